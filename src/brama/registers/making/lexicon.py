"""The third stage: what the names room knows of every word, once a word and not once a person."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from brama.names import tokens
from brama.names.encode import skeleton, sounding
from brama.names.recall import edition, written
from brama.names.token import Token
from brama.registers.files.arrays import Array, ArrayWriter, ends, stretches
from brama.registers.files.strings import write_strings
from brama.registers.keys import stable_hashes
from brama.registers.making.words import Numbering
from brama.registers.skeletons import deletions, trigrams
from brama.registers.sounds import write_sounds
from brama.registers.workers import Crew

WORDS_AT_ONCE = 4096
LONGEST_WORD = 256
"""A longer word is no name. It is kept and shown, and nobody is found by it."""


@dataclass(frozen=True)
class Read:
    """What was read of a stretch of words; `lines` are their tokens written down, `fixed` says which can be judged by their tokens alone:
    those of several, known in other forms, or initials.

    Skeletons and readings are numbered by the stretch, words from its beginning. `sounds` are hashes, one a token as `primaries`.
    """

    lines: list[str]
    skeletons: list[str]
    token_counts: Array
    primaries: Array
    sounds: Array
    fixed: Array
    spoken: list[str]
    spoken_skeletons: Array
    reading_counts: Array
    readings: Array
    trigrams: Array
    trigram_words: Array


@dataclass(frozen=True)
class Begun:
    """Words that are being read, a stretch after the other, and the numbers of the words in that order."""

    parts: Iterator[Read]
    numbers: list[int]


def begin_lexicon(words: list[str], crew: Crew) -> Begun:
    """Let the words be read. What is read comes to lie in memory until it is written."""
    numbers = _alike_together(words)
    starts = range(0, len(words), WORDS_AT_ONCE)
    alike = [[words[number] for number in numbers[start : start + WORDS_AT_ONCE]] for start in starts]
    return Begun(crew.begin(read_words, alike), numbers)


def write_lexicon(writer: ArrayWriter, begun: Begun, crew: Crew) -> None:
    read, back = list(begun.parts), _Back(np.array(begun.numbers, np.int64))
    skeletons = sorted({skeleton for part in read for skeleton in part.skeletons})
    hashes = stable_hashes(skeletons)
    order = np.argsort(hashes, kind="stable")
    skeletons = [skeletons[number] for number in order.tolist()]
    writer.write("skeletons.hashes", hashes[order])
    write_strings(writer, "skeletons", skeletons)
    numbers = {skeleton: number for number, skeleton in enumerate(skeletons)}
    tables = [np.array([numbers[skeleton] for skeleton in part.skeletons], np.uint32) for part in read]
    _write_tokens(writer, read, tables, back)
    lines = list(chain.from_iterable(part.lines for part in read))
    write_strings(writer, "lines", [lines[place] for place in back.places.tolist()])
    writer.write_bytes("lines.edition", edition())
    _write_spoken(writer, read, tables, back, len(skeletons))
    _write_trigrams(writer, read, back)
    _write_deletions(writer, skeletons, crew)


def _alike_together(words: Sequence[str]) -> list[int]:
    """The numbers of the words in the order in which they are read: what one word needs has often been made for the one before.

    It takes a third less time than in the order of the alphabet, where capitals stand far from small letters.
    """
    folded = [word.casefold() for word in words]
    return sorted(range(len(words)), key=folded.__getitem__)


class _Back:
    """From the order in which words were read back to that of their numbers."""

    def __init__(self, numbers: Array) -> None:
        self.numbers, self.places = numbers, np.argsort(numbers)

    def rows(self, counts: Array, values: Array) -> tuple[Array, Array]:
        """Rows of so many values each, in the order of the words' numbers."""
        begins, counted = (np.cumsum(counts) - counts)[self.places], counts[self.places]
        return counted, values[stretches(begins, counted, len(values))]


def read_words(words: Sequence[str]) -> Read:
    """What the tokens of these words are. Forgets them afterwards: no word comes twice, and a million would fill the memory."""
    told = [_tokens(word) for word in words]
    numbering, spoken = Numbering(), Numbering()
    primaries = [numbering[token.skeletons[0]] - 1 for token in chain.from_iterable(told)]
    skeletons: dict[int, int] = {}
    readings = []
    for word in told:
        heard = {
            spoken[weighed] - 1: numbering[bones] - 1
            for token in word
            for weighed, bones in zip(token.weighed, _bones(token), strict=True)
        }
        skeletons |= heard
        readings.append(sorted(heard))
    sounds = stable_hashes(sounding(token.readings[0]) for token in chain.from_iterable(told))
    codes, owners = trigrams([[token.text for token in word] for word in told])
    lines = [written(word) if len(word) <= LONGEST_WORD else "" for word in words]
    tokens.forget()
    return Read(
        lines, list(numbering), _counts(told), np.array(primaries, np.uint32), sounds,
        np.array(list(map(_fixed, told)), bool), list(spoken),
        np.array([skeletons[number] for number in range(len(skeletons))], np.uint32), _counts(readings),
        np.fromiter(chain.from_iterable(readings), np.uint32), codes, owners,
    )  # fmt: skip


