"""Processes that work for a build or a screening."""

import signal

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
