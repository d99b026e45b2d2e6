"""What happened before the newcomer came: applicants walked to every step of the road by those whose duty each step is."""

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain, repeat
from typing import Any, Final

from brama.demo.flood import flooded
from brama.process import applicant, intake
from brama.process.acts import act, keys_of
from brama.process.applying import apply
from brama.process.doings import stands
from brama.process.ranking import Wanted
from brama.process.reads import listed
from brama.receipts.words import IN_A_LIST, IN_A_RECEIPT, canonical, drawn, written
from brama.simulate.campaign import Applying
from brama.staff.seat import Seat
from brama.staff.trust import StaffTrust
from brama.vault.handing import settle
from brama.vault.own import ReceiptKeys
from brama.vault.trust import Remembered, Trust

STANDING: Final = {
    "applied": 15, "screening": 8, "questions": 6, "cleared": 5, "booked": 5, "did_not_come": 1, "someone_else": 1, "stopped": 1,
    "verified": 3, "before_board": 6, "waiting_list": 2, "declined": 1, "second_look": 1, "admitted": 2, "arrived": 1, "in_training": 1,
    "on_roster": 1,
}  # fmt: skip
"""How many stand at each step when the newcomer comes in."""
HANDING: Final = ("finch", "swift", "stork")
"""One of each compartment that has something to hand on."""
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


@dataclass(frozen=True)
class Walk:
    """One case and whoever moves it, on one day."""

    reference: str
    receipt: ReceiptKeys
    sections: Mapping[str, Any]
    seats: Mapping[str, Seat]
    trust: Trust
    day: date
    meets: date
    """The day of the meeting."""

    def does(self, handle: str, code: str, **fields: Any) -> None:
        """A member acts, and everybody hands on what waits."""
        seat = replace(self.seats[handle], day=self.day)
        act(self.reference, code, seat, fields)
        settle(keys_of(seat), stands)

    def applies(self, code: str, **fields: Any) -> None:
        """The applicant acts."""
        applicant.act(applicant.received(self.receipt, self.day, self.trust), code, fields, self.day)

    def settled(self) -> None:
        """Whoever holds what the next compartment needs hands it on."""
        for handle in HANDING:
            settle(keys_of(self.seats[handle]), stands)


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
    real, duress = (applicant.keys_for(canonical(one.language, each)) for each in (numbers, other))
    trust = Remembered(StaffTrust())
    reference = apply(one.sections, real, duress, day, trust)
    walk_to(step, Walk(reference, real, one.sections, seats, trust, day, today if step == "booked" else day))
    return Came(reference, one.language, written(numbers, one.language), step, one.listed)


def walk_to(step: str, walk: Walk) -> None:
    """Walk a case that has come in to this step."""
    if step != "applied":
        before, go = STAGES[step]
        walk_to(before, walk)
        go(walk)


def _take(walk: Walk) -> None:
    walk.does("finch", "take")


def _ask(walk: Walk) -> None:
    walk.does("finch", "ask", text=QUESTIONS[walk.sections["contact"]["language"]])


def _clear(walk: Walk) -> None:
    walk.does("finch", "assess", level="good", reasons="consistent", flagged="no")
    walk.does("finch", "clear")


def _book(walk: Walk) -> None:
    slot, day = secrets.token_hex(16), walk.meets.isoformat()
    walk.does("swift", "offer", slot=slot, town="Zarnica", day=day, half="am", until=day)
    walk.applies("book", slot=slot)


def _verify(walk: Walk) -> None:
    walk.does("swift", "recognise", text="Both words were right.")
    walk.does("swift", "verify", text="Passport and face agree.", outcome="verified")


def _bring(walk: Walk) -> None:
    walk.does("finch", "bring")
    walk.settled()


def _decided(outcome: str, reason: str) -> Callable[[Walk], None]:
    def decide(walk: Walk) -> None:
        for handle in ("stork", "eagle"):
            walk.does(handle, "vote", outcome=outcome, reason=reason)
        walk.does("stork", "open_vote")
        walk.does("stork", outcome, reason=reason)
        walk.settled()

    return decide


def _second_look(walk: Walk) -> None:
    applicant.look_twice(applicant.received(walk.receipt, walk.day, walk.trust), walk.sections, walk.day)


def _arrive(walk: Walk) -> None:
    year, week, _ = walk.day.isocalendar()
    walk.does("lark", "arrive", week=f"{year}-W{week:02}")


STAGES: Final[dict[str, tuple[str, Callable[[Walk], None]]]] = {
    "screening": ("applied", _take),
    "questions": ("screening", _ask),
    "cleared": ("screening", _clear),
    "booked": ("cleared", _book),
    "did_not_come": ("booked", lambda walk: walk.does("swift", "did_not_come")),
    "someone_else": (
        "booked",
        lambda walk: walk.does("swift", "someone_else", text="Another face than in the passport."),
    ),
    "stopped": ("booked", lambda walk: walk.does("swift", "stopped")),
    "verified": ("booked", _verify),
    "before_board": ("verified", _bring),
    "waiting_list": ("before_board", _decided("wait", "few_places")),
    "declined": ("before_board", _decided("decline", "other_skills")),
    "second_look": ("declined", _second_look),
    "admitted": ("before_board", _decided("admit", "needed")),
    "arrived": ("admitted", _arrive),
    "in_training": ("arrived", lambda walk: walk.does("lark", "train", course="first aid")),
    "on_roster": ("in_training", lambda walk: walk.does("lark", "enrol", call_sign="Heron")),
}
"""Each step: the one before it on the shortest way, and what is done to come from there."""
QUESTIONS: Final = {
    "be": "Дзе вы жылі ў апошні год перад ад'ездам?",
    "ru": "Где вы жили в последний год перед отъездом?",
    "uk": "Де ви жили останній рік перед від’їздом?",
    "pl": "Gdzie mieszkał(a) Pan(i) w ostatnim roku przed wyjazdem?",
    "en": "Where did you live in the last year before you left?",
}
