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
    """Make it, for its owner alone. Refuses to replace one."""
    file = os.open(folder / NAME, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        os.write(file, new_key())
        os.fsync(file)
    finally:
        os.close(file)


def put_back(folder: Path, found: bytes) -> None:
    """Write a pepper that was lost, whole or not at all, for its owner alone; one that is there and damaged is replaced."""
    beside = folder / f"{NAME}.new"
    with os.fdopen(os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
        file.write(found)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / NAME)


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
