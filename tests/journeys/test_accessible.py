"""The pages of both doors, in every language: fit for whoever does not see them, and readable on a narrow screen and magnified."""

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


@dataclass
class Seen:
    """What was wrong with which page: each is measured, and put to axe."""

    faults: list[str] = field(default_factory=list)

    def at(self, page: Page, name: str) -> None:
        self.faults += [f"{name}: {each}" for each in (*faults_of_size(page), *violations(page))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_house_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen = Seen()
    past_the_house(peopled, language, seen.at, scripts=True, width=NARROW)
    assert not seen.faults, "\n".join(seen.faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_form_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen = Seen()
    assert past_the_form(peopled, language, seen.at, scripts=True, width=NARROW) == {*PAGES}
    assert not seen.faults, "\n".join(seen.faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_visit_is_fit_for_all(peopled: Peopled, language: str) -> None:
    seen = Seen()
    assert past_the_visits(peopled, language, seen.at, scripts=True, width=NARROW) == {*BEHIND}
    assert not seen.faults, "\n".join(seen.faults)
