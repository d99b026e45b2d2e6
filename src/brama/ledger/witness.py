"""Partners as witnesses, on our side: a head goes out to them, their countersignature comes back in.

Nothing here can make a countersignature: their keys never come here (`countersign` runs on their machines).
"""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

from django.db.models import Max

from brama.box.keys import fingerprint
from brama.ledger import rows
from brama.ledger.chain import START, Head
from brama.ledger.errors import CountersignatureFalse, HeadMissing, HeadNotOurs, PartnerUnknown
from brama.ledger.heads import Announced, Countersignature, head_lines, read_countersignature
from brama.ledger.models import Partner, Witness
from brama.ledger.record import record

REGISTERED = "register_partner"


def head_file(since: int) -> Iterator[bytes]:
    """The head and every entry after `since`, as lines of JSON. Raises HeadMissing."""
    head = rows.head()
    if head is None:
        raise HeadMissing
    entries = rows.entries().filter(seq__gt=since, seq__lte=head.seq)
    yield from head_lines(Announced(min(since, head.seq), head), entries.iterator())


def signed_by_all() -> int:
    """The last entry up to which every partner has countersigned: what came after is new to one of them."""
    last = Partner.objects.annotate(last=Max("witnesses__seq")).values_list("last", flat=True)
    return min((seq or 0 for seq in last), default=0)


def register(file: Path, day: date) -> str:
    """Take the key of the first countersignature of a partner as theirs; returns its fingerprint. In a transaction.

    Nothing in the file says whose key it is: two persons compare the fingerprint by voice. Leaves an entry in the ledger.
    Raises WitnessFileUnusable, CountersignatureFalse.
    """
    signed = _read(file)
    _, new = Partner.objects.get_or_create(public=signed.public)
    if new:
        record(REGISTERED, day, digests=[sha256(signed.public).digest()])
    return fingerprint(signed.public)


def partners() -> dict[str, bytes]:
    """Public keys of the registered partners, by fingerprint."""
    known = Partner.objects.order_by("pk").values_list("public", flat=True)
    return {fingerprint(bytes(public)): bytes(public) for public in known}


def accept(file: Path) -> Countersignature:
    """Keep a countersignature of a registered partner; the same one twice is kept once.

    Raises WitnessFileUnusable, CountersignatureFalse, PartnerUnknown, HeadNotOurs.
    """
    signed = _read(file)
    partner = Partner.objects.filter(public=signed.public).first()
    if partner is None:
        raise PartnerUnknown(partner=fingerprint(signed.public))
    if not _ours(signed.head):
        raise HeadNotOurs(entry=signed.head.seq)
    kept = {"hash": signed.head.hash, "day": signed.day, "signature": signed.signature}
    Witness.objects.get_or_create(partner=partner, seq=signed.head.seq, defaults=kept)
    return signed


def _read(file: Path) -> Countersignature:
    signed = read_countersignature(file)
    if not signed.true:
        raise CountersignatureFalse(partner=fingerprint(signed.public))
    return signed


def _ours(head: Head) -> bool:
    return head == START or rows.entries().filter(seq=head.seq, hash=head.hash).exists()
