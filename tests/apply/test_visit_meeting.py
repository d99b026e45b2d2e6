"""Meetings: offered as a town and half a day, booked, moved and given back by one; house and words for the door the day before."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from brama.apply.visit.meetings import meeting_words, offer_words
from brama.pages.languages import LANGUAGES, say
from brama.process.gate import receipt
from brama.process.meetings.bookings import Meeting, Offer
from brama.process.meetings.recognition import words
from brama.process.models import Slot
from brama.vault.models import Item
from brama.vault.own import body as own_body
from tests.apply.visitors import Visitor, version_of, visitor
from tests.doors import Staffed
from tests.process.road import HOUSE, SLOT, offer, taken

OTHER = "ff" * 16


def offers(staff: Staffed, who: Visitor, slot: str = SLOT, **other: Any) -> None:
    who.walk.does("wanda", "offer", **{**offer(staff.seats["wanda"].day, slot), **other})


def test_a_meeting_is_said_in_the_words_that_are_there() -> None:
    offered = Offer(SLOT, "Białystok", "2026-12-03", "am", "2026-12-02")
    assert offer_words(offered, "en") == "Thursday, 3 December, before noon, Białystok"
    assert meeting_words(Meeting(offered, "", "", 1), "en") == offer_words(offered, "en")
    told = Meeting(offered, "Mill Street 3", "11:00", 1)
    assert meeting_words(told, "en") == "Thursday, 3 December, 11:00, Białystok, Mill Street 3"
    assert len({offer_words(offered, language) for language in LANGUAGES}) == len(LANGUAGES)


def test_a_meeting_is_booked_moved_and_given_back(staff: Staffed) -> None:
    who = visitor(staff, "cleared")
    assert "No meeting is free just now" in who.arrives()
    tomorrow = (staff.seats["wanda"].day + timedelta(days=1)).isoformat()
    offers(staff, who, day=tomorrow)
    offers(staff, who, OTHER, town="Warszawa", day=tomorrow)
    home = who.arrives()
    page = who.goes("meeting", home)
    assert "2 meetings are offered to you" in home and "Vilnius" in page and "Warszawa" in page
    booked = who.goes("meeting", page, seen=version_of(page), slot=SLOT)
    assert (
        "The meeting is booked" in booked
        and "House and hour are told here the day before" in booked
        and taken() == [SLOT]
    )
    assert "House and hour are told here today" in booked, "the meeting is tomorrow"
    other = who.goes("meeting", booked)
    moved = who.goes("meeting", other, seen=version_of(other), slot=OTHER)
    assert "The meeting is moved" in moved and "Warszawa" in moved and taken() == [OTHER]
    mine = who.goes("meeting", moved)
    back = who.goes("cancel", mine, seen=version_of(mine))
    assert "given back" in back and "booked as often as" in back and taken() == []
    assert who.walk.case().step == "cleared"


def test_on_the_day_of_a_meeting_nobody_is_told_to_look_the_day_before(staff: Staffed) -> None:
    who, today = visitor(staff, "cleared"), staff.seats["wanda"].day.isoformat()
    offers(staff, who, day=today, until=today)
    page = who.goes("meeting", who.arrives())
    booked = who.goes("meeting", page, seen=version_of(page), slot=SLOT)
    assert "House and hour are told here today" in booked and "the day before" not in booked


@pytest.mark.parametrize("told", [True, False])
def test_after_its_day_nobody_is_told_to_come_or_that_the_house_will_be_told(staff: Staffed, told: bool) -> None:
    who, today = visitor(staff, "cleared"), staff.seats["wanda"]
    staff.seats["wanda"] = replace(today, day=today.day - timedelta(days=2))
    offers(staff, who, day=staff.seats["wanda"].day.isoformat(), until=staff.seats["wanda"].day.isoformat())
    who.walk.applies("book", slot=SLOT)
    if told:
        who.walk.does("wanda", "tell_place", **HOUSE)
    home = who.arrives()
    assert say("en", "visit-next-over").replace("'", "&#x27;") in home and say("en", "visit-next-booked") not in home
    assert say("en", "visit-look-again") in home and say("en", "visit-look-today") not in home


def test_house_and_hour_are_shown_once_they_are_told_with_the_words_for_the_door(staff: Staffed) -> None:
    who = visitor(staff, "booked")
    home = who.arrives()
    assert HOUSE["place"] in home and HOUSE["hour"] in home and "leave at once" in home
    for language in ("en", "be"):
        said = words(who.walk.received().trail(), SLOT, language)
        page = who.goes("", home, language=language)
        assert " ".join(said.say) in page and " ".join(said.hear) in page
    assert "Look again on" not in home, "all is told"
    other = visitor(staff, "applied", number=2)
    assert "leave at once" not in other.arrives()


@pytest.mark.parametrize("step", ["cleared", "booked"])
def test_what_was_said_of_a_meeting_is_opened_once_for_a_page(
    staff: Staffed, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, opened = visitor(staff, step), list[tuple[str, int]]()
    offers(staff, who, OTHER) if step == "cleared" else None
    home = who.arrives()

    def noted(item: Item, *how: Any) -> bytes:
        opened.append((item.section, item.number))
        return own_body(item, *how)

    monkeypatch.setattr(receipt, "own_body", noted)
    who.goes("", home)
    found = [number for section, number in opened if section == "booking"]
    assert found and sorted(found) == sorted(set(found))


def test_a_meeting_that_the_house_calls_off_is_told_with_its_reason(staff: Staffed) -> None:
    who = visitor(staff, "booked")
    who.walk.does("wanda", "call_off", reason="unsafe")
    home = who.arrives()
    assert "may not have been safe" in home and HOUSE["place"] not in home


def test_of_two_who_want_one_meeting_the_second_is_told_kindly(staff: Staffed) -> None:
    who, other = (visitor(staff, "cleared", number=number) for number in (1, 2))
    for each in (who, other):
        offers(staff, each)
    pages = [(each, each.goes("meeting", each.arrives())) for each in (who, other)]
    answers = [each.goes("meeting", page, seen=version_of(page), slot=SLOT) for each, page in pages]
    assert "The meeting is booked" in answers[0]
    assert (
        "This meeting can no longer be had" in answers[1] and other.walk.case().step == "cleared" and taken() == [SLOT]
    )


def test_an_offer_whose_time_is_over_and_one_of_somebody_else_are_not_to_be_had(staff: Staffed) -> None:
    who, other = (visitor(staff, "cleared", number=number) for number in (1, 2))
    offers(staff, who, town="Past")
    Slot.objects.update(until=staff.seats["wanda"].day - timedelta(1))
    offers(staff, other, OTHER, town="Elsewhere")
    page = who.goes("meeting", who.arrives())
    assert "Past" not in page and "Elsewhere" not in page
    for slot in (SLOT, OTHER, "x", ""):
        who.goes("meeting", page, seen=str(who.walk.case().version), slot=slot)
    assert who.walk.case().step == "cleared" and taken() == []


def test_a_meeting_given_back_in_another_window_is_told_once(staff: Staffed) -> None:
    who = visitor(staff, "booked")
    one, two = (who.goes("meeting", who.arrives()) for _ in range(2))
    assert "given back" in who.goes("cancel", one, seen=version_of(one))
    assert "Nothing was done twice" in who.goes("cancel", two, seen=version_of(two))
