"""Words at the door: the right one, a wrong one, and what is none."""

import pytest

from brama.pages.languages import LANGUAGES, say
from brama.pages.refused import said
from brama.process.errors import Stale
from tests.doors import Staffed, client
from tests.office.meeting import agreed, met, page, sent, shown_of, theirs
from tests.process.road import offer


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_office_answers_with_what_the_applicants_page_shows_in_the_language_of_the_applicant(
    house: Staffed, language: str
) -> None:
    walk, visitor = met(house), client(house, "wanda", "uk")
    words = theirs(walk, language)
    before = page(visitor, walk)
    assert not shown_of(words, before)
    assert "MP7654321" not in before and "Лясовік" not in before
    text = sent(visitor, walk, "recognise", heard=" ".join(words.say))
    assert " ".join(words.hear) in text and "MP7654321" in text and "Лясовік" in text
    assert say("uk", "office-words-title") in text


def test_a_wrong_word_stops_the_meeting_and_the_page_says_what_to_do(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    words = theirs(walk)
    text = sent(visitor, walk, "recognise", heard=f"{words.say[0]} {words.say[0]}")
    assert walk.case().step == "stopped"
    assert say("en", "office-wrong-one") in text and say("en", "office-stopped-reason-wrong_word") in text
    assert words.hear not in shown_of(words, text) and "Лясовік" not in text
    assert walk.does("symon", "clear_again").step == "cleared"


def test_the_offices_own_words_are_wrong_words(house: Staffed) -> None:
    """An impostor who overheard the answer at another door has learnt nothing to say."""
    walk = met(house)
    sent(client(house, "wanda"), walk, "recognise", heard=" ".join(theirs(walk).hear))
    assert walk.case().step == "stopped"


def test_what_is_no_word_of_a_list_is_asked_for_again(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    for typed in ("qqqqq zzzzz", "one", "a b c", "x" * 101):
        text = sent(visitor, walk, "recognise", heard=typed)
        assert walk.case().step == "booked" and 'class="summary"' in text and f'value="{typed}"' in text


def test_another_verifier_has_not_known_the_applicant(house: Staffed) -> None:
    walk = met(house)
    sent(client(house, "wanda"), walk, "recognise", heard=" ".join(theirs(walk).say))
    other = page(client(house, "piotr"), walk)
    assert "MP7654321" not in other and " ".join(theirs(walk).hear) not in other
    sent(client(house, "piotr"), walk, "verify", "document", **agreed())
    assert walk.case().step == "booked"


def test_a_right_word_on_a_page_from_before_the_booking_was_moved_stops_nothing(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    seen, words = walk.case().version, theirs(walk)
    other = "0b" * 16
    day = house.seats["wanda"].day.isoformat()
    walk.applies("cancel_booking")
    walk.does("wanda", "offer", **offer(slot=other) | {"day": day, "until": day})
    walk.applies("book", slot=other)
    text = sent(visitor, walk, "recognise", seen=seen, heard=" ".join(words.say))
    assert said("en", Stale()) in text and walk.case().step == "booked"
