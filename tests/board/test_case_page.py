"""The page of a case before the board: no identity, no vote before one's own, one thing to do next, a reason at its end."""

import re
from collections import Counter
from http import HTTPStatus

import pytest

from brama.ledger.models import LedgerEntry
from brama.process.gate.standing import standing
from brama.process.models import Case
from tests.board.ballots import opens, seen, text, votes
from tests.cast import APPLICATION
from tests.doors import Staffed, client
from tests.process.road import Walk, offer, settled, walked

SKILLED = {
    **APPLICATION,
    "skills": {"experience": "much", "fields": ["medicine"], "languages": ["be"], "text": "<b>Ten years</b> on an ambulance."},
}  # fmt: skip


@pytest.fixture
def brought(house: Staffed) -> Walk:
    return walked(house, "before_board", SKILLED)


def test_the_page_shows_what_the_board_may_read_and_nobodys_identity(house: Staffed, brought: Walk) -> None:
    page = text(client(house, "taras"), f"/board/{brought.reference}")
    assert "medicine" in page and "My brother taught me" in page and "What is told fits together" in page
    assert "&lt;b&gt;Ten years" in page and "<b>Ten" not in page
    for hidden in ("Лясовік", "Liasovik", "1991", "MP7654321", "heron", "Białystok", "Kastus", "cousin"):
        assert hidden not in page


def test_before_ones_own_vote_the_page_says_that_another_voted_and_not_how(house: Staffed, brought: Walk) -> None:
    votes(house, brought.reference, "taras", "decline", "safety", remark="He has a wife at home.")
    votes(house, brought.reference, "roman", "admit", "ready", remark="She can sew.")
    page = text(client(house, "bohdan"), f"/board/{brought.reference}")
    assert "taras" in page and "roman" in page and page.count("shut</span>") == 2
    assert "wife" not in page and "sew" not in page


def test_whoever_voted_first_opens_theirs_after_the_second_and_then_both_are_read(
    house: Staffed, brought: Walk
) -> None:
    first = votes(house, brought.reference, "taras", "admit", "needed", remark="Rare.")
    assert "Open my vote" not in text(first, f"/board/{brought.reference}")
    second = votes(house, brought.reference, "roman", "admit", "ready", remark="Steady hand.")
    assert "still shut" in text(second, f"/board/{brought.reference}")
    assert "Open my vote" in text(first, f"/board/{brought.reference}")
    opens(house, brought.reference, "taras")
    page = text(second, f"/board/{brought.reference}")
    assert "Rare." in page and "Steady hand." in page and "Two have voted alike" in page
    assert 'value="needed"' in page and 'value="ready"' not in page, "nobody decides for a reason that is theirs alone"


def test_either_decides_and_the_applicant_is_told_the_reason(house: Staffed, brought: Walk) -> None:
    votes(house, brought.reference, "taras", "admit", "needed")
    second = votes(house, brought.reference, "roman", "admit", "needed")
    opens(house, brought.reference, "taras")
    typed = {"reason": "needed", "seen": seen(second, brought.reference)}
    assert second.post(f"/board/{brought.reference}/decide", typed).headers["Location"] == "/board/?done=admit"
    assert Case.objects.get(reference=brought.reference).step == "admitted"
    (told,) = brought.received().said("reply")
    assert told == {"kind": "admit", "reason": "needed", "borne": told["borne"]}
    assert standing(brought.received(), house.seats["roman"].day).reason == "needed"
    assert second.get(f"/board/{brought.reference}").status_code == HTTPStatus.NOT_FOUND


def test_a_decline_for_a_match_asks_for_the_question_and_keeps_what_was_typed(house: Staffed, brought: Walk) -> None:
    votes(house, brought.reference, "taras", "decline", "match")
    second = votes(house, brought.reference, "roman", "decline", "match")
    opens(house, brought.reference, "taras")
    typed = {
        "reason": "match",
        "question": "Are you he of the list?",
        "answer": "",
        "seen": seen(second, brought.reference),
    }
    refused = second.post(f"/board/{brought.reference}/decide", typed)
    page = refused.content.decode()
    assert refused.status_code == HTTPStatus.OK and "Are you he of the list?" in page and 'class="summary"' in page
    assert Case.objects.get(reference=brought.reference).step == "before_board"
    assert second.post(f"/board/{brought.reference}/decide", {**typed, "answer": "No."}).status_code == HTTPStatus.FOUND


def test_disagreement_goes_to_discussion_and_a_third_vote(house: Staffed, brought: Walk) -> None:
    votes(house, brought.reference, "taras", "admit", "ready", remark="I would take her.")
    votes(house, brought.reference, "roman", "wait", "few_places")
    first = opens(house, brought.reference, "taras")
    note = {"text": "She can wait a month.", "seen": seen(first, brought.reference)}
    assert first.post(f"/board/{brought.reference}/discuss", note).status_code == HTTPStatus.FOUND
    third = client(house, "bohdan")
    page = text(third, f"/board/{brought.reference}")
    assert "She can wait a month." in page and "I would take her." in page and "cast a third" in page
    votes(house, brought.reference, "bohdan", "wait", "few_places")
    assert "Two have voted alike" in text(third, f"/board/{brought.reference}")
    assert "vote anew" in text(third, f"/board/{brought.reference}")


def test_a_board_that_cannot_agree_votes_anew_once_two_ask_for_it(house: Staffed, brought: Walk) -> None:
    votes(house, brought.reference, "taras", "admit", "ready")
    second = votes(house, brought.reference, "roman", "wait", "few_places")
    first, address = opens(house, brought.reference, "taras"), f"/board/{brought.reference}"
    asked = {"text": "She can wait a month.", "seen": seen(first, brought.reference)}
    assert first.post(f"{address}/vote-anew", asked).status_code == HTTPStatus.FOUND
    assert "You have asked that everybody vote anew" in text(first, address)
    page = text(second, address)
    assert "asks that everybody vote anew" in page and "She can wait a month." in page
    assert second.post(f"{address}/vote-anew", {"text": "", "seen": seen(second, brought.reference)}).status_code == 302
    assert "Nobody has voted yet" in text(second, address)


