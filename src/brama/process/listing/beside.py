"""What a sealed list keeps of a case beside its summary: its names, how they sound, and sketches of its long texts."""

import struct
from collections.abc import Sequence
from typing import Final, NamedTuple

from brama.screening.retold import SKETCH
from brama.vault.tables.lists import MORE

TEXTS: Final = (("background", "story"), ("motivation", "text"), ("skills", "text"))
"""Sections and fields of the long texts that are sketched, each against the same of others."""
_SKETCHES: Final = SKETCH * len(TEXTS)
_NAMES: Final = 120
_SOUNDS: Final = MORE - _SKETCHES - _NAMES
_PACKED = struct.Struct(f">{_NAMES}s{_SOUNDS}s{_SKETCHES}s")
NO_TEXTS: Final = bytes(_SKETCHES)
CUT: Final = "…"
"""Where a name does not fit."""


class Beside(NamedTuple):
    """Names as they were written, the first one first; `texts` are sketches, one behind the other, zeros where there is none."""

    names: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    texts: bytes = NO_TEXTS


def packed(beside: Beside) -> bytes:
    """In the form that is hidden in a row."""
    return _PACKED.pack(_joined(beside.names), _fitting(beside.sounds), beside.texts)


def unpacked(written: bytes) -> Beside:
    """What `packed` made, as far as it fitted."""
    names, sounds, texts = _PACKED.unpack(written)
    return Beside(tuple(filter(None, _text(names).split("\n"))), tuple(_text(sounds).split()), texts)


def _joined(names: Sequence[str]) -> bytes:
    whole = "\n".join(" ".join(name.replace("\0", " ").split()) for name in names).encode()
    if len(whole) <= _NAMES:
        return whole
    return whole[: _NAMES - len(CUT.encode())].decode(errors="ignore").rstrip().encode() + CUT.encode()


def _fitting(sounds: Sequence[str]) -> bytes:
    """Whole ones, as many as fit: half a sound is another."""
    kept = b""
    for sound in sounds:
        kept = longer if len(longer := b" ".join(filter(None, (kept, sound.encode())))) <= _SOUNDS else kept
    return kept


def _text(written: bytes) -> str:
    return written.rstrip(b"\0").decode()
