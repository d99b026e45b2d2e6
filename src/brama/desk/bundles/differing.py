"""What the texts of one bundle have in common, and where one of them differs from the first."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rapidfuzz.distance import Levenshtein

_MOST_WORDS: Final = 2_000
_MOST_PLACES: Final = 6
_AROUND: Final = 160
GAP: Final = "…"
_SAME: Final = 0.4
"""So much of the words must be the same to speak of one text with changes; of another text its beginning is shown."""


class Place(NamedTuple):
    """A place where a text differs: what the first one says there, and what this one says. Either may be empty."""

    first: str
    here: str


class Differs(NamedTuple):
    """One text beside the first: the places where it differs, or the beginning of another text."""

    places: tuple[Place, ...] = ()
    more: int = 0
    own: str = ""


def differs(first: str, other: str) -> Differs:
    """Where the other text differs from the first."""
    ours, theirs = _words(first), _words(other)
    if Levenshtein.normalized_similarity(ours, theirs) < _SAME:
        return Differs(own=_cut(other))
    places = [
        Place(_cut(" ".join(ours[op.src_start : op.src_end])), _cut(" ".join(theirs[op.dest_start : op.dest_end])))
        for op in Levenshtein.opcodes(ours, theirs)
        if op.tag != "equal"
    ]
    return Differs(tuple(places[:_MOST_PLACES]), max(len(places) - _MOST_PLACES, 0))


def common(first: str, others: Sequence[str]) -> str:
    """The words of the first text that stand in most of the others too, with a gap for the rest."""
    ours = _words(first)
    kept = [0] * len(ours)
    for other in others:
        for at in _kept(ours, _words(other)):
            kept[at] += 1
    return _with_gaps([word if 2 * times >= len(others) else "" for word, times in zip(ours, kept, strict=True)])


def _kept(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[int]:
    for op in Levenshtein.opcodes(ours, theirs):
        if op.tag == "equal":
            yield from range(op.src_start, op.src_end)


def _with_gaps(words: Sequence[str]) -> str:
    said: list[str] = []
    for word in words:
        if word or said[-1:] != [GAP]:
            said.append(word or GAP)
    return " ".join(said)


def _words(text: str) -> list[str]:
    return text.split()[:_MOST_WORDS]


def _cut(text: str) -> str:
    return text if len(text) <= _AROUND else f"{text[:_AROUND].rstrip()}{GAP}"
