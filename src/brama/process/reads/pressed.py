"""A press that comes twice: the second finds its act done, by the same member with the same words, and no page of another time."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from brama.ledger.record import entries_of
from brama.process.history.ballots import CAST, OPENED, chosen, reopened
from brama.process.history.doings import done
from brama.process.models import Case
from brama.process.seat import Seat, found, keys_of, opened_keys
from brama.process.steps import ACTS
from brama.process.writing import as_said, body, number_in_ledger, of_sections
from brama.vault.errors import NotYours
from brama.vault.unseal import Keys


def done_just_now(reference: str, code: str, by: Seat, fields: Mapping[str, Any], seen: int) -> Case | None:
    """The case, where this act was done after the version that the page showed, and nobody else has acted since; else None.

    A button may do several acts, such as noting matches before clearing: all of them are the same member's.
    Raises CaseMissing.
    """
    keys = keys_of(by)
    case = found(reference, keys)
    opened = opened_keys(case, keys)
    done(case, opened, keys.trust)
    numbers = [number_in_ledger(opened.trail, at + 1) for at in range(seen, case.version)]
    entries = entries_of(numbers)
    since = [entries[number] for number in numbers]
    mine = next((seq for seq, act, *_ in since if act == code), 0)
    alone = all(member == by.member for _, _, _, member, *_ in since)
    return case if mine and alone and _wrote(case, code, mine, fields, keys) else None


def _wrote(case: Case, code: str, seq: int, fields: Mapping[str, Any], keys: Keys) -> bool:
    """Whether the act of this entry wrote what these fields say. What this member does not open any more says nothing."""
    says = _voted if code == CAST else _typed
    writes = () if code == OPENED else ACTS[code].writes  # with opening a vote nothing is typed
    with suppress(NotYours):
        items = {item.section: item for item in of_sections(case, [name for name, _ in writes]) if item.entry == seq}
        return all(says(case, code, keys.body(items[name]), names, fields, keys) for name, names in writes)
    return False


def _typed(_: Case, code: str, said: bytes, names: tuple[str, ...], fields: Mapping[str, Any], __: Keys) -> bool:
    return said == body(ACTS[code], names, fields)


def _voted(case: Case, _: str, said: bytes, __: tuple[str, ...], fields: Mapping[str, Any], keys: Keys) -> bool:
    """A first vote is shut, and opens to whoever cast it."""
    entry = {**as_said(said), "author": keys.holder.member}
    cast = reopened(bytes(case.safe.case), [entry], keys.holder) if "sealed" in entry else entry
    return chosen(cast) == chosen(fields)
