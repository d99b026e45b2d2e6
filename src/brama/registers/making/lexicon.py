"""The third stage: what the names room knows of every word, once a word and not once a person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from brama.names import tokens
from brama.names.encode import skeleton
from brama.names.recall import edition, written
from brama.names.tokens import Token
from brama.registers.files.arrays import Array, ArrayWriter, ends
from brama.registers.files.strings import write_strings
from brama.registers.keys import stable_hashes
from brama.registers.making.chunks import Numbering
from brama.registers.skeletons import deletions, trigrams
from brama.registers.workers import Crew

WORDS_AT_ONCE = 4096
LONGEST_WORD = 256
"""A longer word is no name. It is kept and shown, and nobody is found by it."""


@dataclass(frozen=True)
class Read:
    """What was read of a stretch of words; `lines` are their tokens written down.

    Skeletons and readings are numbered by the stretch, words from its beginning.
    """

    lines: list[str]
    skeletons: list[str]
    token_counts: Array
    primaries: Array
    spoken: list[str]
    spoken_skeletons: Array
    reading_counts: Array
    readings: Array
    trigrams: Array
    trigram_words: Array


def write_lexicon(writer: ArrayWriter, words: list[str], crew: Crew) -> None:
    read = list(
        crew.map(read_words, [words[start : start + WORDS_AT_ONCE] for start in range(0, len(words), WORDS_AT_ONCE)])
    )
    skeletons = sorted({skeleton for part in read for skeleton in part.skeletons})
    hashes = stable_hashes(skeletons)
    order = np.argsort(hashes, kind="stable")
    skeletons = [skeletons[number] for number in order.tolist()]
    writer.write("skeletons.hashes", hashes[order])
    write_strings(writer, "skeletons", skeletons)
    numbers = {skeleton: number for number, skeleton in enumerate(skeletons)}
    tables = [np.array([numbers[skeleton] for skeleton in part.skeletons], np.uint32) for part in read]
    _write_tokens(writer, read, tables)
    write_strings(writer, "lines", list(chain.from_iterable(part.lines for part in read)))
    writer.write_bytes("lines.edition", edition())
    _write_spoken(writer, read, tables, len(skeletons))
    _write_trigrams(writer, read)
    _write_deletions(writer, skeletons, crew)


def read_words(words: Sequence[str]) -> Read:
    """What the tokens of these words are. Forgets them afterwards: no word comes twice, and a million would fill the memory."""
    told = [_tokens(word) for word in words]
    numbering, spoken = Numbering(), Numbering()
    primaries = [numbering[token.skeletons[0]] - 1 for token in chain.from_iterable(told)]
    skeletons: dict[int, int] = {}
    readings = []
    for word in told:
        heard = {}
        for token in word:
            for reading, weighed in zip(token.readings, token.weighed, strict=True):
                heard[spoken[weighed] - 1] = numbering[skeleton(reading)] - 1
        skeletons |= heard
        readings.append(sorted(heard))
    codes, owners = trigrams([[token.text for token in word] for word in told])
    lines = [written(word) if len(word) <= LONGEST_WORD else "" for word in words]
    tokens.forget()
    return Read(
        lines, list(numbering), _counts(told), np.array(primaries, np.uint32), list(spoken),
        np.array([skeletons[number] for number in range(len(skeletons))], np.uint32), _counts(readings),
        np.fromiter(chain.from_iterable(readings), np.uint32), codes, owners,
    )  # fmt: skip


def _tokens(word: str) -> list[Token]:
    """Those by which a person can be found: a title stands before too many names."""
    told = tokens.tokens_of(word) if len(word) <= LONGEST_WORD else ()
    return [token for token in told if token.skeletons and token.kind != "title"]


def _counts(lists: Sequence[Sequence[object]]) -> Array:
    return np.fromiter(map(len, lists), np.int64, len(lists))


def _write_tokens(writer: ArrayWriter, read: list[Read], tables: list[Array]) -> None:
    writer.write("tokens.offsets", ends(_all(part.token_counts for part in read)))
    writer.write(
        "tokens.skeletons", _all((table[part.primaries] for part, table in zip(read, tables, strict=True)), np.uint32)
    )


def _write_spoken(writer: ArrayWriter, read: list[Read], tables: list[Array], count: int) -> None:
    """From every skeleton to the readings that have it, and from every reading to the words that can be read so."""
    pairs = ((text, int(table[number])) for part, table in zip(read, tables, strict=True)
             for text, number in zip(part.spoken, part.spoken_skeletons.tolist(), strict=True))  # fmt: skip
    known = dict(pairs)
    spoken = sorted(known)
    write_strings(writer, "spoken", spoken)
    numbers = {text: number for number, text in enumerate(spoken)}
    _write_table(writer, "readings", "spoken", np.array([known[text] for text in spoken], np.uint32), count)
    renumbered = (np.array([numbers[text] for text in part.spoken], np.uint32)[part.readings] for part in read)
    heard = _all(renumbered, np.uint32)
    words = np.repeat(
        np.arange(sum(len(part.reading_counts) for part in read), dtype=np.uint32),
        _all(part.reading_counts for part in read),
    )
    _write_table(writer, "spoken", "words", heard, len(spoken), words)


def _write_table(
    writer: ArrayWriter, stem: str, values: str, keys: Array, count: int, held: Array | None = None
) -> None:
    """From every key to what it holds: the numbers in `held`, or the places where the key stands."""
    order = np.argsort(keys, kind="stable").astype(np.uint32)
    writer.write(f"{stem}.{values}_offsets", ends(np.bincount(keys, minlength=count)))
    writer.write(f"{stem}.{values}", order if held is None else held[order])


def _write_trigrams(writer: ArrayWriter, read: list[Read]) -> None:
    starts = np.cumsum([0, *(len(part.token_counts) for part in read)])
    codes = _all((part.trigrams for part in read), np.uint64)
    words = _all((part.trigram_words + start for part, start in zip(read, starts, strict=False)), np.uint32).astype(
        np.uint32
    )
    order = np.argsort(codes, kind="stable")
    known, counts = np.unique(codes, return_counts=True)
    writer.write("trigrams.codes", known)
    writer.write("trigrams.offsets", ends(counts))
    writer.write("trigrams.words", words[order])


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


def _all(parts: Iterable[Array], dtype: type[np.unsignedinteger] | type[np.int64] = np.int64) -> Array:
    return np.concatenate([np.zeros(0, dtype), *parts])
