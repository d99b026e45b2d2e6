"""How the opening of a case's page stands in the ledger, and how whoever holds the key of one case finds its openings there.

The key is derived from the case's trail and finds openings alone: no act of the case, and no opening of another case's page. With it
the security officer and the partners see that a planted case was opened; to everybody else its openings are like any others.
"""

import hmac
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from brama.box.context import bound
from brama.ledger.chain import Row
from brama.ledger.heads import FORMAT, json_line, json_lines

OPENED: Final = "open_page"
NUMBER: Final = 16
WATCH: Final = "watch"


class Watch(NamedTuple):
    """The key of a case's openings, and the day from which nobody has a reason to open it."""

    key: bytes
    since: date


class Seen(NamedTuple):
    """An opening of a watched case: its place in the ledger, the day, who, and which of the watches saw it."""

    entry: int
    day: str
    member: bytes
    watch: Watch


def opening_key(trail: bytes) -> bytes:
    """The key of a case's openings: 32 bytes."""
    return hmac.digest(trail, bound("openings"), sha256)


def opening_number(key: bytes, member: bytes, day: str | date) -> bytes:
    """By what it stands in the ledger that this member opened the case's page on this day; once a day, however often it was."""
    return hmac.digest(key, bound("opening", member, str(day)), sha256)[:NUMBER]


def openings_of(rows: Iterable[Row], watches: Sequence[Watch]) -> Iterator[Seen]:
    """The openings of these cases among entries of the ledger. A number is reckoned once for each member, day and case."""
    known: dict[tuple[bytes, str], dict[bytes, Watch]] = {}
    for seq, act, day, member, case, *_ in rows:
        if act != OPENED:
            continue
        if (member, day) not in known:
            known[member, day] = {
                opening_number(each.key, member, day): each for each in watches if day >= str(each.since)
            }
        if (watch := known[member, day].get(case)) is not None:
            yield Seen(seq, day, member, watch)


def watch_line(watch: Watch) -> bytes:
    """One line of the file that a partner is given."""
    return json_line(brama=WATCH, format=FORMAT, key=watch.key.hex(), since=watch.since.isoformat())


def read_watches(file: Path) -> list[Watch]:
    """Raises WitnessFileUnusable."""
    watches = []
    for line in json_lines(file):
        line.expect(WATCH)
        watches.append(Watch(line.bytes("key", 32), line.day("since")))
    return watches
