"""One set of index files, opened: a whole register, or what an update added to it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import numpy as np

from brama.names.token import Token
from brama.persons import Person
from brama.registers.columns import WORD
from brama.registers.dead import Dead, borne
from brama.registers.errors import IndexDamaged
from brama.registers.files.arrays import Array, ArrayReader
from brama.registers.lexicon import Lexicon
from brama.registers.people import People
from brama.registers.postings import Postings, Spans
from brama.registers.sounds import Sounds

# What NumPy, Python and orjson raise when a number leads outside its file. `ValueError` includes broken UTF-8 and broken JSON.
BROKEN = (IndexError, ValueError, OverflowError, TypeError)

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


@contextmanager
def refused_if_broken(folder: Path) -> Iterator[None]:
    """Turn what broken files make the code below raise into a refusal."""
    try:
        yield
    except BROKEN as error:
        raise IndexDamaged(file=str(folder), reason="content") from error


def _guarded(look: Callable[Concatenate["Segment", Asked], Answer]) -> Callable[Concatenate["Segment", Asked], Answer]:
    def guarded(self: "Segment", /, *args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        try:
            return look(self, *args, **kwargs)
        except BROKEN as error:
            raise IndexDamaged(file=str(self.folder), reason="content") from error

    guarded.__doc__ = look.__doc__
    return guarded


class Segment:
    """Persons, words and postings. Persons are numbered from zero in the order of their ids; a result never depends on record order.

    `dead` are those whom a later segment removed or replaced. Postings still name them: ask `alive`.
    """

    def __init__(self, reader: ArrayReader, dead: Dead) -> None:
        self.folder = reader.folder
        with refused_if_broken(self.folder):
            self.lexicon = Lexicon(reader)
            self.people = People(reader, self.lexicon.words, self.lexicon.word)
            self.postings = Postings(reader)
            self.sounds = Sounds(reader)
        self.dead = dead

    @property
    def count(self) -> int:
        return len(self.people)

    def fits(self) -> bool:
        """Whether all files agree with one another."""
        with refused_if_broken(self.folder):
            return self.people.fits() and self.lexicon.fits() and self._counts_fit()

    def _counts_fit(self) -> bool:
        return self.postings.fits(self.count) and self.sounds.fits(len(self.lexicon.words))

    def alive(self, persons: Array) -> Array:
        """Which of these persons still stand in the register."""
        return self.dead.alive(persons)

    @_guarded
    def person(self, number: int) -> Person:
        return self.people.person(number)

    @_guarded
    def candidate(self, number: int) -> Person:
        """A person about to be compared: the names room knows the words of his names afterwards and need not read them."""
        self.lexicon.recall(self.people.marked_words(number))
        return self.people.person(number)

    @_guarded
    def id(self, number: int) -> str:
        return self.people.id(number)

    @_guarded
    def number(self, id: str) -> int | None:
        """The number of the person with this id, living or dead."""
        return self.people.number(id)

    @_guarded
    def births(self, persons: Array) -> Array:
        """The first birth date of each as yyyymmdd, with zeros for what is not known."""
        births: Array = self.people.births[persons]
        return births

    @_guarded
    def places(self, persons: Array) -> Array:
        """Numbers of what is said of where each was born."""
        return self.people.places[persons].astype(np.int64)

    @_guarded
    def place(self, number: int) -> tuple[str, ...]:
        """What is said under a number of `places`."""
        return self.people.place(number)

    @_guarded
    def names_words(self, persons: Array) -> tuple[Array, Array]:
        """The words of all their names end to end, the last of each name marked with columns.LAST; and where each person begins."""
        return self.people.words_of(persons)

    @_guarded
    def word(self, number: int) -> str:
        return self.lexicon.words[number]

    @_guarded
    def tokens(self, word: int) -> tuple[Token, ...]:
        """The tokens of a word by its number."""
        return self.lexicon.tokens(word)

    @_guarded
    def initials(self) -> list[int]:
        """The numbers of the words that are initials."""
        return self.lexicon.initials()

    @_guarded
    def spoken_with_skeletons(self, skeletons: Sequence[str]) -> Array:
        """Numbers of the readings that have one of these skeletons."""
        return self.lexicon.spoken_with(self.lexicon.skeletons_known(skeletons))

    @_guarded
    def spoken_known(self, hashes: Array) -> Array:
        """Numbers of the readings with these hashes."""
        return self.lexicon.spoken_known(hashes)

    @_guarded
    def spoken_near_skeleton(self, skeleton: str) -> Array:
        """Numbers of the readings that have this skeleton but for one letter."""
        return self.lexicon.spoken_with(self.lexicon.skeletons_near(skeleton))

    @_guarded
    def spoken(self, numbers: Array) -> list[str]:
        """Readings, as sounds weighed for distance (brama.names.encode)."""
        return self.lexicon.spoken_texts(numbers.tolist())

    @_guarded
    def words_spoken(self, numbers: Array) -> tuple[Array, Array]:
        """The words that can be read so, end to end, and for each which of the readings it is of."""
        return self.lexicon.words_spoken(numbers)

    @_guarded
    def heard(self, words: Array) -> tuple[Array, Array]:
        """The readings of these words, end to end, and for each which of the words it is of."""
        return self.lexicon.heard(words)

    @_guarded
    def trigram_counts(self, words: Array) -> Array:
        """How many trigrams each word has, 0 where its tokens alone tell whom it resembles."""
        counts: Array = self.lexicon.trigram_counts[words].astype(np.int64)
        return counts

    @_guarded
    def words_with_trigrams(self, text: str, at_least: int) -> tuple[Array, Array]:
        """The words that share at least so many trigrams with a repaired text (Token.text), and how many they share."""
        return self.lexicon.words_with_trigrams(text, at_least)

    @_guarded
    def word_holders(self, words: Array) -> Array:
        """How many persons hold each word."""
        holders: Array = self.lexicon.word_holders[words]
        return holders

    @_guarded
    def primary_skeletons(self, words: Array) -> tuple[Array, Array]:
        """Numbers of the first skeleton of every token of these words, and for each which of the words it is of."""
        skeletons, owners = self.lexicon.primaries(words)
        return skeletons.astype(np.int64), owners

    @_guarded
    def skeletons_known(self, skeletons: Sequence[str]) -> Array:
        """The numbers of those of these skeletons that some word has."""
        return self.lexicon.skeletons_known(skeletons)

    @_guarded
    def skeleton_hashes(self, skeletons: Array) -> Array:
        """The hashes of skeletons, as keys want them; they rise with the numbers."""
        hashes: Array = self.lexicon.hashes[skeletons]
        return hashes

    @_guarded
    def skeleton_holders(self, skeletons: Sequence[str]) -> int:
        """How many of the living have a token of which one of these is the first skeleton; who has two counts twice."""
        known = self.lexicon.skeletons_known(skeletons)
        return max(int(self.lexicon.skeleton_holders[known].sum()) - self.dead.skeletons.by(known), 0)

    @_guarded
    def sound_holders(self, sound: str) -> int:
        """How many of the living have a token that sounds so."""
        return self.sounds.holders_of(sound, self.dead.sounds)

    @_guarded
    def without(self, persons: Array) -> Dead:
        """These persons, whose numbers rise, as the dead of this segment."""
        marked, begins = self.people.words_of(persons)
        bearers, words = np.repeat(np.arange(len(persons)), np.diff(begins)), marked & np.uint32(WORD)
        return Dead(persons, borne(bearers, *self.lexicon.primaries(words)), borne(bearers, *self.sounds.of(words)))

    @_guarded
    def look_up(self, keys: Array) -> Spans:
        """Where the persons of these keys are, and how many."""
        return self.postings.look_up(keys)

    @_guarded
    def gather(self, spans: Spans) -> tuple[Array, Array]:
        """The persons of these spans, and for each the number of the span it comes from."""
        return self.postings.gather(spans)
