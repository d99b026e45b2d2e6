"""Candidates: the few persons of a register who are worth comparing, by keys first and a quick sum of weights after.

Keys are words, pairs of words, words with a birth year, documents, phones and addresses, the rarer and weightier first, up to a cap; and
beside them birth dates. The quick sum uses the weights of the table of levels and only orders who is compared; the score comes
from the comparison itself.
"""

from collections.abc import Iterator
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from brama.names.parts import Parts, names_in
from brama.persons import Person
from brama.registers import keys
from brama.registers.columns import WORD
from brama.registers.files.arrays import distinct
from brama.registers.postings import Spans
from brama.registers.segment import Segment, refused_if_broken
from brama.screening.initials import Initials
from brama.screening.near_names import NearName, near_name
from brama.screening.neighbours import Neighbourhood
from brama.screening.rough import Looked, most, weighed_births, weighed_places
from brama.screening.shares import Shares
from brama.screening.wanted import EXACT, Keys, date_keys, number_keys, wanted_keys

MOST_CANDIDATES = 768
MOST_COMPARED = 32
"""So many are compared where more are alike: of a crowd who bear one name those go first whose birth place is that asked for."""
_MOST_NAMES = 16
_FEW = 4
"""Persons of a key that may yet be taken behind one of too many."""
_STRANGER = -6.0
"""Bits for a part of the name that met nobody, where somebody was left to meet."""


