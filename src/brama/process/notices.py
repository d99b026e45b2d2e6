"""What the welfare officer is told: which receipts were typed under duress, and what applicants wrote who were approached or threatened."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from brama.box.content import opened
from brama.box.errors import BoxRefused
from brama.box.keys import open_sealed
from brama.process.acts import Seat, keys_of
from brama.process.errors import NotTheirDuty
from brama.process.models import Case
from brama.vault.epochs import epoch_private
from brama.vault.errors import CaseShredded, ValueForged
from brama.vault.models import Notice
from brama.vault.own import DURESS, TOLD, notice_info, told_context, told_place
from brama.vault.unseal import Keys
from brama.vault.values import content_key, unpacked, verified

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
            leads = open_sealed(
                epoch_private(row.epoch, keys.holder), bytes(row.sealed), notice_info(row.epoch.number, row.day)
            )
        except BoxRefused:
            continue  # sealed by nobody who knows how: whoever writes the database can put rows in, not words into a mouth
        if leads[:1] in (DURESS, TOLD) and (case := _case(leads)):
            yield from _of_case(row, leads, case, keys)


def _case(leads: bytes) -> Case | None:
    return Case.objects.select_related("safe").filter(safe__case=leads[1 : 1 + _NUMBER]).first()


def _of_case(row: Notice, leads: bytes, case: Case, keys: Keys) -> Iterator[Told]:
    if leads[:1] == DURESS:
        yield Told(row.day, "duress", case.reference, "")
        return
    number, share = bytes(case.safe.case), leads[1 + _NUMBER :]
    context = told_context(number, row.day)
    try:
        key = content_key(share, keys.shred.key(case.safe.slot), context)
        value = unpacked(opened(key, bytes(row.content), context))
        said = verified(told_place(number, row.day), value, bytes(case.safe.signing_public))
    except (BoxRefused, CaseShredded, ValueForged):
        return
    yield Told(row.day, "approached", case.reference, said.decode())
