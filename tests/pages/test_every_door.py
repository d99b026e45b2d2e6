"""Every address of a case × every member × every step: in comes whose duty it is, for as long as it is theirs. The others get what they
would get if there were no such case, and change nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from http import HTTPStatus

import pytest
from django.test import Client
from playwright.sync_api import Page

from brama.process.models import Case
from brama.process.steps import STEPS
from brama.reception.sitting import COOKIE
from tests.cast import STAFF
from tests.desk.rich import RICH
from tests.doors import Staffed, chromium, client, door, served, staffed
from tests.journeys.peopled import onward
from tests.pages.addresses import SAMPLES
from tests.pages.test_doors import NOWHERE, OPENS_TO, duties_of, guarded, opens_to
from tests.process.road import walked

NO_CASE = SAMPLES["reference"]
SCREENED = {
    "applied", "screening", "questions", "cleared", "booked", "did_not_come", "someone_else", "stopped", "verified", "before_board",
    "waiting_list", "second_look", "set_aside",
}  # fmt: skip
# Written out by hand: at which steps a case is there for whoever has the duty of a door. The code's own table is not asked.
THERE = {
    "/desk/": SCREENED,
    "/office/": {"cleared", "booked", "did_not_come", "someone_else", "stopped", "verified"},
    "/board/": {"before_board", "waiting_list"},
    "/roster/": {"admitted", "arrived", "in_training", "on_roster"},
}
LOOKED_AT = (
    f"/desk/{NO_CASE}",
    f"/desk/matches/{NO_CASE}",
    f"/office/{NO_CASE}/",
    f"/board/{NO_CASE}",
    f"/roster/{NO_CASE}",
)
"""By what a case is looked at. The other addresses are sent to, or show what not every case has."""
OF_A_CASE = tuple(address for address in guarded() if NO_CASE in address)
FIRST = ("olena", "taras")
"""These ask in every run, the others in the long one."""
HANDLES = [
    *FIRST,
    *(pytest.param(each, marks=pytest.mark.long) for each in (*STAFF, "heron", "crane") if each not in FIRST),
]
_DRAWN = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]+"')

Answer = tuple[int, bytes]


@dataclass(frozen=True)
class Peopled:
    """A house with a case at every step, and everybody's browser."""

    house: Staffed
    cases: dict[str, str]
    browsers: dict[str, Client] = field(default_factory=dict)

    def asks(self, handle: str, address: str, way: str = "get") -> Answer:
        """What this member gets, without what is drawn anew for every answer."""
        browser = self.browsers.setdefault(handle, client(self.house, handle))
        answer = getattr(browser, way)(address, {"seen": "1"} if way == "post" else {})
        return answer.status_code, _DRAWN.sub(b"", answer.headers.get("Location", "").encode() + b"".join(answer))

    def of(self, step: str, handle: str, address: str, way: str = "get") -> Answer:
        """The same of the case at this step, with the reference of no case for its own."""
        status, said = self.asks(handle, address.replace(NO_CASE, self.cases[step]), way)
        return status, said.replace(self.cases[step].encode(), NO_CASE.encode())


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peopled]:
    with staffed(tmp_path_factory.mktemp("house")) as house, door("house"):
        yield Peopled(house, {step: onward(walked(house, "applied", RICH), step) for step in STEPS})


def is_there(address: str, step: str) -> bool:
    return any(step in steps for begins, steps in THERE.items() if address.startswith(begins))


def versions() -> dict[str, tuple[str, int]]:
    return {case.reference: (case.step, case.version) for case in Case.objects.all()}


def test_the_tables_of_this_file_are_whole(peopled: Peopled) -> None:
    assert {address[: address.index("/", 1) + 1] for address in OF_A_CASE} == set(THERE) <= set(OPENS_TO)
    assert set(LOOKED_AT) <= set(OF_A_CASE) and len(OF_A_CASE) > 10
    assert {step for step, _ in versions().values()} == set(STEPS)


@pytest.mark.parametrize("handle", HANDLES)
def test_whose_duty_a_case_is_not_gets_what_they_would_get_if_there_were_none(peopled: Peopled, handle: str) -> None:
    before, nothing = versions(), peopled.asks(handle, NOWHERE)
    assert nothing[0] == HTTPStatus.NOT_FOUND
    for address in OF_A_CASE:
        theirs = opens_to(address) & duties_of(handle)
        for way in ("get", "post"):
            expected = peopled.asks(handle, address, way) if theirs else nothing
            for step in STEPS:
                if not (theirs and is_there(address, step)):
                    assert peopled.of(step, handle, address, way) == expected, (address, step, way)
    assert versions() == before


@pytest.mark.parametrize("handle", HANDLES)
def test_whose_duty_it_is_gets_in_at_every_step_at_which_it_is_theirs(peopled: Peopled, handle: str) -> None:
    mine = [address for address in LOOKED_AT if opens_to(address) & duties_of(handle)]
    for address in mine:
        for step in STEPS:
            status, said = peopled.of(step, handle, address)
            assert (status == HTTPStatus.OK) is is_there(address, step), (address, step, status)
            assert (NO_CASE.encode() in said) is is_there(address, step), (address, step)


IN_WINDOWS = (*STAFF, "wren", "heron", "crane")
"""Everybody: that each duty is tried says nothing of whoever else holds it."""
A_FEW = ("applied", "before_board", "admitted")
"""Steps for whoever is turned away before a case is looked for."""


@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_window_shows_a_case_to_whose_duty_it_is_and_to_others_that_there_is_none(peopled: Peopled) -> None:
    """In a real Chromium, by status and the whole of the page; and by its picture, once for each address."""
    with served("house", peopled.house.folder) as house, chromium() as browser:
        for handle in IN_WINDOWS:
            context = browser.new_context(base_url=house, locale="en", java_script_enabled=False)
            context.add_cookies([{"name": COOKIE, "value": peopled.house.tokens[handle], "url": house}])
            window = Window(context.new_page(), peopled.cases)
            nothing, seen = window.opens(NOWHERE), window.page.screenshot()
            assert nothing[0] == HTTPStatus.NOT_FOUND
            for address in LOOKED_AT:
                theirs = bool(opens_to(address) & duties_of(handle))
                for step in STEPS if theirs else A_FEW:
                    status, shown = window.opens(address, step)
                    if theirs and is_there(address, step):
                        assert status == HTTPStatus.OK and NO_CASE in shown, (handle, address, step)
                    else:
                        assert (status, shown) == nothing, (handle, address, step)
                assert theirs or window.page.screenshot() == seen, (handle, address)


@dataclass(frozen=True)
class Window:
    """A member's window, and the cases that there are."""

    page: Page
    cases: dict[str, str]

    def opens(self, address: str, step: str = "") -> tuple[int, str]:
        """Status and page of the case at this step, with the reference of no case for its own."""
        reference = self.cases.get(step, NO_CASE)
        answer = self.page.goto(address.replace(NO_CASE, reference))
        assert answer
        return answer.status, self.page.content().replace(reference, NO_CASE)
