"""An answer is kept with the evidence it was given on: it stays while that stays, comes back when it changes, and says what changed."""

from http import HTTPStatus

import pytest

from brama.desk.matching.changing import changes
from brama.desk.matching.evidence import Found, Label, bare, packed, unpacked
from brama.desk.matching.matches import Matched
from brama.desk.matching.noting import note_strong
from brama.persons import PartialDate, Person
from brama.process.errors import ConditionUnmet, Stale
from brama.process.steps import ACTS
from brama.reception.doing import do
from brama.screening.evidence import Evidence
from tests.desk.matching import FATHER, TWIN, matched, register, seat, taken
from tests.doors import Staffed, client
from tests.process.road import Walk

WHY = "Listed in 2014, born in 1962: a generation apart."
ELSEWHERE = Person("staff-7", ("Лесовик Дмитрий Адамович",), (PartialDate(1991, 3, 7),), ("Орша",), ("male",), ("by",))


def form(found: Found, walk: Walk, **other: object) -> dict[str, object]:
    """What a page posts."""
    shown = {"match": found.code, "digest": found.digest, "seen": walk.case().version, "then": "/desk/"}
    return {**shown, "answer": "someone_else", "reason": WHY, **other}


def answers(house: Staffed, walk: Walk, matched: Matched, handle: str = "olena", **other: object) -> None:
    sent = client(house, handle).post(f"/desk/matches/{walk.reference}", form(matched.found, walk, **other))
    assert (sent.status_code, sent.headers["Location"]) == (HTTPStatus.FOUND, "/desk/#matches")


