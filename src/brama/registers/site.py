"""Where a generation is built: a folder that takes its name, and begins to serve, only when all of it is on the disk.

Whatever happens before that (a bad line, a full disk, the end of the process) leaves what served before untouched.
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from brama.registers.aside import sweep_aside
from brama.registers.changes import KEPT
from brama.registers.errors import CannotWrite, IndexDamaged, NoSpace, NoSuchRegister
from brama.registers.files.arrays import ArrayReader, ArrayWriter
from brama.registers.former import STEMS
from brama.registers.index import Register, open_register, verify
from brama.registers.manifest import FILE, Manifest, write_manifest
from brama.registers.shelf import PRIVATE, Serving, Shelf, private, sync, sync_files

BUILDING = ".building"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Site:
    """A generation under construction. `old` is what serves meanwhile, None where nothing readable does."""

    def __init__(self, shelf: Shelf, name: str) -> None:
        self.shelf, self.name = shelf, name
        self.folder = shelf.register(name) / BUILDING
        self.old, self.checksum, self.number = _before(shelf, name)
        # If it is there, it is complete, but its build was killed before it served.
        shutil.rmtree(shelf.generation(name, self.number), ignore_errors=True)
        self.folder.mkdir(PRIVATE)
        self.writer = ArrayWriter(self.folder)

    def look_through(self) -> None:
        """Read every byte of what serves, and leave it behind where it is not what was written: nobody can tell what changes then."""
        try:
            if self.old is not None:
                verify(self.shelf, self.name)
        except IndexDamaged:
            self.old, self.checksum = None, ""

    def reader(self) -> ArrayReader:
        """What was written so far."""
        return ArrayReader(self.folder, dict(self.writer.files))

    def publish(self, manifest: Manifest) -> Manifest:
        """Let it serve from now on."""
        manifest = replace(manifest, files=self.writer.files)
        checksum = write_manifest(self.folder, manifest)
        sync_files(self.folder)
        self.folder.rename(self.shelf.generation(self.name, manifest.number))
        sync(self.folder.parent)
        self.shelf.serve(self.name, Serving(manifest.number, checksum))
        with suppress(OSError):  # it serves; what cannot be deleted now is deleted with the next
            _tidy(self.shelf.register(self.name), manifest)
        return manifest


@contextmanager
def site(shelf: Shelf, name: str) -> Iterator[Site]:
    """Begin, alone; whatever is not published by the end is gone."""
    register = shelf.register(name)
    with shelf.locked(name), _refusing(register):
        private(register)
        try:
            _sweep(register)
            sweep_aside(register)
            yield Site(shelf, name)
        finally:
            _sweep(register)
            with suppress(OSError):
                register.rmdir()  # only where nothing was ever there


def _before(shelf: Shelf, name: str) -> tuple[Register | None, str, int]:
    """What serves, the checksum of its manifest, and the number that comes next. What cannot be read is left behind."""
    numbers = [number for number, _ in _generations(shelf.register(name))]
    try:
        serving = shelf.serving(name)
    except (NoSuchRegister, IndexDamaged):
        return None, "", max(numbers, default=0) + 1
    with suppress(NoSuchRegister, IndexDamaged):
        return open_register(shelf, name), serving.checksum, serving.number + 1
    return None, "", serving.number + 1


def _generations(register: Path) -> list[tuple[int, Path]]:
    return [(int(path.name[1:]), path) for path in register.glob("g[0-9]*") if path.name[1:].isdecimal()]


def _sweep(register: Path) -> None:
    """Delete what a build left that did not come to its end."""
    shutil.rmtree(register / BUILDING, ignore_errors=True)


def _tidy(register: Path, manifest: Manifest) -> None:
    """Delete generations that no longer serve; the latest of them keep their manifest and what they changed."""
    for number, path in _generations(register):
        if number in (manifest.number, manifest.base):
            continue
        if manifest.number - KEPT < number < manifest.number:
            _trim(path)
        else:
            shutil.rmtree(path, ignore_errors=True)


def _trim(generation: Path) -> None:
    for path in generation.iterdir():
        if path.name != FILE and not path.name.startswith(tuple(f"{stem}." for stem in STEMS)):
            path.unlink(missing_ok=True)


@contextmanager
def _refusing(register: Path) -> Iterator[None]:
    """Say what the system says in our words. Readers have their own for what they read."""
    try:
        yield
    except OSError as error:
        kind = NoSpace if error.errno in _FULL else CannotWrite
        raise kind(file=str(register), reason=errno.errorcode.get(error.errno or 0, type(error).__name__)) from error
