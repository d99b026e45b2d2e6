"""Who may have written what: the receipt of a case, or a member of a compartment that writes the section, before they left."""

from collections.abc import Callable

from brama.ledger.record import holds
from brama.vault.compartments import APPLICANT, RIGHTS
from brama.vault.errors import ValueForged
from brama.vault.models import Item
from brama.vault.seal import place_of
from brama.vault.trust import Trust
from brama.vault.values import RECEIPT, Signed, verified

Holds = Callable[[int, bytes], bool]
"""Whether an entry of the ledger names a digest: `holds`, or the same where entries have been read together."""


def body_of(item: Item, value: Signed, receipt: bytes, trust: Trust, known: Holds = holds) -> bytes:
    """The body of an opened item, where its author may write this section, has signed it, and the ledger knows it; else ValueForged.

    `receipt` is the public key of the case's applicant.
    """
    public = _public(item, value.author, receipt, trust)
    if not known(item.entry, value.digest()):
        raise ValueForged
    return verified(place_of(item), value, public)


def _public(item: Item, author: bytes, receipt: bytes, trust: Trust) -> bytes:
    """A receipt cannot sign an assessment, nor whoever trains a vote."""
    if author == RECEIPT:
        if "w" not in APPLICANT[item.section]:
            raise ValueForged
        return receipt
    known, rights = trust.author(author), RIGHTS[item.section]
    writes = any("w" in right for compartment, right in rights.items() if compartment in known.compartments)
    if not writes or not known.was_here(item.entry):
        raise ValueForged
    return known.signing
