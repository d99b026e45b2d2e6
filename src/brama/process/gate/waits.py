"""How long a step usually takes: reckoned from the days in the ledger of what was written into cases. Nothing is stored for it.

Once a day in each process: it reads through all that was written, and whoever looks again and again sees nothing of who came through today.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from django.conf import settings

from brama.ledger.models import LedgerEntry
from brama.process.models import Case
from brama.vault.models import Item

FEWEST: Final = 5
"""With fewer cases no wait is told: somebody could reckon whose it was."""
_LATELY: Final = timedelta(days=180)
_NEWEST: Final = 20_000  # entries that are looked at: a long ledger costs no more


class Wait(NamedTuple):
    """What is waited for at a step, from which acts on, until which."""

    what: str
    since: tuple[str, ...]
    until: tuple[str, ...]


WAITS: Final[Mapping[str, Wait]] = {
    "applied": Wait("meeting", ("apply",), ("offer",)),
    "set_aside": Wait("meeting", ("apply",), ("offer",)),
    "screening": Wait("meeting", ("apply",), ("offer",)),
    "second_look": Wait("meeting", ("second_look",), ("offer",)),
    "cleared": Wait("offer", ("assess", "assess_again"), ("offer",)),
    "did_not_come": Wait("offer", ("did_not_come", "stopped"), ("offer",)),
    "stopped": Wait("offer", ("did_not_come", "stopped"), ("offer",)),
    "verified": Wait("decision", ("verify",), ("admit", "wait", "decline")),
    "before_board": Wait("decision", ("verify",), ("admit", "wait", "decline")),
    "waiting_list": Wait("place", ("wait",), ("admit",)),
    "admitted": Wait("step", ("admit",), ("arrive",)),
    "arrived": Wait("step", ("arrive",), ("train",)),
    "in_training": Wait("step", ("train",), ("enrol",)),
}


class Weeks(NamedTuple):
    """Half of all waited so long, in whole weeks; `least` 0 is less than one."""

    what: str
    least: int
    most: int


def usual(case: Case, day: date) -> Weeks | None:
    """The usual wait at the step of this case; no weeks (`most` 0) where there were too few to say.

    None where nothing is waited for, or nobody can say for what: after a meeting to which somebody else came.
    """
    wait = WAITS.get(case.step)
    return _reckoned(wait, day, settings.BRAMA_DATA) if wait else None


@lru_cache(maxsize=64)
def _reckoned(wait: Wait, day: date, _records: Path) -> Weeks:
    days = sorted(_waited(wait, day))
    if len(days) < FEWEST:
        return Weeks(wait.what, 0, 0)
    quarter = len(days) // 4
    return Weeks(wait.what, _rounded(days[quarter] // 7), max(1, _rounded(-(-days[-1 - quarter] // 7))))


def _rounded(weeks: int) -> int:
    """From two months on to whole months: more than that nobody can promise."""
    return weeks if weeks <= 8 else round(weeks / 4) * 4


def _waited(wait: Wait, day: date) -> list[int]:
    """Days of those who have come through lately: to what ended their wait from the last before it that began one."""
    newest = LedgerEntry.objects.order_by("-seq").values_list("seq", flat=True).first() or 0
    ended = LedgerEntry.objects.filter(seq__gt=newest - _NEWEST, act__in=wait.until, day__gte=day - _LATELY)
    ends = dict(ended.values_list("seq", "day"))
    last = set(Item.objects.filter(entry__in=ends).values_list("entry", "safe"))
    begun = Item.objects.filter(safe__in={safe for _, safe in last}).values("entry")
    starts = dict(LedgerEntry.objects.filter(seq__in=begun, act__in=wait.since).values_list("seq", "day"))
    first = set(Item.objects.filter(entry__in=starts).values_list("entry", "safe"))
    return _days(sorted(first | last), starts, ends)


def _days(moments: Iterable[tuple[int, int]], starts: Mapping[int, date], ends: Mapping[int, date]) -> list[int]:
    """Of each case the days of its first wait; `moments` are entries in their order, each with its case. Purged cases have none."""
    since, found = dict[int, date](), dict[int, int]()
    for entry, safe in moments:
        if entry in starts:
            since[safe] = starts[entry]
        elif safe in since:
            found.setdefault(safe, (ends[entry] - since[safe]).days)
    return [*found.values()]
