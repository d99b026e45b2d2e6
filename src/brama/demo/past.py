"""What happened before the newcomer came: applicants walked to every step of the road by those whose duty each step is."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain, repeat
from typing import Final

from brama.demo.flood import flooded
from brama.demo.stages import HOUSE, Walk, walk_to
from brama.process.acts import act
from brama.process.board import intake
from brama.process.board.ranking import Wanted
from brama.process.gate.applying import apply
from brama.process.gate.receipt import keys_for
from brama.process.reads.cases import listed
from brama.receipts.words import IN_A_LIST, IN_A_RECEIPT, canonical, drawn, written
from brama.simulate.campaign import Applying
from brama.staff.seat import Seat
from brama.staff.vouching.trust import StaffTrust
from brama.vault.trust import Remembered

STANDING: Final = {
    "applied": 15, "screening": 8, "questions": 6, "cleared": 5, "booked": 5, "did_not_come": 1, "someone_else": 1, "stopped": 1,
    "verified": 3, "before_board": 6, "waiting_list": 2, "declined": 1, "second_look": 1, "admitted": 2, "arrived": 1, "in_training": 1,
    "on_roster": 1,
}  # fmt: skip
"""How many stand at each step when the newcomer comes in."""
APPLICANTS: Final = sum(STANDING.values())
PLACES: Final = 12
WANTED: Final = Wanted(("medicine", "repair", "driving"), "some")
"""The intake that the board has agreed on."""
_DAYS: Final = 30


@dataclass(frozen=True)
class Came:
    """One who applied: the reference, the words of the receipt, the step that was reached."""

    reference: str
    language: str
    words: tuple[str, ...]
    step: str
    listed: str


def fill(applying: Sequence[Applying], seats: Mapping[str, Seat], today: date) -> Iterator[Came]:
    """Let them apply, the first the longest ago, and walk each to where they stand now; agents stay where they can be found."""
    _wants(seats, today - timedelta(days=_DAYS))
    ordered = list(flooded(standing(applying)))
    for place, (one, step) in enumerate(reversed(ordered)):
        day = today - timedelta(days=_DAYS - _DAYS * (place + 1) // len(ordered))
        yield _came(one, step, seats, day, today)


def _wants(seats: Mapping[str, Seat], day: date) -> None:
    """The board has said how many places there are, and for whom."""
    board, other = (replace(seats[handle], day=day) for handle in ("stork", "eagle"))
    intake.confirm(intake.propose(PLACES, WANTED, board), other)


def told(came: Sequence[Came], seats: Mapping[str, Seat]) -> None:
    """Whoever is met today knows where: the house has told them."""
    for one in came:
        if one.step == "booked":
            act(one.reference, "tell_place", seats["swift"], HOUSE)


def summed_up(seats: Mapping[str, Seat]) -> None:
    """Whoever screens has looked at the list before the newcomer comes: nothing in it waits to be summed up."""
    listed(seats["finch"])


def standing(applying: Sequence[Applying]) -> Iterator[tuple[Applying, str]]:
    """Each with the step at which they stand when the newcomer comes in."""
    steps = chain.from_iterable(repeat(step, count) for step, count in STANDING.items())
    agents, honest = [each for each in applying if each.listed], [each for each in applying if not each.listed]
    return zip([*agents[:-1], *honest, *agents[-1:]], steps, strict=False)


def _came(one: Applying, step: str, seats: Mapping[str, Seat], day: date, today: date) -> Came:
    numbers = drawn(secrets.randbelow)
    other = (*numbers[: IN_A_RECEIPT - 1], (numbers[-1] + 1 + secrets.randbelow(IN_A_LIST - 1)) % IN_A_LIST)
    real, duress = (keys_for(canonical(one.language, each)) for each in (numbers, other))
    trust = Remembered(StaffTrust())
    reference = apply(one.sections, real, duress, day, trust)
    walk_to(step, Walk(reference, real, one.sections, seats, trust, day, today if step == "booked" else day))
    return Came(reference, one.language, written(numbers, one.language), step, one.listed)
