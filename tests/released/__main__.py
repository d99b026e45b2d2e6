"""Writes the database of this version, full, into a new folder: SQL, the files beside it, and keys of invented people."""

import gzip
import json
import sqlite3
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.records import database, set_up_django

set_up_django()


def main(folder: Path) -> None:
    """A house with a case before the board and one that has only come in."""
    from tests.cast import house
    from tests.process.road import applied, walked

    folder.mkdir()
    with TemporaryDirectory() as temporary, database("sqlite", Path(temporary)):
        made = house(Path(temporary))
        walks = {"before_board": walked(made, "before_board"), "applied": applied(made)}
        with sqlite3.connect(Path(temporary) / "records.sqlite3") as connection:
            (folder / "records.sql.gz").write_bytes(gzip.compress("\n".join(connection.iterdump()).encode(), mtime=0))
        for file in ("pepper", "shred.keys"):
            (folder / file).write_bytes((Path(temporary) / file).read_bytes())
        seats = {
            handle: [
                each.hex()
                for each in (seat.member, seat.holder.sealing, seat.holder.signing, made.authors[seat.member])
            ]
            for handle, seat in made.seats.items()
        }
        cases = {step: [walk.reference, *(each.hex() for each in walk.receipt)] for step, walk in walks.items()}
        (folder / "keys.json").write_text(json.dumps({"seats": seats, "cases": cases}, indent=1) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
