"""The night: a round at its hour and when a register changes, by a session that any screener ends; its news on the page of the morning."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from http import HTTPStatus
from typing import Any

import pytest

from brama.ledger.models import LedgerEntry
from brama.pages.languages import LANGUAGES
from brama.persons import PartialDate, Person
from brama.process import nights
from brama.process.models import Night as Row
from brama.process.purging.purge import purge
from brama.registers.shelf import Shelf
from brama.staff.errors import NotSignedIn
from brama.staff.models import Session
from brama.staff.signing_in.sessions import seated
from brama.worker.night import Clock, Night, next_time
from tests.desk.cases import words
from tests.desk.matching import APPLICATION, TWIN, matched, register, seat, taken
from tests.doors import Staffed, client
from tests.process.road import walked

Happens = Callable[[], object]
OTHER = Person("other", ("Ільініч Ганна",), (PartialDate(1970),))


class Hours:
    """A clock that goes on while it is waited for, and what happens at each wait; after the last the night is signed out."""

    def __init__(self, house: Staffed, *happens: Happens, step: timedelta = timedelta(seconds=30)) -> None:
        self.time, self.step, self.waits = datetime.now(UTC), step, 0
        self._happens: list[Happens] = [
            *happens,
            lambda: Session.objects.filter(token_hash=seat(house).session).delete(),
        ]

    def now(self) -> datetime:
        return self.time

    def wait(self, _seconds: float) -> None:
        self.time += self.step
        if self.waits < len(self._happens):
            self._happens[self.waits]()
        self.waits += 1


def nothing() -> None:
    """A quiet half-minute."""


def night(house: Staffed, hours: Hours, due: timedelta = timedelta(hours=1)) -> Night:
    return Night(house.tokens["olena"], Shelf(house.folder), hours.time + due, Clock(hours.now, hours.wait))


def morning(house: Staffed, language: str = "en") -> str:
    answer = client(house, "halina", language).get("/desk/night")
    assert answer.status_code == HTTPStatus.OK
    return words(answer)


def test_a_register_that_changes_is_screened_at_once_and_told_in_the_morning(house: Staffed) -> None:
    register(house.folder, [])
    walk, free = taken(house), walked(house, "applied", APPLICATION)
    hours = Hours(house, nothing, lambda: register(house.folder, [TWIN]), nothing)
    going = night(house, hours)
    (done,) = list(going)
    assert (done.gained, going.opened) == (2, 2) and "staff-7" in [
        each.found.id for each in matched(house, walk, "halina").waiting
    ]
    for language in LANGUAGES:
        shown = morning(house, language=language)
        assert f"{walk.reference} " in shown and free.reference in shown and "night-" not in shown
    assert "opened cases: 2" in morning(house) and "Лесовик" not in morning(house)
    first = client(house, "halina").get("/").content.decode()
    assert 'href="/desk/night"' in first and walk.reference not in first
    acts = LedgerEntry.objects.filter(act__startswith="night_").order_by("seq")
    assert [each.act for each in acts] == ["night_begun", "night_ended"] and not Row.objects.exists()
    assert {bytes(each.member) for each in acts} == {house.seats["olena"].member}


def test_who_lost_a_match_is_told_and_what_could_not_be_noted_counts_once(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk, free = taken(house), walked(house, "applied", APPLICATION)
    change = [lambda: register(house.folder, [TWIN, OTHER]), lambda: register(house.folder, [])]
    rounds = list(night(house, Hours(house, *change), timedelta()))
    assert [(each.gained, each.lost) for each in rounds] == [(2, 0), (1, 0), (0, 1)]
    told = {each.reference: (each.gained, each.lost) for each in nights.news(seat(house, "halina"))}
    assert told == {walk.reference: (1, 1), free.reference: (1, 0)}
    said = morning(house)
    assert said.count("new matches: 1") == 2 and said.count("gone: 1") == 1 and "other evidence: " not in said


def test_at_its_hour_once_a_day_and_never_beyond_ten_hours(house: Staffed) -> None:
    taken(house)
    hours = Hours(house, *[nothing] * 200, step=timedelta(minutes=5))
    begun = hours.time
    assert len(list(night(house, hours, timedelta(hours=2)))) == 1
    assert timedelta(hours=10) <= hours.time - begun < timedelta(hours=10, minutes=6)
    assert LedgerEntry.objects.filter(act="night_ended").count() == 1


def test_any_screener_ends_it_and_its_keys_open_nothing_more(house: Staffed) -> None:
    said: list[str] = []

    def ended() -> None:
        said.append(morning(house))
        assert client(house, "halina").post("/desk/night").status_code == HTTPStatus.FOUND

    assert list(night(house, Hours(house, nothing, ended, *[nothing] * 5))) == []
    assert "Unlocked by olena until" in said[0] and "Unlocked by" not in morning(house)
    with pytest.raises(NotSignedIn):
        seated(house.tokens["olena"], datetime.now(UTC))
    stopped = LedgerEntry.objects.get(act="night_stopped")
    assert bytes(stopped.member) == house.seats["halina"].member


def test_of_a_machine_that_was_switched_off_nothing_is_left_once_its_session_is_over(house: Staffed) -> None:
    mine = seat(house)
    nights.begin(mine, mine.session, datetime.now(UTC))
    assert len(nights.unlocked()) == 1
    Session.objects.filter(token_hash=mine.session).delete()
    assert nights.unlocked() == [] and not Row.objects.exists()


def test_who_is_no_screener_sees_and_ends_nothing(house: Staffed) -> None:
    def tried() -> None:
        for handle in ("wanda", "taras", "ivanna"):
            answers = [getattr(client(house, handle), way)("/desk/night") for way in ("get", "post")]
            assert [each.status_code for each in answers] == [HTTPStatus.NOT_FOUND] * 2
        assert Row.objects.exists()

    assert list(night(house, Hours(house, tried))) == []


def test_ended_in_the_middle_of_a_round_it_keeps_what_it_told(house: Staffed) -> None:
    register(house.folder, [TWIN])
    cases = [taken(house), taken(house)]
    hours = Hours(house)

    def late() -> datetime:
        """Between the first case and the second somebody has ended it, and half a minute has passed."""
        if nights.unlocked() and matched(house, cases[0], "halina").waiting[0].record.waits:
            nights.stop(seat(house, "halina"))
            hours.time += timedelta(minutes=1)
        return hours.time

    going = Night(house.tokens["olena"], Shelf(house.folder), hours.time, Clock(late, hours.wait))
    assert list(going) == [] and going.opened == 1
    assert len(nights.news(seat(house, "halina"))) == 1


def test_a_purged_case_is_told_no_more_and_neither_is_what_was_before_yesterday(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk, other = taken(house), taken(house)
    list(night(house, Hours(house), timedelta()))
    later: Any = seat(house, "halina")
    purge(walk.reference, later.day, later.holder)
    assert [each.reference for each in nights.news(seat(house, "halina"))] == [other.reference]
    object.__setattr__(later, "day", later.day + timedelta(days=2))
    assert nights.news(later) == []


@pytest.mark.parametrize(("now", "due"), [("01:00", 0), ("02:00", 1), ("23:30", 1)])
def test_the_hour_is_the_next_one(now: str, due: int) -> None:
    at = datetime.fromisoformat(f"2026-11-26T{now}+01:00")
    assert next_time(time(2), at) == datetime.fromisoformat("2026-11-26T02:00+01:00") + timedelta(days=due)
