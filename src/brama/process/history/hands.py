"""Whose hand it was: which entries nobody has signed who could have done them, and what was written by whoever had the duty for it."""

from collections.abc import Collection
from contextlib import suppress
from typing import Final

from brama.ledger.groups import PAUSE
from brama.ledger.record import holds
from brama.ledger.signed import unsigned
from brama.ledger.witness import REGISTERED
from brama.process.steps import APPLICANT, ROAD
from brama.staff.beside import signed_from
from brama.vault.errors import KeyUntrusted, ValueForged
from brama.vault.trust import Trust
from brama.vault.values import Place, Signed, verified

NAMELESS: Final = frozenset({*(act.code for act in ROAD if act.by == APPLICANT), PAUSE, REGISTERED})
"""What no member does: whoever writes the database could leave a name away, and with it the signature."""


def forged(entries: Collection[int], trust: Trust) -> set[int]:
    """Those of these entries of the ledger. So many signatures are reckoned as there are entries: for what a page shows, not for all."""

    def public(member: bytes, entry: int) -> bytes | None:
        with suppress(KeyUntrusted):
            author = trust.author(member)
            return author.signing if author.was_here(entry) else None
        return None

    return unsigned(entries, public, signed_from(), NAMELESS)


def written_by(duty: str, value: Signed, place: Place, entry: int, trust: Trust) -> bytes:
    """What a member with this duty has signed while they were here, and the ledger has at this entry. Raises ValueForged."""
    author = trust.author(value.author)
    body = verified(place, value, author.signing)
    if duty not in author.duties or not author.was_here(entry) or not holds(entry, value.digest()):
        raise ValueForged
    return body
