"""What the welfare officer is told: which receipts were typed under duress, and what applicants wrote who were approached or threatened."""

from collections import Counter
from collections.abc import Iterable, Iterator
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
_DAMAGED: Final = (b"", TOLD)
"""What a look-up does not begin with: one that does not open says nothing, and what was told is no look-up but with words."""


class Told(NamedTuple):
    """What is told of one day: about which case, in whose words. A receipt typed under duress has none.

    `damaged` are look-ups that do not open, `unread` words of applicants that do not: of these nothing is known but how many.
    """

    day: date
    kind: Literal["duress", "approached", "damaged", "unread"]
    reference: str = ""
    text: str = ""
    many: int = 1


class _Led(NamedTuple):
    """A notice as it was opened: its row, and what it says; nothing where it does not open."""

    row: Notice
    leads: bytes


class _Gathered(NamedTuple):
    """What is among the look-ups, or was: under duress, and the days of those that do not open."""

    forced: list[Forced]
    damaged: list[date]


def notices(seat: Seat) -> list[Told]:
    """Everything that this member may know, the newest first. Of a purged case nothing is left to be told."""
    keys = _welfare(seat)
    found = _found(keys, seat.day)
    told = [*_forced(found.forced), *_counted("damaged", found.damaged), *_approached(keys)]
    return sorted(told, key=lambda each: each.day, reverse=True)


def unopened(told: Iterable[Told] = ()) -> int:
    """How many look-ups nobody of welfare has opened yet, beside those that were just told to be damaged."""
    return _look_ups().count() - sum(each.many for each in told if each.kind == "damaged")


def _counted(kind: Literal["damaged", "unread"], days: Iterable[date]) -> Iterator[Told]:
    yield from (Told(day, kind, many=count) for day, count in Counter(days).items())


def _welfare(seat: Seat) -> Keys:
    needs_duty(seat, "welfare", "notices")
    return keys_of(seat)


def _look_ups() -> QuerySet[Notice]:
    """Notices that hold no words: what was told stays a row of its own, for its words open with the key of the case."""
    return Notice.objects.filter(content=b"")


def _found(keys: Keys, day: date) -> _Gathered:
    """What was found before and is among the look-ups since, which are deleted where they open. Of two at once the later looks again."""
    kept = None
    while kept is None:
        kept = _gathered(keys, (day - timedelta(days=NOTICES)).toordinal())
    return kept


def _gathered(keys: Keys, since: int) -> _Gathered | None:
    """None where somebody else has written the table since it was read. Opened outside of any transaction: it takes its time."""
    before = duress.read(keys)
    rows = _look_ups().filter(epoch__in=keys.epochs).select_related("epoch").order_by("-day", "-pk")[:AT_ONCE]
    led = list(_opened(rows, keys))
    read = [each for each in led if each.leads[:1] not in _DAMAGED]
    forced = [Forced(each.row.day.toordinal(), each.leads[1:]) for each in read if each.leads[:1] == DURESS]
    kept = [row for row in {*before.rows, *forced} if row.day >= since]
    found = _Gathered(kept, [each.row.day for each in led if each.leads[:1] in _DAMAGED])
    if not duress.may_write(keys) or not (read or duress.is_past(keys)):
        return found
    with transaction.atomic():
        if not duress.write(before, kept, keys):
            return None
        Notice.objects.filter(pk__in=[each.row.pk for each in read]).delete()
    return found


def _opened(rows: Iterable[Notice], keys: Keys) -> Iterator[_Led]:
    """Whoever writes the database can put rows in, or break them, and put no words into a mouth."""

    @cache
    def opener(epoch: Epoch) -> Opener:
        return Opener(epoch_private(epoch, keys.holder))

    for row in rows:
        try:
            yield _Led(row, opener(row.epoch).open(bytes(row.sealed), notice_info(row.epoch.number, row.day)))
        except BoxRefused:
            yield _Led(row, b"")


def _forced(rows: list[Forced]) -> Iterator[Told]:
    cases = {bytes(case.safe.case): case for case in _cases({row.case for row in rows})}
    known = ((date.fromordinal(row.day), cases[row.case]) for row in rows if row.case in cases)
    yield from (Told(day, "duress", case.reference) for day, case in known)


def _cases(numbers: set[bytes]) -> QuerySet[Case]:
    return Case.objects.select_related("safe").filter(safe__case__in=numbers)


def _approached(keys: Keys) -> Iterator[Told]:
    rows = Notice.objects.exclude(content=b"").filter(epoch__in=keys.epochs).select_related("epoch").order_by("-pk")
    unread = []
    for led in _opened(rows, keys):
        case = _cases({led.leads[1 : 1 + _NUMBER]}).first()
        try:
            if case or led.leads[:1] != TOLD:
                yield _in_their_words(led, case, keys)
        except (BoxRefused, ValueForged):
            unread.append(led.row.day)
        except CaseShredded:
            continue
    yield from _counted("unread", unread)


def _in_their_words(led: _Led, case: Case | None, keys: Keys) -> Told:
    """Raises BoxRefused, ValueForged, CaseShredded."""
    if case is None or led.leads[:1] != TOLD:
        raise ValueForged
    number, share, day = bytes(case.safe.case), led.leads[1 + _NUMBER :], led.row.day
    context = told_context(number, day)
    key = content_key(share, keys.shred.key(case.safe.slot), context)
    value = unpacked(opened(key, bytes(led.row.content), context))
    said = verified(told_place(number, day), value, bytes(case.safe.signing_public))
    return Told(day, "approached", case.reference, said.decode())
