"""Lines of JSON one by one: what is wrong with one, and going on behind it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from orjson import JSONDecodeError, loads

from brama.registers.errors import BadLine, ChangesGiven
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import checked, lines

Made = TypeVar("Made")


class Flaw(Exception):
    """What is wrong with an entity; becomes a `BadLine` where the line is known."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def each(
    path: str | Path, tally: Tally, encoding: str | None, make: Callable[[Any, int], Made | None]
) -> Iterator[Made]:
    """Yield what `make` makes of each line and its number, but for None."""
    for number, line in lines(path, encoding, tally):
        try:
            made = make(loads(line), number)
        except (JSONDecodeError, Flaw) as flaw:
            refuse(flaw, line, number, str(path), tally)
            continue
        if made is not None:
            yield made


def refuse(flaw: JSONDecodeError | Flaw, line: bytes, number: int, path: str, tally: Tally) -> None:
    """Refuse the line, unless it is blank. A change among entities is never passed over: all the others are changes too."""
    if isinstance(flaw, Flaw) and flaw.reason == "change":
        raise ChangesGiven(file=path, line=number, column=0, reason=flaw.reason)
    if line and not line.isspace():
        tally.refuse(_bad_line(flaw, line, number, path))


def _bad_line(flaw: JSONDecodeError | Flaw, line: bytes, number: int, path: str) -> BadLine:
    if isinstance(flaw, Flaw):
        return BadLine(file=path, line=number, column=0, reason=flaw.reason)
    try:
        checked(line, number, path)
    except BadLine as worse:
        return worse
    return BadLine(file=path, line=number, column=flaw.colno, reason="json")
