"""A page elsewhere that sends a form to the gate: what it brings is not gone on with, and none of it is said again."""

from http import HTTPStatus
from typing import Any

import pytest

from brama.pages.languages import LANGUAGES, say
from brama.process.models import Case
from tests.apply.person import PERSON
from tests.apply.visitor import at_the_gate
from tests.doors import Staffed

OURS = "http://localhost"
ELSEWHERE = (
    "null",
    "http://evil.example",
    "http://localhost.evil.example",
    "http://localhost:81",
    "http://",
    "localhost",
    "",
)


def planted(house: Staffed) -> tuple[list[str], dict[str, Any]]:
    """What somebody prepares who knows the words of a receipt already: a form at its first page, with these words drawn."""
    with at_the_gate(house) as stranger:
        stranger.begins().fills().presses("next")
        words = stranger.words
        while stranger.step != "birth":
            stranger.presses("back")
        return words, {**stranger.inputs(), "go": "stay"}


def test_nobody_goes_on_with_a_form_whose_words_somebody_else_has_read(house: Staffed) -> None:
    words, form = planted(house)
    with at_the_gate(house) as victim:
        victim._read(victim.browser.post("/be/apply", form, headers={"origin": "http://evil.example"}))
        assert (
            victim.status == HTTPStatus.FORBIDDEN
            and victim.step == ""
            and say("be", "refusal-elsewhere") in victim.page
        )
        assert form["state"] not in victim.page and form["born_year"] not in victim.page
        victim.begins().fills().keeps_words()
        assert victim.shown != words


@pytest.mark.parametrize("origin", ELSEWHERE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_elsewhere_begins_and_goes_on_with_nothing(house: Staffed, origin: str, language: str) -> None:
    with at_the_gate(house, language) as visitor:
        for address in ("apply", "visit"):
            sent = {"go": "begin", "visit": "evil-token", "seven": "evil words", "kept": "evil text", "then": "answer"}
            answer = visitor.browser.post(f"/{language}/{address}", sent, headers={"origin": origin})
            page = answer.content.decode()
            assert answer.status_code == HTTPStatus.FORBIDDEN and say(language, "refusal-elsewhere") in page, address
            assert "evil" not in page and "<form" not in page


def test_our_own_pages_go_on_and_so_does_what_says_no_origin(house: Staffed) -> None:
    for origin in ({"origin": OURS}, {"origin": "https://localhost"}, {}):
        with at_the_gate(house) as visitor:
            visitor.browser.defaults |= {f"HTTP_{name.upper()}": value for name, value in origin.items()}
            visitor.begins().fills(person=PERSON).keeps_words()
            assert not visitor.presses("next", {"receipt": " ".join(visitor.shown)}).errors
    assert Case.objects.count() == 3
