"""What the tests of the vault share: what refuses, and whether reading lets a value through that was put in."""

from collections.abc import Callable, Iterator
from typing import Any

from brama.box.errors import BoxRefused
from brama.process.writing import of_sections
from brama.vault.compartments import SECTIONS
from brama.vault.errors import CaseShredded, KeyUntrusted, ShredKeysMissing, ValueForged
from brama.vault.models import Item
from tests.process.road import Walk

REFUSED = (BoxRefused, ValueForged, CaseShredded, ShredKeysMissing, KeyUntrusted)


def let_through(row: Any, field: str, values: Iterator[bytes], read: Callable[[], object]) -> list[bytes]:
    """Of these values in this field of the row, those that reading did not refuse."""
    genuine, through = getattr(row, field), []
    for value in values:
        setattr(row, field, value)
        try:
            read()
        except REFUSED:
            continue
        through.append(value)
    setattr(row, field, genuine)
    read()
    return through


def items_of(walk: Walk) -> list[Item]:
    return of_sections(walk.case(), SECTIONS)