class Retriever:
    """Finds candidates in one segment of a register."""

    def __init__(self, segment: Segment, shares: Shares) -> None:
        self._segment = segment
        self._neighbourhood = Neighbourhood(segment, shares)
        self._looked = Looked(len(segment.lexicon.words))
        self._initials = Initials(segment)

    def candidates(self, person: Person) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Numbers of living persons and a rough weight for each, the weightiest first."""
        told = (parts for name in person.names[:_MOST_NAMES] for parts in names_in(name) if parts.tokens)
        names = list(dict.fromkeys(told))[:_MOST_NAMES]
        near = [near_name(parts, self._neighbourhood.of) for parts in names]
        sought = (*self._gathered(wanted_keys(person, near), names), *self._born_then(person))
        found = distinct(np.concatenate([np.zeros(0, np.uint32), *sought])).astype(np.int64)
        found = found[self._segment.alive(found)]
        if not len(found):
            return found, np.zeros(0, np.float32)
        rough = self._rough(found, near) + self._rough_births(found, person) + self._rough_numbers(found, person)
        order = np.argsort(-rough, kind="stable")  # those found stand in the order of their numbers
        if (
            person.places
            and len(order) > MOST_COMPARED
            and rough[order[MOST_COMPARED - 1]] == rough[order[MOST_COMPARED]]
        ):
            rough += weighed_places(self._segment.places(found), self._segment.place, person.places)
            order = np.argsort(-rough, kind="stable")
        return found[order], rough[order]

    def _gathered(self, wanted: list[Keys], names: list[Parts]) -> Iterator[NDArray[np.uint32]]:
        """Persons of the weightiest keys that fit under the cap; of a name that too many bear, some at least."""
        if not wanted:
            return
        asked, weights = np.concatenate([k for k, _ in wanted]), np.concatenate([w for _, w in wanted])
        spans = self._segment.look_up(asked)
        there = np.flatnonzero(spans.lengths)
        fits = spans.lengths[there] <= MOST_CANDIDATES
        few, many = there[fits], there[~fits]
        # Where every key has too many, some of the rarest are better than nobody.
        there = few if len(few) else there[np.argsort(spans.lengths[there], kind="stable")[:1]]
        order = there[np.lexsort((asked[there], spans.lengths[there], -weights[there]))]
        lengths = np.minimum(spans.lengths[order], MOST_CANDIDATES)
        kept = _fitting(lengths, MOST_CANDIDATES)
        taken = Spans(spans.starts[order][kept], lengths[kept], spans.counts[order][kept])
        yield self._segment.gather(taken)[0]
        if len(few) and len(many) and weights[many].max() > weights[few].max():
            yield from map(self._crowd, names)

    def _born_then(self, person: Person) -> Iterator[NDArray[np.uint32]]:
        """Persons who share a full birth date: beside the others, as of ten million some hundreds share each, and most no name."""
        if any(birth.day for birth in person.births):
            spans = self._segment.look_up(date_keys(person))
            fits = (spans.lengths > 0) & (spans.lengths <= MOST_CANDIDATES)
            yield self._segment.gather(Spans(spans.starts[fits], spans.lengths[fits], spans.counts[fits]))[0]

    def _crowd(self, parts: Parts) -> NDArray[np.uint32]:
        """Persons with most of the pairs of a name, where too many have each of its pairs, and would be left out for it."""
        said = keys.stable_hashes(skeleton for skeleton, *_ in (part.skeletons for part in parts.tokens))
        ours, theirs = np.triu_indices(len(said), 1)
        spans = self._segment.look_up(keys.pair_keys(said[ours], said[theirs]))
        there = np.flatnonzero(spans.lengths)
        there = there[np.argsort(spans.lengths[there], kind="stable")]
        crowd = np.zeros(0, np.uint32)
        if not len(there) or spans.lengths[there[0]] <= MOST_CANDIDATES:
            return crowd
        for at in there:
            one = Spans(spans.starts[[at]], spans.lengths[[at]], spans.counts[[at]])
            persons = distinct(self._segment.gather(one)[0])
            both = np.intersect1d(crowd, persons, assume_unique=True) if len(crowd) else persons
            crowd = both if len(both) else crowd
            if len(crowd) <= MOST_CANDIDATES:
                break
        return crowd[:MOST_CANDIDATES]

    def _rough(self, persons: NDArray[np.int64], near: list[NearName]) -> NDArray[np.float32]:
        flat, begins = self._segment.names_words(persons)
        words, held = (flat & np.uint32(WORD)).astype(np.int64), np.diff(begins)
        best = np.full(len(persons), -np.inf if near else 0, np.float32)
        with refused_if_broken(self._segment.folder):
            for parts, tokens, joined in near:
                beside = [self._looked.of(each, words) for each in tokens]
                self._initials.weigh(parts.tokens, words, beside)
                weights = [most(each, begins) for each in beside]
                for at, each in joined.items():
                    _as_one(weights, at, most(self._looked.of(each, words), begins))
                met = np.count_nonzero(weights, axis=0)
                spare = np.maximum(held - met, 0)
                np.maximum(best, sum(weights) + _STRANGER * np.minimum(len(tokens) - met, spare), out=best)
        return best

    def _rough_numbers(self, persons: NDArray[np.int64], person: Person) -> NDArray[np.float32]:
        """A shared document, phone or address, which brings up a person under any name."""
        sharing = [self._segment.gather(self._segment.look_up(asked))[0] for asked, _ in number_keys(person)]
        holds = np.isin(persons, np.concatenate(sharing)) if sharing else np.zeros(len(persons), bool)
        return np.where(holds, np.float32(EXACT), np.float32(0))

    def _rough_births(self, persons: NDArray[np.int64], person: Person) -> NDArray[np.float32]:
        births = self._segment.births(persons)
        weighed = [weighed_births(births, birth) for birth in person.births]
        return reduce(np.maximum, weighed) if weighed else births * np.float32(0)


def _fitting(lengths: NDArray[np.int64], most: int) -> NDArray[np.bool_]:
    """Which of these fit under the cap, the first before the later; where one is too long, shorter ones behind it may fit yet."""
    kept: NDArray[np.bool_] = np.cumsum(lengths) <= most
    spare = most - int(lengths[kept].sum())
    behind = np.flatnonzero(~kept & (lengths <= _FEW))
    kept[behind[np.cumsum(lengths[behind]) <= spare]] = True
    return kept


def _as_one(weights: list[NDArray[np.float32]], at: int, joined: NDArray[np.float32]) -> None:
    """Two parts are worth what they are as one word, half each, where that is more than they are worth as two."""
    more = joined > weights[at] + weights[at + 1]
    for part in (at, at + 1):
        weights[part] = np.where(more, joined / 2, weights[part])
