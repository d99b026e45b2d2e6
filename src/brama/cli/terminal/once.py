"""What is shown once: written out to its end before anything that hangs on it is kept."""

import errno
import os
import sys
from contextlib import suppress
from io import UnsupportedOperation
from stat import S_ISREG
from typing import Final, TextIO

from brama.cli.terminal.closed import Nothing
from brama.refusals import Refusal

SHOWN_ONCE: Final = "This was shown once."


class NotShown(Refusal):
    """It could not be written out, so what hangs on it must not be kept. Facts: reason."""

    code = "not_shown"


def show_once(*lines: str) -> None:
    """Write the lines out, on the disk where they go to a file. Raises NotShown, also where nobody reads on."""
    try:
        _write(sys.stdout, lines)
    except OSError as error:
        _let_go(sys.stdout)
        raise NotShown(reason=errno.errorcode.get(error.errno or 0, "EIO")) from error
    except UnicodeEncodeError as error:
        raise NotShown(reason="letters") from error


def _write(out: TextIO | None, lines: tuple[str, ...]) -> None:
    if out is None or isinstance(out, Nothing):  # standard output was shut before we began
        raise OSError(errno.EBADF, "")
    for line in lines:
        print(line, file=out)
    out.flush()
    with suppress(UnsupportedOperation):
        if S_ISREG(os.fstat(out.fileno()).st_mode):
            os.fsync(out.fileno())


def _let_go(out: TextIO | None) -> None:
    """What is still buffered must not come out later, nor be a second mistake at the end."""
    if out is not None:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
