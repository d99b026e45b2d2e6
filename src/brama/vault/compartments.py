"""THE table of compartments: who may read which section of a case, and while the case stands at which steps."""

from functools import cache
from typing import Final, Literal

Compartment = Literal["screening", "meeting", "board", "training", "welfare"]
Right = Literal["", "r", "w", "rw"]

COMPARTMENTS: Final[tuple[Compartment, ...]] = ("screening", "meeting", "board", "training", "welfare")
NOTICES: Final[Compartment] = "welfare"
"""The compartment that is told about look-ups: duress, and approaches."""

_AFTER = frozenset({"admitted", "arrived", "in_training", "on_roster"})
# What a compartment opens, it opens only while the case stands at these steps.
TIMES: Final[dict[Compartment, frozenset[str]]] = {
    "screening": frozenset({
        "applied", "screening", "questions", "cleared", "booked", "did_not_come", "someone_else", "stopped", "verified", "before_board",
        "waiting_list", "second_look", "set_aside",
    }),
    "meeting": frozenset({"cleared", "booked"}),
    "board": frozenset({"before_board"}),
    "training": _AFTER,
    "welfare": _AFTER,
}  # fmt: skip

# Where a section has a time of its own: what the next compartment will need stays with the only ones who can hand it on, the board
# reads the service record, which begins when its own time is over, and a second look must know who looked before.
_OWN_TIMES: Final[dict[tuple[str, Compartment], frozenset[str]]] = {
    ("meeting_outcome", "meeting"): TIMES["meeting"] | {"did_not_come", "someone_else", "stopped", "verified"},
    ("meeting_outcome", "board"): TIMES["board"] | {"waiting_list"},
    ("decision", "board"): TIMES["board"] | {"waiting_list"},
    ("reply", "board"): TIMES["board"] | {"waiting_list"},
    ("service", "board"): _AFTER,
    ("doings", "screening"): TIMES["screening"] | {"declined"},
    ("trail", "screening"): TIMES["screening"] | {"declined"},
}

# One row a section: what the applicant may (w: write, r: read what staff wrote), then each compartment. Whoever may write reads too,
# but for the applicant: what was once written is not shown again to whoever holds the receipt.
_ROWS: Final[tuple[tuple[str, Right, Right, Right, Right, Right, Right], ...]] = (
    # section           applicant screening meeting board training welfare
    ("identity",        "w",      "r",      "r",    "",   "",      "r"),
    ("contact",         "w",      "r",      "",     "",   "",      "r"),
    ("background",      "w",      "r",      "",     "",   "",      ""),
    ("skills",          "w",      "r",      "",     "r",  "r",     ""),
    ("motivation",      "w",      "r",      "",     "r",  "",      ""),
    ("referees",        "w",      "r",      "",     "",   "",      ""),
    ("relatives",       "w",      "",       "",     "",   "",      "r"),
    ("findings",        "",       "rw",     "",     "",   "",      ""),
    ("assessment",      "",       "rw",     "",     "r",  "",      ""),
    ("meeting_record",  "",       "",       "rw",   "",   "",      ""),
    ("meeting_outcome", "",       "",       "rw",   "r",  "",      ""),
    ("decision",        "",       "",       "",     "rw", "",      ""),
    ("reply",           "r",      "",       "",     "rw", "",      ""),
    ("messages",        "rw",     "rw",     "",     "",   "",      ""),
    ("files",           "w",      "r",      "",     "",   "",      ""),
    ("booking",         "rw",     "",       "rw",   "",   "",      ""),
    ("service",         "",       "",       "",     "r",  "rw",    "rw"),
    ("trail",           "rw",     "r",      "r",    "r",  "r",     "r"),
    ("doings",          "w",      "r",      "r",    "r",  "r",     "r"),
)  # fmt: skip

APPLICANT: Final[dict[str, Right]] = {row[0]: row[1] for row in _ROWS}
RIGHTS: Final[dict[str, dict[Compartment, Right]]] = {
    row[0]: dict(zip(COMPARTMENTS, row[2:], strict=True)) for row in _ROWS
}
SECTIONS: Final[tuple[str, ...]] = tuple(RIGHTS)
FILES: Final = "files"
"""The section of what came with answers: no text either, and read one at a time (`process.reads.enclosed`)."""
LATE: Final = ("meeting_outcome", "service")
"""Sections that some hold without the keys of the case, by which its step is reckoned: of these it is taken as its row says."""
KEYS: Final[tuple[str, ...]] = ("trail", "doings")
"""Sections that hold no text but a key, made when the case is: of its numbers in the ledger, and of the list of who did what in it."""


def times(section: str, compartment: Compartment) -> frozenset[str]:
    """The steps at which this compartment opens this section; none where it has no right to it."""
    if not RIGHTS[section][compartment]:
        return frozenset()
    return _OWN_TIMES.get((section, compartment), TIMES[compartment])


def readers(section: str, step: str) -> tuple[Compartment, ...]:
    """The compartments that open this section of a case at this step, in the order of the table."""
    return tuple(c for c in COMPARTMENTS if step in times(section, c))


ARRIVING: Final[frozenset[str]] = frozenset(c for section in SECTIONS for c in readers(section, "applied"))
"""The compartments to which an application is sealed when it comes in."""


@cache
def held_by(section: str) -> frozenset[str]:
    """The compartments that open this section at some step."""
    return frozenset(compartment for compartment, right in RIGHTS[section].items() if right)
