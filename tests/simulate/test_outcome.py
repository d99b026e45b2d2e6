"""Judging a search: right, wrong and missed by what only an invented world knows."""

from dataclasses import dataclass

from brama.persons import Person
from brama.simulate.outcome import judged
from brama.simulate.trial import Applicant


@dataclass(frozen=True)
class Candidate:
    id: str
    weight: float
    probability: float


def applicant(number: int, listed: str = "") -> Applicant:
    return Applicant(Person(f"applicant-{number}"), listed, ("typo",) if listed else ())


ASKED = [applicant(1, "a"), applicant(2, "b"), applicant(3), applicant(4, "d")]
ANSWERS = [
    [Candidate("a", 30.0, 0.99), Candidate("b", 12.0, 0.6)],
    [Candidate("b", 9.0, 0.3)],
    [Candidate("c", 20.0, 0.9)],
    [],
]


def test_right_wrong_and_missed_are_told_apart() -> None:
    outcome = judged(ASKED, ANSWERS, threshold=0.5)
    assert [(one.person.id, match.id) for one, match in outcome.right] == [("applicant-1", "a")]
    assert [(one.person.id, match.id) for one, match in outcome.wrong] == [("applicant-3", "c"), ("applicant-1", "b")]
    assert [one.person.id for one in outcome.missed] == ["applicant-2", "applicant-4"]


def test_a_lower_threshold_finds_more_and_mistakes_no_fewer() -> None:
    outcome = judged(ASKED, ANSWERS, threshold=0.0)
    assert len(outcome.right) == 2 and len(outcome.wrong) == 2
    assert [one.person.id for one in outcome.missed] == ["applicant-4"]


def test_the_strongest_come_first_whether_right_or_wrong() -> None:
    outcome = judged(ASKED, ANSWERS, threshold=0.0)
    assert [match.weight for _, match in outcome.strongest] == [30.0, 20.0, 12.0, 9.0]
