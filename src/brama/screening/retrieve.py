"""Candidates: the few persons of a register who are worth comparing, by keys first and a quick sum of weights after.

Keys are words, pairs of words, words with a birth year, birth dates, documents, phones and addresses. The rarer and weightier are
asked first, up to a cap. The quick sum uses the weights of the table of levels and only orders who is compared; the score comes
from the comparison itself.
"""

from collections.abc import Iterator
from functools import reduce
from itertools import combinations, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from brama.names.parts import Parts, names_in
from brama.names.sounds import VOWELS
from brama.names.tokens import Token
from brama.names.tokens import joined as one_word
from brama.persons import PartialDate, Person
from brama.registers import keys
from brama.registers.columns import WORD
from brama.registers.files.arrays import distinct
from brama.registers.postings import Spans
from brama.registers.segment import Segment, refused_if_broken
from brama.screening.initials import Initials
from brama.screening.levels import LEVELS
from brama.screening.neighbours import Neighbourhood, Neighbours, may_be_slavic
from brama.screening.rough import Looked, most, weighed_births
from brama.screening.shares import Shares

MOST_CANDIDATES = 768
_MOST_NAMES = 16
_STRANGER = -6.0
"""Bits for a part of the name that met nobody, where somebody was left to meet."""
_EXACT = 24.0
"""Bits by which a shared document, phone or address goes first."""

_Keys = tuple[NDArray[np.uint64], NDArray[np.float32]]


class _Near(NamedTuple):
    """A name, neighbours of its parts, and of two parts that may stand as one word, by the place of the first."""

    parts: Parts
    tokens: list[Neighbours]
    joined: dict[int, Neighbours]


