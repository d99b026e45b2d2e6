"""Meetings: what is offered and booked, who learns the house and when, and by which words two know each other at the door."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from brama.process.acts import act
from brama.process.errors import ConditionUnmet, FieldWrong, RoadRefused, WordsUnheard
from brama.process.gate import applicant
from brama.process.history.doings import case_keys
from brama.process.meetings.recognition import heard, words
from brama.process.models import Slot
from brama.process.purging.purge import purge
from brama.process.seat import keys_of
from brama.process.writing import of_sections
from brama.receipts.words import LANGUAGES
from brama.vault.compartments import KEYS, SECTIONS
from tests.cast import DAY, House, Seated, housed
from tests.process.road import HOUSE, SLOT, Walk, offer, settled, taken, walked

OTHER = "0b" * 16


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[House]:
    with housed("sqlite", tmp_path) as made:
        yield made


def cleared(staff: House) -> Walk:
    walk = walked(staff, "cleared")
    walk.does("wanda", "offer", **offer())
    return walk


def later(seat: Seated, days: int) -> Seated:
    return Seated(seat.member, seat.duties, seat.holder, seat.day + timedelta(days), seat.trust, seat.sealing_public)


def told(walk: Walk) -> str:
    """Everything that the receipt opens."""
    return repr(walk.received().said(*(section for section in SECTIONS if section not in KEYS)))


def test_house_and_hour_are_nothing_that_a_receipt_opens_before_they_are_told(staff: House) -> None:
    walk = cleared(staff)
    walk.applies("book", slot=SLOT)
    assert "Vilnius" in told(walk) and HOUSE["place"] not in told(walk) and HOUSE["hour"] not in told(walk)
    kept = of_sections(walk.case(), ("meeting_record",))
    assert kept and not [item for item in kept if hasattr(item, "own")]
    for handle in ("olena", "taras", "nadia", "maksym"):
        assert not any(keys_of(staff.seats[handle]).opens(item) for item in kept)
    walk.does("piotr", "tell_place", **HOUSE)
    assert HOUSE["place"] in told(walk)
    meeting = walk.received().bookings().meeting()
    assert meeting and (meeting.place, meeting.hour) == (HOUSE["place"], HOUSE["hour"])


def test_house_and_hour_are_told_on_the_day_before_and_not_earlier(staff: House) -> None:
    walk = walked(staff, "cleared")
    soon = {"day": (DAY + timedelta(3)).isoformat(), "until": (DAY + timedelta(3)).isoformat()}
    walk.does("wanda", "offer", **offer() | soon)
    walk.applies("book", slot=SLOT)
    for days in (0, 1, 4):
        with pytest.raises(ConditionUnmet) as refusal:
            act(walk.reference, "tell_place", later(staff.seats["wanda"], days), HOUSE)
        assert refusal.value.facts["needs"] == "day_before"
    act(walk.reference, "tell_place", later(staff.seats["wanda"], 2), HOUSE)
    assert HOUSE["place"] in told(walk)


def test_a_meeting_that_was_moved_is_told_anew_and_has_other_words(staff: House) -> None:
    walk = cleared(staff)
    walk.does("wanda", "offer", **offer(slot=OTHER))
    walk.applies("book", slot=SLOT)
    walk.does("wanda", "tell_place", **HOUSE)
    before = walk.received().bookings().recognition("be")
    walk.does("wanda", "recognise", text="agreed")
    walk.applies("move_booking", slot=OTHER)
    meeting = walk.received().bookings().meeting()
    assert meeting and meeting.place == "" and walk.received().bookings().recognition("be") != before
    with pytest.raises(ConditionUnmet) as refusal:
        walk.does("wanda", "verify", outcome="verified")
    assert refusal.value.facts["needs"] == "recognised"


def test_a_third_booking_waits_for_a_screener(staff: House) -> None:
    walk = cleared(staff)
    walk.does("wanda", "offer", **offer(slot=OTHER))
    with pytest.raises(ConditionUnmet):
        walk.does("halina", "clear_again")
    walk.applies("book", slot=SLOT)
    walk.applies("move_booking", slot=OTHER)
    with pytest.raises(ConditionUnmet) as refusal:
        walk.applies("move_booking", slot=SLOT)
    assert refusal.value.facts["needs"] == "bookings_left"
    walk.applies("cancel_booking")
    with pytest.raises(ConditionUnmet):
        walk.applies("book", slot=SLOT)
    assert walk.received().bookings().left() == 0 and not Slot.objects.filter(taken=True).exists()
    walk.does("halina", "clear_again")
    assert walk.received().bookings().left() == 2 and walk.received().bookings().offers() == []
    walk.does("piotr", "offer", **offer())
    assert walk.applies("book", slot=SLOT).step == "booked"


def test_what_the_house_calls_off_nobody_can_book_any_more(staff: House) -> None:
    """Not whoever was called off, and nobody to whom the same was offered: the house is shut then, or not safe."""
    walk, other = cleared(staff), cleared(staff)
    walk.does("wanda", "offer", **offer(slot=OTHER))
    walk.applies("book", slot=SLOT)
    with pytest.raises(FieldWrong):
        walk.does("piotr", "call_off", reason="tired of them")
    assert walk.does("piotr", "call_off", reason="house").step == "cleared"
    assert walk.received().bookings().meeting() is None and other.received().bookings().free(DAY) == []
    with pytest.raises(ConditionUnmet):
        other.applies("book", slot=SLOT)
    purge(walk.reference, DAY, staff.seats["ivanna"].holder)
    assert taken() == [SLOT], "and that it went leaves no mark of the case"
    other.does("wanda", "offer", **offer(slot=OTHER))
    assert other.applies("book", slot=OTHER).step == "booked"


def test_who_was_called_off_chooses_among_the_other_offers(staff: House) -> None:
    walk = cleared(staff)
    walk.does("wanda", "offer", **offer(slot=OTHER))
    walk.applies("book", slot=SLOT)
    walk.does("piotr", "call_off", reason="house")
    assert [each.slot for each in walk.received().bookings().offers()] == [OTHER]
    assert "'reason': 'house'" in told(walk)


@pytest.mark.parametrize("wrong", [{"day": "soon"}, {"until": ""}, {"half": "night"}])
def test_an_offer_names_half_a_day_that_is_to_come(staff: House, wrong: dict[str, str]) -> None:
    walk = walked(staff, "cleared")
    with pytest.raises(RoadRefused):
        walk.does("wanda", "offer", **offer() | wrong)
    past = {"day": (DAY - timedelta(1)).isoformat(), "until": (DAY - timedelta(1)).isoformat()}
    late = {"until": (DAY + timedelta(9)).isoformat()}
    for dates in (past, late):
        with pytest.raises(ConditionUnmet):
            walk.does("wanda", "offer", **offer() | dates)
    assert not Slot.objects.exists()


def test_an_offer_whose_time_is_over_is_not_booked(staff: House) -> None:
    walk = cleared(staff)
    with pytest.raises(ConditionUnmet) as refusal:
        applicant.act(walk.received(), "book", {"slot": SLOT}, DAY + timedelta(2))
    assert refusal.value.facts["needs"] == "slot_free"
    assert walk.received().bookings().free(DAY + timedelta(2)) == []


@pytest.mark.parametrize("step", ["did_not_come", "stopped"])
def test_offers_of_before_a_screener_looked_again_are_over(staff: House, step: str) -> None:
    walk = walked(staff, step)
    walk.does("symon", "clear_again")
    settled(staff)
    assert walk.received().bookings().offers() == [] and walk.received().bookings().left() == 2
    with pytest.raises(ConditionUnmet):
        walk.applies("book", slot=SLOT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_sides_have_the_same_words_in_every_language(staff: House, language: str) -> None:
    walk = walked(staff, "booked")
    theirs = walk.received().bookings().recognition(language)
    trail = case_keys(walk.case(), keys_of(staff.seats["wanda"])).trail
    assert theirs and theirs == words(trail, SLOT, language) and len({*theirs.say, *theirs.hear}) == 4
    assert heard(trail, SLOT, " ".join(theirs.say)) == language
    assert heard(trail, SLOT, " ".join(theirs.say).upper()) == language
    assert heard(trail, SLOT, " ".join(theirs.hear)) is None and heard(trail, OTHER, " ".join(theirs.say)) is None


def test_what_is_in_no_list_is_asked_for_again_and_is_no_wrong_word(staff: House) -> None:
    walk = walked(staff, "booked")
    trail, say = walk.received().trail(), walk.received().bookings().recognition("en")
    assert say
    for typed in ("", say.say[0], "qqqqq zzzzz", f"{say.say[0]} qqqqq", " ".join([*say.say, *say.hear])):
        with pytest.raises(WordsUnheard):
            heard(trail, SLOT, typed)


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        ("verify", {"outcome": "verified", "text": "No. 76 54 321"}),
        ("verify", {"outcome": "verified", "compared": "MP7654321"}),
        ("verify", {"outcome": "differences", "compared": "name_0=agrees number_0=MP76"}),
        ("someone_else", {"text": "123456"}),
        ("stopped", {"text": "He showed 7654321."}),
    ],
)
def test_no_door_records_a_number_of_the_document(staff: House, code: str, fields: dict[str, str]) -> None:
    walk = walked(staff, "booked")
    walk.does("wanda", "recognise", text="be")
    with pytest.raises(ConditionUnmet) as refused:
        walk.does("wanda", code, **fields)
    assert refused.value.facts["needs"] == "remarks_bare"
    allowed = {"outcome": "differences", "compared": "name_0=agrees number_0=differs photo=agrees", "text": "Room 12."}
    assert walk.does("wanda", "verify", **allowed).step == "verified"
