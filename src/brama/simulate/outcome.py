"""What a search made of a trial: who was found, who was missed, who was taken for somebody else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from brama.simulate.trial import NOBODY, Applicant


class Found(Protocol):
    """What a search says of a candidate, as far as it is judged here."""

    @property
    def id(self) -> str: ...
    @property
    def weight(self) -> float: ...
    @property
    def probability(self) -> float: ...


Match = TypeVar("Match", bound=Found)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Match]):
    """Every match above the threshold with whom it was found for, the strongest first; and who was missed."""

    right: tuple[tuple[Applicant, Match], ...]
    wrong: tuple[tuple[Applicant, Match], ...]
    missed: tuple[Applicant, ...]

    @property
    def strongest(self) -> tuple[tuple[Applicant, Match], ...]:
        """All matches, right and wrong, the strongest first."""
        return _by_weight((*self.right, *self.wrong))


def judged(asked: Iterable[Applicant], answers: Iterable[Sequence[Match]], threshold: float) -> Outcome[Match]:
    """Hold the answers, one for each applicant in order, against what is true."""
    pairs = tuple(zip(asked, answers, strict=True))
    above = [(one, match) for one, matches in pairs for match in matches if match.probability >= threshold]
    right = [(one, match) for one, match in above if match.id == one.listed]
    wrong = [(one, match) for one, match in above if match.id != one.listed]
    found = {one.person.id for one, _ in right}
    missed = tuple(one for one, _ in pairs if one.listed != NOBODY and one.person.id not in found)
    return Outcome(_by_weight(right), _by_weight(wrong), missed)


def _by_weight(matches: Iterable[tuple[Applicant, Match]]) -> tuple[tuple[Applicant, Match], ...]:
    return tuple(sorted(matches, key=lambda pair: (-pair[1].weight, pair[0].person.id, pair[1].id)))
