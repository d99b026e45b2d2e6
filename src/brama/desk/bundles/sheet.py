"""The page of one bundle, put together: what its cases share, where each differs, and what may be done with which."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np

from brama.desk.bundles.differing import GAP, Differs, common, differs
from brama.desk.bundles.lines import FEWEST, unlooked
from brama.desk.handles import Handles
from brama.desk.work_list import LOOK
from brama.process.errors import CaseMissing
from brama.process.history.setting_aside import ASIDE
from brama.process.listing.cases import Cases, Row
from brama.process.listing.columns import Standing
from brama.process.listing.retelling import Retold, retold
from brama.process.seat import found, keys_of
from brama.staff.seat import Seat

TOGETHER: Final = 50
"""Cases on one page: their texts are opened to be laid side by side."""
DOES: Final = {
    "waits": "propose_aside",
    "theirs": "set_aside",
    "mine": "spare",
    "aside": "propose_back",
    "back": "bring_back",
}
"""What may be done with the cases of a part of the page."""


class Shown(NamedTuple):
    """One case of a bundle."""

    row: Row
    version: int
    differs: tuple[tuple[str, Differs], ...]
    proposer: str


class Part(NamedTuple):
    """The cases of which the same may be done."""

    code: str
    act: str
    cases: tuple[Shown, ...]


class Bundle(NamedTuple):
    """A bundle; `shared` is what its texts have in common, by their field, `apart` how many were taken or flagged."""

    reference: str
    number: int
    apart: int
    shared: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    shown: int


def bundle(reference: str, seat: Seat, language: str) -> Bundle:
    """The bundle of this case. Raises CaseMissing where there is no such case, or where it says what no other says."""
    keys = keys_of(seat)
    number, cases = found(reference, keys).safe_id, Cases("screening", keys, LOOK)
    every = _same(cases.standing(), number)
    untaken = every.where(unlooked(every))
    if len(every) < FEWEST or not len(untaken):
        raise CaseMissing
    texts = retold(untaken.cut(0, TOGETHER).numbers.tolist(), keys)
    both = [(row, texts[row.number]) for row in cases.rows(untaken, 0, TOGETHER) if row.number in texts]
    return Bundle(
        reference=reference,
        number=len(untaken),
        apart=len(every) - len(untaken),
        shared=tuple(_shared([said.texts for _, said in both])),
        parts=tuple(_parts(_shown(both, Handles(seat, language)), seat.member)),
        shown=len(both),
    )


def _same(standing: Standing, number: int) -> Standing:
    mine = standing.said["bundle"][standing.of([number])]
    return standing.where(np.isin(standing.said["bundle"], mine[mine != 0]))


FIELDS: Final = ("story", "motivation", "skills")
"""The long texts as the page calls them, in the order of `beside.TEXTS`."""


def _shared(texts: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """What the first says and most of the others too, text by text; a text of which they share no word is left out."""
    for field, (first, *others) in zip(FIELDS, zip(*texts, strict=True), strict=True):
        said = common(first, others) if first else ""
        if said not in ("", GAP):
            yield field, said


def _shown(both: Sequence[tuple[Row, Retold]], handles: Handles) -> list[Shown]:
    first = both[0][1].texts
    return [Shown(row, said.version, tuple(_differing(first, said.texts)), _handle(row, handles)) for row, said in both]


def _differing(first: Sequence[str], texts: Sequence[str]) -> Iterator[tuple[str, Differs]]:
    for field, ours, theirs in zip(FIELDS, first, texts, strict=True):
        if ours != theirs:
            yield field, differs(ours, theirs)


def _handle(row: Row, handles: Handles) -> str:
    return handles.of(row.summary.proposer) if row.summary.proposer else ""


def _parts(shown: Sequence[Shown], me: bytes) -> Iterator[Part]:
    for code, act in DOES.items():
        if cases := tuple(each for each in shown if _part(each.row, me) == code):
            yield Part(code, act, cases)


def _part(row: Row, me: bytes) -> str:
    proposer = row.summary.proposer
    if row.step == ASIDE:
        return "back" if proposer and not me.endswith(proposer) else "aside"
    return "waits" if not proposer else "mine" if me.endswith(proposer) else "theirs"
