"""What the welfare officer is told: which receipts were typed under duress, and what applicants wrote who were approached or threatened."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from brama.box.errors import BoxRefused
from brama.box.keys import open_sealed
from brama.process.acts import Seat, keys_of
from brama.process.errors import NotTheirDuty
from brama.process.models import Case
from brama.vault.epochs import epoch_private
from brama.vault.models import Notice
from brama.vault.own import notice_info
from brama.vault.unseal import Keys

_DURESS = b"\2"
_NUMBER = 16


class Told(NamedTuple):
    """One notice: on which day, about which case, in whose words. A receipt typed under duress has none."""

    day: date
    kind: Literal["duress", "approached"]
    reference: str
    text: str


def notices(seat: Seat) -> list[Told]:
    """Everything that this member may know, the newest first. Of a purged case nothing is left to be told."""
    if "welfare" not in seat.duties:
        raise NotTheirDuty(act="notices", duty="welfare")
    return list(_told(keys_of(seat)))


def _told(keys: Keys) -> Iterator[Told]:
    rows = Notice.objects.filter(epoch__in=keys.epochs).select_related("epoch").order_by("-day", "-pk")
    for row in rows:
        try:
            private = epoch_private(row.epoch, keys.holder)
            leads = open_sealed(private, bytes(row.sealed), notice_info(row.epoch.number, row.day))
        except BoxRefused:
            continue  # sealed by nobody who knows how: whoever writes the database can put rows in, not words into a mouth
        case = Case.objects.filter(safe__case=leads[1 : 1 + _NUMBER]).first()
        if leads[:1] == _DURESS and case:
            yield Told(row.day, "duress", case.reference, "")
