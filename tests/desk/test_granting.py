"""More pages than a day has: whoever is at the end is told whom to ask, and another screener grants them from a page."""

import re
from http import HTTPStatus

import pytest

from brama.ledger.models import LedgerEntry
from brama.process.models import Grant
from brama.process.openings import grants
from tests.desk.cases import came, words
from tests.desk.rich import RICH
from tests.doors import Staffed, client

ADDRESS = "/desk/grant"


@pytest.fixture
def third(house: Staffed, monkeypatch: pytest.MonkeyPatch) -> str:
    """The reference of a case that olena does not open any more today: two pages are a day's."""
    monkeypatch.setattr(grants, "A_DAY", 2)
    first, second, third = (came(house, RICH) for _ in range(3))
    for reference in (first, second):
        assert client(house, "olena").get(f"/desk/{reference}").status_code == HTTPStatus.OK
    return third


def test_who_is_at_the_end_of_the_day_is_told_whom_to_ask(house: Staffed, third: str) -> None:
    visitor = client(house, "olena")
    for address in (f"/desk/{third}", f"/desk/matches/{third}"):
        answer = visitor.get(address)
        assert answer.status_code == HTTPStatus.FORBIDDEN
        told = words(answer)
        assert "2 pages with an identity, of 2 allowed" in told and "halina symon" in told and "taras" not in told
        assert "Лясовік" not in told and third not in told


def test_another_screener_grants_from_a_page(house: Staffed, third: str) -> None:
    halina = client(house, "halina")
    assert "Nothing was granted today" in words(halina.get(ADDRESS))
    answer = halina.post(ADDRESS, {"handle": "olena", "more": "1"})
    assert answer.status_code == HTTPStatus.FOUND and answer.headers["Location"] == ADDRESS
    assert client(house, "olena").get(f"/desk/{third}").status_code == HTTPStatus.OK
    assert "olena: 1 more, granted by you. Opened so far: 3." in words(halina.get(ADDRESS))
    assert LedgerEntry.objects.filter(act="grant_openings").count() == 1


def test_one_press_is_one_grant_however_often_it_comes(house: Staffed) -> None:
    halina = client(house, "halina")
    for given in (1, 2):
        page = halina.get(ADDRESS).content.decode()
        (seen,) = re.findall(r'name="seen" value="(\d+)"', page)
        for _ in range(2):
            answer = halina.post(ADDRESS, {"handle": "olena", "more": "5", "seen": seen})
            assert answer.status_code == HTTPStatus.FOUND
        assert Grant.objects.count() == given


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"handle": "olena", "more": "0"}, "A number from 1 to 40"),
        ({"handle": "olena", "more": "41"}, "A number from 1 to 40"),
        ({"handle": "olena", "more": "many"}, "Check what is written here"),
        ({"handle": "halina", "more": "1"}, "Choose one of the answers"),
        ({"handle": "taras", "more": "1"}, "Choose one of the answers"),
        ({}, "Grant more pages"),
    ],
)
def test_what_is_no_grant_is_told_on_the_page(house: Staffed, typed: dict[str, str], told: str) -> None:
    answer = client(house, "halina").post(ADDRESS, typed)
    assert answer.status_code == HTTPStatus.OK and told in words(answer) and not Grant.objects.exists()


def test_nobody_but_a_screener_finds_the_page(house: Staffed) -> None:
    for handle in ("wanda", "taras", "ivanna"):
        visitor = client(house, handle)
        assert visitor.get(ADDRESS).status_code == HTTPStatus.NOT_FOUND
        assert visitor.post(ADDRESS, {"handle": "olena", "more": "1"}).status_code == HTTPStatus.NOT_FOUND
    assert not Grant.objects.exists()
