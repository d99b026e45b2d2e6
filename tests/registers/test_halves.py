"""Numbers in two halves come back as they were, however large, and one beyond the bound is seen."""

import numpy as np
import pytest

from brama.registers.files.halves import Halves, halved, high_kind


@pytest.mark.parametrize("most", [1, 2**16 - 1, 2**16, 2**24 - 1, 2**24, 2**32 - 1])
def test_numbers_in_halves_come_back_as_they_were(most: int) -> None:
    numbers = np.array([0, most // 2, most, 1], np.uint32)
    low, high = halved(numbers)
    kept = Halves(low, high.astype(high_kind(most.bit_length())))
    places = np.array([2, 0, 1, 1, 3])
    assert kept.taken(places).tolist() == numbers[places].tolist()
    assert kept.fits(4, most + 1)
    assert not kept.fits(4, most)
    assert not kept.fits(3, most + 1)


def test_none_are_none() -> None:
    empty = Halves(np.zeros(0, np.uint16), np.zeros(0, np.uint8))
    assert empty.fits(0, 0)
    assert not len(empty.taken(np.zeros(0, np.int64)))
