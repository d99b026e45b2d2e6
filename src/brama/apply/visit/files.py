"""What was uploaded, drawn anew by a process without keys, files or network (`drawing`). The original is in memory, and no longer."""

import json
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore
from typing import Final

from brama.process.gate.files import File

CHILD: Final = Path(__file__).with_name("drawing.py")
LONGEST: Final = 60
MOST_FILES: Final = 3
_REFUSED: Final = 3
_ONE_AT_A_TIME: Final = BoundedSemaphore(1)  # each may take a gigabyte


class Undrawn(Exception):
    """A file that cannot be taken; the code says why: kind, broken, too_large, too_many_pixels, too_many_pages, too_heavy."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def drawn(written: bytes) -> File:
    """The file as it is kept, with what was removed of it. Raises Undrawn."""
    head, _, content = _answer(written).partition(b"\n")
    said = json.loads(head)
    if "refused" in said:
        raise Undrawn(str(said["refused"]))
    return File(str(said["kind"]), int(said["pages"]), tuple(map(str, said["removed"])), content)


def _answer(written: bytes) -> bytes:
    command = [sys.executable, "-I", str(CHILD)]
    try:
        with _ONE_AT_A_TIME:
            done = subprocess.run(  # noqa: S603  our own program, told nothing but the file
                command, input=written, capture_output=True, timeout=LONGEST, check=False, env={}, cwd="/"
            )
    except subprocess.TimeoutExpired as error:
        raise Undrawn("too_heavy") from error
    if done.returncode not in (0, _REFUSED):
        raise Undrawn("too_heavy")
    return done.stdout