def test_an_answered_match_stays_answered_and_says_by_whom(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    answers(house, walk, matched(house, walk).waiting[0], "halina")
    again = matched(house, walk)
    assert not again.waiting and [each.record.answered.reason for each in again.answered if each.record.answered] == [
        WHY
    ]
    shown = client(house, "olena").get(f"/desk/matches/{walk.reference}").content.decode()
    assert (
        ">Someone else</span>" in shown
        and "answered by halina" in shown
        and WHY in shown
        and seat(house).day.strftime("%B %Y") in shown
    )
    assert "answered by you" in client(house, "halina").get(f"/desk/matches/{walk.reference}").content.decode()


@pytest.mark.parametrize("strong", ["yes", "Yes", True])
def test_what_was_noted_as_strong_before_these_were_codes_waits_on_the_page_as_on_the_road(
    house: Staffed, strong: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = taken(house)
    with monkeypatch.context() as before:
        before.setitem(ACTS, "match", ACTS["match"]._replace(needs=()))
        walk.does("olena", "match", match="staff:staff-7", strong=strong, evidence="birth_date_same 14.5")
    assert [each.must for each in matched(house, walk).waiting] == [True]


def test_it_stays_when_the_register_grows_and_the_evidence_does_not_change(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    answers(house, walk, matched(house, walk).waiting[0])
    register(house.folder, [TWIN, Person("other", ("Ільініч Ганна",), (PartialDate(1970),))])
    assert not matched(house, walk).waiting


def test_it_comes_back_when_its_evidence_changed_and_says_what(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    answers(house, walk, matched(house, walk).waiting[0])
    register(house.folder, [ELSEWHERE])
    (back,) = matched(house, walk).waiting
    assert back.state == "changed" and back.must
    assert [(change.what, change.piece.code) for change in back.changes] == [
        ("new", "birth_date_same"),
        ("gone", "birth_date_swapped"),
    ]
    shown = client(house, "olena").get(f"/desk/matches/{walk.reference}").content.decode()
    assert "answered before, on other evidence" in shown and "new: birth date" in shown and WHY in shown
    answers(house, walk, back, reason="The date was put right; still another father.")
    assert not matched(house, walk).waiting


def test_who_is_no_longer_found_stays_as_it_was_answered(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    answers(house, walk, matched(house, walk).waiting[0])
    register(house.folder, [])
    (kept,) = matched(house, walk).answered
    assert not kept.here and kept.found.name == "Лесовик Дмитрий Адамович"


def test_an_answer_without_reason_is_told_and_what_was_typed_stays(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    before, found = walk.case().version, matched(house, walk).waiting[0].found
    for wrong in (
        {"reason": ""},
        {"reason": "   "},
        {"answer": ""},
        {"answer": "perhaps"},
        {"reason": "x" * 2001},
        {"digest": ""},
    ):
        sent = client(house, "olena").post(f"/desk/matches/{walk.reference}", form(found, walk, **wrong))
        shown = sent.content.decode()
        assert sent.status_code == HTTPStatus.OK and 'role="alert"' in shown and "Лесовик Дмитрий Адамович" in shown
        assert wrong.get("reason", WHY).strip() in shown and walk.case().version == before


def test_evidence_that_changed_behind_the_page_is_told_and_nothing_is_kept(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    sent = form(matched(house, walk).waiting[0].found, walk)
    register(house.folder, [ELSEWHERE])
    shown = client(house, "olena").post(f"/desk/matches/{walk.reference}", sent).content.decode()
    assert "has changed since that page was opened" in shown and WHY in shown and matched(house, walk).waiting


def test_a_page_that_somebody_else_overtook_is_told(house: Staffed) -> None:
    register(house.folder, [TWIN, FATHER])
    walk = taken(house)
    one, other = matched(house, walk).waiting[:2]
    sent = form(other.found, walk)
    answers(house, walk, one, "halina")
    assert "has changed since" in client(house, "olena").post(f"/desk/matches/{walk.reference}", sent).content.decode()
    assert other.found.code in [each.found.code for each in matched(house, walk).waiting]


def test_a_reason_for_a_match_that_is_gone_is_kept_on_the_page(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    sent = form(matched(house, walk).waiting[0].found, walk)
    register(house.folder, [])
    shown = client(house, "olena").post(f"/desk/matches/{walk.reference}", sent).content.decode()
    assert "has changed since" in shown and WHY in shown


def test_nobody_is_sent_elsewhere_after_answering(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    for then in ("https://example.org/", "//example.org", "/desk//x", "/sign-out", "/desk/\\x", "/desk/#x", ""):
        found = next(iter(matched(house, walk).all())).found
        answer = client(house, "olena").post(f"/desk/matches/{walk.reference}", form(found, walk, then=then))
        assert answer.headers["Location"] == f"/desk/matches/{walk.reference}#matches"


def test_a_case_is_not_cleared_while_a_strong_match_waits(house: Staffed) -> None:
    register(house.folder, [TWIN, FATHER])
    walk = taken(house)
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    noted = note_strong(seat(house), walk.reference, walk.case().version)
    assert len(noted.waiting) == len(matched(house, walk).must) == 2 and noted.version == walk.case().version
    with pytest.raises(ConditionUnmet) as refused:
        do(seat(house), walk.reference, "clear", seen=noted.version)
    assert refused.value.facts["needs"] == "matches_answered"
    for each in matched(house, walk).waiting:
        answers(house, walk, each)
    noted = note_strong(seat(house), walk.reference)
    assert noted.waiting == () and do(seat(house), walk.reference, "clear", seen=noted.version).step == "cleared"


def test_a_strong_match_is_noted_once_and_again_when_its_evidence_changed(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    first = note_strong(seat(house), walk.reference).version
    assert note_strong(seat(house), walk.reference).version == first
    answers(house, walk, matched(house, walk).waiting[0])
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    register(house.folder, [ELSEWHERE])
    assert len(note_strong(seat(house), walk.reference).waiting) == 1
    with pytest.raises(ConditionUnmet):
        do(seat(house), walk.reference, "clear")


def test_noting_on_a_stale_page_is_refused(house: Staffed) -> None:
    walk = taken(house)
    with pytest.raises(Stale):
        note_strong(seat(house), walk.reference, walk.case().version - 1)


def test_what_was_noted_at_the_command_line_can_be_answered_here(house: Staffed) -> None:
    walk = taken(house)
    walk.does("olena", "match", match="ofac:17", strong="yes", evidence="surname_sound 12.1")
    (noted,) = matched(house, walk).waiting
    assert noted.found == bare("ofac:17") and noted.must and not noted.here
    answers(house, walk, noted)
    assert not matched(house, walk).waiting


PIECE = Evidence("surname_sound", 11.0, {"ours": "лясовік", "theirs": "лесовик", "share": 0.0002})

KIN = Evidence("kinship", -0.3)


def found(*pieces: Evidence, persons: int = 1000, probability: float = 0.95) -> Found:
    return Found(Label("staff", 1, persons), "7", "x", probability, pieces)


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        (found(PIECE), found(PIECE._replace(weight=11.4)), []),
        (found(PIECE), found(PIECE._replace(weight=9.9)), [("other", "surname_sound")]),
        (found(PIECE), found(PIECE, persons=1500), []),
        (found(PIECE), found(PIECE, persons=100_000), [("other", "start")]),
        (found(PIECE, probability=0.89), found(PIECE, probability=0.91), [("other", "sum")]),
        (found(PIECE, probability=0.91), found(PIECE, probability=0.89), []),
        (found(PIECE), found(), [("gone", "surname_sound")]),
        (found(), found(PIECE), [("new", "surname_sound")]),
        (found(PIECE), found(PIECE, KIN), []),
        (found(PIECE, KIN), found(PIECE), []),
        (found(PIECE), found(PIECE, KIN._replace(weight=-1.5)), [("new", "kinship")]),
        (None, found(PIECE), [("unknown", "sum")]),
    ],
)
def test_what_counts_as_changed(then: Found | None, now: Found, told: list[tuple[str, str]]) -> None:
    assert [(change.what, change.piece.code) for change in changes(then, now)] == told


def test_evidence_comes_back_from_its_place_as_it_was() -> None:
    kept = unpacked(packed(found(PIECE), day="2026-11-26"))
    assert kept is not None and kept.found == found(PIECE) and (kept.day, kept.lost) == ("2026-11-26", False)
    assert kept.found.digest == found(PIECE).digest


@pytest.mark.parametrize("written", ["", "surname_sound 12.1", "{}", "[]", '{"label": 3}', None, 7])
def test_evidence_of_another_make_is_no_evidence(written: object) -> None:
    assert unpacked(written) is None
