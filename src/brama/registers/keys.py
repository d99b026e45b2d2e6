"""Keys by which persons are found: stable 64-bit numbers, the same in every process, on every machine, in every generation."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b

import numpy as np

from brama.registers.files.arrays import Array

SKELETON, PAIR, SKELETON_YEAR, DATE, DOCUMENT, PHONE, EMAIL = range(1, 8)

# The finaliser of splitmix64: every bit of what goes in moves half the bits of what comes out.
_GOLDEN, _FIRST, _SECOND = (np.uint64(n) for n in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))


@lru_cache(maxsize=1 << 16)
def stable_hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


@lru_cache(maxsize=1 << 14)
def hashes_of(texts: tuple[str, ...]) -> Array:
    """The hashes of texts that are asked for again and again. Never written to."""
    return stable_hashes(texts)


def stable_hashes(texts: Iterable[str]) -> Array:
    digests = [blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest() for text in texts]
    return np.frombuffer(b"".join(digests), "<u8")


def skeleton_keys(skeletons: Array) -> Array:
    """Keys of persons with a token of this skeleton. Here and below `skeletons` are hashes."""
    return _mixed(SKELETON, skeletons)


def pair_keys(ours: Array, theirs: Array) -> Array:
    """Keys of persons with both skeletons in one name, in whatever order."""
    return _mixed(PAIR, np.minimum(ours, theirs), np.maximum(ours, theirs))


def year_keys(skeletons: Array, years: Array) -> Array:
    """Keys of persons with this skeleton born in that year."""
    return _mixed(SKELETON_YEAR, skeletons, years.astype(np.uint64))


def date_keys(dates: Array) -> Array:
    """Keys of persons born on that day; `dates` as yyyymmdd."""
    return _mixed(DATE, dates.astype(np.uint64))


def text_keys(kind: int, texts: Sequence[str]) -> Array:
    """Keys of persons with exactly this document, phone or e-mail."""
    return _mixed(kind, stable_hashes(texts))


def _mixed(kind: int, *parts: Array) -> Array:
    mixed = np.full(parts[0].shape, kind, np.uint64)
    for part in parts:
        mixed = finalised((mixed ^ part) + _GOLDEN)
    return mixed


def finalised(x: Array) -> Array:
    """Spread the bits of numbers so that near ones have nothing in common."""
    x = (x ^ (x >> np.uint64(30))) * _FIRST
    x = (x ^ (x >> np.uint64(27))) * _SECOND
    spread: Array = x ^ (x >> np.uint64(31))
    return spread
