"""Processes to be killed, forked from one that has imported what they need: a hundred rounds do not import it a hundred times."""

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import IO, Any

import pytest

_ROOT = Path(__file__).parent.parent
_WARM = multiprocessing.get_context("forkserver")
# Once for all: the process from which they are forked imports this as it starts, and starts with the first of them. The second sets Django
# up for what follows.
_WARM.set_forkserver_preload(["tests.warm", "tests.conftest", "tests.process.applier", "tests.registers.builder"])


@contextmanager
def doing(work: Callable[..., object], *told: Any) -> Iterator[tuple[BaseProcess, IO[str]]]:
    """A process that does this, and what it prints; killed at the end if it is still there."""
    heard, speaks = _WARM.Pipe(duplex=False)
    process = _WARM.Process(target=_printing, args=(speaks, work, told))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join([str(_ROOT / "src"), str(_ROOT)]))
        process.start()
    speaks.close()
    with heard, open(heard.fileno(), closefd=False) as said:
        try:
            yield process, said
        finally:
            process.kill()
            process.join()


def _printing(speaks: Connection, work: Callable[..., object], told: tuple[Any, ...]) -> None:
    os.dup2(speaks.fileno(), 1)
    speaks.close()
    work(*told)
