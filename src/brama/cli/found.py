"""How the answers of a screening leave the program: a table with a waterfall, JSON lines, or CSV."""

import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.table import Table

from brama.cli.answers import CSV_COLUMNS, answer, line, rounded_weight, row
from brama.cli.asking import Asking
from brama.cli.explain import Waterfall, percent
from brama.cli.paper import cell, paper, table
from brama.cli.words import bits, thousands
from brama.persons import Person
from brama.screening.screen import Match, Screened

MATCHES = "matches"
Lists = dict[str, tuple[Match, ...]]


@dataclass(frozen=True)
class Answer:
    """What is said of one person asked for: `matches`, or who was `gained` and `lost`."""

    person: Person
    lists: Lists


def matches(persons: Sequence[Person], screened: Iterable[Screened]) -> Iterator[Answer]:
    """The answers of a screening, beside who was asked for."""
    return (Answer(person, {MATCHES: one.matches}) for person, one in zip(persons, screened, strict=True))


def in_jsonl(answers: Iterable[Answer], _: Asking) -> None:
    for one in answers:
        sys.stdout.buffer.write(line(answer(one.person.id, one.lists)))
    sys.stdout.buffer.flush()


def in_csv(answers: Iterable[Answer], _: Asking) -> None:
    # Said in UTF-8 wherever it goes: a file that is opened elsewhere must not depend on the terminal it came from.
    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
    written = csv.writer(sys.stdout, lineterminator="\n")
    written.writerow(CSV_COLUMNS)
    for one in answers:
        written.writerows(row(one.person.id, match) for found in one.lists.values() for match in found)


def in_table(answers: Iterable[Answer], asking: Asking) -> None:
    done = list(answers)
    on = paper()
    shown = _rows(done, asking)
    if shown.row_count:
        on.print(shown)
    found = sum(any(one.lists.values()) for one in done)
    on.print(f"{thousands(found)} with a match, {thousands(len(done) - found)} without.")
    if len(done) == 1 and found:
        best = next(match for several in done[0].lists.values() for match in several)
        start = f"starting point ({thousands(asking.count(best.register))} persons)"
        on.print()
        on.print(Waterfall(best, asking.prior(best.register), start))


def _rows(answers: Iterable[Answer], asking: Asking) -> Table:
    rows = table("asked for", "found", "register", "bits", "probability", numbers=("bits", "probability"))
    for one in answers:
        called = one.person.names[0] if one.person.names else one.person.id
        for kind, match in ((kind, match) for kind, several in one.lists.items() for match in several):
            name = match.name if kind == MATCHES else f"{kind}: {match.name}"
            who = (cell(called), cell(name), cell(asking.label(match.register)))
            rows.add_row(*who, bits(rounded_weight(match.evidence)), percent(match.probability))
            called = ""
    return rows


FORMATS: dict[str, Callable[[Iterable[Answer], Asking], None]] = {"table": in_table, "jsonl": in_jsonl, "csv": in_csv}
