"""A folder beside the generations of a register, for as long as a question needs it.

It holds persons of the register, so it stands where the register stands and goes with it, not in the machine's folder for scraps.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brama.registers.shelf import PRIVATE, Shelf

_ASIDE = ".aside-"
_NEW = ".new-aside-"
_LOCK = "lock"


@contextmanager
def aside(shelf: Shelf, name: str) -> Iterator[Path]:
    """An empty folder, gone afterwards. What a process left that was killed goes with the next, or with the next build."""
    register = shelf.register(name)
    sweep_aside(register)
    new, folder = register / f"{_NEW}{os.getpid()}", register / f"{_ASIDE}{os.getpid()}"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(PRIVATE)
    with open(new / _LOCK, "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        new.rename(folder)  # it is swept by its later name only, under which it is never without its lock
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def sweep_aside(register: Path) -> None:
    """Delete the folders whose lock nobody holds any more: what a process left that was killed."""
    for folder in register.glob(f"{_ASIDE}*"):
        try:
            with open(folder / _LOCK, "w", encoding="ascii") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
        except (BlockingIOError, FileNotFoundError):
            continue