def _tokens(word: str) -> list[Token]:
    """Those by which a person can be found: a title stands before too many names."""
    told = tokens.tokens_of(word) if len(word) <= LONGEST_WORD else ()
    return [token for token in told if token.skeletons and token.kind != "title"]


def _bones(token: Token) -> Iterable[str]:
    """The skeleton of each reading; those of a token stand in that order, but each once."""
    return token.skeletons if len(token.skeletons) == len(token.readings) else map(skeleton, token.readings)


def _fixed(word: list[Token]) -> bool:
    return len(word) > 1 or any(token.listed or token.kind == "initial" for token in word)


def _counts(lists: Sequence[Sequence[object]]) -> Array:
    return np.fromiter(map(len, lists), np.int64, len(lists))


def _write_tokens(writer: ArrayWriter, read: list[Read], tables: list[Array], back: _Back) -> None:
    primaries = _all((table[part.primaries] for part, table in zip(read, tables, strict=True)), np.uint32)
    held = _all(part.token_counts for part in read)
    counts, primaries = back.rows(held, primaries)
    writer.write("tokens.offsets", ends(counts))
    writer.write("tokens.skeletons", primaries)
    write_sounds(writer, back.rows(held, _all((part.sounds for part in read), np.uint64))[1])


def _write_spoken(writer: ArrayWriter, read: list[Read], tables: list[Array], back: _Back, count: int) -> None:
    """Readings in the order of their skeletons, and from every reading to the words that can be read so, there and back."""
    pairs = ((text, int(table[number])) for part, table in zip(read, tables, strict=True)
             for text, number in zip(part.spoken, part.spoken_skeletons.tolist(), strict=True))  # fmt: skip
    known = dict(pairs)
    spoken = sorted(known, key=lambda text: (known[text], text))
    writer.write("readings.offsets", ends(np.bincount([known[text] for text in spoken], minlength=count)))
    write_strings(writer, "spoken", spoken)
    hashes = stable_hashes(spoken)
    order = np.argsort(hashes, kind="stable")
    writer.write("spoken.hashes", hashes[order])
    writer.write("spoken.hashed", order.astype(np.uint32))
    numbers = {text: number for number, text in enumerate(spoken)}
    renumbered = (np.array([numbers[text] for text in part.spoken], np.uint32)[part.readings] for part in read)
    counts, heard = back.rows(_all(part.reading_counts for part in read), _all(renumbered, np.uint32))
    words = np.repeat(np.arange(len(counts), dtype=np.uint32), counts)
    order = np.argsort(heard, kind="stable")
    writer.write("spoken.words_offsets", ends(np.bincount(heard, minlength=len(spoken))))
    writer.write("spoken.words", words[order])
    writer.write("words.spoken_offsets", ends(counts))
    writer.write("words.spoken", heard)


def _write_trigrams(writer: ArrayWriter, read: list[Read], back: _Back) -> None:
    starts = np.cumsum([0, *(len(part.token_counts) for part in read)])
    codes = _all((part.trigrams for part in read), np.uint64)
    places = _all((part.trigram_words + start for part, start in zip(read, starts, strict=False)), np.int64)
    words = back.numbers[places].astype(np.uint32)
    order = np.lexsort((words, codes))
    known, counts = np.unique(codes, return_counts=True)
    writer.write("trigrams.codes", known)
    writer.write("trigrams.offsets", ends(counts))
    writer.write("trigrams.words", words[order])
    counts = np.minimum(np.bincount(places, minlength=starts[-1]), 255).astype(np.uint8)
    counts[_all((part.fixed for part in read), np.bool_)] = 0
    writer.write("words.trigrams", counts[back.places])


def _write_deletions(writer: ArrayWriter, skeletons: list[str], crew: Crew) -> None:
    """Every skeleton and every skeleton less one letter, by hash: two that are one letter apart share one of them."""
    slices = [skeletons[start : start + WORDS_AT_ONCE] for start in range(0, len(skeletons), WORDS_AT_ONCE)]
    hashed = list(crew.map(_hashed_deletions, slices))
    counts = _all(counts for counts, _ in hashed)
    hashes = _all((hashes for _, hashes in hashed), np.uint64)
    order = np.argsort(hashes, kind="stable")
    writer.write("deletions.hashes", hashes[order])
    writer.write("deletions.skeletons", np.repeat(np.arange(len(counts), dtype=np.uint32), counts)[order])


def _hashed_deletions(skeletons: Sequence[str]) -> tuple[Array, Array]:
    left = [deletions(skeleton) for skeleton in skeletons]
    return _counts(left), stable_hashes(chain.from_iterable(left))


def _all(parts: Iterable[Array], dtype: type[np.generic] = np.int64) -> Array:
    return np.concatenate([np.zeros(0, dtype), *parts])
