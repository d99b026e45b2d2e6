"""Reading the whole ledger again: whether it is what was written, where it first is not, and how far partners vouch for it.

One pass in constant memory. Entries that are added meanwhile do no harm: the head is read before and after.
The codes of what can be wrong stand in `diagnosis.CODES`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import merge
from itertools import chain
from typing import NamedTuple

from django.db import DatabaseError

from brama.box.keys import fingerprint
from brama.ledger import rows
from brama.ledger.chain import START, Head, walked
from brama.ledger.diagnosis import Fault, diagnosis
from brama.ledger.errors import ChainBroken, LedgerUnreadable
from brama.ledger.heads import Countersignature
from brama.ledger.models import Witness

WHOLE = Fault("whole", {})


@dataclass(frozen=True)
class Verdict:
    """`code` and `facts` as in CODES; `entries` were found whole; `witnesses`: by fingerprint, the last head each partner signed."""

    code: str
    facts: Mapping[str, object]
    entries: int
    witnesses: Mapping[str, int]

    @property
    def whole(self) -> bool:
        return self.code == WHOLE.code

    @property
    def witnessed(self) -> int:
        """The last entry that a partner vouches for; what comes after is unwitnessed."""
        return max(self.witnesses.values(), default=0)


class _Mark(NamedTuple):
    """What the hash at one number is said to be: by the head, or by a partner's fingerprint."""

    head: Head
    by: str
    true: bool


@dataclass
class _Seen:
    """How far the reading has come."""

    head: Head = START
    witnesses: dict[str, int] = field(default_factory=dict)

    def verdict(self, fault: Fault) -> Verdict:
        return Verdict(fault.code, fault.facts, self.head.seq, self.witnesses)


def verify(vouched: Callable[[bytes], bool] = lambda _public: True) -> Verdict:
    """Read everything. `vouched` says whether a partner's public key counts as a witness. Raises LedgerUnreadable."""
    seen = _Seen()
    try:
        return seen.verdict(next(_faults(seen, vouched), WHOLE))
    except DatabaseError as error:
        raise LedgerUnreadable(entry=seen.head.seq + 1) from error


def _faults(seen: _Seen, vouched: Callable[[bytes], bool]) -> Iterator[Fault]:
    said = rows.head()
    if said is None:
        yield Fault("head_missing", {})
        return
    marks = merge(_witnesses(vouched), [_Mark(said, "head", True)], key=lambda mark: mark.head.seq)
    try:
        yield from _compared(seen, marks)
    except ChainBroken:
        yield diagnosis(seen.head)
    yield from _beyond(seen.head.seq)


def _compared(seen: _Seen, marks: Iterator[_Mark]) -> Iterator[Fault]:
    """Each mark against the chain, in one walk. Raises ChainBroken."""
    mark = next(marks)  # the head's is always there
    due: _Mark | None = mark
    for seen.head in chain((START,), walked(rows.entries().iterator())):
        while due and due.head.seq == seen.head.seq:
            yield from _judged(seen, due)
            due = next(marks, None)
    if due:
        yield Fault("truncated", {"last": seen.head.seq, "said": due.head.seq, "by": due.by})


def _judged(seen: _Seen, mark: _Mark) -> Iterator[Fault]:
    entry, fits = mark.head.seq, mark.head.hash == seen.head.hash
    if not mark.true:
        yield Fault("witness_false", {"entry": entry, "partner": mark.by})
    elif mark.by == "head" and not fits:
        yield Fault("head_differs", {"entry": entry})
    elif not fits:
        yield Fault("rewritten", {"first": max(seen.witnesses.values(), default=0) + 1, "last": entry})
    elif mark.by != "head":
        seen.witnesses[mark.by] = entry


def _beyond(last: int) -> Iterator[Fault]:
    now = rows.head()
    if now and now.seq < last:
        yield Fault("beyond_head", {"first": now.seq + 1, "last": last})


def _witnesses(vouched: Callable[[bytes], bool]) -> Iterator[_Mark]:
    columns = ("partner__public", "seq", "hash", "day", "signature")
    for public, seq, digest, day, signature in Witness.objects.order_by("seq").values_list(*columns).iterator():
        if vouched(bytes(public)):
            signed = Countersignature(bytes(public), Head(seq, bytes(digest)), day, bytes(signature))
            yield _Mark(signed.head, fingerprint(signed.public), signed.true)
