"""What a source says besides describing persons: papers of somebody described elsewhere, and that somebody is gone."""

from dataclasses import dataclass

from brama.persons import Person


@dataclass(frozen=True, slots=True)
class Attached:
    """Something said about a person who is described elsewhere, such as a passport: `person` has the holder's id.

    It is joined to the holder, whichever batch he stands in, and dropped where there is no such person.
    """

    person: Person


@dataclass(frozen=True, slots=True)
class Removed:
    """In a file of changes: this person is no longer there."""

    id: str


Change = Person | Attached | Removed
