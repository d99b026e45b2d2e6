"""An identity is asked for, released by screening, and stands on one answer once."""

import re
from http import HTTPStatus

import pytest

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.pages.languages import say
from brama.staff.models import Session
from tests.board.ballots import seen, text, votes
from tests.cast import APPLICATION
from tests.doors import Staffed, client
from tests.process.road import Walk, walked


@pytest.fixture
def brought(house: Staffed) -> Walk:
    return walked(house, "before_board")


def test_the_board_asks_screening_releases_and_it_is_shown_once(house: Staffed, brought: Walk) -> None:
    taras, olena = client(house, "taras"), client(house, "olena")
    assert (
        taras.post(f"/board/{brought.reference}/ask-identity", {"identity-reason": "safety"}).status_code
        == HTTPStatus.FOUND
    )
    assert "waits for screening" in text(taras, f"/board/{brought.reference}")
    page = text(olena, "/desk/releases/")
    assert brought.reference in page and "taras" in page and "safety" in page
    answer = olena.post("/desk/releases/release", {"reference": brought.reference, "number": "1"})
    assert answer.status_code == HTTPStatus.FOUND
    page = text(olena, answer.headers["Location"])
    assert "Released. The member who asked can open it once" in page and brought.reference not in page
    shown = taras.post(f"/board/{brought.reference}/identity", {"number": "1"})
    assert "Дзмітрый Лясовік" in shown.content.decode() and "7 March 1991" in shown.content.decode()
    assert shown.headers["Cache-Control"] == "no-store" and "Лясовік" not in shown.content.decode().split("<body")[0]
    again = taras.post(f"/board/{brought.reference}/identity", {"number": "1"})
    assert again.status_code == HTTPStatus.FORBIDDEN and "Лясовік" not in again.content.decode()
    assert verify().whole


def test_two_presses_ask_once(house: Staffed, brought: Walk) -> None:
    taras = client(house, "taras")
    for _ in range(2):
        answer = taras.post(f"/board/{brought.reference}/ask-identity", {"identity-reason": "safety"})
        assert answer.status_code == HTTPStatus.FOUND
    assert text(client(house, "olena"), "/desk/releases/").count("Release to taras") == 1


def test_nobody_opens_what_another_was_released(house: Staffed, brought: Walk) -> None:
    client(house, "taras").post(f"/board/{brought.reference}/ask-identity", {"identity-reason": "safety"})
    client(house, "olena").post("/desk/releases/release", {"reference": brought.reference, "number": "1"})
    for handle in ("roman", "bohdan"):
        assert "Open once" not in text(client(house, handle), f"/board/{brought.reference}")
        answer = client(house, handle).post(f"/board/{brought.reference}/identity", {"number": "1"})
        assert answer.status_code == HTTPStatus.FORBIDDEN and "Лясовік" not in answer.content.decode()


def test_two_presses_open_once_and_both_show_who_it_is(house: Staffed, brought: Walk) -> None:
    """A browser shows the second answer alone: with a refusal on it, the identity would be lost."""
    taras, address = client(house, "taras"), f"/board/{brought.reference}"
    taras.post(f"{address}/ask-identity", {"identity-reason": "safety"})
    client(house, "olena").post("/desk/releases/release", {"reference": brought.reference, "number": "1"})
    (press,) = re.findall(r'name="press" value="(\w{32})"', taras.get(address).content.decode())
    first, second = (taras.post(f"{address}/identity", {"number": "1", "press": press}) for _ in range(2))
    shown = [answer.content.decode().partition("<main")[2] for answer in (first, second)]
    assert "7 March 1991" in shown[1] and shown[0] == shown[1]
    assert LedgerEntry.objects.filter(act="open_identity").count() == 1 and verify().whole
    kept = bytes(Session.objects.exclude(shown=b"").get().shown)
    assert not [each for each in APPLICATION["identity"]["names"] if each.encode() in kept]
    taras.get(address)
    for word in (press, ""):
        again = taras.post(f"{address}/identity", {"number": "1", "press": word})
        assert again.status_code == HTTPStatus.FORBIDDEN and "Лясовік" not in again.content.decode()


@pytest.mark.parametrize("number", ["", "0", "2", "x", "-1"])
def test_a_number_that_is_none_is_told_and_opens_nothing(house: Staffed, brought: Walk, number: str) -> None:
    client(house, "taras").post(f"/board/{brought.reference}/ask-identity", {"identity-reason": "safety"})
    for handle, address in (("olena", "/desk/releases/release"), ("taras", f"/board/{brought.reference}/identity")):
        answer = client(house, handle).post(address, {"reference": brought.reference, "number": number})
        assert answer.status_code == HTTPStatus.FORBIDDEN


def test_work_goes_on_after_an_identity_was_asked_for(house: Staffed, brought: Walk) -> None:
    client(house, "taras").post(f"/board/{brought.reference}/ask-identity", {"identity-reason": "safety"})
    votes(house, brought.reference, "taras", "admit", "ready")
    assert "One has voted" in text(client(house, "roman"), "/board/")


def test_a_vote_that_is_half_written_outlasts_asking_and_a_reason_outlasts_a_vote(
    house: Staffed, brought: Walk
) -> None:
    at, visitor, half = f"/board/{brought.reference}", client(house, "taras"), {"remark": "Steady hand."}
    asked = visitor.post(
        f"{at}/ask-identity", {"identity-reason": "safety", "seen": seen(visitor, brought.reference), **half}
    )
    assert say("en", "pages-done-beside") in (page := asked.content.decode()) and "Steady hand.</textarea>" in page
    assert "waits for screening" in page and not re.search(r'name="identity-reason"[^>]*checked', page)
    typed = {"outcome": "admit", "reason": "ready", "identity-reason": "match_disputed"}
    voted = visitor.post(f"{at}/vote", {**typed, "seen": seen(visitor, brought.reference)}).content.decode()
    assert say("en", "pages-done-beside") in voted and re.search(
        r'name="identity-reason" value="match_disputed"[^>]*checked', voted
    )
    assert 'name="outcome"' not in voted and "One has voted" in text(client(house, "roman"), "/board/")


def test_a_request_without_a_reason_is_told_on_the_page(house: Staffed, brought: Walk) -> None:
    answer = client(house, "taras").post(f"/board/{brought.reference}/ask-identity", {})
    assert answer.status_code == HTTPStatus.OK and 'class="summary"' in answer.content.decode()
