"""Steps of many rows: a few are open, the others stand there in a line that opens them; however many there are, the page is light."""

import re
from pathlib import Path
from typing import Any

import pytest

from brama.apply.rows import OPEN
from brama.apply.state import opened
from brama.apply.steps import STEPS
from brama.pages.languages import LANGUAGES, say
from tests.apply.person import PERSON
from tests.apply.test_gate_pages import MOST, STYLE
from tests.apply.visitor import Visitor, before_the_gate

LONG: dict[str, dict[str, str]] = {
    "documents": {"kind": "passport", "country": "Нідэрланды", "number": "MP76543{:02}", "mrz": ""},
    "background": {
        "begun": "09.20{:02}", "ended": "10.20{:02}", "kind": "service", "what": "вадалаз на станцыі номер {} " * 6, "where": "Ворша " * 20,
    },
    "referees": {"name": "Кастусь {} " * 15, "reach": "кастусь@example.org, Літва, {} " * 5, "knows": "працавалі разам {} " * 40},
}  # fmt: skip


def row(step: str, number: int) -> dict[str, Any]:
    return {
        f"row{number}-{name}": value.format(*[number % 20] * value.count("{")) for name, value in LONG[step].items()
    }


def full(visitor: Visitor, step: str) -> Visitor:
    """This step with as many rows as there may be, all filled in."""
    visitor.begins().fills(step)
    rows = {name: value for number in range(STEPS[step].most) for name, value in row(step, number).items()}
    return visitor.presses(
        "stay", {**rows, "rows": str(STEPS[step].most), **({"residence": "Вільня"} if step == "background" else {})}
    )


def rows_of(visitor: Visitor) -> set[int]:
    return {int(number) for number in re.findall(r'name="row(\d+)-', visitor.page)}


@pytest.mark.parametrize("step", LONG)
def test_the_page_is_light_with_the_most_rows(tmp_path: Path, step: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        full(visitor, step).presses("more")
        assert len(rows_of(visitor)) == OPEN and say("be", "apply-full") in visitor.page
        for language in LANGUAGES:
            visitor.presses("stay", language=language)
            assert len(visitor.page.encode()) - len(visitor.state) + STYLE <= MOST
        typed = opened(visitor.state).typed[step]
        for number in range(STEPS[step].most):
            assert {name: typed[name] for name in row(step, number)} == {
                name: [value] for name, value in row(step, number).items()
            }
        assert visitor.presses("next").step != step, visitor.errors


def test_rows_are_added_one_by_one_and_none_is_lost(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("documents")
        for number in range(6):
            visitor.presses("more" if number < 5 else "next", row("documents", number))
        typed = opened(visitor.state).typed["documents"]
        assert visitor.step == "contact" and typed["rows"] == ["6"]
        assert [typed[f"row{number}-number"] for number in range(6)] == [[f"MP76543{number:02}"] for number in range(6)]


def test_a_row_that_is_shown_in_a_line_is_opened_changed_and_emptied(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        full(visitor, "background")
        assert 4 not in rows_of(visitor) and 'value="row4"' in visitor.page
        visitor.presses("row4")
        assert rows_of(visitor) == {4} and visitor.inputs()["row4-begun"] == "09.2004"
        visitor.presses("row7", {"row4-what": "пякар"})
        assert rows_of(visitor) == {7} and "пякар" in visitor.page
        visitor.presses("stay", dict.fromkeys(row("background", 7), ""))
        assert 'value="row7"' not in visitor.page, "an empty row is no line"
        visitor.presses("more")
        assert 7 in rows_of(visitor), "an empty row is filled in before there is another"
        visitor.presses("next").presses("back").presses("back").presses("next").presses("next")
        assert visitor.step == "skills"
        typed = opened(visitor.state).typed["background"]
        assert typed["row4-what"] == ["пякар"] and typed["row7-what"] == [""] and typed["row8-begun"] == ["09.2008"]


def test_what_is_wrong_in_a_row_opens_it(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        full(visitor, "background")
        visitor.presses("row4").presses("row20", {"row4-begun": "13.2009"}).presses("next")
        assert visitor.step == "background" and rows_of(visitor) == {4} and 'href="#id_row4-begun"' in visitor.page
        assert visitor.presses("next", {"row4-begun": "12.2003"}).step == "skills"


def test_more_mistakes_than_rows_fit_are_told_a_few_at_a_time(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        full(visitor, "background")
        for number in (3, 5, 8, 13, 21):
            visitor.presses(f"row{number}").presses("stay", {f"row{number}-begun": "?"})
        visitor.presses("next")
        assert rows_of(visitor) == {3, 5, 8}
        visitor.presses("next", {f"row{number}-begun": "2001" for number in (3, 5, 8)})
        assert rows_of(visitor) == {13, 21} and len(visitor.errors) == 2
        assert visitor.presses("next", {f"row{number}-begun": "2001" for number in (13, 21)}).step == "skills"


def test_a_row_that_is_too_long_stays_open_with_what_was_typed(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        full(visitor, "background").presses("row4")
        for go in ("next", "row9", "more", "stay"):
            visitor.presses(go, {"row4-what": "я" * 20_000})
            assert rows_of(visitor) == {4} and visitor.inputs()["row4-what"] == "я" * 20_000
        assert opened(visitor.state).typed["background"]["row4-what"] == [row("background", 4)["row4-what"]]


@pytest.mark.parametrize("go", ["row", "row99", "row-1", "rowx", "row\u0661", "row" + "9" * 5000])
def test_a_row_that_there_is_not_opens_nothing(tmp_path: Path, go: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("background").presses(go, PERSON["background"])
        assert visitor.status == 200 and visitor.step == "background" and rows_of(visitor) == {0, 1}
        assert visitor.inputs()["row0-what"] == PERSON["background"]["row0-what"]
