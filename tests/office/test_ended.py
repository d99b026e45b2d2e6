"""What a meeting ends in, pages that are stale or sent twice, and every page in every language."""

import re
from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from brama.pages.languages import LANGUAGES, say
from brama.pages.refused import said
from brama.process.errors import Stale
from brama.process.models import Case
from tests.doors import Staffed, client
from tests.office.meeting import (
    SECTIONS,
    address,
    agreed,
    met,
    page,
    passport,
    sent,
    theirs,
)
from tests.process.road import HOUSE, SLOT, Walk, settled, walked


@pytest.mark.parametrize(
    ("do", "typed", "step"),
    [
        ("did_not_come", {}, "did_not_come"),
        ("stopped", {"reason": "wish"}, "stopped"),
        ("call_off", {"reason": "ill"}, "cleared"),
    ],
)
def test_every_other_end_has_its_step_and_says_what_is_next(
    house: Staffed, do: str, typed: dict[str, Any], step: str
) -> None:
    walk = met(house)
    walk.does("wanda", "tell_place", **HOUSE)
    text = sent(client(house, "piotr"), walk, do, **typed)
    assert walk.case().step == step
    assert say("en", f"office-next-{step}" if step != "cleared" else "office-offer-title") in text


def test_a_stale_page_is_told_kindly_and_what_was_typed_is_not_lost(house: Staffed, known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    seen = walk.case().version
    other = client(house, "piotr")
    sent(other, walk, "tell_place", **HOUSE)
    text = sent(visitor, walk, "verify", "document", seen, **agreed(text="Calm."))
    assert said("en", Stale()) in text and "Calm." in text and walk.case().step == "booked"
    sent(other, walk, "stopped", reason="unsafe")
    text = sent(visitor, walk, "someone_else", "document", seen, **agreed(text="A younger man."))
    assert said("en", Stale()) in text and "A younger man." in text and walk.case().step == "stopped"


def test_what_lies_on_no_table_does_nothing(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    before = walk.case().version
    for do in ("", "take", "vote", "document", "offer"):
        assert said("en", Stale()) in sent(visitor, walk, do)
    assert walk.case().version == before and Case.objects.count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_speaks_every_language(house: Staffed, language: str) -> None:
    walk, cleared, visitor = met(house), walked(house, "cleared", SECTIONS), client(house, "wanda", language)
    texts = [visitor.get("/office/").content.decode(), page(visitor, cleared), page(visitor, walk)]
    texts.append(sent(visitor, walk, "recognise", heard=" ".join(theirs(walk, language).say)))
    texts.append(sent(visitor, walk, "compare", "document", zone=passport(surname="LIASOVIKAVA")))
    texts.append(sent(visitor, walk, "verify", "document", **agreed()))
    for text in texts:
        assert f'<html lang="{language}">' in text and not re.findall(r"[> \"]office-[a-z_-]+[< \"]", text)


def test_an_offer_pressed_twice_is_made_once_with_what_others_were_offered_and_no_answer_is_a_refusal(
    house: Staffed,
) -> None:
    other = met(house, "cleared")
    walk = walked(house, "cleared", SECTIONS)
    settled(house)
    visitor, day = client(house, "wanda"), house.seats["wanda"].day.isoformat()
    (press,) = re.findall(r'name="press" value="(\w{32})"', page(visitor, walk))
    typed = {
        "do": "offer",
        "seen": str(walk.case().version),
        "press": press,
        "offer-town": "Vilnius",
        "offer-shared": SLOT,
    }
    halves = {"offer-halves": [f"{day}-am", f"{day}-pm"]}
    for _ in range(2):
        assert visitor.post(address(walk), {**typed, **halves}).status_code == HTTPStatus.FOUND
    assert page(visitor, walk).count('<span class="tag">') == 3 and other.case().step == "cleared"
    refused = visitor.post(address(walk), {**typed, "offer-halves": [f"{day}-pm"], "offer-town": "Hrodna"})
    assert say("en", "refusal-stale")[:30] in refused.content.decode()


@pytest.mark.parametrize(
    ("do", "form", "typed"),
    [
        ("call_off", "call_off", {"reason": "house"}),
        ("did_not_come", "did_not_come", {}),
        ("stopped", "stopped", {"reason": "wish"}),
    ],
)
def test_what_ends_a_meeting_pressed_twice_is_done_once_and_shows_what_it_ended_in(
    house: Staffed, do: str, form: str, typed: dict[str, object]
) -> None:
    walk = met(house)
    walk.does("wanda", "tell_place", **HOUSE)
    seen, visitor = walk.case().version, client(house, "wanda")
    first, second = (sent(visitor, walk, do, form, seen, **typed) for _ in range(2))
    assert walk.case().version == seen + 1 and 'role="alert"' not in second
    assert first.partition("<h1")[2].partition("<form")[0] == second.partition("<h1")[2].partition("<form")[0]
    other = sent(client(house, "piotr"), walk, do, form, seen, **typed)
    assert 'role="alert"' in other and walk.case().version == seen + 1
