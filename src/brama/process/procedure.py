"""THE tables of the procedure of screening, as codes: what is looked at before a case is cleared, how good it is found, and why."""

from typing import Final

CHECKLIST: Final = ("identity", "document", "matches", "timeline", "story", "referees", "contact", "reach")
"""What must have been looked at, in the order in which it goes quickest."""
LEVELS: Final = ("strong", "good", "unclear", "weak")
"""How good a case is found, the best first."""
REASONS: Final = (
    "consistent",
    "referee_confirms",
    "experience_shown",
    "answers_plain",
    "gap_unexplained",
    "contradiction",
    "match_open",
    "document_doubtful",
    "answers_evasive",
    "pressure_likely",
)
"""Why: what speaks for somebody first, then what speaks against."""
ANSWERS: Final = ("same", "someone_else", "cannot_tell")
"""What a screener says of a match: whether it is the person of the case."""
YES_OR_NO: Final = ("yes", "no")
"""Whether a case is flagged, whether a match is strong."""
FOR: Final = REASONS[:4]


def is_yes(written: object) -> bool:
    """Whether an entry says yes, also one from before these were codes: what pages show as flagged is what the road counts."""
    return str(written).strip().lower() in ("yes", "true")
