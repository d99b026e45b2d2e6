"""The lines of a list of cases, in the words of its page: each word is looked up once, not once a line."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from brama.desk.handles import Handles
from brama.pages.languages import LANGUAGES, say
from brama.process.history.taking import IDLE
from brama.process.listing.cases import Row
from brama.process.procedure import LEVELS
from brama.process.steps import SCREENING
from brama.staff.seat import Seat


class Line(NamedTuple):
    """A case as a list shows it: all words, but for the reference."""

    reference: str
    flagged: bool
    name: str
    step: str
    waits: str
    experience: str
    level: str
    language: str
    taker: str
    idle: bool
    proposer: str
    bundle: int
    waits_to_be_summed: bool


def lines(rows: Sequence[Row], seat: Seat, language: str, bundles: Mapping[int, int]) -> list[Line]:
    """A line for each row; `bundles` says for how many cases one stands."""
    handles = Handles(seat, language)

    @cache
    def word(prefix: str, code: str) -> str:
        return say(language, f"{prefix}-{code}") if code else ""

    @cache
    def waits(days: int) -> str:
        return say(language, "desk-work-days", days=days)

    def line(row: Row) -> Line:
        summary = row.summary
        return Line(
            row.reference,
            row.flagged,
            row.name,
            word("step", row.step),
            waits(max((seat.day - summary.since).days, 0)),
            word("desk-experience", summary.experience),
            word("desk-assess-level", row.level) if row.level in LEVELS else row.level,
            LANGUAGES.get(summary.language, ""),
            handles.of(summary.taker) if summary.taker and row.step in SCREENING else "",
            _let_go(row, seat),
            handles.of(summary.proposer) if summary.proposer else "",
            bundles.get(row.number, 0),
            row.waits,
        )

    return [line(row) for row in rows]


def _let_go(row: Row, seat: Seat) -> bool:
    """Whether somebody else took it and let a whole day pass: nobody takes a case over from themselves."""
    taker, acted = row.summary.taker, row.summary.acted
    return bool(taker) and not seat.member.endswith(taker) and (acted is None or seat.day - acted > IDLE)
