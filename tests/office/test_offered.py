"""Who comes when: places offered, booked and told, and what the calendar of the houses shows to whom."""

import re
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import pytest

from brama.ledger.verify import verify
from brama.pages.languages import say
from brama.pages.refused import said
from brama.process.errors import ConditionUnmet
from brama.process.models import Slot
from tests.doors import Staffed, client
from tests.office.meeting import (
    SECTIONS,
    address,
    filled,
    met,
    page,
    sent,
)
from tests.process.road import HOUSE, SLOT, offer, walked


def test_others_see_what_they_would_see_if_there_were_no_office(house: Staffed) -> None:
    walk = met(house)
    for handle in ("olena", "taras", "vera", "maksym", "nadia", "ivanna", "wren"):
        visitor = client(house, handle)
        nothing = visitor.get("/nothing-here").content
        for where in ("/office/", address(walk)):
            answer = visitor.get(where)
            assert answer.status_code == HTTPStatus.NOT_FOUND and answer.content == nothing
        answer = visitor.post(address(walk), {"do": "did_not_come"})
        assert answer.status_code == HTTPStatus.NOT_FOUND and walk.case().step == "booked"


@pytest.mark.parametrize("step", ["screening", "before_board", "declined"])
def test_a_case_that_is_nobodys_to_meet_looks_like_none(house: Staffed, step: str) -> None:
    walk, visitor = walked(house, step), client(house, "wanda")
    there = visitor.get(address(walk))
    none = visitor.get("/office/ZZZZ-ZZZZ/")
    assert there.status_code == none.status_code == HTTPStatus.NOT_FOUND and there.content == none.content
    assert walk.reference not in visitor.get("/office/").content.decode()


def test_the_calendar_knows_cases_by_their_reference_and_by_nothing_else(house: Staffed) -> None:
    booked, waiting = met(house), walked(house, "cleared", SECTIONS)
    text = client(house, "piotr").get("/office/").content.decode()
    assert booked.reference in text and waiting.reference in text and "Vilnius" in text
    assert not [name for name in ("Лясовік", "LIASOVIK", "1991", "MP7654321") if name in text]
    today = text.index(say("en", "office-group-today"))
    assert (
        today
        < text.index(booked.reference)
        < text.index(say("en", "office-group-waiting"))
        < text.index(waiting.reference)
    )


def test_several_halves_are_offered_at_once_and_the_house_stays_with_those_who_meet(house: Staffed) -> None:
    walk, visitor = walked(house, "cleared", SECTIONS), client(house, "wanda")
    day = house.seats["wanda"].day
    halves = [f"{day + timedelta(3)}-am", f"{day + timedelta(4)}-pm"]
    text = sent(visitor, walk, "offer", town="Białystok", halves=halves, place="by the mill")
    offers = walk.received().bookings().offers()
    assert [(each.town, each.day, each.half) for each in offers] == [
        ("Białystok", half[:10], half[11:]) for half in halves
    ]
    assert [each.until for each in offers] == [(day + timedelta(2)).isoformat(), (day + timedelta(3)).isoformat()]
    assert "by the mill" not in repr(walk.received().said("booking")) and text.count("Białystok") == 2
    walk.applies("book", slot=offers[0].slot)
    assert "by the mill" in page(visitor, walk) and verify().whole


def test_a_place_offered_to_two_is_had_by_whoever_books_first(house: Staffed) -> None:
    first, second, visitor = met(house, "cleared"), walked(house, "cleared", SECTIONS), client(house, "piotr")
    assert SLOT in page(visitor, second)
    sent(visitor, second, "offer", shared=[SLOT])
    second.applies("book", slot=SLOT)
    assert Slot.objects.get().taken and first.received().bookings().free(house.seats["wanda"].day) == []
    assert say("en", "office-gone") in page(visitor, first)


def test_an_offer_of_nothing_is_told_and_nothing_is_offered(house: Staffed) -> None:
    walk, visitor = walked(house, "cleared", SECTIONS), client(house, "wanda")
    half = f"{house.seats['wanda'].day}-pm"
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"town": "Vilnius"}, "office-offer-none"), ({"halves": "x"}, "error-invalid_choice"),
        ({"halves": half}, "office-offer-town-required"),
    ]  # fmt: skip
    for typed, code in wrong:
        assert say("en", code) in sent(visitor, walk, "offer", **typed) and not Slot.objects.exists()


