"""What a source says besides describing persons: papers of somebody described elsewhere, and that somebody is gone."""

from dataclasses import dataclass

from brama.persons import Person


@dataclass(frozen=True, slots=True)
class Attached:
    """Something said about a person who is described elsewhere, such as a passport: `person` has the holder's id.

    It is joined to the holder, whichever batch he stands in; where there is no such person it waits for one. `paper` is its own id,
    by which it is replaced or removed; "" if it has none.
    """

    person: Person
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """In a file of changes: whatever has this id, a person or papers, is no longer there."""

    id: str


Change = Person | Attached | Removed
