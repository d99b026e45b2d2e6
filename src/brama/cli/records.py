"""Opening the records for a command: where they stand, that they are as this version keeps them, and who is signed in."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from brama.cli.data import data_folder
from brama.cli.terminal.say import say
from brama.cli.trouble import (
    RecordsLogged,
    RecordsMissing,
    RecordsNewer,
    RecordsOlder,
    RecordsOnNetwork,
    RecordsUnreachable,
    trouble,
)

if TYPE_CHECKING:
    from brama.staff.names import Names
    from brama.staff.seat import Seat

SESSION = "BRAMA_SESSION"
DAMAGED = "somebody (handle damaged)"
_OTHERS = 0o077


def opened(data: Path | None) -> Path:
    """Set Django up on the records in this folder, or in the database that $BRAMA_DATABASE names; return the folder.

    Raises RecordsMissing, RecordsOlder, RecordsNewer, RecordsUnreachable, RecordsOnNetwork and what `trouble` knows.
    """
    folder = set_up(data)
    _check_there(folder)
    _check_version(folder)
    return folder


def looked_at(data: Path | None) -> Path:
    """The same for commands that write nothing: also where nothing can be written, as evidence on a disk that is mounted so.

    Raises RecordsLogged too, where somebody is still writing, or was when the power went: without the log the end would be missing.
    """
    folder = set_up(data)
    _check_there(folder)
    _read_alone(folder)
    _check_version(folder)
    return folder


def founded(data: Path | None) -> Path:
    """The same for commands that need a house with members in it, and its pepper. Raises PepperMissing, PepperOpen too."""
    folder = opened(data)
    from brama.staff.models import Member
    from brama.vault.pepper import pepper

    if not Member.objects.exists():
        raise RecordsMissing(folder=str(folder))
    pepper(folder)
    return folder


def set_up(data: Path | None) -> Path:
    """Tell Django where the records stand, without looking whether they do. What is written from now on is its owner's alone."""
    folder = data_folder(data)
    os.umask(_OTHERS)
    os.environ["BRAMA_DATA"] = str(folder)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "brama.settings")
    import django

    django.setup()
    return folder


def seat() -> "Seat":
    """Who has signed in, by the token in $BRAMA_SESSION. Raises NotSignedIn, KeyUntrusted."""
    from brama.staff.errors import NotSignedIn
    from brama.staff.signing_in.sessions import seated

    token = os.environ.get(SESSION, "")
    if not token:
        raise NotSignedIn
    return seated(token, datetime.now(UTC))


def names(mine: "Seat") -> "Names":
    """The others as this member reads them."""
    from brama.staff.names import Names

    return Names(mine, DAMAGED)


def _check_there(folder: Path) -> None:
    from django.db import connection

    # SQLite would make an empty file where there is none.
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).is_file():
        raise RecordsMissing(folder=str(folder))
    refuse_network(folder)


def _read_alone(folder: Path) -> None:
    """SQLite wants to write beside a database of this kind even to read it, unless it is told that nobody will (sqlite.org/uri.html)."""
    from django.db import connection

    if connection.vendor != "sqlite" or os.access(folder, os.W_OK):
        return
    path = Path(connection.settings_dict["NAME"]).resolve()
    if any(path.with_name(f"{path.name}{end}").exists() for end in ("-wal", "-shm")):
        raise RecordsLogged(folder=str(folder))
    connection.close()
    connection.settings_dict |= {"NAME": f"file:{quote(str(path))}?immutable=1", "OPTIONS": {}}


def _check_version(folder: Path) -> None:
    from django.db import DatabaseError

    try:
        _check_migrations(folder)
    except DatabaseError as error:
        raise trouble(error) or RecordsUnreachable(folder=str(folder)) from error


def _check_migrations(folder: Path) -> None:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    graph, applied = executor.loader.graph, set(executor.loader.applied_migrations)
    if not applied:
        raise RecordsMissing(folder=str(folder))
    if applied - graph.nodes.keys():
        raise RecordsNewer(folder=str(folder))
    if executor.migration_plan(graph.leaf_nodes()):
        _bring_up(folder)


def _bring_up(folder: Path) -> None:
    from django.core.management import call_command
    from django.db import DatabaseError

    try:
        call_command("migrate", verbosity=0, interactive=False)
    except DatabaseError as error:
        raise RecordsOlder(folder=str(folder)) from error
    say("The records were written by an older Brama; they were brought up to this one.")


def refuse_network(folder: Path) -> None:
    """SQLite's records stand on a disk of this machine, or nowhere. Raises RecordsOnNetwork."""
    from django.db import connection

    from brama.checks.beside import file_system, is_shared

    if connection.vendor == "sqlite" and is_shared(kind := file_system(folder)):
        raise RecordsOnNetwork(folder=str(folder), kind=kind)
