"""The pepper: 32 bytes in a file beside the database, without which a copy of it can search for no word and no handle."""

import os
from pathlib import Path
from stat import S_IMODE

from brama.box.content import new_key
from brama.vault.errors import PepperMissing, PepperOpen

NAME = "pepper"
_SIZE = 32
_OTHERS = 0o077


def create_pepper(folder: Path) -> None:
    """Make it, whole or not at all, for its owner alone. Refuses to replace one (FileExistsError)."""
    beside = folder / f"{NAME}.{os.getpid()}"
    try:
        _written(beside, new_key())
        os.link(beside, folder / NAME)  # unlike a renaming, it never takes the place of another
    finally:
        beside.unlink(missing_ok=True)


def put_back(folder: Path, found: bytes) -> None:
    """Write a pepper that was lost, whole or not at all, for its owner alone; one that is there and damaged is replaced."""
    beside = folder / f"{NAME}.new"
    _written(beside, found)
    beside.replace(folder / NAME)


def _written(file: Path, found: bytes) -> None:
    with os.fdopen(os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as opened:
        opened.write(found)
        opened.flush()
        os.fsync(opened.fileno())


def pepper(folder: Path) -> bytes:
    """The pepper of this folder. Raises PepperMissing, and PepperOpen where others than its owner may touch it."""
    path = folder / NAME
    try:
        mode, found = path.stat().st_mode, path.read_bytes()
    except OSError as error:
        raise PepperMissing(file=NAME) from error
    if S_IMODE(mode) & _OTHERS:
        raise PepperOpen(file=NAME, mode=f"{S_IMODE(mode):04o}")
    if len(found) != _SIZE:
        raise PepperMissing(file=NAME)
    return found
