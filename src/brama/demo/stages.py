"""The steps of the road as the cast walks an applicant to each of them."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from brama.process.acts import act
from brama.process.gate import applicant
from brama.process.gate.receipt import received
from brama.process.history.doings import stands
from brama.process.seat import keys_of
from brama.staff.seat import Seat
from brama.vault.handing import settle
from brama.vault.own import ReceiptKeys
from brama.vault.trust import Trust

HOUSE: Final = {"place": "дом ля ракі", "hour": "11:00"}
HANDING: Final = ("finch", "swift", "stork")
"""One of each compartment that has something to hand on."""


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
        applicant.act(received(self.receipt, self.day, self.trust), code, fields, self.day)

    def settled(self) -> None:
        """Whoever holds what the next compartment needs hands it on."""
        for handle in HANDING:
            settle(keys_of(self.seats[handle]), stands)


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


def _wait_in_vain(walk: Walk) -> None:
    walk.does("swift", "tell_place", **HOUSE)
    walk.does("swift", "did_not_come")


def _second_look(walk: Walk) -> None:
    applicant.look_twice(received(walk.receipt, walk.day, walk.trust), walk.sections, walk.day)


def _arrive(walk: Walk) -> None:
    year, week, _ = walk.day.isocalendar()
    walk.does("lark", "arrive", week=f"{year}-W{week:02}")


STAGES: Final[dict[str, tuple[str, Callable[[Walk], None]]]] = {
    "screening": ("applied", _take),
    "questions": ("screening", _ask),
    "cleared": ("screening", _clear),
    "booked": ("cleared", _book),
    "did_not_come": ("booked", _wait_in_vain),
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
    "pl": "Gdzie było twoje miejsce zamieszkania w ostatnim roku przed wyjazdem?",
    "en": "Where did you live in the last year before you left?",
}
