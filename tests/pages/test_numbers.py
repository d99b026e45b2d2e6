"""Numbers that a page sends back: what is none, or too long for Python or the database, is refused and never a mistake of ours."""

from http import HTTPStatus

import pytest

from brama.pages.numbers import whole
from tests.doors import Staffed, client
from tests.process.road import walked

ODD = ("", "x", "-1", "1.5", "\u00b2", "\u0661", "9" * 20, "9" * 5000)


@pytest.mark.parametrize("typed", ODD)
def test_what_is_no_number_of_ours_is_none(typed: str) -> None:
    assert whole(typed) is None and whole("007") == 7


def test_no_page_breaks_on_a_number_of_thousands_of_digits(house: Staffed) -> None:
    reference = walked(house, "before_board").reference
    sent = {
        "/board/intake/confirm": ("taras", {}),
        f"/board/{reference}/identity": ("taras", {}),
        f"/board/{reference}/vote": ("taras", {}),
        f"/desk/{reference}/note": ("olena", {"text": "x"}),
        "/desk/releases/release": ("olena", {"reference": reference}),
        "/security/ledger": ("ivanna", {}),
    }
    for address, (handle, fields) in sent.items():
        answers(house, address, handle, fields)


def test_nor_does_the_table_of_a_house(house: Staffed) -> None:
    answers(house, f"/office/{walked(house, 'booked').reference}/", "wanda", {"do": "did_not_come"})


def answers(house: Staffed, address: str, handle: str, fields: dict[str, str]) -> None:
    for odd in ODD:
        typed = {**fields, **dict.fromkeys(("number", "seen", "before"), odd)}
        answer = client(house, handle).post(address, typed)
        assert answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR and answer.content, (address, odd)
