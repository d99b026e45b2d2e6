"""What nobody should type and somebody will: answered in the applicant's language, nothing lost, no internal word."""

import re
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from django.test import Client
from django.test.client import encode_multipart

from brama.apply.forms import UNSAID
from brama.apply.sealed import MOST
from brama.apply.sections import sections
from brama.apply.sheet import sheets
from brama.apply.state import opened
from brama.pages.languages import say
from brama.pages.sizes import FILES, FORM, TEXTS
from tests.apply.person import PERSON
from tests.apply.visitor import before_the_gate
from tests.apply.visitors import token_of, visitor
from tests.doors import Staffed


@pytest.mark.parametrize(
    ("step", "typed", "field"),
    [
        ("birth", {}, "born"),
        ("birth", {"born_year": "1890"}, "born"),
        ("birth", {"born_day": "31", "born_month": "2", "born_year": "1991"}, "born"),
        ("birth", {"born_day": "౭", "born_month": "3", "born_year": "1991"}, "born"),
        ("birth", {"born_year": "9" * 4000}, "born"),
        ("names", {"names": ""}, "names"),
        ("names", {"names": "\u200b\u200d\u2060"}, "names"),
        ("names", {"names": "🛠🛠"}, "names"),
        ("names", {"names": "Лясовік\0"}, "names"),
        ("names", {"names": "Лясовік", "latin": "12345"}, "latin"),
        ("names", {"names": "я" * 2000}, "names"),
        ("origin", {"citizenship": "Атлантыда"}, "citizenship"),
        ("origin", {"gender": "drone"}, "gender"),
        ("documents", {"row0-kind": "passport"}, "row0-number"),
        ("documents", {"row0-kind": "passport", "row0-mrz": "P<UTO"}, "row0-mrz"),
        ("contact", {"channel": "email", "asked_in": "be"}, "address"),
        ("contact", {"channel": "receipt", "asked_in": "xx"}, "asked_in"),
        ("background", {"residence": "Вільня", "row0-begun": "13.2009", "row0-kind": "work"}, "row0-begun"),
        ("background", {"residence": "Вільня", "row0-begun": "2999", "row0-kind": "work"}, "row0-begun"),
        (
            "background",
            {"residence": "Вільня", "row0-begun": "2010", "row0-ended": "05.2009", "row0-kind": "work"},
            "row0-ended",
        ),
        ("skills", {}, "experience"),
        ("motivation", {"text": " \r\n\t "}, "text"),
        ("motivation", {"text": "я" * 8001}, "text"),
        ("referees", {"row0-name": "Кастусь"}, "row0-reach"),
    ],
)
def test_it_is_told_in_place_and_what_was_typed_stays(
    tmp_path: Path, step: str, typed: dict[str, Any], field: str
) -> None:
    _told_in_place(tmp_path, step, typed, field)


def _told_in_place(folder: Path, step: str, typed: dict[str, Any], field: str) -> None:
    with before_the_gate(folder) as visitor:
        visitor.begins().fills(step).presses("next", typed)
        assert visitor.status == 200 and visitor.step == step and visitor.errors
        assert re.search(rf'<a href="#id_{field}(_0)?">', visitor.page), "the summary leads to the field"
        assert not any(re.search(r"[A-Za-z]{4}|_", error) for error in visitor.errors), visitor.errors
        kept = {name: value for name, value in visitor.inputs().items() if name in typed and isinstance(value, str)}
        assert all(
            value.replace("\r\n", "\n").strip() == typed[name].replace("\r\n", "\n").strip()
            for name, value in kept.items()
        )


def test_a_birth_date_of_tomorrow_is_told_in_place(tmp_path: Path) -> None:
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    typed = {"born_day": str(tomorrow.day), "born_month": str(tomorrow.month), "born_year": str(tomorrow.year)}
    _told_in_place(tmp_path, "birth", typed, "born")


