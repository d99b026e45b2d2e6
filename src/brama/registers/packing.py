"""A person as a list of values in JSON, for what is kept beside the columns."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from brama.persons import PartialDate, Person

VALUES = [field.name for field in fields(Person) if field.name != "id"]


def packed(person: Person) -> list[Any]:
    """Values by place, as far as the last that is not empty."""
    plain = {"births": [tuple(birth) for birth in person.births]}
    values = [plain.get(name, getattr(person, name)) for name in VALUES]
    while values and not values[-1]:
        values.pop()
    return values


def unpacked(id: str, values: Sequence[Any]) -> Person:
    said = dict(zip(VALUES, map(tuple, values), strict=False))
    births = tuple(PartialDate(*birth) for birth in said.pop("births", ()))
    return Person(id, births=births, **said)
