"""How a command can end otherwise than done: each way has an exit status and one sentence.

    0  done                     1  refused input (brama.refusals, or a file the system will not give)
    2  wrong use                70 a mistake of ours        130 interrupted

Sentences carry file names, line numbers and names of registers; never what stands in a line.
"""

import errno
import os
import sys
import traceback
from collections.abc import Callable
from typing import Any, NamedTuple

from brama.cli.english.refused import sentence
from brama.cli.trouble import trouble
from brama.refusals import Refusal

REPORT = "please report it with what you typed, not with the file (BRAMA_TRACE=1 shows where it happened)"


# Refused whatever the file holds: what was typed has no meaning.
WRONG = frozenset(["bad_register_name", "map_not_used", "unknown_encoding", "unknown_field", "unknown_format"])


FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""Where no file is named with it, it is what we print that has no room."""


class WrongUse(Exception):
    """The command line was used in a way that has no meaning. The message is the sentence, without its full stop."""


class Ending(NamedTuple):
    """The exit status and the lines for standard error."""

    status: int
    lines: list[str]


def ending(error: BaseException) -> Ending:
    """The ending of a command that raised this."""
    # Django is loaded by commands that open the records, and by no other.
    if (database := sys.modules.get("django.db")) and isinstance(error, database.Error):
        error = trouble(error) or error
    for kind, answer in ENDINGS:
        if isinstance(error, kind):
            return answer(error)
    return _mistake(error)


def _refused(error: Refusal) -> Ending:
    return Ending(2 if error.code in WRONG else 1, [sentence(error)])


def _wrong(error: WrongUse) -> Ending:
    return Ending(2, [f"{error}."])


def _system(error: OSError) -> Ending:
    if error.errno in FULL and error.filename is None:
        return Ending(
            1, [f"The output could not be written ({(error.strerror or '').lower()}); make room and try again."]
        )
    about = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
    return Ending(1, [f"{about}{(error.strerror or type(error).__name__).lower()}; make that possible and try again."])


def _memory(_: MemoryError) -> Ending:
    return Ending(1, ["There is not enough memory for this; give it less at once, or a larger machine."])


def _interrupted(_: BaseException) -> Ending:
    return Ending(130, ["Interrupted; what was there before is still there."])


def _asked(error: SystemExit) -> Ending:
    return Ending(error.code if isinstance(error.code, int) else 0, [])


def _mistake(error: BaseException) -> Ending:
    trace = traceback.format_exception(error) if os.environ.get("BRAMA_TRACE") == "1" else []
    lines = [line for part in trace for line in part.rstrip("\n").split("\n")]
    return Ending(70, [*lines, f"Brama made a mistake of its own ({type(error).__name__}); {REPORT}."])


ENDINGS: tuple[tuple[type[BaseException], Callable[[Any], Ending]], ...] = (
    (Refusal, _refused),
    (WrongUse, _wrong),
    (KeyboardInterrupt, _interrupted),
    (SystemExit, _asked),
    (OSError, _system),
    (MemoryError, _memory),
)
