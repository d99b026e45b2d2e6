"""Whose hand the entries are that somebody is shown: which of them stand under the name of a member who has not signed them."""

from collections.abc import Collection
from contextlib import suppress

from brama.ledger.signed import unsigned
from brama.staff.beside import signed_from
from brama.vault.errors import KeyUntrusted
from brama.vault.trust import Trust


def forged(entries: Collection[int], trust: Trust) -> set[int]:
    """Those of these entries of the ledger. So many signatures are reckoned as there are entries: for what a page shows, not for all."""

    def public(member: bytes, entry: int) -> bytes | None:
        with suppress(KeyUntrusted):
            author = trust.author(member)
            return author.signing if author.was_here(entry) else None
        return None

    return unsigned(entries, public, signed_from())
