"""What the board has said of intakes, as it stands in the records: signed by its author, shut with a key that is sealed to the epoch of the
board, and sealed anew when that ends.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import orjson
from django.db import IntegrityError, transaction

from brama.box.content import new_key, opened, shut
from brama.box.context import bound
from brama.box.keys import open_sealed, seal
from brama.ledger.record import record
from brama.process.errors import Stale
from brama.process.history.hands import written_by
from brama.process.models import Intake
from brama.process.seat import Seat, keys_of
from brama.vault.epochs import epoch_private
from brama.vault.models import Epoch, EpochState
from brama.vault.unseal import Keys
from brama.vault.values import Place, signed, unpacked

_BOARD: Final = "board"
_HOUSE: Final = bytes(16)


class Said(NamedTuple):
    """What one of the board said: `entry` is its place in the ledger, `digest` what the ledger has of it."""

    number: int
    entry: int
    by: bytes
    digest: bytes
    body: dict[str, Any]


def everything_said(keys: Keys) -> list[Said]:
    """Oldest first, each signature verified; what is sealed to a past epoch is sealed anew."""
    _renew(keys)
    return list(_said(keys))


def _said(keys: Keys) -> Iterator[Said]:
    for row in Intake.objects.filter(epoch__in=keys.epochs).select_related("epoch").order_by("number"):
        value = unpacked(_opened(row, keys))
        body = orjson.loads(written_by(_BOARD, value, _place(row.number), row.entry, keys.trust))
        yield Said(row.number, row.entry, value.author, value.digest(), body)


def last() -> int:
    """The number of the last row. Asked before what the rows say is read: who writes `after` it knows that nobody wrote meanwhile."""
    return Intake.objects.order_by("-number").values_list("number", flat=True).first() or 0


def entered(after: int, body: dict[str, Any], act: str, by: Seat) -> int:
    """Of two who write at once, one is told to look again: a number is given once."""
    keys, number = keys_of(by), after + 1
    value = signed(_place(number), by.member, by.holder.signing, orjson.dumps(body))
    try:
        with transaction.atomic():
            row = _sealed(Intake(number=number), value.packed(), keys)
            row.entry = record(act, by.day, by.holder, digests=[value.digest()])
            row.save(force_insert=True)
    except IntegrityError as error:
        raise Stale from error
    return number


def _renew(keys: Keys) -> None:
    """Seal to the current epoch what a past one still opens."""
    past = Intake.objects.filter(epoch__in=keys.epochs, epoch__state=EpochState.PAST)
    for row in past.select_related("epoch"):
        old, packed = row.epoch, _opened(row, keys)
        fresh = _sealed(row, packed, keys)
        Intake.objects.filter(pk=row.pk, epoch=old).update(epoch=fresh.epoch, key=fresh.key, content=fresh.content)


def _sealed(row: Intake, packed: bytes, keys: Keys) -> Intake:
    trusted, key = keys.trust.epoch(_BOARD), new_key()
    row.epoch = Epoch.objects.get(compartment=_BOARD, number=trusted.number)
    row.key = seal(trusted.public, key, _context("intake key", row))
    row.content = shut(key, packed, _context("intake", row))
    return row


def _opened(row: Intake, keys: Keys) -> bytes:
    key = open_sealed(epoch_private(row.epoch, keys.holder), bytes(row.key), _context("intake key", row))
    return opened(key, bytes(row.content), _context("intake", row))


def _context(kind: str, row: Intake) -> bytes:
    return bound(kind, row.number, row.epoch.number)


def _place(number: int) -> Place:
    return Place(_HOUSE, "intake", number)
