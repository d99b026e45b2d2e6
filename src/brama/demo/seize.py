"""What somebody finds who seizes the disk: a copy of the folder, searched for texts however they may have been written down."""

import shutil
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from sqlite3 import connect
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

SHORTEST: Final = 6
"""Characters below which chance finds a text in any database."""
REGISTERS: Final = "registers"
"""The folder of the lists that are screened against. They are public or bought, and lie in clear."""
_OFFSETS: Final = (0, 2, 3)
_WINDOW: Final = 1 << 20
_STREAMS: Final = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


class Seized(NamedTuple):
    """What a search of a copy says: files, bytes, which texts were looked for in how many forms, and which were found where."""

    files: int
    size: int
    texts: int
    forms: int
    found: tuple[tuple[str, str], ...]
    listed: tuple[str, ...]
    """Texts that stand in a register, which lies in clear."""
    short: tuple[str, ...]
    """Texts too short to be looked for."""


def seize(folder: Path, texts: Iterable[str]) -> Seized:
    """Copy a folder as it stands, search the copy, delete it."""
    given = list(dict.fromkeys(texts))
    wanted = [text for text in given if len(text) >= SHORTEST]
    needles = {needle: (text, form) for text in wanted for form, needle in forms(text).items()}
    with TemporaryDirectory(prefix="brama-seized-") as aside:
        copy = Path(aside) / "disk"
        shutil.copytree(folder, copy, ignore_dangling_symlinks=True)
        files = [file for file in copy.rglob("*") if file.is_file()]
        hits = {
            (needles[needle], file.relative_to(copy)) for file in files for needle in _hits(file.read_bytes(), needles)
        }
        size = sum(file.stat().st_size for file in files)
    found = sorted((text, f"{file}, {form}") for (text, form), file in hits if file.parts[0] != REGISTERS)
    listed = sorted({text for (text, _), file in hits if file.parts[0] == REGISTERS})
    short = tuple(text for text in given if len(text) < SHORTEST)
    return Seized(len(files), size, len(wanted), len(needles), tuple(found), tuple(listed), short)


def forms(text: str) -> dict[str, bytes]:
    """How a text may stand in a file, by name: UTF-8, UTF-16, hexadecimal, Base64 at each of three places."""
    raw = text.encode()
    found = {"as it is": raw, "hex": raw.hex().encode(), "HEX": raw.hex().upper().encode()}
    found |= {code: text.encode(code) for code in ("utf-16-le", "utf-16-be")}
    for before, start in enumerate(_OFFSETS):
        end = (before + len(raw)) * 8 // 6
        found[f"base64 {before}"] = b64encode(bytes(before) + raw)[start:end]
        found[f"base64url {before}"] = urlsafe_b64encode(bytes(before) + raw)[start:end]
    return found


def _hits(data: bytes, needles: Mapping[bytes, tuple[str, str]]) -> Iterator[bytes]:
    for part in (data, *_unpacked(data)):
        yield from (needle for needle in needles if needle in part)


def _unpacked(data: bytes) -> Iterator[bytes]:
    """What begins like a zlib stream and can be unpacked."""
    for head in _STREAMS:
        at = data.find(head)
        while at >= 0:
            with suppress(zlib.error):
                yield zlib.decompressobj().decompress(data[at : at + _WINDOW], _WINDOW)
            at = data.find(head, at + 1)


def in_clear(folder: Path) -> Iterator[str]:
    """What whoever has the disk reads without any key: counts by step, the newest day, who holds which duty by number."""
    with connect(f"file:{folder / 'records.sqlite3'}?mode=ro", uri=True) as database:
        steps = database.execute(
            "SELECT step, count(*), max(day) FROM process_case GROUP BY step ORDER BY count(*) DESC"
        ).fetchall()
        entries = database.execute("SELECT count(*), max(day) FROM ledger_entry").fetchone()
        duties = database.execute("SELECT duty, count(*) FROM staff_holds GROUP BY duty ORDER BY duty").fetchall()
    yield "cases: " + ", ".join(f"{count} {step} (last {day})" for step, count, day in steps)
    yield f"ledger: {entries[0]} entries, the last of {entries[1]}; acts by codes, members and cases by random numbers"
    yield "staff: " + ", ".join(f"{count} {duty}" for duty, count in duties) + "; no handle, no name"
