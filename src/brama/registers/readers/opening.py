"""Opening files: what is no file, packed files, marks of byte order, other encodings. Out come blocks of UTF-8."""

import codecs
import errno
import gzip
import os
import stat
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from brama.registers.errors import (
    FileEmpty,
    FileMissing,
    FileUnreadable,
    NotAFile,
    NotUtf8,
    OtherEncoding,
    UnknownEncoding,
    WrongFile,
)
from brama.registers.readers.tally import Tally

BLOCK = 1 << 20

ENCODINGS = (
    *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic"),
    *("cp1250", "iso8859-2", "cp1252", "iso8859-1", "cp1257"),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 4096
_PAGES = frozenset([0x00, 0x01, 0x04, 0x05, 0x06, 0x20, 0x21])
"""High bytes of UTF-16: Latin, its extensions, Cyrillic, Arabic, signs."""
_NOT_TEXT = {
    b"PK\x03\x04": "zip",
    b"%PDF": "pdf",
    b"PAR1": "parquet",
    b"\xd0\xcf\x11\xe0": "xls",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"\x28\xb5\x2f\xfd": "zstd",
}


def blocks(path: str | Path, encoding: str | None = None, tally: Tally | None = None) -> Iterator[bytes]:
    """Yield the file's text as UTF-8, unpacked and without a mark of byte order; the mark wins over `encoding`."""
    encoding = known_encoding(encoding)
    with _opened(path) as stream:
        raw = _blocks(stream, path, tally or Tally())
        first = next(raw, b"")
        if not first:
            raise FileEmpty(file=str(path))
        mark, marked = next(((m, e) for m, e in _MARKS if first.startswith(m)), (b"", encoding))
        if marked == "utf-8" and (wide := _wide(first)):
            raise NotUtf8(file=str(path), line=1, column=0, looks_like=wide)
        yield from _with_line_feeds(_as_utf8(first[len(mark) :], raw, marked, path))


def _wide(block: bytes) -> str:
    """Which UTF-16 it is without its mark: every second byte is one of the few that begin our alphabets."""
    high, low = block[1:_LOOKED_AT:2], block[0:_LOOKED_AT:2]
    for name, first, second in (("utf-16-le", high, low), ("utf-16-be", low, high)):
        if 0 in first and 0 not in second and sum(byte in _PAGES for byte in first) > len(first) * 0.9:
            return name
    return ""


def _with_line_feeds(text: Iterator[bytes]) -> Iterator[bytes]:
    """Lines that end as they did on old Macintoshes, by a return alone, end as others do."""
    first = next(text, b"")
    old = b"\r" in first and b"\n" not in first
    for block in chain([first], text):
        yield block.replace(b"\r", b"\n") if old else block


def known_encoding(encoding: str | None) -> str:
    """The name Python has for it, if text comes in it."""
    try:
        name = codecs.lookup(encoding or "utf-8").name
    except (LookupError, ValueError):
        name = ""
    if name not in ENCODINGS:
        raise UnknownEncoding(encoding=encoding, encodings=ENCODINGS)
    return "utf-16-le" if name == "utf-16" else name  # a file that is the other has a mark, and the mark wins


def _opened(path: str | Path) -> BinaryIO:
    try:
        mode = os.stat(path).st_mode
        if not stat.S_ISREG(mode):
            raise NotAFile(file=str(path), found="folder" if stat.S_ISDIR(mode) else "other")
        return open(path, "rb")
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise FileMissing(file=str(path)) from None
    except OSError as error:
        raise _unreadable(path, error) from None


def _blocks(stream: BinaryIO, path: str | Path, tally: Tally) -> Iterator[bytes]:
    try:
        start = stream.read(8)
        stream.seek(0)
        found = next((name for magic, name in _NOT_TEXT.items() if start.startswith(magic)), None)
        if found:
            raise WrongFile(file=str(path), expected="text", found=found)
        source = gzip.GzipFile(fileobj=stream) if start.startswith(b"\x1f\x8b") else stream
        before = 0
        while block := source.read(BLOCK):
            tally.bytes += stream.tell() - before
            before = stream.tell()
            yield block
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise FileUnreadable(file=str(path), reason="damaged_gzip") from None
    except OSError as error:
        raise _unreadable(path, error) from None


def _unreadable(path: str | Path, error: OSError) -> FileUnreadable:
    return FileUnreadable(file=str(path), reason=errno.errorcode.get(error.errno or 0, "EIO"))


def _as_utf8(first: bytes, raw: Iterator[bytes], encoding: str, path: str | Path) -> Iterator[bytes]:
    if encoding == "utf-8":
        yield first
        yield from raw
        return
    decoder, line = codecs.getincrementaldecoder(encoding)(), 1
    for block in chain([first], raw):
        text = _decoded(decoder, block, line, path)
        line += text.count("\n")
        yield text.encode()
    yield _decoded(decoder, b"", line, path, final=True).encode()


def _decoded(decoder: codecs.IncrementalDecoder, block: bytes, line: int, path: str | Path, final: bool = False) -> str:
    try:
        return decoder.decode(block, final)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode(error.encoding, "replace")
        at = line + before.count("\n")
        column = len(before) - before.rfind("\n")
        raise OtherEncoding(file=str(path), line=at, column=column, reason="encoding") from None
