"""The pages with which the form ends stand in every language, and say of nothing that is not so."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
import pytest

from brama.apply import sealed
from brama.apply.ended import PURPOSE
from brama.apply.sealed import shut_in_form
from brama.pages.languages import LANGUAGES, say
from tests.apply.visitor import UNKEPT, before_the_gate

YOUNG = {"born_year": "2015"}


def sealed_as(*, old: bool = False, before: bool = False) -> dict[str, str]:
    """What the page that tells that it is stored has in its form."""
    return {"step": "received", "state": shut_in_form(PURPOSE, orjson.dumps({"old": old, "before": before}))}


@pytest.mark.parametrize(("old", "before"), [(False, False), (True, True)])
def test_what_was_sent_is_told_to_be_sent_in_every_language(tmp_path: Path, old: bool, before: bool) -> None:
    kept = "apply-received-old" if old else "apply-received-words"
    with before_the_gate(tmp_path) as visitor:
        visitor.presses("stay", sealed_as(old=old, before=before))
        for language in LANGUAGES:
            visitor.presses("stay", language=language)
            assert visitor.title == say(language, "apply-received-title") and say(language, kept) in visitor.page
            assert (say(language, "apply-received-before") in visitor.page) is before
            assert visitor.inputs().keys() == {*UNKEPT, "state", "step"}, "what it says, and which page it is"


def test_no_page_that_is_too_old_or_made_up_says_that_something_is_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with before_the_gate(tmp_path) as visitor:
        kept = sealed_as()["state"]
        monkeypatch.setattr(sealed, "now", lambda: datetime.now(UTC) + timedelta(hours=7))
        for state in (kept, "", visitor.begins().state):
            answer = visitor.browser.post("/be/apply", {"step": "received", "state": state, "go": "stay"})
            assert (answer.status_code, answer.headers["Location"]) == (302, "/be/visit")


def test_not_yet_is_told_in_every_language_and_whoever_left_out_a_day_begins_again(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().presses("next", YOUNG)
        for language in LANGUAGES:
            visitor.presses("stay", language=language)
            assert visitor.title == say(language, "apply-young-title") and visitor.inputs().keys() == {*UNKEPT, "step"}
            assert say(language, "apply-old-do") in say(language, "apply-young-part"), "the button is named"
        assert visitor.presses("begin").step == "birth" and visitor.inputs()["born_year"] == ""
