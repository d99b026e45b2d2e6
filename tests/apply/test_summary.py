"""The summary of what is wrong: each line says which field it means, in which row, and leads there."""

import html
import re
from pathlib import Path

import pytest

from brama.pages.forms import Said
from brama.pages.languages import LANGUAGES, say
from tests.apply.visitor import Visitor, before_the_gate

HALF = {"residence": "", "row0-what": "электрык", "row1-where": "Ворша"}


def summary(visitor: Visitor) -> dict[str, str]:
    """The links, by the id that each leads to."""
    return {target: html.unescape(said) for target, said in re.findall(r'<li><a href="#(\S+)">(.*?)</a>', visitor.page)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_of_the_summary_names_its_field_and_its_row(tmp_path: Path, language: str) -> None:
    with before_the_gate(tmp_path, language) as visitor:
        told = summary(visitor.begins().fills("background").presses("next", HALF))
        row, begun = (say(language, code, number=2) for code in ("apply-background-row", "apply-time-begun"))
        required, unchosen = say(language, "error-required"), say(language, "error-unchosen")
        assert told["id_residence"] == f"{say(language, 'apply-background-residence')}: {required}"
        assert told["id_row1-begun"] == f"{row}, {begun}: {required}"
        assert told["id_row1-kind"].endswith(f": {unchosen}") and unchosen != required
        assert len(told) == len(set(told.values())) == 5, "no two read alike"


@pytest.mark.parametrize(("step", "typed"), [("birth", {}), ("contact", {"asked_in": ""}), ("skills", {})])
def test_each_line_of_the_summary_leads_to_an_input(tmp_path: Path, step: str, typed: dict[str, str]) -> None:
    with before_the_gate(tmp_path) as visitor:
        told = summary(visitor.begins().fills(step).presses("next", typed))
        assert told and all(re.search(rf'<(input|select|textarea)[^>]* id="{target}"', visitor.page) for target in told)


def test_what_is_to_be_chosen_is_not_told_to_be_filled_in(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills("skills").presses("next", {})
        assert visitor.errors == [say("be", "error-unchosen")]


def test_a_label_that_asks_is_answered_without_a_colon() -> None:
    assert Said("id_x", "Choose an answer.", "In which language?").line == "In which language? Choose an answer."
    assert Said("", "Too many are applying.").line == "Too many are applying."
