"""What the acting member sees of a case, of which every condition of an act asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from typing import Any

from brama.process.errors import FieldWrong
from brama.process.history.doings import Done
from brama.process.history.done import since
from brama.process.meetings.bookings import Entry
from brama.process.models import Case
from brama.process.steps import Act
from brama.process.writing import as_said, of_sections
from brama.vault.unseal import Keys


@dataclass(frozen=True)
class Sight:
    """What the acting member sees of a case: its doings, its sections as far as they open, the fields of the act, the day."""

    case: Case
    act: Act
    keys: Keys
    doings: Sequence[Done]
    fields: dict[str, Any]
    day: date

    def said(self, section: str) -> list[dict[str, Any]]:
        """The entries of a section, oldest first, with the id of each author; without those that nobody opens since a decline."""
        return [dict(entry.said) for entry in self.entries(section)]

    def entries(self, section: str) -> list[Entry]:
        """The same with the place of each in the ledger."""
        items = [item for item in of_sections(self.case, (section,)) if item.copies.all()]
        self.keys.read_ahead(item.entry for item in items)
        return [Entry(item.entry, said_in(self.keys, item)) for item in items]

    @cached_property
    def me(self) -> bytes:
        """Who acts."""
        return self.keys.holder.member

    def since(self, act: str) -> list[Done]:
        """Doings after the last of these acts; all where there was none."""
        return list(since(act, self.doings))


def said_in(keys: Keys, item: Any) -> dict[str, Any]:
    """One entry, verified, with its author."""
    written = keys.written(item)
    return {**as_said(written.body), "author": written.author}


def one_of(sight: Sight, field: str, allowed: tuple[str, ...]) -> bool:
    """Whether a field of the act has one of these values. Raises FieldWrong."""
    if sight.fields[field] not in allowed:
        raise FieldWrong(field=field, allowed=allowed)
    return True


def says(field: str, allowed: tuple[str, ...]) -> Callable[[Sight], bool]:
    """The condition that a field has one of these values."""
    return partial(one_of, field=field, allowed=allowed)