def test_what_the_road_refuses_is_told_at_the_field_that_is_to_be_mended(house: Staffed) -> None:
    walk, visitor, day = met(house, "cleared"), client(house, "wanda"), house.seats["wanda"].day
    past: dict[str, Any] = {"until_day": "1", "until_month": "2", "until_year": "2021"}
    shown = sent(visitor, walk, "offer", "offer", town="Vilnius", halves=f"{day}-am", **past)
    assert 'href="#id_offer-until' in shown and _refused_at(shown, "id_offer-until")
    booked = met(house)
    shown = sent(visitor, booked, "recognise", "recognise", heard="qqq www")
    assert 'href="#id_recognise-heard' in shown and _refused_at(shown, "id_recognise-heard")


def _refused_at(page: str, field: str) -> str:
    """What is told beside this field."""
    found = re.search(rf'<p class="error" id="{field}-error">([^<]+)<', page)
    return found[1] if found else ""


def test_the_house_is_told_from_the_page_and_only_when_it_is_time(house: Staffed) -> None:
    walk, visitor = walked(house, "cleared", SECTIONS), client(house, "wanda")
    day = house.seats["wanda"].day + timedelta(2)
    walk.does("wanda", "offer", **offer() | {"day": day.isoformat(), "until": day.isoformat()})
    walk.applies("book", slot=SLOT)
    text = page(visitor, walk)
    assert (
        'value="tell_place"' not in text and say("en", "office-place-later") in text and 'value="recognise"' not in text
    )
    refusal = ConditionUnmet(act="tell_place", needs="day_before")
    assert said("en", refusal) in sent(visitor, walk, "tell_place", **HOUSE)
    today = met(house, slot="0d" * 16)
    assert 'value="tell_place"' in page(visitor, today)
    for hour in ("25:99", "tomorrow at noon"):
        assert say("en", "office-place-hour-written") in sent(visitor, today, "tell_place", **HOUSE | {"hour": hour})
    assert HOUSE["place"] in sent(visitor, today, "tell_place", **HOUSE)
    assert HOUSE["place"] in repr(today.received().said("booking"))


def test_what_is_typed_beside_an_act_comes_back_once_it_is_done(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    heard = {"recognise-heard": "first", "stopped-text": "He asked for another house."}
    typed = {f"tell_place-{name}": value for name, value in HOUSE.items()} | heard
    text = visitor.post(address(walk), {"do": "tell_place", "seen": walk.case().version, **typed}).content.decode()
    assert say("en", "pages-done-beside") in text and say("en", "pages-shown-again") not in text
    assert "He asked for another house.</textarea>" in text and 'value="first"' in text
    assert text.count(f'value="{HOUSE["place"]}"') == 1 and filled(text) == ["recognise"], "what was told stands there"
    assert f'name="seen" value="{walk.case().version}"' in text


@pytest.mark.parametrize("told", [True, False])
def test_on_the_day_whoever_was_told_nothing_is_told_first(house: Staffed, told: bool) -> None:
    """Somebody who waits for the house in another country reads it here or nowhere."""
    walk, visitor = met(house), client(house, "wanda")
    if told:
        walk.does("wanda", "tell_place", **HOUSE)
    text = page(visitor, walk)
    place, known, today = (
        text.find(say("en", f"office-{code}")) for code in ("place-title", "heard-title", "place-today")
    )
    assert filled(text) == ["recognise" if told else "tell_place"]
    assert (place > known) is told and (today == -1) is told


@pytest.mark.parametrize("told", [True, False])
def test_when_its_day_has_passed_a_meeting_is_ended_as_it_was(house: Staffed, told: bool) -> None:
    """Nobody stayed away who was not told where to come, and nothing can be told any more."""
    walk, visitor, today = walked(house, "cleared", SECTIONS), client(house, "wanda"), house.seats["wanda"]
    house.seats["wanda"] = replace(today, day=today.day - timedelta(2))
    walk.does("wanda", "offer", **offer(house.seats["wanda"].day))
    walk.applies("book", slot=SLOT)
    if told:
        walk.does("wanda", "tell_place", **HOUSE)
    house.seats["wanda"] = today
    text, due = page(visitor, walk), "did_not_come" if told else "call_off"
    assert filled(text) == [due] and 'value="tell_place"' not in text and (HOUSE["place"] in text) is told
    assert say("en", f"office-over-{'told' if told else 'untold'}") in text
    summary = say("en", "office-did-not-come" if told else "office-call-off")
    assert re.findall(r"<details open><summary>([^<]+)", text) == [summary]
    late = sent(visitor, walk, "tell_place", place="by the mill", hour="11:00")
    assert said("en", ConditionUnmet(act="tell_place", needs="day_before")) in late and 'value="by the mill"' in late
    typed: dict[str, Any] = {} if told else {"reason": "other"}
    sent(visitor, walk, due, **typed)
    assert walk.case().step == ("did_not_come" if told else "cleared")
