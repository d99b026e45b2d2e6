"""The files that travel between the house and its partners, as JSON: a head with its entries, a countersigned head.

docs/ledger.md describes both. Whoever reads one reads what a stranger may have written.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from brama.box.context import bound
from brama.box.errors import SignatureWrong
from brama.box.signing import SIGNATURE, verify
from brama.ledger.chain import Head, Row
from brama.ledger.errors import WitnessFileUnusable

HEAD, COUNTERSIGNED = "ledger head", "countersigned head"
FORMAT = 1
LINE = 1 << 16
_HEX = re.compile(r"(?:[0-9a-f]{2})*")
_NUMBERS = range(1 << 63)


class Announced(NamedTuple):
    """The first line of a head file: the entries after `since` follow, up to `head`."""

    since: int
    head: Head


class Countersignature(NamedTuple):
    """That the holder of `public` saw this head on this day."""

    public: bytes
    head: Head
    day: date
    signature: bytes

    @property
    def true(self) -> bool:
        try:
            verify(self.public, message(self.head, self.day), self.signature)
        except SignatureWrong:
            return False
        return True


def message(head: Head, day: date) -> bytes:
    """What a partner signs."""
    return bound("ledger head", head.seq, head.hash, day.isoformat())


def head_lines(announced: Announced, entries: Iterable[Row]) -> Iterator[bytes]:
    yield json_line(
        brama=HEAD, format=FORMAT, since=announced.since, seq=announced.head.seq, hash=announced.head.hash.hex()
    )
    for seq, act, day, *values in entries:
        written = dict(zip(("member", "case", "digests", "previous", "hash"), map(bytes.hex, values), strict=True))
        yield json_line(seq=seq, act=act, day=day, **written)


def countersigned_line(signed: Countersignature) -> bytes:
    return json_line(
        brama=COUNTERSIGNED, format=FORMAT, seq=signed.head.seq, hash=signed.head.hash.hex(), day=signed.day.isoformat(),
        public=signed.public.hex(), signature=signed.signature.hex(),
    )  # fmt: skip


def read_head(file: Path) -> tuple[Announced, Iterator[Row]]:
    """The first line, and the entries as they are read. Raises WitnessFileUnusable, also while they are read."""
    lines = json_lines(file)
    first = next(lines, None) or _Line(file, 1, {})
    first.expect(HEAD)
    return Announced(first.number("since"), Head(first.number("seq"), first.bytes("hash", 32))), map(_row, lines)


def read_countersignature(file: Path) -> Countersignature:
    """Raises WitnessFileUnusable. Whether it is true is another question."""
    line = next(json_lines(file), None) or _Line(file, 1, {})
    line.expect(COUNTERSIGNED)
    head = Head(line.number("seq"), line.bytes("hash", 32))
    return Countersignature(line.bytes("public", 32), head, line.day("day"), line.bytes("signature", SIGNATURE))


class _Line(NamedTuple):
    """One line of a file, asked for what should stand there."""

    file: Path
    at: int
    values: Mapping[str, Any]

    def expect(self, kind: str) -> None:
        self._checked((self.values.get("brama"), self.values.get("format")), lambda found: found == (kind, FORMAT))

    def number(self, name: str) -> int:
        return int(self._checked(self.values.get(name), lambda value: type(value) is int and value in _NUMBERS))

    def text(self, name: str) -> str:
        return str(self._checked(self.values.get(name), lambda value: type(value) is str))

    def bytes(self, name: str, length: int | None = None) -> bytes:
        written = self._checked(self.text(name), _HEX.fullmatch)
        return bytes.fromhex(self._checked(written, lambda value: length is None or len(value) == 2 * length))

    def day(self, name: str) -> date:
        try:
            return date.fromisoformat(self.text(name))
        except ValueError:
            raise self.refusal() from None

    def refusal(self) -> WitnessFileUnusable:
        return WitnessFileUnusable(file=str(self.file), line=self.at)

    def _checked(self, value: Any, good: Callable[[Any], object]) -> Any:
        if not good(value):
            raise self.refusal()
        return value


def _row(line: _Line) -> Row:
    values = (line.bytes(name) for name in ("member", "case", "digests", "previous", "hash"))
    member, case, digests, previous, own = values
    return line.number("seq"), line.text("act"), line.text("day"), member, case, digests, previous, own


def json_lines(file: Path) -> Iterator[_Line]:
    """The lines of a file as they are read. Raises WitnessFileUnusable at the first that is no object."""
    with file.open("rb") as opened:
        for at, written in enumerate(iter(lambda: opened.readline(LINE), b""), 1):
            try:
                values = json.loads(written)
            except (ValueError, RecursionError):
                values = None
            if not isinstance(values, dict):
                raise WitnessFileUnusable(file=str(file), line=at)
            yield _Line(file, at, values)


def json_line(**values: object) -> bytes:
    """An object in one line, its fields in the order given."""
    return json.dumps(values, separators=(",", ":")).encode() + b"\n"