@pytest.mark.parametrize(
    "name", ["Лясовік", "Ḃob", "محمد", "\u202eківодсяЛ", "Лясо\u200bвік", "李", "N'Dour-O’Brien", "Лясовік 🛠"]
)
def test_a_name_may_be_one_word_in_any_script(tmp_path: Path, name: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("check", {**PERSON, "names": {"names": name}})
        assert f"<bdi>{name}</bdi>" in visitor.page.replace("&#x27;", "'")


def test_a_megabyte_is_told_to_be_too_long_and_is_still_there(tmp_path: Path) -> None:
    story = "зорка " * 90_000
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("background")
        before = visitor.state
        visitor.presses("next", {"residence": "Вільня", "story": story})
        assert visitor.step == "background" and visitor.inputs()["story"] == story
        assert any("539" in error and "12" in error for error in visitor.errors)
        assert len(visitor.state) < 64_000 and len(before) < 64_000
        assert visitor.presses("stay", language="pl").inputs()["story"] == story


@pytest.mark.parametrize("megabytes", [3, 15])
def test_more_than_is_read_of_a_step_is_told_and_the_steps_before_are_kept(tmp_path: Path, megabytes: int) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("background").presses("next", PERSON["background"]).fills("motivation")
        visitor.presses("next", {"text": "я" * (megabytes << 19)})
        assert visitor.step == "motivation" and visitor.status == 200
        assert say("be", "refusal-text_too_much", letters=12_000) in visitor.page
        assert visitor.presses("next", PERSON["motivation"]).fills().step == "check", visitor.errors
        assert "электрык" in visitor.page
        visitor.presses("change-background").presses("next", {"story": "я" * (megabytes << 19)})
        assert visitor.step == "background" and visitor.inputs()["row0-what"] == PERSON["background"]["row0-what"]


def test_more_than_is_read_of_a_state_that_does_not_open_is_told_as_too_old(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("motivation").presses("next", {"state": "old", "text": "я" * (3 << 19)})
        assert visitor.title == say("be", "apply-old-title")
        visitor._read(visitor.browser.post("/be/apply", {"text": "я" * (3 << 20)}))
        assert visitor.status == 400 and visitor.title == say("be", "pages-refused")


def test_answers_that_are_together_too_long_are_told_so_and_stay(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("background").presses("next", {**PERSON["background"], "story": "я" * 11_900})
        assert visitor.step == "skills"
        visitor.presses("next", {**PERSON["skills"], "text": "ю" * 5_900})
        assert visitor.step == "skills" and visitor.inputs()["text"] == "ю" * 5_900
        assert "задоўгія" in visitor.page and len(visitor.state) < 64_000
        assert visitor.presses("next", {"text": "ю" * 100}).step == "motivation"


def test_what_fits_before_the_words_are_drawn_fits_with_them(tmp_path: Path) -> None:
    """An application that is a letter short of the limit is not lost on the page of the receipt."""
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("background").presses("next", {**PERSON["background"], "story": "я" * 11_900})
        visitor.presses("next", PERSON["skills"])
        visitor.presses("next", {"text": "ю" * ((MOST - len(orjson.dumps(asdict(opened(visitor.state)))) - 900) // 2)})
        before, fits, not_fits = replace(visitor), 0, 1000
        while not_fits - fits > 1:
            tried = replace(before).presses(
                "next", {**PERSON["referees"], "row0-knows": "a" * ((fits + not_fits) // 2)}
            )
            fits, not_fits = (
                ((fits + not_fits) // 2, not_fits) if tried.step == "check" else (fits, (fits + not_fits) // 2)
            )
        assert 0 < fits < 999, "the limit was met"
        before.presses("next", {**PERSON["referees"], "row0-knows": "a" * fits}).keeps_words()
        assert before.step == "last" and before.status == 200


def test_letters_in_an_encoding_that_makes_none_are_refused_in_words(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("motivation")
        sent = {**visitor.inputs(), "text": "\\ud800", "go": "next"}
        kind = "multipart/form-data; boundary=BoUnDaRy; charset=unicode_escape"
        visitor._read(visitor.browser.post("/be/apply", encode_multipart("BoUnDaRy", sent), content_type=kind))
        assert visitor.status == 400 and visitor.title == say("be", "pages-refused")


@pytest.mark.parametrize(("address", "size"), [("/be/apply", TEXTS), ("/be/", FORM), ("/be/visit", FILES)])
def test_more_than_an_address_takes_is_refused_before_it_is_read(tmp_path: Path, address: str, size: int) -> None:
    def read(*_: object) -> bytes:
        raise AssertionError("it was read")

    with before_the_gate(tmp_path) as visitor:
        body = type("Body", (), {"read": read, "readline": read})()
        told = {"CONTENT_LENGTH": str(size + 1), "CONTENT_TYPE": "multipart/form-data; boundary=x", "wsgi.input": body}
        visitor._read(visitor.browser.post(address, **told))
        assert visitor.status == 400 and visitor.title == say("be", "pages-refused")


def test_a_star_for_an_address_is_not_there(tmp_path: Path) -> None:
    with before_the_gate(tmp_path, "uk") as visitor:
        visitor._read(visitor.browser.generic("OPTIONS", "/", PATH_INFO="*"))
        assert visitor.status == 404 and visitor.title == say("uk", "pages-not-found")


def test_the_letters_of_a_choice_that_says_nothing_are_a_text_like_any_other(tmp_path: Path) -> None:
    said = {**PERSON, "origin": {"place": UNSAID, "gender": UNSAID}, "motivation": {"text": UNSAID}}
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills(person=said)
        filled = sheets(opened(visitor.state), "be")
        assert all(sheet.is_valid() for sheet in filled.values())
        written = sections(filled)
        assert written["motivation"]["text"] == UNSAID == written["identity"]["birthPlace"]
        assert written["identity"]["gender"] == ""


def test_a_page_that_is_too_old_changes_its_language_and_keeps_what_was_typed_on_it(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().presses("next", {**PERSON["birth"], "state": "old"})
        assert visitor.title == say("be", "apply-old-title") and say("be", "apply-old-kept") in visitor.page
        visitor.presses("stay", language="pl").presses("stay", language="uk")
        assert visitor.title == say("uk", "apply-old-title") and say("uk", "apply-old-kept") in visitor.page
        visitor.presses("resume")
        assert visitor.step == "birth" and PERSON["birth"].items() <= visitor.inputs().items()


@pytest.mark.parametrize("step", ["birth", "documents", "check", "receipt"])
def test_of_a_page_that_is_too_old_nothing_is_said_to_be_kept_where_nothing_was_typed(
    tmp_path: Path, step: str
) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins()._read(
            visitor.browser.post("/be/apply", {"step": step, "state": "old", "rows": "1", "go": "next"})
        )
        assert visitor.title == say("be", "apply-old-title") and say("be", "apply-old-kept") not in visitor.page
        assert visitor.presses("next").step == "birth"


@pytest.mark.parametrize("address", ["/xx/", "/xx/apply", "/be/names", "/be/be/", "/static/visit"])
def test_an_unknown_address_is_answered_in_the_language_of_the_browser(tmp_path: Path, address: str) -> None:
    with before_the_gate(tmp_path, "uk") as visitor:
        visitor.opens(address)
        assert visitor.status == 404 and visitor.title
        language = "be" if address.startswith("/be") else "uk"
        assert visitor.title == say(language, "pages-not-found")


def test_more_fields_than_any_page_has_are_answered_kindly(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().presses("next", {f"row{number}-what": "x" for number in range(1500)})
        assert visitor.status == 400 and visitor.title == say("be", "pages-refused")


def test_a_page_that_is_sent_again_is_answered_again(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("origin")
        sent = {**visitor.inputs(), **PERSON["origin"], "go": "next"}
        first, second = (visitor.browser.post("/be/apply", sent).content.decode() for _ in range(2))
        without = re.compile(r'name="state" value="[^"]*"')
        assert without.sub("", first) == without.sub("", second)


@pytest.mark.parametrize("name", ["answer", "afraid"])
def test_a_megabyte_of_text_in_a_visit_is_told_to_be_too_long_and_is_still_there(staff: Staffed, name: str) -> None:
    who, text = visitor(staff, "questions"), "зорка " * 160_000
    form = who.goes(name, who.arrives())
    assert 'enctype="multipart/form-data"' in form
    told = who.goes(name, form, seen=str(who.walk.case().version), text=text)
    assert 'role="alert"' in told and text.strip() in told and 'name="visit"' in told
    assert who.walk.case().step == "questions"


@pytest.mark.parametrize("name", ["answer", "afraid", "relatives"])
@pytest.mark.parametrize("megabytes", [3, 61])
def test_more_than_is_read_is_answered_on_the_page_that_sent_it(staff: Staffed, name: str, megabytes: int) -> None:
    who = visitor(staff, "admitted" if name == "relatives" else "questions")
    form = who.goes(name, who.arrives())
    version = who.walk.case().version
    fields = {"seen": str(version), "text": "x" * (megabytes << 20), "go": "next"}
    told = who.goes(name, form, **fields)
    assert say("en", "refusal-too_much", letters=20_000, megabytes=20) in told and 'name="text"' in told
    assert token_of(told) == token_of(form) and who.walk.case().version == version
    assert "come in" in who.goes(name, told, seen=str(version), text="Shorter.")


def test_more_than_is_read_of_whom_nobody_knows_is_no_page_of_a_visit(staff: Staffed) -> None:
    stranger = Client(headers={"host": "localhost"})
    assert stranger.post("/en/visit", {"seven": "x" * (3 << 20)}).status_code == 400
    assert (
        "The visit is over" in stranger.post("/en/visit", {"visit": "A" * 43, "text": "x" * (3 << 20)}).content.decode()
    )
