"""What a database says when it cannot go on, as refusals of ours: the disk is full, the folder read-only, somebody else is writing.

Refusal
└── RecordsRefused          Facts: folder (where it is known)
    ├── RecordsMissing      nobody has begun records here
    ├── RecordsOlder        written by an older Brama, and they could not be brought up to this one
    ├── RecordsNewer        written by a newer Brama
    ├── RecordsOnNetwork    SQLite on a file system that several machines share. Facts: kind
    ├── RecordsUnreachable  the database does not answer
    ├── RecordsFull         no room left
    ├── RecordsReadOnly     the database cannot be written
    │   └── RecordsLogged   nor read whole: the end of it stands in a log
    ├── RecordsBusy         somebody else was writing all the time
    └── RecordsDamaged      what the disk gives is no database
"""

from brama.refusals import Refusal


class RecordsRefused(Refusal):
    """The records cannot be used."""

    code = "records_refused"


class RecordsMissing(RecordsRefused):
    """Nobody has begun records here."""

    code = "records_missing"


class RecordsOlder(RecordsRefused):
    """Written by an older Brama; bringing them up failed, as for a role that does not own the tables."""

    code = "records_older"


class RecordsNewer(RecordsRefused):
    """Written by a newer Brama."""

    code = "records_newer"


class RecordsOnNetwork(RecordsRefused):
    """SQLite where its locks may mean nothing to another machine."""

    code = "records_on_network"


class RecordsUnreachable(RecordsRefused):
    """The database does not answer."""

    code = "records_unreachable"


class RecordsFull(RecordsRefused):
    """The disk is full; what was begun is undone."""

    code = "records_full"


class RecordsReadOnly(RecordsRefused):
    """The folder or the database cannot be written."""

    code = "records_read_only"


class RecordsLogged(RecordsReadOnly):
    """What was written last stands in a log beside the database, which is read only where something may be written."""

    code = "records_logged"


class RecordsBusy(RecordsRefused):
    """Somebody else was writing for longer than we wait."""

    code = "records_busy"


class RecordsDamaged(RecordsRefused):
    """Not a database, or its pages contradict one another."""

    code = "records_damaged"


# Names of SQLite's result codes (sqlite.org/rescode.html), and classes of PostgreSQL's SQLSTATE (its manual, appendix A).
_SQLITE: dict[str, type[RecordsRefused]] = {
    "SQLITE_FULL": RecordsFull,
    "SQLITE_IOERR_SHMSIZE": RecordsFull,  # no room for the file that readers share
    "SQLITE_READONLY": RecordsReadOnly,
    "SQLITE_CANTOPEN": RecordsReadOnly,
    "SQLITE_PERM": RecordsReadOnly,
    "SQLITE_BUSY": RecordsBusy,
    "SQLITE_LOCKED": RecordsBusy,
    "SQLITE_CORRUPT": RecordsDamaged,
    "SQLITE_NOTADB": RecordsDamaged,
    "SQLITE_IOERR": RecordsDamaged,
}
_POSTGRESQL: dict[str, type[RecordsRefused]] = {
    "53100": RecordsFull,
    "25006": RecordsReadOnly,
    "42501": RecordsReadOnly,
    "55P03": RecordsBusy,
    "40001": RecordsBusy,
    "40P01": RecordsBusy,
    "XX001": RecordsDamaged,
    "08": RecordsUnreachable,
    "28": RecordsUnreachable,
    "3D": RecordsUnreachable,
    "57": RecordsUnreachable,
}


def trouble(error: BaseException) -> RecordsRefused | None:
    """The refusal for an error of Django's database layer; None for one that only a mistake of ours explains."""
    cause = error.__cause__
    name = str(getattr(cause, "sqlite_errorname", ""))
    # An extended code is the name of its primary one with more behind it.
    found = next((kind for code, kind in _SQLITE.items() if name.startswith(code)), None) or _by_state(cause)
    return found() if found is not None else None


def _by_state(cause: BaseException | None) -> type[RecordsRefused] | None:
    if not type(cause).__module__.startswith("psycopg"):
        return None
    state = getattr(cause, "sqlstate", None)
    if state is None:  # nobody answered, so nobody gave a code
        return RecordsUnreachable if type(cause).__name__ == "OperationalError" else None
    return next((kind for code, kind in _POSTGRESQL.items() if state.startswith(code)), None)
