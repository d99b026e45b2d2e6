"""What somebody does who has seized a disk: looks for a text in every file, however it may have been written down."""

import json
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote_plus

import numpy as np
from django.apps import apps
from django.db import connection

from tests.records import server

_START = (0, 2, 3)
"""Characters of Base64 that also depend on what stands before, by how many bytes do."""
_CHUNK = 1 << 22
_UNPACKED = 1 << 16


def forms(marker: str | bytes) -> dict[str, bytes]:
    """How a text, or bytes, may stand in a file, by name."""
    raw = marker.encode() if isinstance(marker, str) else marker
    found = {"as it is": raw, "hex": raw.hex().encode(), "HEX": raw.hex().upper().encode()}
    if isinstance(marker, str):
        found |= {code: marker.encode(code) for code in ("utf-16-le", "utf-16-be")}
        found |= {"percent": quote_plus(marker).encode(), "json": json.dumps(marker)[1:-1].encode()}
    for before, start in enumerate(_START):
        end = (before + len(raw)) * 8 // 6
        found[f"base64 after {before}"] = b64encode(bytes(before) + raw)[start:end]
        found[f"base64url after {before}"] = urlsafe_b64encode(bytes(before) + raw)[start:end]
    # Of a form that is like another only the first stays: Base64 of either alphabet, ASCII with nothing to escape.
    return {form: needle for needle, form in {needle: form for form, needle in reversed(found.items())}.items()}


class Search:
    """Looks for many markers at once. The shortest form has six bytes, so that chance finds none."""

    def __init__(self, markers: Iterable[str | bytes]) -> None:
        self._wanted: dict[bytes, tuple[str | bytes, str]] = {}
        for marker in markers:
            for form, needle in forms(marker).items():
                assert len(needle) >= 6, marker
                self._wanted.setdefault(needle, (marker, form))
        starts = np.frombuffer(b"".join(needle[:4] for needle in self._wanted), dtype="<u4")
        self._starts = np.unique(starts)
        self._first = np.zeros(1 << 16, dtype=bool)
        self._first[_mixed(self._starts)] = True
        self._by_start: dict[bytes, list[bytes]] = {}
        for needle in self._wanted:
            self._by_start.setdefault(needle[:4], []).append(needle)

    def anywhere(self, data: bytes) -> set[tuple[str | bytes, str]]:
        """Markers and forms found in the data, or in what was compressed there."""
        found = self.plain(data)
        for unpacked in streams(data):
            found |= {(marker, f"compressed {form}") for marker, form in self.plain(unpacked)}
        return found

    def plain(self, data: bytes) -> set[tuple[str | bytes, str]]:
        """Those found in the data as it stands."""
        return {
            self._wanted[needle]
            for at in self._candidates(data)
            for needle in self._by_start.get(data[at : at + 4], ())
            if data.startswith(needle, at)
        }

    def _candidates(self, data: bytes) -> Iterator[int]:
        for begin in range(0, max(len(data) - 3, 0), _CHUNK):
            part = np.frombuffer(data[begin : begin + _CHUNK + 3], dtype=np.uint8)
            count = len(part) - 3
            words = np.zeros(count, dtype="<u4")
            for place in range(4):
                words |= part[place : place + count].astype("<u4") << np.uint32(8 * place)
            maybe = np.flatnonzero(self._first[_mixed(words)])
            yield from (begin + int(at) for at in maybe[np.isin(words[maybe], self._starts)])


def _mixed(words: np.ndarray) -> np.ndarray:
    return ((words * np.uint32(2654435761)) >> np.uint32(16)).astype(np.uint16)


def streams(data: bytes) -> Iterator[bytes]:
    """What comes out where a zlib or gzip stream may begin, and of the whole as a raw deflate stream."""
    yield from _inflated(data, -15)
    bytes_ = np.frombuffer(data, dtype=np.uint8)
    first, second = bytes_[:-1].astype(np.uint16), bytes_[1:].astype(np.uint16)
    zlibs = (first & 15 == 8) & (first < 128) & ((first << 8 | second) % 31 == 0)
    gzips = (first == 0x1F) & (second == 0x8B)
    for at in np.flatnonzero(zlibs | gzips):
        yield from _inflated(data[at : at + _UNPACKED], 47)


def _inflated(data: bytes, window: int) -> Iterator[bytes]:
    try:
        yield zlib.decompressobj(window).decompress(data, _UNPACKED)
    except zlib.error:
        return


def cells() -> Iterator[bytes]:
    """Every value of every table, as the database gives it: what it compressed itself is unpacked here."""
    for model in apps.get_models():
        names = [field.attname for field in model._meta.concrete_fields]
        for row in model._default_manager.values_list(*names):
            yield from (
                bytes(value) if isinstance(value, (bytes, memoryview)) else str(value).encode() for value in row
            )


def written_out(folder: Path) -> dict[Path, bytes]:
    """What the files of the database hold; PostgreSQL has written everything there when this is read."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("CHECKPOINT")
        folder = Path(server().pgdata)
    return dict(_read(folder))


def _read(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """A server that runs takes files of its own away while they are read, such as its cache of the catalogue."""
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError):
            if path.is_file():
                yield path, path.read_bytes()
