"""The files of a case, for whoever screens it: which there are, and one at a time."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from brama.ledger.models import LedgerEntry
from brama.process.errors import CaseMissing
from brama.process.gate.files import File, unpacked
from brama.process.seat import Seat, found, keys_of
from brama.process.writing import of_sections
from brama.vault.compartments import FILES
from brama.vault.models import Epoch, Item


class Enclosed(NamedTuple):
    """One file by its number in the case, and the day of the answer it came with."""

    number: int
    day: date
    size: int


def enclosed(reference: str, seat: Seat) -> list[Enclosed]:
    """The files of a case that this member opens, the oldest first; none of them is opened for this. Raises CaseMissing."""
    keys = keys_of(seat)
    items = [item for item in of_sections(found(reference, keys), (FILES,)) if _mine(item, keys.epochs)]
    days = dict(LedgerEntry.objects.filter(seq__in=[item.entry for item in items]).values_list("seq", "day"))
    return [Enclosed(item.number, days[item.entry], len(item.content)) for item in items]


def file(reference: str, number: int, seat: Seat) -> File:
    """One file, verified. Raises CaseMissing, also where this member does not open it."""
    keys = keys_of(seat)
    for item in of_sections(found(reference, keys), (FILES,)):
        if item.number == number and _mine(item, keys.epochs):
            return unpacked(keys.body(item))
    raise CaseMissing


def _mine(item: Item, epochs: Mapping[int, Epoch]) -> bool:
    return any(copy.epoch_id in epochs for copy in item.copies.all())
