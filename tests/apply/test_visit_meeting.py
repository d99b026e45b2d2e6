"""Meetings: offered in whatever words the house has given, booked, moved and given back, by one."""

from brama.apply.visit_meetings import Meeting
from brama.pages.languages import LANGUAGES
from brama.process.models import Slot
from tests.apply.visitors import version_of, visitor
from tests.doors import Staffed
from tests.process.road import SLOT

OTHER = "ff" * 16


def test_a_meeting_is_said_in_the_words_that_are_there() -> None:
    town = Meeting(SLOT, day="2026-12-03", half="am", town="Białystok")
    told = town._replace(place="Mill Street 3", hour="11:00")
    assert town.words("en") == "Thursday, 3 December, before noon, Białystok"
    assert told.words("en") == "Thursday, 3 December, 11:00, Białystok, Mill Street 3"
    assert Meeting(SLOT, place="the mill", hour="12:00").words("en") == "12:00, the mill"
    assert len({town.words(language) for language in LANGUAGES}) == len(LANGUAGES)


def test_a_meeting_is_booked_moved_and_given_back(staff: Staffed) -> None:
    who = visitor(staff, "cleared")
    assert "No meeting is free just now" in who.arrives()
    for slot, place in ((SLOT, "the house by the river"), (OTHER, "the mill")):
        who.walk.does("wanda", "offer", slot=slot, place=place, hour="11:00", until="2099-12-01")
    home = who.arrives()
    offers = who.goes("meeting", home)
    assert "2 meetings are offered to you" in home and "the house by the river" in offers and "the mill" in offers
    booked = who.goes("meeting", offers, seen=version_of(offers), slot=SLOT)
    assert "The meeting is booked" in booked and _taken() == [SLOT]
    other = who.goes("meeting", booked)
    moved = who.goes("meeting", other, seen=version_of(other), slot=OTHER)
    assert "The meeting is moved" in moved and _taken() == [OTHER]
    mine = who.goes("meeting", moved)
    back = who.goes("cancel", mine, seen=version_of(mine))
    assert "given back" in back and _taken() == [] and who.walk.case().step == "cleared"


def _taken() -> list[str]:
    return [bytes(slot.number).hex() for slot in Slot.objects.filter(taken=True)]


def test_of_two_who_want_one_meeting_the_second_is_told_kindly(staff: Staffed) -> None:
    who, other = (visitor(staff, "cleared", number=number) for number in (1, 2))
    for each in (who, other):
        each.walk.does("wanda", "offer", slot=SLOT, place="the mill", hour="11:00", until="2099-12-01")
    pages = [(each, each.goes("meeting", each.arrives())) for each in (who, other)]
    answers = [each.goes("meeting", page, seen=version_of(page), slot=SLOT) for each, page in pages]
    assert "The meeting is booked" in answers[0]
    assert (
        "This meeting can no longer be had" in answers[1] and other.walk.case().step == "cleared" and _taken() == [SLOT]
    )


def test_an_offer_whose_time_is_over_and_one_of_somebody_else_are_not_to_be_had(staff: Staffed) -> None:
    who, other = (visitor(staff, "cleared", number=number) for number in (1, 2))
    who.walk.does("wanda", "offer", slot=SLOT, place="the mill", hour="11:00", until="2020-12-01")
    other.walk.does("wanda", "offer", slot=OTHER, place="the house", hour="11:00", until="2099-12-01")
    page = who.goes("meeting", who.arrives())
    assert "the mill" not in page and "the house" not in page
    for slot in (SLOT, OTHER, "x", ""):
        who.goes("meeting", page, seen=str(who.walk.case().version), slot=slot)
    assert who.walk.case().step == "cleared" and _taken() == []


def test_a_meeting_given_back_in_another_window_is_told_once(staff: Staffed) -> None:
    who = visitor(staff, "booked")
    one, two = (who.goes("meeting", who.arrives()) for _ in range(2))
    assert "given back" in who.goes("cancel", one, seen=version_of(one))
    assert "Nothing was done twice" in who.goes("cancel", two, seen=version_of(two))
