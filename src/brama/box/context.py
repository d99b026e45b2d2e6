"""What a sealed value belongs to, written so that two different things can never be written alike."""

import struct
from collections.abc import Iterator

NAME = b"brama"
EDITION = 1


def bound(kind: str, *parts: str | int | bytes) -> bytes:
    """The info of HPKE, or the associated data of content, for one kind of value and the parts that name its place.

    `brama`, the edition as one byte, then kind and parts, each as type, length and bytes: s for text (UTF-8), n for a whole
    number (decimal digits, - in front where negative), b for bytes; the length in four bytes, big-endian.
    """
    return b"".join((NAME, bytes((EDITION,)), *_written(kind), *(piece for part in parts for piece in _written(part))))


def _written(part: str | int | bytes) -> Iterator[bytes]:
    match part:
        case str():
            kind, body = b"s", part.encode()
        case int():
            kind, body = b"n", b"%d" % part
        case _:
            kind, body = b"b", part
    yield kind + struct.pack(">I", len(body))
    yield body
