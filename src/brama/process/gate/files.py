"""A file that came with an answer: what it is, what was removed of it, its bytes. No name: that is whatever somebody typed."""

import struct
from typing import NamedTuple

import orjson

_HEAD = struct.Struct(">I")


class File(NamedTuple):
    """`kind` is a media type of ours, `pages` 1 for a picture, `removed` are codes: camera, place, time, author, ..."""

    kind: str
    pages: int
    removed: tuple[str, ...]
    content: bytes

    def packed(self) -> bytes:
        """Length of the head in four bytes, the head as JSON, the content."""
        head = orjson.dumps({"kind": self.kind, "pages": self.pages, "removed": self.removed})
        return _HEAD.pack(len(head)) + head + self.content


def unpacked(written: bytes) -> File:
    """What `packed` joined."""
    end = _HEAD.size + _HEAD.unpack_from(written)[0]
    head = orjson.loads(written[_HEAD.size : end])
    return File(str(head["kind"]), int(head["pages"]), tuple(head["removed"]), written[end:])
