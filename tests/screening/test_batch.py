"""Many at once: the order asked, whatever the number of cores, and a clear end when a process dies."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

import pytest

from brama.refusals import Refusal
from brama.screening.batch import CHUNK, FEW, WorkerLost, in_batches


class Unreadable(Refusal):
    code = "unreadable"


def squares(numbers: Sequence[int]) -> Iterable[int]:
    return [number * number for number in numbers]


def processes(numbers: Sequence[int]) -> Iterable[int]:
    return [os.getpid() for _ in numbers]


def dying(numbers: Sequence[int]) -> Iterable[int]:
    os.kill(os.getpid(), signal.SIGKILL)
    return numbers


def prepared(ask: Callable[[Sequence[int]], Iterable[int]]) -> Callable[[Sequence[int]], Iterable[int]]:
    return ask


def refusing() -> Callable[[Sequence[int]], Iterable[int]]:
    raise Unreadable(file="staff", line=3)


@pytest.mark.parametrize("count", [0, 1, CHUNK, 1000])
def test_answers_come_in_the_order_asked_on_one_core_and_on_three(count: int) -> None:
    expected = [number * number for number in range(count)]
    assert list(in_batches(range(count), partial(prepared, squares), workers=1)) == expected
    assert list(in_batches(range(count), partial(prepared, squares), workers=3)) == expected


def test_a_few_are_answered_without_starting_a_process() -> None:
    assert set(in_batches(range(CHUNK), partial(prepared, processes), workers=2)) == {os.getpid()}


def test_many_are_answered_by_other_processes() -> None:
    assert os.getpid() not in set(in_batches(range(CHUNK * 8), partial(prepared, processes), workers=2))


def test_a_process_that_dies_is_a_refusal() -> None:
    with pytest.raises(WorkerLost) as lost:
        list(in_batches(range(CHUNK * FEW), partial(prepared, dying), workers=2))
    assert lost.value.facts == {"workers": 2}


def test_a_refusal_while_opening_comes_back_with_its_facts() -> None:
    with pytest.raises(Unreadable) as refused:
        list(in_batches(range(CHUNK * FEW), refusing, workers=2))
    assert refused.value.facts == {"file": "staff", "line": 3}


def test_a_refusal_while_reading_comes_through_and_ends_the_processes() -> None:
    def reading() -> Iterator[int]:
        yield from range(CHUNK * 4)
        raise Unreadable(line=9)

    with pytest.raises(Unreadable):
        list(in_batches(reading(), partial(prepared, squares), workers=2))


def test_what_is_read_ahead_is_bounded() -> None:
    read = 0

    def counting() -> Iterator[int]:
        nonlocal read
        for number in range(100_000):
            read += 1
            yield number

    answers = in_batches(counting(), partial(prepared, squares), workers=2)
    assert next(answers) == 0
    answers.close()  # type: ignore[attr-defined]
    assert read < 1000
