"""What the welfare officer is told: which receipts were typed under duress, and what applicants wrote who were approached or threatened."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Final, Literal, NamedTuple

from django.db import transaction
from django.db.models import QuerySet

from brama.box.content import opened
from brama.box.errors import BoxRefused
from brama.box.keys import Opener
from brama.process.models import Case
from brama.process.purging.purge import NOTICES
from brama.process.seat import Seat, keys_of, needs_duty
from brama.vault.epochs import epoch_private
from brama.vault.errors import CaseShredded, ValueForged
from brama.vault.models import Epoch, Notice
from brama.vault.own import DURESS, TOLD, notice_info, told_context, told_place
from brama.vault.tables import duress
from brama.vault.tables.duress import Forced
from brama.vault.unseal import Keys
from brama.vault.values import content_key, unpacked, verified

AT_ONCE: Final = 2000
"""So many look-ups are opened while a page is made, the newest first; the rest with the next."""
_NUMBER = 16


class Told(NamedTuple):
    """One notice: on which day, about which case, in whose words. A receipt typed under duress has none."""

    day: date
    kind: Literal["duress", "approached"]
    reference: str
    text: str


class _Led(NamedTuple):
    """A notice that was opened: what it says, and its row."""

    row: Notice
    leads: bytes


def notices(seat: Seat) -> list[Told]:
    """Everything that this member may know, the newest first. Of a purged case nothing is left to be told."""
    keys = _welfare(seat)
    told = [*_forced(_found(keys, seat.day)), *_approached(keys)]
    return sorted(told, key=lambda each: each.day, reverse=True)


def unopened() -> int:
    """How many look-ups nobody of welfare has opened yet."""
    return _look_ups().count()


def _welfare(seat: Seat) -> Keys:
    needs_duty(seat, "welfare", "notices")
    return keys_of(seat)


def _look_ups() -> QuerySet[Notice]:
    """Notices that hold no words: what was told stays a row of its own, for its words open with the key of the case."""
    return Notice.objects.filter(content=b"")


def _found(keys: Keys, day: date) -> list[Forced]:
    """What was found before and is among the look-ups since, which are all deleted. Of two who look at once the later looks again."""
    kept = None
    while kept is None:
        kept = _gathered(keys, (day - timedelta(days=NOTICES)).toordinal())
    return kept


def _gathered(keys: Keys, since: int) -> list[Forced] | None:
    """None where somebody else has written the table since it was read. Opened outside of any transaction: it takes its time."""
    before = duress.read(keys)
    rows = list(_look_ups().filter(epoch__in=keys.epochs).select_related("epoch").order_by("-day", "-pk")[:AT_ONCE])
    forced = [Forced(led.row.day.toordinal(), led.leads[1:]) for led in _opened(rows, keys) if led.leads[:1] == DURESS]
    kept = [row for row in {*before.rows, *forced} if row.day >= since]
    if not duress.may_write(keys) or not (rows or duress.is_past(keys)):
        return kept
    with transaction.atomic():
        if not duress.write(before, kept, keys):
            return None
        Notice.objects.filter(pk__in=[row.pk for row in rows]).delete()
    return kept


def _opened(rows: list[Notice], keys: Keys) -> Iterator[_Led]:
    """Those that open: whoever writes the database can put rows in, not words into a mouth."""

    @cache
    def opener(epoch: Epoch) -> Opener:
        return Opener(epoch_private(epoch, keys.holder))

    for row in rows:
        try:
            yield _Led(row, opener(row.epoch).open(bytes(row.sealed), notice_info(row.epoch.number, row.day)))
        except BoxRefused:
            continue


def _forced(rows: list[Forced]) -> Iterator[Told]:
    cases = {bytes(case.safe.case): case for case in _cases({row.case for row in rows})}
    yield from (
        Told(date.fromordinal(row.day), "duress", cases[row.case].reference, "") for row in rows if row.case in cases
    )


def _cases(numbers: set[bytes]) -> QuerySet[Case]:
    return Case.objects.select_related("safe").filter(safe__case__in=numbers)


def _approached(keys: Keys) -> Iterator[Told]:
    rows = Notice.objects.exclude(content=b"").filter(epoch__in=keys.epochs).select_related("epoch").order_by("-pk")
    for led in _opened(list(rows), keys):
        case = _cases({led.leads[1 : 1 + _NUMBER]}).first() if led.leads[:1] == TOLD else None
        if case:
            yield from _in_their_words(led, case, keys)


def _in_their_words(led: _Led, case: Case, keys: Keys) -> Iterator[Told]:
    number, share, day = bytes(case.safe.case), led.leads[1 + _NUMBER :], led.row.day
    context = told_context(number, day)
    try:
        key = content_key(share, keys.shred.key(case.safe.slot), context)
        value = unpacked(opened(key, bytes(led.row.content), context))
        said = verified(told_place(number, day), value, bytes(case.safe.signing_public))
    except (BoxRefused, CaseShredded, ValueForged):
        return
    yield Told(day, "approached", case.reference, said.decode())
