"""An intake: how many places there are and which skills are wanted. One of the board proposes, another confirms; the last confirmed counts.

How many places there are is not public: what is said of an intake is sealed to the board (`records`).
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from brama.ledger.models import LedgerEntry
from brama.process.application import EXPERIENCE, FIELDS
from brama.process.board.ranking import Wanted
from brama.process.board.records import Said, entered, everything_said, last
from brama.process.errors import FieldWrong, Stale
from brama.process.seat import Seat, keys_of, needs_duty
from brama.staff.errors import AlreadyDecided, AnotherPerson

MOST: Final = 10_000


class Proposed(NamedTuple):
    """An intake as somebody proposed it; `confirmed` by whom, None while it waits. `entry`: where the ledger has the proposal,
    `since` where it has the confirmation, which names its `digest`."""

    number: int
    by: bytes
    places: int
    wanted: Wanted
    confirmed: bytes | None
    since: int
    entry: int
    digest: bytes


def propose(places: int, wanted: Wanted, by: Seat) -> int:
    """Propose an intake; returns its number. Proposed twice, it is the one that waits already. Raises NotTheirDuty, FieldWrong."""
    needs_duty(by, "board", "intake")
    _checked(places, wanted)
    after = last()
    if waits := _waits(places, wanted, by):
        return waits
    try:
        return entered(after, {"kind": "propose", "places": places, **wanted._asdict()}, "propose_intake", by)
    except Stale:
        if waits := _waits(places, wanted, by):  # the same was pressed twice at once
            return waits
        raise


def _waits(places: int, wanted: Wanted, by: Seat) -> int:
    """The number of the proposal that waits, where this member proposed just this; else 0."""
    newest = waiting(proposals(by))
    same = newest and (newest.by, newest.places, newest.wanted) == (by.member, places, wanted)
    return newest.number if newest and same else 0


def confirm(number: int, by: Seat) -> None:
    """Confirm, as another, the newest proposal; confirmed twice it stays so. Raises NotTheirDuty, Stale, AlreadyDecided, AnotherPerson."""
    needs_duty(by, "board", "intake")
    after = last()
    newest = max(proposals(by), key=lambda each: each.number, default=None)
    if newest is None or newest.number != number:
        raise Stale
    if newest.confirmed == by.member:
        return
    if newest.confirmed:
        raise AlreadyDecided
    if newest.by == by.member:
        raise AnotherPerson
    entered(after, {"kind": "confirm", "of": number, "digest": newest.digest.hex()}, "confirm_intake", by)


def current(of: Sequence[Proposed]) -> Proposed | None:
    """The intake that counts: of those confirmed, the newest."""
    return max((each for each in of if each.confirmed), key=lambda each: each.number, default=None)


def waiting(of: Sequence[Proposed]) -> Proposed | None:
    """A proposal that waits for another to confirm it: the newest of all, where nobody has."""
    newest = max(of, key=lambda each: each.number, default=None)
    return newest if newest and not newest.confirmed else None


def places_left(intake: Proposed) -> int:
    """Places less admissions since it was confirmed. Who withdraws or does not come frees no place: the board sets a new intake."""
    admitted = LedgerEntry.objects.filter(seq__gt=intake.since, act="admit").count()
    return max(intake.places - admitted, 0)


def proposals(by: Seat) -> list[Proposed]:
    """Every intake that was proposed, oldest first, each signature verified; what is sealed to a past epoch is sealed anew."""
    needs_duty(by, "board", "intake")
    said = everything_said(keys_of(by))
    return [_proposed(each, said) for each in said if each.body["kind"] == "propose"]


def _proposed(mine: Said, said: Sequence[Said]) -> Proposed:
    confirmed = [
        (other.by, other.entry)
        for other in said
        if _confirms(other, mine) and other.by != mine.by and mine.entry < other.entry
    ]
    by, since = confirmed[0] if confirmed else (None, 0)
    wanted = Wanted(tuple(mine.body["skills"]), mine.body["experience"])
    return Proposed(mine.number, mine.by, mine.body["places"], wanted, by, since, mine.entry, mine.digest)


def _confirms(other: Said, mine: Said) -> bool:
    """Those of before they named a digest name the number alone: there only the entry says that the proposal was there."""
    told, digest = other.body, mine.digest.hex()
    return (told["kind"], told.get("of"), told.get("digest", digest)) == ("confirm", mine.number, digest)


def _checked(places: int, wanted: Wanted) -> None:
    if not 0 <= places <= MOST:
        raise FieldWrong(field="places", allowed=(f"0 to {MOST}",))
    if not set(wanted.skills) <= set(FIELDS):
        raise FieldWrong(field="skills", allowed=FIELDS)
    if wanted.experience not in EXPERIENCE:
        raise FieldWrong(field="experience", allowed=EXPERIENCE)
