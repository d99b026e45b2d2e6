"""The shred keys: 32 bytes for each case in one file beside the database, never in it nor in its backups.

A case knows its slot, the key is what stands there. Destroying writes zeros over it. What a disk keeps underneath (worn-out blocks,
snapshots, a journal of data) is named in docs/threats.md.
"""

import fcntl
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from brama.vault.errors import CaseShredded, ShredKeysMissing

KEY = 32
_GONE = bytes(KEY)


class ShredKeys:
    """The file of one house. Several servers share it on one disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def create(self) -> None:
        """Make an empty file, readable by its owner alone. Refuses to replace one."""
        os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))

    def add(self, last: int = -1) -> int:
        """A new key on the disk; returns its slot. Raises ShredKeysMissing where the slot `last`, which is in use, is not in the file."""
        with self.adding(last) as slot:
            return slot

    @contextmanager
    def adding(self, last: int = -1) -> Iterator[int]:
        """The same for whoever has work to do meanwhile: the key is on the disk when the block is left, and nothing that hangs on it may be
        kept before.
        """
        with self._locked() as file, ThreadPoolExecutor(1) as disk:
            slot, rest = divmod(os.lseek(file, 0, os.SEEK_END), KEY)
            slot += bool(rest)  # one that was cut off while it was written stays unused
            if slot <= last:
                raise ShredKeysMissing(file=self._path.name)
            os.pwrite(file, os.urandom(KEY), slot * KEY)
            fcntl.flock(file, fcntl.LOCK_UN)
            written = disk.submit(os.fdatasync, file)
            yield slot
            written.result()

    def key(self, slot: int) -> bytes:
        """Raises CaseShredded where it was destroyed, ShredKeysMissing where it never was."""
        with self._opened(os.O_RDONLY) as file:
            key = os.pread(file, KEY, slot * KEY)
        return self._checked(key)

    def all(self) -> bytes:
        """The whole file at once, for lists of many cases: slot n stands at 32 n."""
        with self._opened(os.O_RDONLY) as file:
            return os.pread(file, os.fstat(file).st_size, 0)

    def destroyed(self) -> set[int]:
        """Every slot whose key was destroyed."""
        whole = self.all()
        return {at // KEY for at in range(0, len(whole), KEY) if whole[at : at + KEY] == _GONE}

    def destroy(self, slot: int) -> None:
        """Write zeros over it, on the disk when this returns."""
        with self._locked() as file:
            self._checked(os.pread(file, KEY, slot * KEY))
            os.pwrite(file, _GONE, slot * KEY)
            os.fdatasync(file)

    def _checked(self, key: bytes) -> bytes:
        if len(key) < KEY:
            raise ShredKeysMissing(file=self._path.name)
        if key == _GONE:
            raise CaseShredded
        return key

    @contextmanager
    def _opened(self, flags: int) -> Iterator[int]:
        try:
            file = os.open(self._path, flags | os.O_CLOEXEC)
        except FileNotFoundError as error:
            raise ShredKeysMissing(file=self._path.name) from error
        try:
            yield file
        finally:
            os.close(file)

    @contextmanager
    def _locked(self) -> Iterator[int]:
        with self._opened(os.O_RDWR) as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file