class Retriever:
    """Finds candidates in one segment of a register."""

    def __init__(self, segment: Segment, shares: Shares) -> None:
        self._segment = segment
        self._neighbourhood = Neighbourhood(segment, shares)
        self._looked = Looked(len(segment.lexicon.words))
        self._initials = Initials(segment)

    def candidates(self, person: Person) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Numbers of living persons and a rough weight for each, the weightiest first."""
        found_names = dict.fromkeys(parts for name in person.names[:_MOST_NAMES] for parts in names_in(name))
        names = list(found_names)[:_MOST_NAMES]
        near = list(map(self._near, names))
        found = self._gathered([*self._name_keys(near, person), *_other_keys(person)], names)
        if not len(found):
            return found, np.zeros(0, np.float32)
        rough = self._rough(found, near) + self._rough_births(found, person) + self._rough_numbers(found, person)
        order = np.argsort(-rough, kind="stable")  # those found stand in the order of their numbers
        return found[order], rough[order]

    def _near(self, parts: Parts) -> _Near:
        of, neighbours = self._neighbourhood.of, list(pairwise(parts.tokens))
        joined = {at: of(one_word(x, y)) for at, (x, y) in enumerate(neighbours) if _may_be_one(x, y)}
        return _Near(parts, list(map(of, parts.tokens)), joined)

    def _name_keys(self, near: list[_Near], person: Person) -> Iterator[_Keys]:
        years = sorted({year for birth in person.births for year in (birth.year - 1, birth.year, birth.year + 1)})
        alone = [each for _, tokens, joined in near for each in (*tokens, *joined.values())]
        together = [pair for _, tokens, _ in near for pair in combinations(tokens, 2)]
        if alone:
            hashes = np.concatenate([each.hashes for each in alone])
            weights = np.concatenate([each.hash_weights for each in alone])
            yield keys.skeleton_keys(hashes), weights
            if years:
                born = np.array(years).repeat(len(hashes))
                yield (
                    keys.year_keys(np.concatenate([hashes] * len(years)), born),
                    np.concatenate([weights + 5] * len(years)),
                )
        if together:
            first = np.concatenate([np.minimum.outer(x.hashes, y.hashes).ravel() for x, y in together])
            second = np.concatenate([np.maximum.outer(x.hashes, y.hashes).ravel() for x, y in together])
            both = np.concatenate([np.add.outer(x.hash_weights, y.hash_weights).ravel() for x, y in together])
            yield keys.pair_keys(first, second), both

    def _gathered(self, wanted: list[_Keys], names: list[Parts]) -> NDArray[np.int64]:
        """Persons of the weightiest keys that fit under the cap, each once, in order; of a name that too many bear, some at least."""
        if not wanted:
            return np.zeros(0, np.int64)
        asked, weights = np.concatenate([k for k, _ in wanted]), np.concatenate([w for _, w in wanted])
        spans = self._segment.look_up(asked)
        there = np.flatnonzero(spans.lengths)
        fits = spans.lengths[there] <= MOST_CANDIDATES
        few, many = there[fits], there[~fits]
        # Where every key has too many, some of the rarest are better than nobody.
        there = few if len(few) else there[np.argsort(spans.lengths[there], kind="stable")[:1]]
        order = there[np.lexsort((asked[there], spans.lengths[there], -weights[there]))]
        lengths = np.minimum(spans.lengths[order], MOST_CANDIDATES)
        kept = np.cumsum(lengths) <= MOST_CANDIDATES
        taken = Spans(spans.starts[order][kept], lengths[kept], spans.counts[order][kept])
        found = [self._segment.gather(taken)[0]]
        if len(few) and len(many) and weights[many].max() > weights[few].max():
            found += map(self._crowd, names)
        persons = distinct(np.concatenate(found)).astype(np.int64)
        return persons[self._segment.alive(persons)]

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

    def _rough(self, persons: NDArray[np.int64], near: list[_Near]) -> NDArray[np.float32]:
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
        sharing = [self._segment.gather(self._segment.look_up(asked))[0] for asked, _ in _number_keys(person)]
        holds = np.isin(persons, np.concatenate(sharing)) if sharing else np.zeros(len(persons), bool)
        return np.where(holds, np.float32(_EXACT), np.float32(0))

    def _rough_births(self, persons: NDArray[np.int64], person: Person) -> NDArray[np.float32]:
        births = self._segment.births(persons)
        weighed = [weighed_births(births, birth) for birth in person.births]
        return reduce(np.maximum, weighed) if weighed else births * np.float32(0)


def _as_one(weights: list[NDArray[np.float32]], at: int, joined: NDArray[np.float32]) -> None:
    """Two parts are worth what they are as one word, half each, where that is more than they are worth as two."""
    more = joined > weights[at] + weights[at + 1]
    for part in (at, at + 1):
        weights[part] = np.where(more, joined / 2, weights[part])


def _may_be_one(first: Token, second: Token) -> bool:
    """Whether two neighbours may stand as one word elsewhere: Slavic names do not, but two syllables in Cyrillic may be anybody's."""
    return not (may_be_slavic(first) or may_be_slavic(second)) or _syllables(first) == 1 == _syllables(second)


def _syllables(token: Token) -> int:
    return sum(sound in VOWELS for sound in token.readings[0])


def _other_keys(person: Person) -> Iterator[_Keys]:
    dates = [date for birth in person.births for date in _dates(birth)]
    if dates:
        yield (
            keys.date_keys(np.array(dates, np.uint64)),
            np.full(len(dates), LEVELS["birth_date_same"].weight(), np.float32),
        )
    yield from _number_keys(person)


def _number_keys(person: Person) -> Iterator[_Keys]:
    for kind, texts in ((keys.DOCUMENT, person.documents), (keys.PHONE, person.phones), (keys.EMAIL, person.emails)):
        if texts:
            yield keys.text_keys(kind, texts), np.full(len(texts), _EXACT, np.float32)


def _dates(birth: PartialDate) -> list[int]:
    """The full date, and the one with day and month exchanged."""
    year, month, day = birth
    if not day:
        return []
    return [year * 10000 + month * 100 + day] + (
        [year * 10000 + day * 100 + month] if day <= 12 and day != month else []
    )
