"""Who was removed, as the ledger has it: whoever writes the database can set a row back to present, and the entry stands."""

from hashlib import sha256

from brama.box.context import bound
from brama.ledger.chain import DIGEST
from brama.ledger.models import LedgerEntry

REMOVED = "member_removed"


def about(number: bytes) -> bytes:
    """By what a member stands in the entries that are about them."""
    return sha256(bound("about", number)).digest()


def removals() -> dict[bytes, int]:
    """The entry of each removal, by what the entry says of whom it is about."""
    entries = LedgerEntry.objects.filter(act=REMOVED).order_by("-seq").values_list("seq", "digests")
    return {bytes(digests)[:DIGEST]: seq for seq, digests in entries}
