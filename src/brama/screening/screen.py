"""Persons asked for, screened against registers: the best matches with their evidence."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from brama.persons import Person
from brama.registers.index import Register
from brama.screening.evidence import Evidence
from brama.screening.levels import SAME_NUMBER
from brama.screening.register_shares import RegisterShares
from brama.screening.retrieve import MOST_COMPARED, Retriever
from brama.screening.score import Comparison, compare
from brama.screening.shares import Shares

EXPECTED = 0.05
"""How many of those asked for are expected to stand in a register at all: with its size this makes the prior."""
_BEHIND = 7.0
"""Bits by which a candidate may lie behind the best in the rough order and still be compared."""
_LEAST_COMPARED = 10
"""So many are compared however few are wanted: whoever asks for three sees the first three of ten."""


@dataclass(frozen=True, slots=True)
class Match:
    """A person in a register. `weight` in bits is the sum of the evidence; `probability` has the register's prior in it."""

    id: str
    register: str
    weight: float
    probability: float
    name: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Screened:
    """What was found for one person asked for, best first."""

    query: str
    matches: tuple[Match, ...]


class Limits(NamedTuple):
    """What is shown: of the best `top` those with at least this probability, and on `numbers` also whoever shares a document, a phone or
    an address: who hides changes a name sooner than a telephone, and families share one, so that it is a question to people."""

    top: int
    threshold: float
    numbers: bool = False

    def shows(self, match: Match) -> bool:
        return match.probability >= self.threshold or (self.numbers and bool(numbers_shared(match.evidence)))


def numbers_shared(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """The codes of shared documents, phones and addresses."""
    return tuple(piece.code for piece in evidence if piece.code in SAME_NUMBER)


class Screen:
    """Registers opened for asking; built once, asked many times. Not to be shared between threads."""

    def __init__(self, registers: Sequence[Register]) -> None:
        self._asked = [Asked(register, RegisterShares(register), prior_in(register.count)) for register in registers]

    def one(self, person: Person, top: int, threshold: float, numbers: bool = False) -> Screened:
        """The best `top` matches as Limits say; a threshold of 0 means all of the top."""
        limits = Limits(top, threshold, numbers)
        matches = [match for asked in self._asked for match in asked.matches(person, top)]
        return Screened(person.id, tuple(filter(limits.shows, best_first(matches, top))))


def screen(persons: Iterable[Person], registers: Sequence[Register], limits: Limits) -> Iterator[Screened]:
    """Screen persons one after the other, answers in the order asked."""
    opened = Screen(registers)
    return (opened.one(person, *limits) for person in persons)


def prior_in(count: int) -> float:
    """The probability, before looking, that one record of a register this large is the person asked for."""
    return EXPECTED / max(count, 1)


def best_first(matches: Iterable[Match], top: int) -> tuple[Match, ...]:
    """The best `top` of these; ties go by register and id, so that the order they come in changes nothing."""
    ordered = sorted(matches, key=lambda match: (-match.probability, -match.weight, match.register, match.id))
    return tuple(ordered[:top])


class Asked:
    """One register being asked. Its shares and prior are told: where it is a part of another, they are that one's."""

    def __init__(self, register: Register, shares: Shares, prior: float) -> None:
        self._register = register
        self._shares = shares
        self._retrievers = [(segment, Retriever(segment, shares)) for segment in register.segments]
        self._prior = prior

    def matches(self, person: Person, top: int) -> Iterator[Match]:
        for segment, retriever in self._retrievers:
            numbers, rough = retriever.candidates(person)
            least = float(rough[:1].sum()) - _BEHIND
            for place, number in enumerate(numbers[: max(top, MOST_COMPARED)].tolist()):
                if place >= max(top, _LEAST_COMPARED) and rough[place] < least:
                    break
                yield self._compared(person, segment.candidate(number))

    def match(self, person: Person, id: str) -> Match | None:
        """The person with this id compared, however unlike; None where there is none."""
        other = self._register.person(id)
        return self._compared(person, other) if other is not None else None

    def _compared(self, person: Person, other: Person) -> Match:
        found: Comparison = compare(person, other, self._shares, self._prior)
        return Match(
            other.id,
            self._register.name,
            found.weight,
            found.probability,
            other.names[0] if other.names else "",
            found.evidence,
        )
