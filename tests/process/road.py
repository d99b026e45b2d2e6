"""Walking a case along the road with the people of the cast, to any step."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from brama.ledger.record import record
from brama.process.acts import act
from brama.process.gate import applicant, applying
from brama.process.gate.files import File
from brama.process.gate.receipt import Receipt, received
from brama.process.history.doings import stands
from brama.process.models import Case, Slot
from brama.process.seat import keys_of
from brama.process.writing import sealing, shred_keys
from brama.vault.handing import settle
from brama.vault.own import ReceiptKeys, keys_from
from brama.vault.seal import keep, sealed
from tests import copies
from tests.cast import APPLICATION, DAY, House

SLOT = "00112233445566778899aabbccddeeff"
HOUSE: dict[str, Any] = {"place": "the house by the river", "hour": "11:00"}


def offer(day: date = DAY, slot: str = "") -> dict[str, str]:
    """What a verifier offers for half of this day."""
    return {
        "slot": slot or SLOT,
        "town": "Vilnius",
        "day": day.isoformat(),
        "half": "am",
        "until": day.isoformat(),
        **HOUSE,
    }


@dataclass
class Walk:
    """One case and whoever moves it."""

    house: House
    reference: str
    receipt: ReceiptKeys
    duress: ReceiptKeys

    def does(self, handle: str, code: str, **fields: Any) -> Case:
        """A member acts."""
        return act(self.reference, code, self.house.seats[handle], fields)

    def applies(self, code: str, **fields: Any) -> Case:
        """The applicant acts."""
        return applicant.act(self.received(), code, fields, self.house.seats["wanda"].day)

    def received(self) -> Receipt:
        return received(self.receipt, DAY, self.house)

    def case(self) -> Case:
        return Case.objects.select_related("safe").get(reference=self.reference)


def unwritten() -> ReceiptKeys:
    """A receipt whose words nobody will type: its root is drawn, and not what Argon2id makes a root of, which costs most of applying."""
    return keys_from(secrets.token_bytes(32))


def applied(house: House, day: date = DAY, sections: dict[str, Any] | None = None) -> Walk:
    """An application that has come in."""
    real, duress = unwritten(), unwritten()
    reference = applying.apply(sections or APPLICATION, real, duress, day, house)
    return Walk(house, reference, real, duress)


def says_no_json(house: House, walk: Walk) -> None:
    """Its receipt signs and seals a section that is no JSON, as a program that is not ours could send it."""
    case = walk.case()
    value = sealed(sealing(case, shred_keys()), walk.receipt.author(), [("skills", 2, b"{")], house)[0]
    with transaction.atomic():
        keep(case.safe, record("answer", DAY, b"", bytes(16), [value.digest]), [value])


def offered(house: House) -> Walk:
    """Cleared on the shortest way, and offered the one place."""
    walk = applied(house)
    walk.does("olena", "take")
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    walk.does("olena", "clear")
    walk.does("wanda", "offer", **offer())
    return walk


def taken() -> list[str]:
    """The places in the calendar that somebody has booked."""
    return [bytes(slot.number).hex() for slot in Slot.objects.filter(taken=True)]


def settled(house: House) -> int:
    """Everybody does what waits for them, until nothing waits that anybody can do."""
    total = 0
    while done := sum(settle(keys_of(seat), stands) for seat in house.seats.values()):
        total += done
    return total


def _screening(walk: Walk) -> None:
    walk.does("olena", "take")
    walk.does("olena", "note", text="A cousin vouches.")
    walk.does("olena", "match", match="ofac:17", strong="yes", evidence="surname_sound 12.1")


def _questions(walk: Walk) -> None:
    walk.does("olena", "ask", text="Who taught you to repair?")


def match_answered(walk: Walk) -> None:
    """The match that was kept is somebody else."""
    walk.does(
        "olena",
        "answer_match",
        match="ofac:17",
        answer="someone_else",
        reason="born_elsewhere",
        evidence="birth_year_differs -8",
    )


def _answered(walk: Walk) -> None:
    walk.applies("answer", text="Uncle Rygor.", files=[File("image/png", 1, ("place",), b"a picture")])
    match_answered(walk)
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="yes")
    walk.does("halina", "assess_again", level="good", reasons="consistent", flagged="no")
    walk.does("olena", "clear")


def _booked(walk: Walk) -> None:
    walk.does("wanda", "offer", **offer(walk.house.seats["wanda"].day))
    walk.applies("book", slot=SLOT)
    walk.does("wanda", "tell_place", **HOUSE)


def _verified(walk: Walk) -> None:
    walk.does("wanda", "recognise", text="The word was right on both sides.")
    walk.does("wanda", "verify", text="Passport and face agree.", outcome="verified")


def _brought(walk: Walk) -> None:
    walk.does("olena", "bring")
    settled(walk.house)


def voted(walk: Walk, outcome: str, reason: str, *handles: str) -> None:
    """These vote alike, and the first opens theirs."""
    for handle in handles or ("taras", "roman"):
        walk.does(handle, "vote", outcome=outcome, reason=reason)
    walk.does((*handles, "taras")[0], "open_vote")


def _admitted(walk: Walk) -> None:
    voted(walk, "admit", "needed")
    walk.does("taras", "admit", reason="needed")
    settled(walk.house)
    walk.applies("tell_relatives", text="Mother knows, nobody else.")


def _waiting(walk: Walk) -> None:
    voted(walk, "wait", "few_places")
    walk.does("roman", "wait", reason="few_places")


def _declined(walk: Walk) -> None:
    voted(walk, "decline", "few_places")
    walk.does("roman", "decline", reason="few_places")


def _second(walk: Walk) -> None:
    applicant.look_twice(walk.received(), APPLICATION, DAY)


def _set_aside(walk: Walk) -> None:
    walk.does("olena", "propose_aside", reason="copies")
    walk.does("halina", "set_aside")


STAGES: dict[str, tuple[str, Callable[[Walk], object]]] = {
    "screening": ("applied", _screening),
    "questions": ("screening", _questions),
    "cleared": ("questions", _answered),
    "booked": ("cleared", _booked),
    "did_not_come": ("booked", lambda walk: walk.does("wanda", "did_not_come")),
    "someone_else": (
        "booked",
        lambda walk: walk.does("wanda", "someone_else", text="Another face than the passport's."),
    ),
    "stopped": ("booked", lambda walk: walk.does("wanda", "stopped")),
    "verified": ("booked", _verified),
    "before_board": ("verified", _brought),
    "waiting_list": ("before_board", _waiting),
    "declined": ("before_board", _declined),
    "second_look": ("declined", _second),
    "set_aside": ("applied", _set_aside),
    "admitted": ("before_board", _admitted),
    "arrived": ("admitted", lambda walk: walk.does("maksym", "arrive", week="2026-W50")),
    "in_training": ("arrived", lambda walk: walk.does("vera", "train", course="first aid")),
    "on_roster": ("in_training", lambda walk: walk.does("maksym", "enrol", call_sign="Heron")),
    "left": ("on_roster", lambda walk: walk.does("maksym", "leave")),
}
"""Each step: the one before it on the shortest way, and what is done to come from there."""


def walked(house: House, step: str, sections: dict[str, Any] | None = None) -> Walk:
    """A case that has come to this step: copied with its house, where one came there before from a house as this one is now."""
    who = tuple((seat.holder, seat.duties, seat.day) for seat in house.seats.values())
    return Walk(house, *copies.further((step, repr(sections), who), lambda: _walked(house, step, sections)))


def _walked(house: House, step: str, sections: dict[str, Any] | None) -> tuple[str, ReceiptKeys, ReceiptKeys]:
    if step == "applied":
        walk = applied(house, sections=sections)
    else:
        walk = walked(house, STAGES[step][0], sections)
        further(walk, step)
    return walk.reference, walk.receipt, walk.duress


def way_to(step: str) -> list[str]:
    """The steps of the shortest way to this one, after `applied`."""
    before = STAGES[step][0]
    return [step] if before == "applied" else [*way_to(before), step]


def further(walk: Walk, step: str) -> None:
    """A case goes on to this step, on the shortest way."""
    before, go = STAGES[step]
    if walk.case().step != before:
        further(walk, before)
    go(walk)
    assert walk.case().step == step
