"""What a reader hands to a build: stretches of a source that one process can read by itself, in any order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from brama.persons import Person
from brama.registers.entries import Attached
from brama.registers.readers.tally import Tally


class Batch(Protocol):
    """A stretch of a source. It survives being sent to another process."""

    @property
    def size(self) -> int:
        """How much of the source it is, in the unit that progress is shown in."""

    def read(self, tally: Tally) -> Iterator[Person | Attached]:
        """Everything in it; what was passed over is counted in `tally`."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Persons that were read already."""

    persons: tuple[Person | Attached, ...]

    @property
    def size(self) -> int:
        return len(self.persons)

    def read(self, tally: Tally) -> Iterator[Person | Attached]:
        tally.persons += sum(isinstance(person, Person) for person in self.persons)
        return iter(self.persons)
