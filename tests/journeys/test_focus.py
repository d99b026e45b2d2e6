"""Every page of both doors by Tab alone: in the order in which it is read, with a ring to be seen, past the top and to what is wrong."""

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page

from tests.journeys.focus import faults_of_focus
from tests.journeys.peopled import Peopled
from tests.journeys.walks import past_the_form, past_the_house, past_the_visits

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]
WIDTHS = (320, 1240)
"""Of a telephone, where all stands in one column, and of a desk."""


@dataclass
class Reached:
    """What was wrong with which page."""

    faults: list[str] = field(default_factory=list)

    def at(self, page: Page, name: str) -> None:
        self.faults += [f"{name}: {each}" for each in faults_of_focus(page)]


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_of_the_house_is_gone_through_by_tab(peopled: Peopled, width: int) -> None:
    reached = Reached()
    past_the_house(peopled, "uk", reached.at, width=width)
    assert not reached.faults, "\n".join(reached.faults)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_of_the_form_is_gone_through_by_tab(peopled: Peopled, width: int) -> None:
    reached = Reached()
    past_the_form(peopled, "be", reached.at, width=width)
    assert not reached.faults, "\n".join(reached.faults)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_of_a_visit_is_gone_through_by_tab(peopled: Peopled, width: int) -> None:
    reached = Reached()
    past_the_visits(peopled, "be", reached.at, width=width)
    assert not reached.faults, "\n".join(reached.faults)
