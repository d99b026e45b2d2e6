"""A receipt and the same with one word exchanged, for who is made to show it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from brama.receipts.words import IN_A_LIST, IN_A_RECEIPT, drawn


class Pair(NamedTuple):
    """A receipt and its double, as numbers. `place` is counted from 0."""

    real: tuple[int, ...]
    duress: tuple[int, ...]


def exchanged(real: Sequence[int], place: int, word: int) -> tuple[int, ...]:
    """The receipt with another word at this place."""
    return (*real[:place], word, *real[place + 1 :])


def drawn_double(real: Sequence[int], choose: Callable[[int], int]) -> tuple[int, ...]:
    """A double that nobody has chosen or seen; `choose` as in `words.drawn`."""
    place = choose(IN_A_RECEIPT)
    return exchanged(real, place, (real[place] + 1 + choose(IN_A_LIST - 1)) % IN_A_LIST)


def drawn_pair(choose: Callable[[int], int], place: int, word: int) -> Pair:
    """A receipt that differs from its double, whose word at this place was chosen before."""
    real = drawn(choose)
    while real[place] == word:
        real = drawn(choose)
    return Pair(real, exchanged(real, place, word))
