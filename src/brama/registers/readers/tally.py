"""What came of reading: how many persons, what was passed over and why, which lines were bad."""

from collections import Counter
from dataclasses import dataclass, field

from brama.registers.errors import BadLine

# Enough to show what kind of thing is wrong; a file of ten million bad lines must not fill the memory.
BAD_KEPT = 10
SCHEMAS_KEPT = 100


@dataclass
class Tally:
    """Filled by a reader while it reads; with `skip_bad` it also decides that a bad line is counted instead of raised.

    `bytes` is how much of the files was taken in so far, packed as they lie there: the measure of progress.
    `skipped` by reason: other_entity (no person; `schemas` says what), other_row (OFAC's or the UN's, no individual),
    no_name, blank_row. `notes`: names_cut and values_cut (persons of whom not all was kept), unread_births and so on
    (values that came to nothing), documents_joined (documents' holders), removed (changes). `columns` says how each
    table's columns were understood.
    """

    skip_bad: bool = False
    bytes: int = 0
    persons: int = 0
    bad: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    schemas: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    first_bad: list[BadLine] = field(default_factory=list)
    columns: list["Columns"] = field(default_factory=list)

    def refuse(self, line: BadLine) -> None:
        """Raise the refusal, or count it where bad lines are skipped."""
        if not self.skip_bad:
            raise line
        self.bad += 1
        self.reasons[str(line.facts.get("reason", line.code))] += 1
        if len(self.first_bad) < BAD_KEPT:
            self.first_bad.append(line)

    def passed_over(self, schema: str) -> None:
        """Count an entity that is no person."""
        self.skipped["other_entity"] += 1
        schema = schema[:64]
        self.schemas[schema if schema in self.schemas or len(self.schemas) < SCHEMAS_KEPT else ""] += 1

    def add(self, other: "Tally") -> None:
        """Take in what another process counted; call in the order of the file."""
        self.bytes += other.bytes
        self.persons += other.persons
        self.bad += other.bad
        for counter in ("skipped", "schemas", "notes", "reasons"):
            getattr(self, counter).update(getattr(other, counter))
        self.first_bad = (self.first_bad + other.first_bad)[:BAD_KEPT]
        self.columns += other.columns


@dataclass(frozen=True)
class Columns:
    """How the columns of a table were understood: `fields[i]` is what `names[i]` means, "" for one that is ignored.

    `line` is that of the header. `month_first` says that in its birth dates the month stands before the day.
    """

    file: str
    delimiter: str
    names: tuple[str, ...]
    fields: tuple[str, ...]
    line: int = 1
    month_first: bool = False

    @property
    def read(self) -> dict[str, str]:
        """Column to field, in the order of the file."""
        return {name: meaning for name, meaning in zip(self.names, self.fields, strict=True) if meaning}

    @property
    def surnames_missing(self) -> bool:
        """Given names have a column and surnames have none."""
        return "first_name" in self.fields and not {"name", "last_name"}.intersection(self.fields)

    @property
    def ignored(self) -> tuple[str, ...]:
        """Columns that no field was found for."""
        return tuple(name for name, meaning in zip(self.names, self.fields, strict=True) if not meaning)
