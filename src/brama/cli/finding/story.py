"""How the demonstration is told: what was made, how long it took, who was found, and why one of them was."""

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from rich.console import Console
from rich.padding import Padding

from brama.cli.finding.explain import Waterfall, percent
from brama.cli.finding.words import bits, thousands
from brama.cli.terminal.paper import cell, table
from brama.screening.screen import Match
from brama.screening.waterfall import starting_point
from brama.simulate.outcome import Outcome
from brama.simulate.trial import Applicant

Made = TypeVar("Made")
SHOWN, MISSED_SHOWN = 10, 3
INDENT = "  "

DONE = {
    "other_spelling": "other spelling",
    "patronymic_omitted": "no patronymic",
    "diminutive": "diminutive",
    "order_swapped": "order swapped",
    "typo": "typo",
    "misread": "scanner's slip",
    "lookalikes": "lookalike letters",
    "day_for_month": "day and month swapped",
    "year_only": "year only",
    "place_otherwise": "place in another language",
    "document_omitted": "no document",
}


class Story:
    """Says it on one console; `threshold` is the probability from which a match counts."""

    def __init__(self, console: Console, threshold: float) -> None:
        self.console = console
        self.threshold = threshold

    def begins(self, listed: int, applicants: int, known: int) -> None:
        """What is going to be done."""
        self.console.print(
            f"A register of {thousands(listed)} invented persons; {applicants} invented applicants, of whom {known} "
            "stand in it under another spelling. Nobody here is anybody.\n"
        )

    def timed(self, what: str, make: Callable[[], Made]) -> Made:
        """Do it, and say how long it took."""
        start = time.perf_counter()
        made = make()
        self.console.print(f"{INDENT}{what:<26}{time.perf_counter() - start:6.1f} s")
        return made

    def ends(self, asked: Sequence[Applicant], outcome: Outcome[Match], listed: int) -> None:
        """What came of it."""
        self._strongest(outcome)
        self._counts(asked, outcome)
        self._missed(outcome)
        self._explained(outcome, listed)

    def _strongest(self, outcome: Outcome[Match]) -> None:
        rows = table("asked for", "stands there as", "what differs", "bits", "prob.", numbers=("bits", "prob."))
        for one, match in outcome.strongest[:SHOWN]:
            differs = said(one.done) if match.id == one.listed else "another person"
            names = (cell(one.person.names[0]), cell(match.name), cell(differs))
            rows.add_row(*names, bits(match.weight), percent(match.probability))
        self.console.print(f"\nThe {SHOWN} strongest matches:\n")
        self.console.print(rows)

    def _counts(self, asked: Sequence[Applicant], outcome: Outcome[Match]) -> None:
        known = sum(bool(one.listed) for one in asked)
        self.console.print(
            f"\nAt a probability of {percent(self.threshold)} or more: {known - len(outcome.missed)} of {known} found, "
            f"{len(outcome.missed)} missed, {len(outcome.wrong)} false alarms ({len(asked)} applicants)."
        )

    def _missed(self, outcome: Outcome[Match]) -> None:
        for one in outcome.missed[:MISSED_SHOWN]:
            missed = cell(f"missed: {one.person.names[0]} ({said(one.done)})")
            self.console.print(Padding(missed, (0, 0, 0, len(INDENT))))

    def _explained(self, outcome: Outcome[Match], listed: int) -> None:
        if not outcome.right:
            return
        # The one with the most to explain; of several the strongest.
        one, match = max(outcome.right[:SHOWN], key=lambda pair: (len(pair[0].done), pair[1].weight))
        self.console.print()
        self.console.print(cell(f"Why {one.person.names[0]} is taken for {match.name}:"))
        self.console.print()
        self.console.print(Waterfall(match, starting_point(listed), f"starting point ({thousands(listed)} persons)"))


def said(done: Sequence[str]) -> str:
    """What was done to a record, in words."""
    return ", ".join(DONE[code] for code in done)
