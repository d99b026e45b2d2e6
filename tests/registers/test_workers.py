"""Processes that work for a build or a screening."""

import os
import signal
import time
from pathlib import Path

import pytest

from brama.registers.errors import BuildWorkerLost
from brama.registers.workers import Crew, processes, spread


def is_blocked(_: int) -> bool:
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def test_no_process_is_ever_open_to_an_interruption_not_even_while_it_starts() -> None:
    with Crew(2) as crew:
        assert list(crew.map(is_blocked, range(2))) == [True, True]
    pool = processes(2)
    try:
        assert list(spread(pool, is_blocked, range(2), 1, BuildWorkerLost(workers=2))) == [True, True]
    finally:
        pool.shutdown()
    assert not is_blocked(0)


def leave_a_mark(path: Path) -> str:
    path.touch()
    return path.name


def end(_: int) -> None:
    os._exit(1)


def test_what_is_begun_is_done_before_anybody_waits_and_answered_in_order(tmp_path: Path) -> None:
    marks = [tmp_path / str(number) for number in range(40)]
    with Crew(2) as crew:
        answers = crew.begin(leave_a_mark, marks)
        until = time.monotonic() + 30
        while not all(mark.exists() for mark in marks) and time.monotonic() < until:
            time.sleep(0.01)
        assert all(mark.exists() for mark in marks)
        assert list(answers) == [mark.name for mark in marks]


def test_a_process_that_dies_at_what_was_begun_is_told() -> None:
    with Crew(2) as crew, pytest.raises(BuildWorkerLost):
        list(crew.begin(end, range(3)))
