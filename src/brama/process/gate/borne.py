"""Whether the reason that an applicant is told was given by another than who decided: asked where it is shown, for nobody else reads it.

The ledger knows the votes of the case by numbers that the applicant's trail gives, each with the mark of its reason and signed by whoever
cast it; the answer tells the number that opens one of these marks. So one of the board, with the database and a vote of their own, tells no
applicant a reason that nobody else has voted for, nor one that rests on a match which nobody was asked about.
"""

from collections.abc import Sequence
from typing import Final

from brama.ledger.chain import Row, digests_of
from brama.ledger.record import entries_of
from brama.process.gate.receipt import Receipt
from brama.process.history.done import Done, of_this_round
from brama.process.history.hands import forged
from brama.process.history.marks import reason_mark
from brama.process.meetings.bookings import Entry
from brama.process.reasons import ASKED
from brama.process.writing import number_in_ledger

_UNMARKED: Final = 2
"""Digests in the entry of a vote of before reasons had marks: of its doing and of what was written."""


def borne(receipt: Receipt, decided: Entry) -> bool:
    """Whether what this entry of the answers says is borne by the vote of another."""
    entries = _entries(receipt)
    decision = entries.get(decided.seq)
    if decision is None or decision[1] != decided.said["kind"]:
        return False
    before = [entries[seq] for seq in sorted(entries) if seq < decided.seq]
    asked = _asked(before)
    bearing = [row[0] for row in _votes(before) if row[3] != decision[3] and _bears(row, decided, asked)]
    true = {decision[0], *bearing} - forged([decision[0], *bearing], receipt.trust)
    return decision[0] in true and not true.isdisjoint(bearing)


def _entries(receipt: Receipt) -> dict[int, Row]:
    """Everything that was done in the case, as the ledger has it, by its number there."""
    trail = receipt.trail()
    found = entries_of([number_in_ledger(trail, at) for at in range(1, receipt.case.version + 1)])
    return {row[0]: row for row in found.values()}


def _asked(before: Sequence[Row]) -> bool:
    return any(row[1] == "ask" for row in before)


def _votes(before: Sequence[Row]) -> list[Row]:
    """Of the round in which it was decided."""
    round_ = of_this_round([Done(row[1], row[3]) for row in before])
    return [row for row in before[len(before) - len(round_) :] if row[1] == "vote"]


def _bears(vote: Row, decided: Entry, asked: bool) -> bool:
    """A vote of before there were marks counts as one for any reason: what it was, the board alone has read."""
    reason, member, digests = str(decided.said.get("reason")), vote[3], digests_of(vote)
    if len(digests) == _UNMARKED:
        return True
    return any(
        reason_mark(member, str(decided.said["kind"]), reason, danger, str(opening)) in digests
        for opening in decided.said.get("borne", ())
        for danger in (True, False)
        if danger or asked or reason not in ASKED
    )
