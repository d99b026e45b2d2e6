"""The checklist of the procedure as it stands in a case: what was looked at, by whom first, and on which day."""

from datetime import date
from typing import NamedTuple

from brama.process.procedure import CHECKLIST
from brama.process.reads.dossier import Dossier


class Looked(NamedTuple):
    """Who ticked an item, since when it has been ticked."""

    member: bytes
    day: date


class Tick(NamedTuple):
    """An item as a page shows it; who looked at it and when, where somebody did."""

    code: str
    who: str
    day: date | None


def looked_at(case: Dossier) -> dict[str, Looked]:
    """The ticked items. Each entry says all that is ticked after it; what others looked at before a second look does not open."""
    ticked: dict[str, Looked] = {}
    for entry in case.of("findings", "check"):
        codes = str(entry.said.get("items", "")).split()
        ticked = {code: ticked.get(code, Looked(entry.author, entry.day)) for code in codes if code in CHECKLIST}
    return ticked


def left(case: Dossier) -> tuple[str, ...]:
    """What nobody has looked at yet."""
    return tuple(code for code in CHECKLIST if code not in looked_at(case))
