"""What a sealed value belongs to, written so that two different things can never be written alike."""

NAME = b"brama"
EDITION = 1
_BEGUN = NAME + bytes((EDITION,))


def bound(kind: str, *parts: str | int | bytes) -> bytes:
    """The info of HPKE, or the associated data of content, for one kind of value and the parts that name its place.

    `brama`, the edition as one byte, then kind and parts, each as type, length and bytes: s for text (UTF-8), n for a whole
    number (decimal digits, - in front where negative), b for bytes; the length in four bytes, big-endian.
    """
    return b"".join((_BEGUN, _written(kind), *map(_written, parts)))


def _written(part: str | int | bytes) -> bytes:
    if isinstance(part, str):
        kind, body = b"s", part.encode()
    elif isinstance(part, int):
        kind, body = b"n", b"%d" % part
    else:
        kind, body = b"b", part
    return kind + len(body).to_bytes(4) + body
