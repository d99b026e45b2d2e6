"""Rounds at night: who has unlocked one until when, how any member ends it, and what the rounds since yesterday told of each case.

What was told stands in one table sealed to screening, masked by each case's shred key: of a purged case nothing is left in it.
"""

import struct
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from django.db import transaction

from brama.ledger.models import LedgerEntry
from brama.ledger.record import record
from brama.process.models import Case, Night
from brama.process.seat import Seat, keys_of
from brama.staff.models import Session
from brama.vault.tables import lists
from brama.vault.tables.lists import NEWS, Row

ENDED: Final = "night_ended"
_A_DAY: Final = timedelta(days=1)
_TRIES: Final = 5
_MOST: Final = 0xFFFF
_NEWS = struct.Struct(">LHHH")


class Counts(NamedTuple):
    """How many matches of a case came, went, or stand on other evidence. `noted` is whether its findings hold that."""

    gained: int
    lost: int
    changed: int
    noted: bool = True


class News(NamedTuple):
    """What was told of one case, on which day the last time."""

    reference: str
    step: str
    day: date
    gained: int
    lost: int
    changed: int


class Unlocked(NamedTuple):
    """A round that waits for its hour, by whom, until when it can open anything."""

    member: bytes
    until: datetime

    @property
    def hour(self) -> str:
        """The hour of the end, in universal time: `05:40`."""
        return self.until.astimezone(UTC).strftime("%H:%M")


class Ended(NamedTuple):
    """The last round at night that has ended: on which day, whose it was, how many cases it opened."""

    day: date
    member: bytes
    opened: int


def begin(by: Seat, session: bytes, until: datetime) -> None:
    """A member has unlocked a round in this session."""
    _forget()
    with transaction.atomic():
        Night.objects.create(session=session, member=by.member, until=until)
        record("night_begun", by.day, by.holder)


def end(by: Seat, session: bytes, opened: int) -> None:
    """It opens nothing any more. How many cases it opened stands in the ledger, apart from the pages that members open."""
    with transaction.atomic():
        Night.objects.filter(session=session).delete()
        record(ENDED, by.day, by.holder, opened.to_bytes(4))


def stop(by: Seat) -> int:
    """End every round that is unlocked, whoever unlocked it: its session is over at once. Returns how many there were."""
    with transaction.atomic():
        sessions = [bytes(each) for each in Night.objects.values_list("session", flat=True)]
        if sessions:
            Session.objects.filter(token_hash__in=sessions).delete()
            Night.objects.filter(session__in=sessions).delete()
            record("night_stopped", by.day, by.holder)
    return len(sessions)


def unlocked() -> list[Unlocked]:
    """Rounds whose session lives."""
    _forget()
    return [Unlocked(bytes(row.member), row.until) for row in Night.objects.order_by("until")]


def _forget() -> None:
    """Those whose session is over ended without saying so, as with a machine that was switched off."""
    Night.objects.exclude(session__in=Session.objects.values("token_hash")).delete()


def last_ended() -> Ended | None:
    """The last round that said how it ended."""
    row = LedgerEntry.objects.filter(act=ENDED).order_by("-seq").first()
    return Ended(row.day, bytes(row.member), int.from_bytes(bytes(row.case))) if row else None


def tell(told: Mapping[str, Counts], by: Seat) -> None:
    """Keep what a round told until the day after. Where others write at the same time, it is added to theirs."""
    keys = keys_of(by)
    facts = list(Case.objects.filter(reference__in=told).values_list("reference", "safe_id", "safe__slot", "version"))
    for _ in range(_TRIES if facts else 0):
        before = lists.read("screening", keys, NEWS)
        rows = {number: row for number, row in before.rows.items() if _is_new(row, by.day)}
        for reference, number, slot, version in facts:
            rows[number] = Row(number, slot, version, _added(rows.get(number), told[reference], by.day))
        if lists.write("screening", before, rows, keys, NEWS):
            return


def news(by: Seat) -> list[News]:
    """What was told since yesterday, of the cases that are still here, those with new matches first."""
    keys = keys_of(by)
    if "screening" not in keys.compartments():
        return []
    known = lists.read("screening", keys, NEWS).rows
    rows = {number: row for number, row in known.items() if _is_new(row, by.day)}
    facts = Case.objects.filter(safe__in=rows).values_list("safe_id", "reference", "step")
    found = [News(reference, step, *_unpacked(rows[number])) for number, reference, step in facts]
    return sorted(found, key=lambda each: (-each.gained, -each.changed, -each.lost, each.reference))


def _added(row: Row | None, counts: Counts, day: date) -> bytes:
    """What was noted adds up; what could not be noted is told by each round anew and counts once."""
    before = _unpacked(row)[1:] if row else (0, 0, 0)
    add = sum if counts.noted else max
    now = [min(add(pair), _MOST) for pair in zip(before, counts[:3], strict=True)]
    return _NEWS.pack(day.toordinal(), *now)


def _unpacked(row: Row) -> tuple[date, int, int, int]:
    day, gained, lost, changed = _NEWS.unpack_from(row.summary)
    return date.fromordinal(day), gained, lost, changed


def _is_new(row: Row, day: date) -> bool:
    return _unpacked(row)[0] >= day - _A_DAY
