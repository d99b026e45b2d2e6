"""An intake: how many places there are and which skills are wanted. One of the board proposes, another confirms; the last confirmed counts.

How many places there are is not public: what is said of an intake is signed by its author, shut with a key that is sealed to the board's
epoch, and sealed anew when that epoch ends.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

import orjson
from django.db import IntegrityError, transaction

from brama.box.content import new_key, opened, shut
from brama.box.context import bound
from brama.box.keys import open_sealed, seal
from brama.ledger.models import LedgerEntry
from brama.ledger.record import holds, record
from brama.process.application import EXPERIENCE, FIELDS
from brama.process.board.ranking import Wanted
from brama.process.errors import FieldWrong, Stale
from brama.process.models import Intake as Row
from brama.process.seat import Seat, keys_of, needs_duty
from brama.staff.errors import AlreadyDecided, AnotherPerson
from brama.vault.epochs import epoch_private
from brama.vault.errors import ValueForged
from brama.vault.models import Epoch, EpochState
from brama.vault.unseal import Keys
from brama.vault.values import Place, Signed, signed, unpacked, verified

MOST: Final = 10_000
_BOARD: Final = "board"
_HOUSE: Final = bytes(16)


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
    needs_duty(by, _BOARD, "intake")
    _checked(places, wanted)
    after = _last()
    if waits := _waits(places, wanted, by):
        return waits
    try:
        return _write(after, {"kind": "propose", "places": places, **wanted._asdict()}, "propose_intake", by)
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
    needs_duty(by, _BOARD, "intake")
    after = _last()
    newest = max(proposals(by), key=lambda each: each.number, default=None)
    if newest is None or newest.number != number:
        raise Stale
    if newest.confirmed == by.member:
        return
    if newest.confirmed:
        raise AlreadyDecided
    if newest.by == by.member:
        raise AnotherPerson
    _write(after, {"kind": "confirm", "of": number, "digest": newest.digest.hex()}, "confirm_intake", by)


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
    needs_duty(by, _BOARD, "intake")
    keys = keys_of(by)
    _renew(keys)
    said = list(_said(keys))
    return [_proposed(row, value, body, said) for row, value, body in said if body["kind"] == "propose"]


_Said = tuple[Row, Signed, dict[str, Any]]


def _said(keys: Keys) -> Iterator[_Said]:
    for row in Row.objects.filter(epoch__in=keys.epochs).select_related("epoch").order_by("number"):
        value = unpacked(_opened(row, keys))
        author = keys.trust.author(value.author)
        body = orjson.loads(verified(_place(row.number), value, author.signing))
        if _BOARD not in author.duties or not author.was_here(row.entry) or not holds(row.entry, value.digest()):
            raise ValueForged
        yield row, value, body


def _proposed(row: Row, value: Signed, body: dict[str, Any], said: Sequence[_Said]) -> Proposed:
    confirmed = [
        (theirs.author, other.entry)
        for other, theirs, told in said
        if _confirms(told, row.number, value) and theirs.author != value.author and row.entry < other.entry
    ]
    by, since = confirmed[0] if confirmed else (None, 0)
    wanted = Wanted(tuple(body["skills"]), body["experience"])
    return Proposed(row.number, value.author, body["places"], wanted, by, since, row.entry, value.digest())


def _confirms(told: dict[str, Any], number: int, value: Signed) -> bool:
    """Those of before they named a digest name the number alone: there only the entry says that the proposal was there."""
    digest = value.digest().hex()
    return (told["kind"], told.get("of"), told.get("digest", digest)) == ("confirm", number, digest)


def _checked(places: int, wanted: Wanted) -> None:
    if not 0 <= places <= MOST:
        raise FieldWrong(field="places", allowed=(f"0 to {MOST}",))
    if not set(wanted.skills) <= set(FIELDS):
        raise FieldWrong(field="skills", allowed=FIELDS)
    if wanted.experience not in EXPERIENCE:
        raise FieldWrong(field="experience", allowed=EXPERIENCE)


def _last() -> int:
    """The number of the last row. Asked before what the rows say is read: who writes `after` it knows that nobody wrote meanwhile."""
    return Row.objects.order_by("-number").values_list("number", flat=True).first() or 0


def _write(after: int, said: dict[str, Any], act: str, by: Seat) -> int:
    """Of two who write at once, one is told to look again: a number is given once."""
    keys, number = keys_of(by), after + 1
    value = signed(_place(number), by.member, by.holder.signing, orjson.dumps(said))
    try:
        with transaction.atomic():
            row = _sealed(Row(number=number), value.packed(), keys)
            row.entry = record(act, by.day, by.holder, digests=[value.digest()])
            row.save(force_insert=True)
    except IntegrityError as error:
        raise Stale from error
    return number


def _renew(keys: Keys) -> None:
    """Seal to the current epoch what a past one still opens."""
    past = Row.objects.filter(epoch__in=keys.epochs, epoch__state=EpochState.PAST)
    for row in past.select_related("epoch"):
        old, packed = row.epoch, _opened(row, keys)
        fresh = _sealed(row, packed, keys)
        Row.objects.filter(pk=row.pk, epoch=old).update(epoch=fresh.epoch, key=fresh.key, content=fresh.content)


def _sealed(row: Row, packed: bytes, keys: Keys) -> Row:
    trusted, key = keys.trust.epoch(_BOARD), new_key()
    row.epoch = Epoch.objects.get(compartment=_BOARD, number=trusted.number)
    row.key = seal(trusted.public, key, _context("intake key", row))
    row.content = shut(key, packed, _context("intake", row))
    return row


def _opened(row: Row, keys: Keys) -> bytes:
    key = open_sealed(epoch_private(row.epoch, keys.holder), bytes(row.key), _context("intake key", row))
    return opened(key, bytes(row.content), _context("intake", row))


def _context(kind: str, row: Row) -> bytes:
    return bound(kind, row.number, row.epoch.number)


def _place(number: int) -> Place:
    return Place(_HOUSE, "intake", number)
