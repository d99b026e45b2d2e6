"""A screener's evenings with the keyboard alone: the list, a match, questions, a case that is cleared, copies set aside by two."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Page

from brama.pages.languages import say
from brama.process.procedure import CHECKLIST
from tests.desk.cases import came
from tests.desk.matching import TWIN, register
from tests.desk.rich import RICH, rich
from tests.desk.test_bundles import STORY, TOWNS, says
from tests.doors import Staffed
from tests.journeys.filling import title
from tests.journeys.keys import follow, mends, reach, type_in, unfold
from tests.journeys.windows import open_doors
from tests.process.road import Walk, walked

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]
WHY = "Нарадзіўся ў іншым горадзе."
UNKNOWN = rich(names=["Алег Вяргейка"], latin="ALEH VIARHEIKA", birthDate="1980-02-01", birthPlace="Гродна")
"""Somebody whom the register of another test here does not know."""


def test_a_case_is_found_by_filters_and_by_name(house: Staffed) -> None:
    reference = came(house, RICH)
    with open_doors(house) as doors:
        page = doors.window("be", "olena")
        page.goto("/desk/")
        follow(page, to="whose=free")
        type_in(page, "step", "applied")
        type_in(page, "language", "be")
        follow(page, said=say("be", "desk-work-show"))
        assert "step=applied" in page.url and "language=be" in page.url
        follow(page, to=f"/desk/{reference}")
        page.go_back()
        type_in(page, "name", "Лясовік")
        follow(page, to="/desk/search")
        follow(page, to=f"/desk/{reference}")
        assert title(page) == reference


def test_a_match_is_answered_in_each_way(house: Staffed) -> None:
    walk = walked(house, "applied", RICH)
    walk.does("olena", "take")
    register(house.folder, [replace(TWIN, id="staff-1")])
    with open_doors(house) as doors:
        page = doors.window("be", "olena")
        page.goto(f"/desk/{walk.reference}")
        follow(page, "answered", said=say("be", "evidence-answer-answer-cannot_tell"))
        mends(page, "reason")
        page.keyboard.insert_text(WHY)
        follow(page, "answer", said=say("be", "evidence-answer-answer-cannot_tell"))
        for answer in ("same", "someone_else"):
            unfold(page, TWIN.names[0])
            page.keyboard.press("Tab")
            page.keyboard.insert_text(WHY)
            follow(page, "answered", said=say("be", f"evidence-answer-answer-{answer}"))
            assert say("be", f"evidence-answer-answer-{answer}") in page.locator("#matches summary").first.inner_text()


@contextmanager
def taken(house: Staffed, said: dict[str, Any]) -> Iterator[tuple[Walk, Page, str]]:
    """A case that a screener has taken, their window, and its address, which is open there."""
    walk = walked(house, "applied", said)
    walk.does("olena", "take")
    with open_doors(house) as doors:
        page = doors.window("be", "olena")
        page.goto(at := f"/desk/{walk.reference}")
        yield walk, page, at


def test_a_case_is_looked_through_assessed_and_cleared(house: Staffed) -> None:
    with taken(house, UNKNOWN) as (walk, page, at):
        type_in(page, "items", list(CHECKLIST))
        follow(page, to=f"{at}/check")
        _assessed(page, at)
        follow(page, to=f"{at}/clear")
        assert page.locator("[aria-current=step]").inner_text() == say("be", "step-cleared")
    assert walk.case().step == "cleared"


def _assessed(page: Page, at: str) -> None:
    """First without a level, which is asked for."""
    follow(page, to=f"{at}/assess")
    mends(page, "level")
    page.keyboard.press("Space")
    type_in(page, "reasons", ["consistent"])
    type_in(page, "flagged", "no")
    follow(page, to=f"{at}/assess")
    assert page.locator(".error").count() == 0


def test_questions_are_asked_by_templates_and_in_own_words(house: Staffed) -> None:
    with taken(house, RICH) as (walk, page, at):
        reach(page, "picked")
        page.keyboard.press("Space")
        unfold(page, say("be", "desk-ask-others"))
        reach(page, "more")
        page.keyboard.press("Space")
        follow(page, "compose")
        asked = page.locator("#ask_text").input_value()
        assert asked.count("\n\n") == 1
        follow(page, to=f"{at}/ask")
        assert page.locator("blockquote", has_text=asked.split("\n\n")[1]).count() == 1
    assert walk.case().step == "questions"


def test_copies_are_set_aside_by_two(house: Staffed) -> None:
    flood = [
        came(house, says(STORY.replace("a small town", town), f"Copy {town}"), 9 - at) for at, town in enumerate(TOWNS)
    ]
    with open_doors(house) as doors:
        for handle, act in (("olena", "propose_aside"), ("halina", "set_aside")):
            page = doors.window("be", handle)
            page.goto("/desk/")
            follow(page, to=f"/desk/bundles/{flood[0]}")
            if handle == "olena":
                follow(page, "do", said=say("be", f"desk-bundle-do-{act}"))
                mends(page, "reason")
                page.keyboard.press("Space")
                type_in(page, "spare", [flood[1]])
            follow(page, "do", said=say("be", f"desk-bundle-do-{act}"))
            assert page.locator("[role=status]").count() == 1


def test_more_pages_are_granted_and_all_cases_are_screened(house: Staffed) -> None:
    came(house, RICH)
    with open_doors(house) as doors:
        page = doors.window("be", "olena")
        page.goto("/desk/")
        follow(page, to="/desk/grant")
        follow(page, of_class="first")
        mends(page, "handle")
        page.keyboard.press("ArrowDown")
        type_in(page, "more", "5")
        follow(page, of_class="first")
        assert page.locator("main li").count() == 1
        page.goto("/desk/")
        follow(page, to="/desk/screen")
        follow(page, of_class="first")
        assert page.locator("[role=status]").count() == 1
