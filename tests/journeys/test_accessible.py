"""The pages of both doors, in every language: fit for whoever does not see them, readable narrow and magnified, written down nowhere."""

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page

from brama.apply.steps import PAGES
from brama.apply.visit.table import PAGES as BEHIND
from brama.pages.languages import LANGUAGES
from tests.journeys.magnified import NARROW, faults_of_size
from tests.journeys.peopled import Peopled
from tests.journeys.walks import past_the_form, past_the_house, past_the_visits
from tests.journeys.windows import violations

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]
_KEPT = """() => [...document.forms].filter(form => form.method === 'post').flatMap(form => {
    const open = [...form.elements].filter(each => each.matches('input:not([type=hidden],[hidden]),textarea,select'));
    const kept = open.filter(each => (each.autocomplete || (each.matches('input') && form.autocomplete)) !== 'off');
    const unmarked = open.length && ![...form.elements].some(each => each.type === 'password');
    return [...kept, ...(unmarked ? [form] : [])].map(each => `${each.name || form.action} would be written down`);
})"""
"""What can be typed or chosen without what keeps a browser from writing it down. Chromium asks whether a password is in the form
(pages/unkept.html); Firefox asks a list and an area of text for themselves, and any other field also for its form.
"""


_BY_AXE = ("be", "en")
"""What axe finds hangs on how a page is built, which the languages share, and takes half of the time: it is asked in one of each script."""


@dataclass
class Seen:
    """What was wrong with which page: each is measured, put to axe, and its forms looked through."""

    language: str
    faults: list[str] = field(default_factory=list)

    def at(self, page: Page, name: str) -> None:
        by_axe = violations(page) if self.language in _BY_AXE else ()
        self.faults += [f"{name}: {each}" for each in (*faults_of_size(page), *by_axe, *page.evaluate(_KEPT))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_house_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen = Seen(language)
    past_the_house(peopled, language, seen.at, scripts=True, width=NARROW)
    assert not seen.faults, "\n".join(seen.faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_form_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen = Seen(language)
    assert past_the_form(peopled, language, seen.at, scripts=True, width=NARROW) == {*PAGES}
    assert not seen.faults, "\n".join(seen.faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_visit_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen = Seen(language)
    assert past_the_visits(peopled, language, seen.at, scripts=True, width=NARROW) == {*BEHIND}
    assert not seen.faults, "\n".join(seen.faults)
