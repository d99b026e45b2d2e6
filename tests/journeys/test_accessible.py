"""The pages of both doors, in every language: readable on a narrow screen, and fit for whoever does not see them."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page

from brama.apply.steps import PAGES
from brama.apply.visit.table import PAGES as BEHIND
from brama.desk.matching.rounds import begun
from brama.pages.languages import LANGUAGES
from brama.staff.signing_in.sessions import seated
from tests.apply.visitor import PERSON
from tests.apply.visitors import Visitor, visitor
from tests.desk.cases import came
from tests.desk.matching import TWIN, register
from tests.desk.rich import RICH
from tests.desk.test_bundles import STORY, TOWNS, says
from tests.doors import Staffed, door
from tests.journeys.filling import fill, step
from tests.journeys.seen import PRESSED, STAFF, named
from tests.journeys.windows import Doors, open_doors, violations
from tests.process.road import _STAGES, HOUSE, Walk, offer, walked

NARROW = 320
"""Also what a window of 1 280 has left at 400 %, and more than one of 640 has at 200 %."""
AT = ("questions", "cleared", "booked", "admitted", "declined")


@dataclass
class Seen:
    """What was wrong with which page: each is measured, and put to axe."""

    faults: list[str] = field(default_factory=list)

    def at(self, page: Page, name: str) -> None:
        page.wait_for_load_state()
        wide = page.evaluate("document.scrollingElement.scrollWidth")
        if wide > NARROW:
            self.faults.append(f"{name}: {wide} px wide")
        self.faults += [f"{name}: {each}" for each in violations(page)]


@dataclass(frozen=True)
class Peopled:
    """A house with cases at many steps: their references, and applicants who know their words."""

    doors: Doors
    cases: dict[str, str]
    visitors: dict[str, Visitor]


@pytest.fixture(scope="module")
def peopled(house: Staffed) -> Iterator[Peopled]:
    with door("house"):
        visitors = {at: _stands_at(house, at, number) for number, at in enumerate(AT, 1)}
        cases = {at: each.walk.reference for at, each in visitors.items()}
        cases |= {
            "found": _found(house),
            "met": _met(house),
            "board": _onward(walked(house, "applied"), "before_board"),
            "flood": _flood(house),
        }
        with open_doors(house) as doors:
            yield Peopled(doors, cases, visitors)


def _stands_at(house: Staffed, at: str, number: int) -> Visitor:
    """An applicant who knows the words, with a case at this step."""
    one = visitor(house, number=number)
    _onward(one.walk, at)
    return one


def _onward(walk: Walk, to: str, ahead: int = 1) -> str:
    """Walk a case on to this step, its meeting at a time of its own: tomorrow where that is where it rests. Its reference."""
    if walk.case().step != to:
        before, go = _STAGES[to]
        _onward(walk, before, 0)
        _booked(walk, ahead) if to == "booked" else go(walk)
    return walk.reference


def _booked(walk: Walk, ahead: int) -> None:
    """Booked and told, so many days ahead."""
    slot = secrets.token_hex(16)
    walk.does("wanda", "offer", **offer(walk.house.seats["wanda"].day + timedelta(ahead), slot))
    walk.applies("book", slot=slot)
    walk.does("wanda", "tell_place", **HOUSE)


def _found(house: Staffed) -> str:
    """A case in screening that stands in a register, and so was found by a round."""
    walk = walked(house, "applied", RICH)
    walk.does("olena", "take")
    register(house.folder, [replace(TWIN, id="staff-1")], unverified=True)
    assert any(told.gained for told in begun(seated(house.tokens["olena"], datetime.now(UTC))))
    return walk.reference


def _flood(house: Staffed) -> str:
    """The first of several who say nearly the same."""
    first, *_ = [came(house, says(STORY.replace("a small town", town), f"Copy {town}")) for town in TOWNS]
    return first


def _met(house: Staffed) -> str:
    """A case whose applicant is at the door, known by the words."""
    walk = walked(house, "cleared")
    _booked(walk, 0)
    walk.does("wanda", "recognise", text="be")
    return walk.reference


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_house_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen = Seen()
    stranger = peopled.doors.window(language, scripts=True, width=NARROW)
    stranger.goto(f"{peopled.doors.house}/sign-in")
    seen.at(stranger, "sign-in")
    for handle, pages in STAFF.items():
        page = peopled.doors.window(language, handle, scripts=True, width=NARROW)
        for where in pages:
            page.goto(f"/{where.format(**peopled.cases)}")
            seen.at(page, where)
        for pressed in PRESSED.get(handle, ()):
            page.goto(f"/{pressed.page}")
            fill(page, {name: text.format(**peopled.cases) for name, text in pressed.typed})
            page.locator(pressed.button).first.click()
            assert named(page.url.removeprefix(f"{peopled.doors.house}/")) == pressed.answers
            seen.at(page, pressed.answers)
        page.context.close()
    assert seen.faults == []


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_form_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen, page = Seen(), peopled.doors.window(language, scripts=True, width=NARROW)
    page.goto(f"/{language}/")
    seen.at(page, "welcome")
    page.click("button.first")
    walked_through = {"check", "receipt", "duress", "last"}
    while (here := step(page)) != "check":
        walked_through.add(here)
        seen.at(page, here)
        page.click("button.first")
        if step(page) == here:
            seen.at(page, f"{here} with errors")
        fill(page, PERSON[here]) if step(page) == here else None
        page.click("button.first") if step(page) == here else None
    for here in ("check", "receipt", "duress", "last"):
        assert step(page) == here
        seen.at(page, here)
        page.click("button.first")
    seen.at(page, "last with errors")
    assert seen.faults == [] and walked_through == {*PAGES}


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_visit_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen, page = Seen(), peopled.doors.window(language, scripts=True, width=NARROW)
    page.goto(f"/{language}/visit")
    seen.at(page, "return")
    page.click("button.first")
    seen.at(page, "return with errors")
    behind_it = {"home", "cancel"}  # which cancels at once, and comes back on the first page
    for at, one in peopled.visitors.items():
        page.goto(f"/{language}/visit")
        fill(page, {"seven": one.words})
        page.click("button.first")
        seen.at(page, at)
        for behind in _buttons(page):
            page.locator(f'main [name=go][value="{behind}"]').click()
            seen.at(page, f"{at}, {behind}")
            behind_it.add(behind)
            page.click('main [name=go][value="home"]')
    assert seen.faults == [] and behind_it == {*BEHIND}


def _buttons(page: Page) -> list[str]:
    """Where the buttons of the first page of a visit lead, without the one that ends it."""
    buttons = page.locator("main [name=go]").all()
    return [where for button in buttons if (where := button.get_attribute("value") or "") != "close"]
