"""From page to page: what was typed stays, whichever button is pressed, and nothing is asked of who is not of age."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from brama.apply import sealed
from brama.apply.rows import OPEN
from brama.apply.state import opened
from brama.pages.languages import say
from tests.apply.person import PERSON
from tests.apply.visitor import UNKEPT, before_the_gate


def test_back_keeps_what_was_typed_even_where_it_is_wrong(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("background").presses("back", {"residence": "", "row0-begun": "13.2009"})
        assert visitor.step == "contact" and visitor.inputs()["address"] == "@heron:example.org"
        visitor.presses("next")
        assert visitor.step == "background" and visitor.inputs()["row0-begun"] == "13.2009" and not visitor.errors


def test_another_language_keeps_what_was_typed_and_judges_nothing(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("names").presses("stay", {"names": "Лясовік\nЗміцер", "latin": "42"}, language="pl")
        assert visitor.title == say("pl", "apply-names-title") and not visitor.errors
        assert visitor.inputs()["names"].splitlines() == ["Лясовік", "Зміцер"] and visitor.inputs()["latin"] == "42"
        assert visitor.presses("back").title == say("pl", "apply-birth-title")


@pytest.mark.parametrize(
    ("latin", "letters"), [("ЛЯСОВІК", "Л Я С О В І К"), ("DZMITRY LІASOVIK", "І"), ("Łukasz O'Brien-Müller Jr.", "")]
)
def test_the_spelling_of_the_passport_is_asked_for_in_latin_letters(tmp_path: Path, latin: str, letters: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("names").presses("next", {"names": "Лясовік Зміцер", "latin": latin})
        assert visitor.errors == ([say("be", "apply-names-latin-script", letters=letters)] if letters else [])
        assert visitor.step == ("names" if letters else "origin")


@pytest.mark.parametrize("step", ["birth", "names", "documents", "background", "skills"])
def test_every_step_is_shown_again_as_it_was_typed(tmp_path: Path, step: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills(step).presses("next", PERSON[step]).presses("back")
        shown = {name: value for name, value in visitor.inputs().items() if name in PERSON[step]}
        assert {name: _plain(value) for name, value in shown.items()} == {
            name: sorted(value) if isinstance(value, list) else value for name, value in PERSON[step].items()
        }


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return value[0] if len(value) == 1 else sorted(value)
    return value.replace("\r\n", "\n")


def test_one_row_more_is_a_button_and_keeps_the_others(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("documents").presses("more", {"row0-number": "MP7654321"})
        assert visitor.inputs()["rows"] == "2" and "row1-number" in visitor.inputs()
        assert visitor.inputs()["row0-number"] == "MP7654321" and not visitor.errors


def test_rows_that_were_left_empty_are_none(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("referees").presses("more").presses("more").presses("next")
        assert visitor.step == "check"


def test_there_are_never_more_rows_than_fit(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("background").presses("more", {"rows": "999999999999"})
        assert visitor.inputs()["rows"] in ("2", "3")
        visitor.presses("more", {"rows": "500"})
        assert visitor.inputs()["rows"] == "30" and visitor.page.count("<fieldset") <= OPEN


def test_a_change_after_looking_over_leads_back_there(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills().presses("change-names")
        assert visitor.step == "names"
        visitor.presses("next", {"names": "Іншае Імя"})
        assert visitor.step == "check" and "Іншае Імя" in visitor.page


@pytest.mark.parametrize(
    "born",
    [
        {"born_day": "1", "born_month": "1", "born_year": "2015"},
        {"born_year": "2015"},
        {"born_year": str(datetime.now(UTC).year - 18)} if datetime.now(UTC).timetuple().tm_yday < 365 else {"born_year": "2020"},
    ],
)  # fmt: skip
def test_whoever_is_not_certainly_of_age_is_told_kindly_and_nothing_is_kept(
    tmp_path: Path, born: dict[str, str]
) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().presses("next", born)
        assert visitor.title == say("be", "apply-young-title")
        assert (
            visitor.state == ""
            and born["born_year"] not in visitor.page
            and visitor.inputs() == {"step": "young", **dict.fromkeys(UNKEPT, "-")}
        )


def test_a_year_long_ago_is_enough(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        assert visitor.begins().presses("next", {"born_year": "1985"}).step == "names"


@pytest.mark.parametrize("page", ["check", "receipt", "duress", "last", "names", "nowhere"])
def test_no_page_is_reached_by_leaving_one_out(tmp_path: Path, page: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().presses("next", {"step": page, "names": "Лясовік"})
        assert visitor.step in ("birth", "origin") and visitor.status == 200 and not visitor.words


def test_a_state_that_is_too_old_keeps_the_page_and_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("motivation")
        monkeypatch.setattr(sealed, "now", lambda: datetime.now(UTC) + timedelta(hours=7))
        visitor.presses("next", PERSON["motivation"])
        assert visitor.title == say("be", "apply-old-title") and visitor.status == 200
        assert opened(visitor.state).typed["motivation"]["text"] == [PERSON["motivation"]["text"]]
        assert visitor.presses("resume").step == "birth"


@pytest.mark.parametrize("state", ["", "x", "AAAA"])
def test_a_state_that_was_changed_is_answered_in_the_language_of_the_page(tmp_path: Path, state: str) -> None:
    with before_the_gate(tmp_path, "uk") as visitor:
        visitor.begins().presses("next", {"state": state, "step": "names", "names": "Лясовік"})
        assert visitor.title == say("uk", "apply-old-title")


def test_what_the_code_lines_say_is_compared_gently(tmp_path: Path) -> None:
    zone = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("documents")
        visitor.presses("next", {**PERSON["documents"], "row0-mrz": zone.replace("<<10", "<<11")})
        assert visitor.step == "documents" and len(visitor.errors) == 1 and "44" in visitor.errors[0]
        visitor.presses("next", {**PERSON["documents"], "row0-mrz": zone}).fills()
        assert "ERIKSSON ANNA MARIA" in visitor.page and "L898902C3" in visitor.page and "1974" in visitor.page
        assert visitor.presses("next").step == "receipt"


def test_no_page_says_by_its_address_or_title_what_is_in_it(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills()
        assert re.findall(r"<title>(.*?)</title>", visitor.page) == ["Brama"]
        assert set(re.findall(r'(?:form)?action="([^"]*)"', visitor.page)) == {
            f"/{language}/apply" for language in ("be", "ru", "uk", "pl", "en")
        }
        answer = visitor.browser.get("/be/apply?names=Лясовік")
        assert answer.status_code == 302 and answer.headers["Location"] == "/be/"
