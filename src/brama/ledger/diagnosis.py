"""What happened to an entry that does not follow the one before it. Slow, and asked only once something is wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from brama.ledger import rows
from brama.ledger.chain import Head, Row, follows, rehashed

# code: the facts that belong to it
CODES: Mapping[str, tuple[str, ...]] = {
    "whole": (),
    "changed": ("entry",),  # a field of this entry, or all of it
    "missing": ("first", "last"),
    "reordered": ("entry", "stands_at"),
    "inserted": ("first", "last"),  # never written by us
    "truncated": ("last", "said", "by"),  # the chain ends at `last`, though the head or a partner says `said`
    "beyond_head": ("first", "last"),  # these stand behind the end
    "head_missing": (),
    "head_differs": ("entry",),  # the head does not fit this entry: one of the two was replaced
    "rewritten": ("first", "last"),  # whole in itself, but at `last` a partner signed another hash
    "witness_false": ("entry", "partner"),  # a countersignature that the partner did not make
}


class Fault(NamedTuple):
    """The first fault of the ledger, by code and facts."""

    code: str
    facts: Mapping[str, object]


@dataclass(frozen=True)
class _Break:
    """Where the chain breaks: the last head that holds, the row that should follow, and the number its hash was made for."""

    head: Head
    row: Row
    number: int | None

    @property
    def due(self) -> int:
        return self.head.seq + 1


def diagnosis(head: Head) -> Fault:
    """`head`: the last that holds; at least one row comes after it."""
    later = rows.entries().filter(seq__gt=head.seq) if head.seq else rows.entries()
    row = later[0]
    broken = _Break(head, row, _number(row))
    return next(fault for way in WAYS for fault in way(broken))


def _number(row: Row) -> int | None:
    """The number under which this row's hash comes out: it is part of what was hashed, so a moved row gives it away."""
    last = rows.entries().reverse()[0][0]
    said = rows.head()
    numbers = range(1, max(last, said.seq if said else 0) + 1)
    return next((number for number in (row[0], *numbers) if rehashed(row, number) == row[7]), None)


def _reordered(broken: _Break) -> Iterator[Fault]:
    for row in rows.entries().filter(previous=broken.head.hash).exclude(seq=broken.due):
        if follows((broken.due, *row[1:]), broken.due, broken.head.hash):
            yield Fault("reordered", {"entry": broken.due, "stands_at": row[0]})


def _missing(broken: _Break) -> Iterator[Fault]:
    stands_for = broken.row[0] if broken.row[0] > broken.due else broken.number
    if stands_for and stands_for > broken.due:
        yield Fault("missing", {"first": broken.due, "last": stands_for - 1})


def _inserted(broken: _Break) -> Iterator[Fault]:
    if broken.row[0] < broken.due:
        yield Fault("inserted", {"first": broken.row[0], "last": broken.row[0]})
    elif broken.number and broken.number < broken.due:
        yield Fault("inserted", {"first": broken.number, "last": broken.due - 1})


def _replaced_before(broken: _Break) -> Iterator[Fault]:
    """The row is whole and the next one, or the head, builds on it: then it was the one before that was replaced."""
    if broken.number == broken.due and broken.row[7] in _built_upon(broken.due):
        yield Fault("changed", {"entry": broken.head.seq})


def _built_upon(seq: int) -> Iterator[bytes]:
    said = rows.head()
    if said and said.seq == seq:
        yield said.hash
    yield from (row[6] for row in rows.entries().filter(seq=seq + 1))


def _changed(broken: _Break) -> Iterator[Fault]:
    yield Fault("changed", {"entry": broken.due})


WAYS = (_reordered, _inserted, _missing, _replaced_before, _changed)
