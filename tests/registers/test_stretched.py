"""Stretches of one array are found by number, one or many, and what does not fill the array is seen."""

from itertools import accumulate, pairwise
from pathlib import Path

import numpy as np
import pytest

from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter
from brama.registers.files.stretched import Stretched, write_stretches

LENGTHS = {
    "none": [], "one": [3], "empty ones": [0] * 40, "sixteen": list(range(16)), "one more": list(range(17)),
    "a long one": [2, 0, 70_000, *[1, 5] * 30],
}  # fmt: skip


def _written(folder: Path, lengths: list[int]) -> tuple[Array, Array]:
    writer = ArrayWriter(folder)
    write_stretches(writer, "some", np.array(lengths, np.int64))
    reader = ArrayReader(folder, writer.files)
    return reader["some_lengths"], reader["some_offsets"]


@pytest.mark.parametrize("kind", [np.uint32, np.int64])
@pytest.mark.parametrize("lengths", LENGTHS.values(), ids=LENGTHS)
def test_stretches_come_back_as_they_were(tmp_path: Path, lengths: list[int], kind: type[np.integer]) -> None:
    found, begins = Stretched(*_written(tmp_path, lengths)), [0, *accumulate(lengths)]
    numbers = np.arange(len(lengths), dtype=kind)[::-2]
    starts, long = found.taken(numbers)
    assert starts.tolist() == [begins[number] for number in numbers]
    assert long.tolist() == [lengths[number] for number in numbers]
    assert [found[number] for number in range(len(lengths))] == [slice(*two) for two in pairwise(begins)]
    assert len(found) == len(lengths) and found.fits(sum(lengths)) and not found.fits(sum(lengths) + 1)


@pytest.mark.parametrize("which", [0, 1], ids=["a length", "a beginning"])
def test_one_that_was_changed_does_not_fit(tmp_path: Path, which: int) -> None:
    lengths = LENGTHS["a long one"]
    arrays = _written(tmp_path, lengths)
    for place in range(len(arrays[which])):
        damaged = [each.copy() for each in arrays]
        damaged[which][place] ^= 1
        assert not Stretched(*damaged).fits(sum(lengths))


def test_too_few_beginnings_do_not_fit(tmp_path: Path) -> None:
    lengths, begins = _written(tmp_path, LENGTHS["one more"])
    assert not Stretched(lengths, begins[:1]).fits(sum(LENGTHS["one more"]))
