"""What a sealed list keeps of a case in 64 bytes: what it is sorted and filtered by, and the few words that its line shows."""

import struct
from datetime import date
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from brama.process.application import EXPERIENCE
from brama.process.history.taking import IDLE
from brama.vault.tables.lists import SUMMARY

_PACKED = struct.Struct(">BLB10sB2s6sL6sQ21x")
_MARK: Final = 4
"""The first byte: this, or one more where nobody flagged the case. What begins otherwise is of another form and is summed up anew."""
COLUMNS: Final = np.dtype([
    ("mark", "u1"), ("rank", ">u4"), ("promise", "u1"), ("level", "S10"), ("experience", "u1"), ("language", "S2"),
    ("taker", "S6"), ("acted", ">u4"), ("proposer", "S6"), ("bundle", ">u8"), ("filled", "V21"),
])  # fmt: skip
"""The same for many at once: twenty thousand are filtered and sorted without unpacking them."""
FLAGGED: Final = _MARK
"""The mark of one that somebody flagged."""
NOBODY: Final = bytes(6)
_BUNDLE: Final = slice(35, 43)
PROMISING: Final = {("experience", "much"): 7, ("experience", "some"): 3, ("level", "strong"): 7, ("level", "good"): 3}
"""How many days longer a case counts as waiting, for what it promises. Nobody waits for ever behind others."""


class Summary(NamedTuple):
    """One case as a list knows it. What the compartment may not know is empty; `since` is the day of the applicant's last act.

    `acted` is the day on which the taker last did something, None where nobody took it or nobody knows. `proposer` has proposed to set it
    aside. `bundle` is one number for all cases that say nearly the same, 0 where there is no long text.
    """

    flagged: bool
    since: date
    level: str = ""
    experience: str = ""
    language: str = ""
    taker: bytes = b""
    acted: date | None = None
    proposer: bytes = b""
    bundle: int = 0

    @property
    def promise(self) -> int:
        """In days."""
        return PROMISING.get(("experience", self.experience), 0) + PROMISING.get(("level", self.level), 0)


def packed(summary: Summary) -> bytes:
    """In the form that is sealed, what is too long cut off. The first five bytes are the order: the flagged, then who waits longest."""
    return _PACKED.pack(
        _MARK + (not summary.flagged),
        summary.since.toordinal() - summary.promise,
        summary.promise,
        summary.level.encode()[:10],
        EXPERIENCE.index(summary.experience) + 1 if summary.experience in EXPERIENCE else 0,
        summary.language.encode()[:2],
        end_of(summary.taker),
        summary.acted.toordinal() if summary.acted else 0,
        end_of(summary.proposer),
        summary.bundle,
    )


def current(marks: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Whether summaries that begin so are of this form."""
    return np.isin(marks, (_MARK, _MARK + 1))


def unpacked(written: bytes) -> Summary:
    """What `packed` made."""
    first, rank, promise, level, experience, language, taker, acted, proposer, bundle = _PACKED.unpack(written)
    return Summary(
        first == _MARK,
        date.fromordinal(rank + promise),
        _text(level),
        ("", *EXPERIENCE)[experience],
        _text(language),
        b"" if taker == NOBODY else taker,
        date.fromordinal(acted) if acted else None,
        b"" if proposer == NOBODY else proposer,
        bundle,
    )


def idle_before(day: date) -> int:
    """A taker who did something last on a day of a lesser number has let a whole day pass."""
    return (day - IDLE).toordinal()


def end_of(member: bytes) -> bytes:
    """So much of a member's number as says who took a case."""
    return member[-len(NOBODY) :] or NOBODY


def in_bundle(written: bytes, number: int) -> bytes:
    """A packed summary with another number of its bundle."""
    return written[: _BUNDLE.start] + number.to_bytes(8) + written[_BUNDLE.stop :]


def bundle_of(written: bytes) -> int:
    """The number of its bundle; 0 where there is none."""
    return int.from_bytes(written[_BUNDLE])


def _text(written: bytes) -> str:
    return written.rstrip(b"\0").decode(errors="ignore")


if not _PACKED.size == COLUMNS.itemsize == SUMMARY:
    raise ValueError(_PACKED.size)
