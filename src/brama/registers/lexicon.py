"""The words of a generation: how they are read, who resembles whom, how many persons hold them."""

from collections.abc import Iterable, Sequence

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from brama.names.recall import edition, recalled
from brama.names.token import Token
from brama.names.tokens import known, tokens_of
from brama.registers.columns import WORD
from brama.registers.files.arrays import Array, ArrayReader, distinct, stretches
from brama.registers.files.strings import Strings, rising
from brama.registers.files.tables import Table, cut
from brama.registers.keys import hashes_of, stable_hash
from brama.registers.skeletons import deletions, trigrams

_EDITS = 1
_MOST_KEPT = 1 << 17


class _Kept(dict[int, str]):
    """Texts by number, read when they are first asked for; all forgotten when they are very many."""

    def __init__(self, texts: Strings) -> None:
        super().__init__()
        self._texts = texts

    def __missing__(self, number: int) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        text = self[number] = self._texts[number]
        return text


class Lexicon:
    """Words numbered in the order of the alphabet, skeletons in the order of their hashes, readings in that of their skeletons.

    `trigram_counts` says how many trigrams each word has, 0 where its tokens alone tell whom it resembles.
    """

    def __init__(self, reader: ArrayReader) -> None:
        self.words, self.skeletons = Strings(reader, "words"), Strings(reader, "skeletons")
        self._word_texts, self._lines = _Kept(self.words), _lines(reader)
        self._recalled: set[int] = set()
        self.word_holders, self.skeleton_holders = reader["words.holders"], reader["skeletons.holders"]
        self.hashes = reader["skeletons.hashes"]
        self._tokens = Table(reader["tokens.offsets"], reader["tokens.skeletons"])
        self.spoken = Strings(reader, "spoken")
        self._spoken_kept, self._skeletons_kept = _Kept(self.spoken), _Kept(self.skeletons)
        self._reading_offsets = reader["readings.offsets"]
        self._words_spoken = Table(reader["spoken.words_offsets"], reader["spoken.words"])
        self._spoken_hashes, self._spoken_hashed = reader["spoken.hashes"], reader["spoken.hashed"]
        self._heard = Table(reader["words.spoken_offsets"], reader["words.spoken"])
        self.trigram_counts = reader["words.trigrams"]
        self._deletions, self._deleted = reader["deletions.hashes"], reader["deletions.skeletons"]
        self._trigrams = reader["trigrams.codes"]
        self._words_with = Table(reader["trigrams.offsets"], reader["trigrams.words"])

    def word(self, number: int) -> str:
        """A word by number. Kept, as those of candidates come again and again."""
        return self._word_texts[number]

    def tokens(self, number: int) -> tuple[Token, ...]:
        """The tokens of a word, as the build read them where it read as we do; the names room knows them from then on."""
        word = self._word_texts[number]
        return tokens_of(word) if self._lines is None else known(word) or recalled(word, self._lines[number])

    def initials(self) -> list[int]:
        """The numbers of the words that are initials (Г, І.Г., Дз.)."""
        maybe = np.union1d(self.words.of_bytes(2), self.words.holding("."))
        return [word for word in maybe.tolist() if any(token.kind == "initial" for token in self.tokens(word))]

    def recall(self, words: Iterable[int]) -> None:
        """Let the names room know these words of persons, as `tokens` does; those that it was told before are left."""
        for word in words:
            if word not in self._recalled:
                if len(self._recalled) >= _MOST_KEPT:
                    self._recalled.clear()
                self._recalled.add(word)
                self.tokens(word & WORD)

    def skeleton(self, text: str) -> int | None:
        """The number of a skeleton, None if no word has it."""
        wanted = stable_hash(text)
        place = int(self.hashes.searchsorted(np.uint64(wanted)))
        return place if place < len(self.hashes) and int(self.hashes[place]) == wanted else None

    def spoken_texts(self, numbers: list[int]) -> list[str]:
        """Readings by number. They are few and asked for again and again: what was decoded once is kept."""
        return list(map(self._spoken_kept.__getitem__, numbers))

    def skeletons_known(self, texts: Sequence[str]) -> Array:
        """The numbers of those of these skeletons that some word has."""
        return _places(hashes_of(tuple(texts)), self.hashes)

    def spoken_known(self, hashes: Array) -> Array:
        """The numbers of those readings with these hashes that some word has."""
        return self._spoken_hashed[_places(hashes, self._spoken_hashes)]

    def spoken_with(self, skeletons: Array) -> Array:
        """The readings, as sounds weighed for distance, that have one of these skeletons."""
        begins = self._reading_offsets[skeletons].astype(np.int64)
        lengths = self._reading_offsets[skeletons + 1] - begins
        return stretches(begins, lengths, len(self.spoken))

    def words_spoken(self, spoken: Array) -> tuple[Array, Array]:
        """The words that can be read so, end to end, and for each which of the readings it is of."""
        return self._words_spoken.rows(spoken)

    def heard(self, words: Array) -> tuple[Array, Array]:
        """The readings of these words, end to end, and for each which of the words it is of."""
        return self._heard.rows(words)

    def skeletons_near(self, text: str) -> Array:
        """The skeletons that are at most one letter (another, one more, one less, two swapped) away, this one among them."""
        wanted = np.fromiter(map(stable_hash, deletions(text)), np.uint64)
        begins = self._deletions.searchsorted(wanted)
        lengths = self._deletions.searchsorted(wanted, "right") - begins
        found = distinct(self._deleted[stretches(begins, lengths, len(self._deleted))])
        texts = list(map(self._skeletons_kept.__getitem__, found.tolist()))
        distances = process.cdist([text], texts, scorer=OSA.distance, score_cutoff=_EDITS, dtype=np.uint8)
        return found[distances.reshape(-1) <= _EDITS].astype(np.int64)

    def primaries(self, words: Array) -> tuple[Array, Array]:
        """The first skeleton of every token of these words end to end, and for each which of the words it is of."""
        return self._tokens.rows(words)

    def words_with_trigrams(self, text: str, at_least: int) -> tuple[Array, Array]:
        """The words that share at least so many trigrams with a repaired text, and how many they share."""
        codes, _ = trigrams([[text]])
        places = self._trigrams.searchsorted(codes)
        known = places[places < len(self._trigrams)]
        known = known[np.isin(self._trigrams[known], codes, assume_unique=True)]
        holders, _ = self._words_with.rows(known)
        if holders.max(initial=0) >= max(len(self.words), 1):
            raise ValueError("word outside the vocabulary")
        holders = np.sort(holders, kind="stable")  # a merge of sorted rows, which takes a quarter of the time
        later = holders[at_least - 1 :]
        enough = distinct(later[later == holders[: len(later)]])
        shared = holders.searchsorted(enough, "right") - holders.searchsorted(enough)
        return enough.astype(np.int64), shared

    def fits(self) -> bool:
        """Whether the parts agree with one another. Looks at every entry."""
        words, skeletons = len(self.words), len(self.skeletons)
        return (
            self.words.fits() and self.skeletons.fits() and len(self.word_holders) == words
            and (self._lines is None or (self._lines.fits() and len(self._lines) == words))
            and len(self.hashes) == len(self.skeleton_holders) == skeletons and rising(self.hashes)
            and self._tokens.fits(words, skeletons)
            and self.spoken.fits() and cut(self._reading_offsets, skeletons, len(self.spoken))
            and self._words_spoken.fits(len(self.spoken), words)
            and len(self._spoken_hashes) == len(self._spoken_hashed) == len(self.spoken) and rising(self._spoken_hashes)
            and int(self._spoken_hashed.max(initial=0)) < max(len(self.spoken), 1) and len(self.trigram_counts) == words
            and self._heard.fits(words, len(self.spoken))
            and self._words_with.fits(len(self._trigrams), words) and rising(self._trigrams)
            and len(self._deletions) == len(self._deleted) and rising(self._deletions)
            and int(self._deleted.max(initial=0)) < max(skeletons, 1)
        )  # fmt: skip


def _lines(reader: ArrayReader) -> Strings | None:
    """The tokens of all words written down, where another edition of the names room did not write them."""
    stem = "lines.edition"
    return Strings(reader, "lines") if stem in reader and reader[stem].tobytes() == edition() else None


def _places(wanted: Array, hashes: Array) -> Array:
    """Where those of the wanted hashes stand that are there."""
    places = hashes.searchsorted(wanted)
    return places[hashes.take(places, mode="clip") == wanted] if len(hashes) else places[:0]
