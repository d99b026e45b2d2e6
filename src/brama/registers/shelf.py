"""Where registers stand: a folder each, with numbered generations in it and a file that says which one serves.

registers/
  .lock-NAME                 held by whoever builds or removes NAME
  NAME/
    current                  number of the serving generation and the checksum of its manifest; replaced by renaming
    g000007/                 a generation; complete before it gets this name, and never changed after
    .building-…/             one being built, or what is left of one that was killed
"""

import fcntl
import os
import re
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from brama.registers.errors import BadRegisterName, IndexDamaged, NoSuchRegister, RegisterBusy

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_CURRENT = re.compile(r"([1-9][0-9]{0,8}) ([0-9a-f]{64})\n")
PRIVATE = 0o700
SYNCED_TOGETHER = 8


@dataclass(frozen=True)
class Serving:
    """The generation that serves: its number and the checksum of its manifest."""

    number: int
    checksum: str


class Shelf:
    """The registers in a data folder."""

    def __init__(self, data: Path) -> None:
        self.folder = data / "registers"

    def names(self) -> list[str]:
        """Registers that serve, by name, and those that would if nothing of them were lost."""
        if not self.folder.is_dir():
            return []
        return sorted(path.name for path in self.folder.iterdir() if _NAME.fullmatch(path.name) and _is_register(path))

    def register(self, name: str) -> Path:
        """The folder of a register, there or not."""
        if not _NAME.fullmatch(name):
            raise BadRegisterName(register=name)
        return self.folder / name

    def generation(self, name: str, number: int) -> Path:
        return self.register(name) / f"g{number:06d}"

    def serving(self, name: str) -> Serving:
        path = self.register(name) / "current"
        try:
            said = path.read_text("ascii", "replace")
        except FileNotFoundError:
            if _is_register(path.parent):
                raise IndexDamaged(file=str(path), reason="missing") from None
            raise NoSuchRegister(register=name) from None
        found = _CURRENT.fullmatch(said)
        if not found:
            raise IndexDamaged(file=str(path), reason="content")
        return Serving(int(found[1]), found[2])

    def serve(self, name: str, serving: Serving) -> None:
        """From here on, whoever opens the register gets this generation."""
        folder = self.register(name)
        path = folder / ".current"
        with open(path, "w", encoding="ascii") as file:
            file.write(f"{serving.number} {serving.checksum}\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(path, folder / "current")
        sync(folder)

    def remove(self, name: str) -> None:
        """Delete every generation."""
        folder = self.register(name)
        with self.locked(name):
            if not folder.is_dir():
                raise NoSuchRegister(register=name)
            (folder / "current").unlink(missing_ok=True)  # nobody opens what is half deleted
            shutil.rmtree(folder)
            sync(self.folder)

    @contextmanager
    def locked(self, name: str) -> Iterator[None]:
        """Be the only one who changes this register. The system lets go of the lock when the process ends, however it ends."""
        self.register(name)
        self.folder.parent.mkdir(
            PRIVATE, parents=True, exist_ok=True
        )  # one that is there already is its owner's to judge
        private(self.folder)
        # Beside the register and never deleted: a lock on a deleted file would keep nobody out.
        with open(self.folder / f".lock-{name}", "w", encoding="ascii") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise RegisterBusy(register=name) from None
            yield


def _is_register(folder: Path) -> bool:
    """Something serves in it, or generations lie there of which nothing says any more which one does."""
    return (folder / "current").exists() or any(folder.glob("g[0-9]*"))


def private(folder: Path) -> None:
    """Make the folder, or take it away from others, so that its user alone reads what is in it."""
    folder.mkdir(PRIVATE, parents=True, exist_ok=True)
    if folder.stat().st_mode & ~PRIVATE & 0o777:
        folder.chmod(PRIVATE)


def sync_files(folder: Path) -> None:
    """See to it that a folder and all its files are on the disk. Together, since the disk then writes them in one go."""
    with ThreadPoolExecutor(SYNCED_TOGETHER) as pool:
        list(pool.map(sync, folder.iterdir()))
    sync(folder)


def sync(path: Path) -> None:
    """See to it that the content of a file, or the names in a folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
