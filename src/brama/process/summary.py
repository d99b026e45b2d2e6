"""What a sealed list keeps of a case in 64 bytes: what it is sorted and filtered by, and the few words that its line shows."""

import struct
from datetime import date
from typing import Final, NamedTuple

from brama.process.application import EXPERIENCE
from brama.vault.lists import SUMMARY

_PACKED = struct.Struct(">BL10sB2s6s40s")
_MARK: Final = 2
"""The first byte: this, or one more where nobody flagged the case. Those of before had 0 or 1 there and are summed up anew."""
NUMBER: Final = 6
"""So much of a member's number says who took a case."""
PROMISING: Final = {("experience", "much"): 7, ("experience", "some"): 3, ("level", "strong"): 7, ("level", "good"): 3}
"""How many days longer a case counts as waiting, for what it promises. Nobody waits for ever behind others."""


class Summary(NamedTuple):
    """One case as a list knows it. What the compartment may not know is empty; `since` is the day of the applicant's last act."""

    flagged: bool
    since: date
    level: str
    experience: str
    language: str
    taker: bytes
    name: str

    @property
    def order(self) -> tuple[bool, int]:
        """The flagged first, then those that wait longest and promise most."""
        promise = PROMISING.get(("experience", self.experience), 0) + PROMISING.get(("level", self.level), 0)
        return not self.flagged, self.since.toordinal() - promise


def packed(summary: Summary) -> bytes:
    """In the form that is sealed; what is too long is cut."""
    return _PACKED.pack(
        _MARK + (not summary.flagged),
        summary.since.toordinal(),
        summary.level.encode()[:10],
        EXPERIENCE.index(summary.experience) + 1 if summary.experience in EXPERIENCE else 0,
        summary.language.encode()[:2],
        summary.taker[-NUMBER:],
        summary.name.encode()[:40],
    )


def current(written: bytes) -> bool:
    """Whether a summary is of this form."""
    return written[0] in (_MARK, _MARK + 1)


def unpacked(written: bytes) -> Summary:
    """What `packed` made."""
    first, since, level, experience, language, taker, name = _PACKED.unpack(written)
    return Summary(
        first == _MARK,
        date.fromordinal(since),
        _text(level),
        ("", *EXPERIENCE)[experience],
        _text(language),
        _number(taker),
        _text(name),
    )


def took(summary: Summary, member: bytes) -> bool:
    """Whether the case is with this member."""
    return bool(summary.taker) and summary.taker == member[-NUMBER:]


def _number(written: bytes) -> bytes:
    return written if any(written) else b""


def _text(written: bytes) -> str:
    return written.rstrip(b"\0").decode(errors="ignore")


if _PACKED.size != SUMMARY:
    raise ValueError(_PACKED.size)
