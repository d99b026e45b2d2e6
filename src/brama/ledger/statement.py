"""What an applicant is shown after erasing: one line that names the entry of the ledger which says so, and commits to all before it.

Checked anywhere, without our records or Django, against a head file; what signs it are the partners' countersignatures of that head.
docs/decisions/0009-partners-sign-the-statement.md says why no key of ours does, docs/threats.md what it cannot prove.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from brama.box.keys import fingerprint
from brama.ledger.chain import Head, Row, walked
from brama.ledger.errors import (
    CountersignatureFalse,
    HeadNotOurs,
    StatementFalse,
    StatementUnreached,
    StatementUnusable,
    WitnessFileUnusable,
)
from brama.ledger.heads import read_countersignature, read_head

ERASED: Final = "withdraw"
_WRITTEN = re.compile(r"\b([1-9][0-9]{0,17}) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{32}) ([a-z2-7]{4}(?:-[a-z2-7]{4}){7})\b")


class Statement(NamedTuple):
    """That this entry of the ledger says that a case was erased on this day, by this number. `print` is the fingerprint of its hash."""

    entry: int
    day: str
    number: bytes
    print: str

    def __str__(self) -> str:
        return f"{self.entry} {self.day} {self.number.hex()} {self.print}"


def stated(entry: int, day: date, number: bytes, hashed: bytes) -> Statement:
    """The statement of an entry that was just written."""
    return Statement(entry, day.isoformat(), number, fingerprint(hashed))


def read(text: str) -> Statement:
    """A statement as somebody copied it, in any case and spacing. Raises StatementUnusable."""
    found = _WRITTEN.search(" ".join(text.lower().split()))
    if found is None:
        raise StatementUnusable
    return Statement(int(found[1]), found[2], bytes.fromhex(found[3]), found[4])


def check(statement: Statement, head: Path, signed: Sequence[Path] = ()) -> dict[str, int]:
    """Follow the chain of a head file through the statement's entry; by partner's fingerprint, the last head signed that holds it.

    Raises StatementFalse, StatementUnreached, ChainBroken, WitnessFileUnusable, CountersignatureFalse, HeadNotOurs.
    """
    given = [read_countersignature(file) for file in signed]
    seen: list[Row] = []
    heads = _heads(head, {each.head.seq for each in given}, statement.entry, seen)
    if not seen:
        raise StatementUnreached(entry=statement.entry)
    if not _says(seen[0], statement):
        raise StatementFalse(entry=statement.entry)
    for each in given:
        if not each.true:
            raise CountersignatureFalse(partner=fingerprint(each.public))
        if heads.get(each.head.seq) != each.head:
            raise HeadNotOurs(entry=each.head.seq)
    holding = [each for each in given if each.head.seq >= statement.entry]
    return {fingerprint(each.public): each.head.seq for each in sorted(holding, key=lambda each: each.head.seq)}


def _heads(file: Path, wanted: set[int], entry: int, seen: list[Row]) -> dict[int, Head]:
    """Walk the file to its end: the heads at the wanted entries, and into `seen` the row of the one entry."""
    announced, rows = read_head(file)
    first = next(rows, None)
    start = Head(announced.since, first[6] if first else announced.head.hash)
    heads, last = {start.seq: start}, start
    for last in walked(_noted(chain((first,) if first else (), rows), entry, seen), start):
        if last.seq in wanted:
            heads[last.seq] = last
    if last != announced.head:
        raise WitnessFileUnusable(file=str(file), line=1)
    return heads


def _noted(rows: Iterable[Row], entry: int, seen: list[Row]) -> Iterator[Row]:
    for row in rows:
        if row[0] == entry:
            seen.append(row)
        yield row


def _says(row: Row, statement: Statement) -> bool:
    _, act, day, _, number, *_, hashed = row
    return (act, day, number, fingerprint(hashed)) == (ERASED, statement.day, statement.number, statement.print)
