"""Writes the database of this version, full, into a new folder: SQL, the files beside it, and keys of invented people."""

import gzip
import json
import sqlite3
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.records import database, set_up_django

set_up_django()

if TYPE_CHECKING:
    from tests.process.founded import Founded
    from tests.process.road import Walk

BESIDE = ("pepper", "shred.keys", "roots.json")


def main(folder: Path) -> None:
    """A house in which much has happened, with a case before the board, one that is watched and one that has only come in."""
    from django.conf import settings

    from tests.cast import CHEAP
    from tests.process.founded import Founded

    folder.mkdir()
    with TemporaryDirectory() as temporary, database("sqlite", Path(temporary)):
        settings.BRAMA_STAFF_COST = CHEAP
        made = Founded(Path(temporary))
        walks = _lived(made)
        with sqlite3.connect(Path(temporary) / "records.sqlite3") as connection:
            (folder / "records.sql.gz").write_bytes(gzip.compress("\n".join(connection.iterdump()).encode(), mtime=0))
        for file in BESIDE:
            (folder / file).write_bytes((Path(temporary) / file).read_bytes())
        (folder / "keys.json").write_text(json.dumps(_kept(made, walks), indent=1) + "\n")


def _lived(made: "Founded") -> "dict[str, Walk]":
    """Something in nearly every table."""
    from brama.process.alarms.canaries import watch
    from brama.process.board.intake import propose
    from brama.process.board.ranking import Wanted
    from brama.process.gate import applicant, visits
    from brama.process.nights import Counts, tell
    from brama.process.openings.asking import ask
    from brama.process.openings.budget import open_page
    from brama.process.reads.cases import listed
    from tests.cast import DAY
    from tests.process.founded import NOON
    from tests.process.road import applied, walked

    walks = {
        "before_board": walked(made, "before_board"),
        "questions": walked(made, "questions"),
        "applied": applied(made),
    }
    waiting, watched, new = walks.values()
    listed(made.seats["olena"])
    tell({watched.reference: Counts(1, 0, 0)}, made.seats["olena"])
    open_page(watched.reference, made.seats["symon"])
    watch(watched.received(), made.seats["ivanna"])
    propose(12, Wanted(("medicine", "driving"), "some"), made.seats["taras"])
    ask(waiting.reference, "safety", made.seats["taras"])
    applicant.tell(new.received(), "They came to my mother.", DAY)
    visits.begin(bytes(32), NOON)
    return walks


def _kept(made: "Founded", walks: "dict[str, Walk]") -> dict[str, dict[str, list[str]]]:
    """What the people of this house know, and no table does."""
    seats = {
        handle: [each.hex() for each in (seat.member, seat.holder.sealing, seat.holder.signing)]
        for handle, seat in made.seats.items()
    }
    cases = {step: [walk.reference, *(each.hex() for each in walk.receipt)] for step, walk in walks.items()}
    signs = {shown.handle: [shown.passphrase, shown.address] for shown in made.shown.values()}
    return {"seats": seats, "cases": cases, "signs_in": signs}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
