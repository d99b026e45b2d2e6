"""Making one person of what several records say of him, within the limits that hold for one record."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import Any

from brama.persons import Person
from brama.registers.packing import VALUES
from brama.registers.readers.assembly import MOST


def union(persons: Sequence[Person], notes: Counter[str]) -> Person:
    """One person of all that is said, each value once; of too many the first are kept, and noted.

    What depends on no order of records comes of it only where the caller sorts them.
    """
    return Person(persons[0].id, *(_together(name, persons, notes) for name in VALUES))


def _together(name: str, persons: Sequence[Person], notes: Counter[str]) -> tuple[Any, ...]:
    values = tuple(dict.fromkeys(chain.from_iterable(getattr(person, name) for person in persons)))
    most = MOST[name]
    if len(values) > most.number:
        notes[most.note] += 1
    return values[: most.number]
