"""Cutting text into lines: of any length, in portions, checked where they are read as text.

Lines are bytes of UTF-8 without their line feed.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from brama.registers.errors import BadLine, NotUtf8
from brama.registers.readers.opening import blocks
from brama.registers.readers.tally import Tally

LINE_LIMIT = 16 << 20
# Stands for a line that was too long to keep. No format allows a NUL in a line, so nobody can mean it.
OVERLONG = b"\x00overlong"

# The commonest letters in names of the languages written in it; enough of them, and the guess is worth saying.
_LETTERS = {
    "cp1251": "аоеинтсрвлкія",
    "koi8-u": "аоеинтсрвлкія",
    "cp866": "аоеинтсрвлкія",
    "cp1250": "ąćęłńóśźżáéíěščřžý",
}


class Chunk(NamedTuple):
    """Some consecutive lines of a file in one piece.

    `first` is the number of the first of them, counted from 1; `size` is about what they take in the file on the disk.
    """

    block: bytes
    first: int
    path: str
    size: int

    @property
    def lines(self) -> list[bytes]:
        """The lines without their line feeds."""
        return self.block.split(b"\n")


def chunks(paths: Iterable[str | Path], encoding: str | None = None, tally: Tally | None = None) -> Iterator[Chunk]:
    """Yield the files' lines in portions of a megabyte or so. Memory stays bounded, however long a line is."""
    tally = tally or Tally()
    for path in paths:
        first, before = 1, tally.bytes
        for block in _portions(blocks(path, encoding, tally)):
            yield Chunk(block, first, str(path), tally.bytes - before)
            first += block.count(b"\n") + 1
            before = tally.bytes


def lines(path: str | Path, encoding: str | None = None, tally: Tally | None = None) -> Iterator[tuple[int, bytes]]:
    """Yield every line with its number."""
    for chunk in chunks([path], encoding, tally):
        yield from enumerate(chunk.lines, chunk.first)


def head(path: str | Path, encoding: str | None = None) -> bytes:
    """The first kilobytes, to judge what the file is."""
    return next(blocks(path, encoding))[: 1 << 16]


def _portions(source: Iterator[bytes]) -> Iterator[bytes]:
    """Whole lines, as many as a block holds, without the last line feed."""
    rest, overlong = b"", False
    for portion in source:
        block, end = portion, portion.rfind(b"\n")
        if end < 0:
            overlong = overlong or len(rest) + len(block) > LINE_LIMIT
            rest = b"" if overlong else rest + block
            continue
        start = block.find(b"\n")
        if overlong or len(rest) + start > LINE_LIMIT:
            rest, block, end, overlong = OVERLONG, block[start:], end - start, False
        yield rest + block[:end]
        rest = block[end + 1 :]
    if rest or overlong:
        yield OVERLONG if overlong else rest


def checked(line: bytes, number: int, path: str | Path) -> str:
    """The line as text, if it is text and short enough to be a line."""
    if line == OVERLONG:
        raise BadLine(file=str(path), line=number, column=0, reason="line_too_long")
    if b"\0" in line:
        raise BadLine(file=str(path), line=number, column=line.index(b"\0") + 1, reason="nul_byte")
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        raise NotUtf8(file=str(path), line=number, column=error.start + 1, looks_like=foreign_encoding(line)) from None


def foreign_encoding(line: bytes) -> str:
    """The encoding in which most of what is not ASCII would be common letters, if there is one."""
    likeness = {encoding: _share(line[:4096], encoding) for encoding in _LETTERS}
    best = max(likeness, key=lambda encoding: likeness[encoding])
    return best if likeness[best] > 0.5 else ""


def _share(line: bytes, encoding: str) -> float:
    foreign = [c for c in line.decode(encoding, "replace").lower() if not c.isascii()]
    return sum(c in _LETTERS[encoding] for c in foreign) / max(len(foreign), 1)
