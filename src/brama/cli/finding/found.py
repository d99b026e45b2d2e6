"""How the answers of a screening leave the program: a table with a waterfall, JSON lines, or CSV."""

import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from brama.cli.finding.answers import CSV_COLUMNS, answer, line, rounded_weight, row
from brama.cli.finding.asking import Asking
from brama.cli.finding.explain import Waterfall, percent
from brama.cli.finding.words import WORDS, bits, thousands
from brama.cli.terminal.paper import cell, paper, table
from brama.persons import Person
from brama.screening.screen import Match, Screened, numbers_shared
from brama.screening.since import Turned

MATCHES, GAINED, LOST = "matches", "gained", "lost"
CHANGE = "change"
Lists = dict[str, tuple[Match, ...]]


@dataclass(frozen=True)
class Answer:
    """What is said of one person asked for: `matches`, or who was `gained` and `lost`."""

    person: Person
    lists: Lists


@dataclass(frozen=True)
class Answers:
    """All answers in the order asked; `kinds` are the lists that each of them has."""

    kinds: tuple[str, ...]
    each: Iterator[Answer]


def matches(persons: Sequence[Person], screened: Iterable[Screened]) -> Answers:
    """The answers of a screening, beside who was asked for."""
    each = (Answer(person, {MATCHES: one.matches}) for person, one in zip(persons, screened, strict=True))
    return Answers((MATCHES,), each)


def changes(persons: Sequence[Person], turned: Iterable[Turned]) -> Answers:
    """What changed since a generation, beside who was asked for."""
    pairs = zip(persons, turned, strict=True)
    return Answers((GAINED, LOST), (Answer(person, {GAINED: one.gained, LOST: one.lost}) for person, one in pairs))


def in_jsonl(answers: Answers, asking: Asking) -> None:
    for one in answers.each:
        sys.stdout.buffer.write(line(answer(one.person.id, one.lists, asking.unverified)))
    sys.stdout.buffer.flush()


def in_csv(answers: Answers, asking: Asking) -> None:
    # Said in UTF-8 wherever it goes: a file that is opened elsewhere must not depend on the terminal it came from.
    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
    written = csv.writer(sys.stdout, lineterminator="\n")
    # With one kind of list there is nothing to tell apart.
    told = len(answers.kinds) > 1
    written.writerow(((CHANGE,) if told else ()) + CSV_COLUMNS)
    for one in answers.each:
        for kind, found in one.lists.items():
            rows = (row(one.person.id, match, asking.unverified) for match in found)
            written.writerows([kind, *cells] if told else cells for cells in rows)


def in_table(answers: Answers, asking: Asking) -> None:
    done = list(answers.each)
    on = paper()
    shown = _rows(done, asking)
    if shown.row_count:
        on.print(shown)
    on.print(COUNTED[answers.kinds](done))
    if len(done) == 1:
        for several in done[0].lists.values():
            _explain(on, several[:1], asking)


def _explain(on: Console, best: Iterable[Match], asking: Asking) -> None:
    for match in best:
        start = f"starting point ({thousands(asking.count(match.register))} persons)"
        on.print()
        on.print(Waterfall(match, asking.prior(match.register), start))


def _matched(done: Sequence[Answer]) -> str:
    found = _with(done, MATCHES)
    return f"{thousands(found)} with a match, {thousands(len(done) - found)} without."


def _turned(done: Sequence[Answer]) -> str:
    same = sum(not any(one.lists.values()) for one in done)
    gained, lost = _with(done, GAINED), _with(done, LOST)
    return f"{thousands(gained)} gained a match, {thousands(lost)} lost one, {thousands(same)} did neither."


def _with(done: Sequence[Answer], kind: str) -> int:
    return sum(bool(one.lists[kind]) for one in done)


COUNTED: dict[tuple[str, ...], Callable[[Sequence[Answer]], str]] = {(MATCHES,): _matched, (GAINED, LOST): _turned}


def _rows(answers: Iterable[Answer], asking: Asking) -> Table:
    rows = table("asked for", "found", "register", "bits", "probability", numbers=("bits", "probability"))
    for one in answers:
        called = one.person.names[0] if one.person.names else one.person.id
        for kind, match in ((kind, match) for kind, several in one.lists.items() for match in several):
            name = _told(match) if kind == MATCHES else f"{kind}: {_told(match)}"
            who = (cell(called), cell(name), cell(asking.label(match.register)))
            rows.add_row(*who, bits(rounded_weight(match.evidence)), percent(match.probability))
            called = ""
    return rows


def _told(match: Match) -> str:
    """The name, and the numbers by which it may be one person under any name."""
    shared = [WORDS[code].field for code in numbers_shared(match.evidence)]
    return f"{match.name} (same {', '.join(shared)})" if shared else match.name


FORMATS: dict[str, Callable[[Answers, Asking], None]] = {"table": in_table, "jsonl": in_jsonl, "csv": in_csv}