def test_a_stale_page_is_told_and_what_was_typed_stays(house: Staffed, brought: Walk) -> None:
    visitor = client(house, "roman")
    old = seen(visitor, brought.reference)
    votes(house, brought.reference, "taras", "admit", "ready")
    typed = {"outcome": "wait", "reason": "few_places", "remark": "Next spring.", "seen": old}
    answer = visitor.post(f"/board/{brought.reference}/vote", typed)
    page = answer.content.decode()
    assert answer.status_code == HTTPStatus.OK and "Next spring." in page and 'class="summary"' in page
    assert "One has voted" in page
    now = re.findall(r'name="seen" value="(\d+)"', page)
    assert visitor.post(f"/board/{brought.reference}/vote", {**typed, "seen": now}).status_code == HTTPStatus.FOUND


@pytest.mark.parametrize("outcome", ["admit", "wait"])
def test_what_was_typed_is_kept_when_the_others_have_decided(house: Staffed, brought: Walk, outcome: str) -> None:
    late = client(house, "bohdan")
    old = seen(late, brought.reference)
    for handle in ("taras", "roman"):
        votes(house, brought.reference, handle, outcome, "ready" if outcome == "admit" else "few_places")
    opens(house, brought.reference, "taras")
    decided = client(house, "roman")
    typed = {"reason": "ready" if outcome == "admit" else "few_places", "seen": seen(decided, brought.reference)}
    assert decided.post(f"/board/{brought.reference}/decide", typed).status_code == HTTPStatus.FOUND
    vote = {"outcome": "wait", "reason": "few_places", "remark": "Next spring.", "seen": old}
    answers = [late.post(f"/board/{where}/vote", vote) for where in (brought.reference, "AAAA-AAAA")]
    assert all("Next spring." in each.content.decode() for each in answers)
    assert answers[1].status_code == HTTPStatus.NOT_FOUND
    if outcome == "admit":
        assert answers[0].status_code == HTTPStatus.NOT_FOUND
    late_decision = late.post(
        f"/board/{brought.reference}/decide", {"reason": "match", "question": "Are you he?", "seen": old}
    )
    assert "Are you he?" in late_decision.content.decode()


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({}, "Choose an answer"),
        ({"outcome": "admit", "reason": "few_places"}, "does not go with this vote"),
        ({"outcome": "perhaps", "reason": "ready"}, "Choose one of the answers"),
        ({"outcome": "admit", "reason": "ready", "remark": "x" * 2001}, "too long"),
    ],
)
def test_what_is_wrong_is_told_at_the_field_and_nobody_has_voted(
    house: Staffed, brought: Walk, typed: dict[str, str], wrong: str
) -> None:
    visitor = client(house, "taras")
    answer = visitor.post(f"/board/{brought.reference}/vote", {**typed, "seen": seen(visitor, brought.reference)})
    assert answer.status_code == HTTPStatus.OK and wrong in answer.content.decode()
    assert "Nobody has voted" in text(client(house, "roman"), "/board/")


def test_one_filled_button_a_page(house: Staffed, brought: Walk) -> None:
    for address in ("/board/intake", f"/board/{brought.reference}"):
        assert text(client(house, "taras"), address).count('class="first"') == 1


def test_a_second_look_is_said_and_those_who_screened_it_are_others(house: Staffed) -> None:
    walk, slot = walked(house, "second_look"), "0b" * 16
    walk.does("symon", "take_again")
    walk.does("symon", "assess", level="good", reasons="consistent", flagged="no")
    walk.does("symon", "clear")
    walk.does("piotr", "offer", **offer(house.seats["piotr"].day, slot))
    walk.applies("book", slot=slot)
    walk.does("piotr", "recognise", text="The word was right.")
    walk.does("piotr", "verify", text="Passport and face agree.", outcome="verified")
    walk.does("symon", "bring")
    settled(house)
    assert "second look" in text(client(house, "taras"), "/board/")
    page = text(client(house, "taras"), f"/board/{walk.reference}")
    assert "Second look" in page and "Nobody has voted yet" in page


def test_no_two_fields_of_a_page_have_one_id(house: Staffed) -> None:
    page = text(client(house, "taras"), f"/board/{walked(house, 'before_board').reference}")
    ids = Counter(re.findall(r'\sid="([^"]+)"', page))
    assert "id_identity-reason" in "".join(ids) and max(ids.values()) == 1


def test_a_vote_pressed_twice_is_cast_once_shut_or_open_and_no_answer_is_a_refusal(house: Staffed) -> None:
    reference = walked(house, "before_board").reference
    page, taras, roman = f"/board/{reference}", client(house, "taras"), client(house, "roman")
    cast = {"outcome": "admit", "reason": "ready", "remark": "Steady hands."}
    for visitor, address in ((taras, "vote"), (roman, "vote"), (taras, "open-vote")):
        typed = {**cast, "seen": seen(visitor, reference)}
        answers = [visitor.post(f"{page}/{address}", typed) for _ in range(2)]
        assert [(each.status_code, each.headers["Location"]) for each in answers] == [(HTTPStatus.FOUND, page)] * 2
        if address == "vote":
            assert visitor.post(f"{page}/vote", {**typed, "remark": "Another."}).status_code == HTTPStatus.OK
    assert LedgerEntry.objects.filter(act="vote").count() == 2
    assert LedgerEntry.objects.filter(act="open_vote").count() == 1
