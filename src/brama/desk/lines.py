"""The lines of a list of cases, in the words of its page: each word is looked up once, not once a line."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
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
    handles, said = Handles(seat, language), cache(partial(say, language))
    return [_line(row, seat, handles, said, bundles.get(row.number, 0)) for row in rows]


def _line(row: Row, seat: Seat, handles: Handles, said: Callable[..., str], bundle: int) -> Line:
    summary = row.summary
    return Line(
        reference=row.reference,
        flagged=row.flagged,
        name=row.name,
        step=said(f"step-{row.step}"),
        waits=said("desk-work-days", days=max((seat.day - summary.since).days, 0)),
        experience=said(f"desk-experience-{summary.experience}") if summary.experience else "",
        level=said(f"desk-assess-level-{row.level}") if row.level in LEVELS else row.level,
        language=LANGUAGES.get(summary.language, ""),
        taker=handles.of(summary.taker) if summary.taker and row.step in SCREENING else "",
        idle=_let_go(row, seat),
        proposer=handles.of(summary.proposer) if summary.proposer else "",
        bundle=bundle,
        waits_to_be_summed=row.waits,
    )


def _let_go(row: Row, seat: Seat) -> bool:
    """Whether somebody else took it and let a whole day pass: nobody takes a case over from themselves."""
    taker, acted = row.summary.taker, row.summary.acted
    return bool(taker) and not seat.member.endswith(taker) and (acted is None or seat.day - acted > IDLE)
