"""A press that comes twice: the second finds its act done just now, by the same member with the same words, and no page of another time."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from brama.process.acts import Seat, found, keys_of, opened_keys
from brama.process.doings import done
from brama.process.models import Case
from brama.process.steps import ACTS
from brama.process.writing import body, of_sections
from brama.vault.errors import NotYours
from brama.vault.unseal import Keys


def done_just_now(reference: str, code: str, by: Seat, fields: Mapping[str, Any], seen: int) -> Case | None:
    """The case, where this act is the only one after the version that the page showed; else None. Raises CaseMissing."""
    keys = keys_of(by)
    case, row = found(reference, keys), ACTS[code]
    if case.version != seen + 1 or not case.doings.filter(number=seen).exists():
        return None
    *_, last = done(case, opened_keys(case, keys), keys.trust)
    same = (last.act, last.member) == (code, by.member)
    wrote = same and all(_last(case, section, keys) == body(row, names, fields) for section, names in row.writes)
    return case if wrote else None


def _last(case: Case, section: str, keys: Keys) -> bytes:
    """What was written last there; nothing where this member does not open it."""
    items = of_sections(case, (section,))
    with suppress(NotYours):
        return keys.body(items[-1]) if items else b""
    return b""
