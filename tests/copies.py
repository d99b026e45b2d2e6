"""Records as another test walked to them: kept aside once by a process of the tests, and copied for whoever begins where that one began."""

import shutil
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from tests.records import Template, administer, created, forget, new_name, until_the_end

FILES = ("records.sqlite3", "records.sqlite3-wal", "pepper", "roots.json", "shred.keys")


@dataclass(frozen=True)
class Untouched:
    """Records into which nothing was written since they were copied: what they are a copy of, and what is done to every copy."""

    folder: Path
    name: Hashable
    mark: tuple[str, ...]
    freshen: Callable[[], object]


_BEGUN: list[Untouched] = []
"""The records of the test that runs, until it has come further."""
_KEPT: dict[Hashable, Template] = {}


def begun(name: Hashable, freshen: Callable[[], object] = lambda: None) -> None:
    """The records that Django points at are a copy of what goes by this name."""
    freshen()
    connection.close()
    _BEGUN[:] = [Untouched(settings.BRAMA_DATA, name, _mark(), freshen)]


def further(name: Hashable, go: Callable[[], Any]) -> Any:
    """What `go` tells, with the records as it leaves them: copied, where they are untouched and it went there from the same ones before."""
    begin = _BEGUN.pop() if _BEGUN else None
    if begin is None or (begin.folder, begin.mark) != (settings.BRAMA_DATA, _mark()):
        return go()
    if (begin.name, name) in _KEPT:
        _put(_KEPT[begin.name, name])
        begin.freshen()
    else:
        _KEPT[begin.name, name] = _kept(go())
    return _KEPT[begin.name, name].told


def _mark() -> tuple[str, ...]:
    """Another one as soon as anything is written, by whomever. No connection is open meanwhile: whoever closes a file gives up the locks
    that the whole process holds on it, and SQLite would go on as if it still had them.
    """
    connection.close()
    files = [settings.BRAMA_DATA / name for name in FILES]
    found = [sha256(file.read_bytes()).hexdigest() for file in files if file.exists() and file.stat().st_size]
    if connection.vendor == "postgresql":
        found += map(str, administer("SELECT pg_snapshot_xmax(pg_current_snapshot())"))
    return tuple(found)


def _kept(told: Any) -> Template:
    """A copy of the records that Django points at."""
    connection.close()
    made = Template(until_the_end(), new_name(), told)
    _copied(settings.BRAMA_DATA, made.folder)
    if connection.vendor == "postgresql":
        administer(created(made.name, connection.settings_dict["NAME"]))
    return made


def _put(made: Template) -> None:
    """In the place of the records that Django points at."""
    connection.close()
    forget()
    _copied(made.folder, settings.BRAMA_DATA)
    if connection.vendor == "postgresql":
        name = connection.settings_dict["NAME"]
        administer(f'DROP DATABASE "{name}" WITH (FORCE)', created(name, made.name))


def _copied(source: Path, to: Path) -> None:
    for name in FILES:
        (to / name).unlink(missing_ok=True)
        if (source / name).exists():
            shutil.copy(source / name, to / name)
