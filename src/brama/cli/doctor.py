"""`brama doctor`: what may be wrong with the house, each finding with an id and what to do."""

import os
import platform
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import typer

from brama.checks.finding import Finding, found
from brama.cli.data import Data
from brama.cli.english.findings import told
from brama.cli.noun import noun
from brama.cli.records import set_up
from brama.cli.terminal.say import say
from brama.cli.today import today

app = noun()


@app.command()
def examine(data: Data = None) -> None:
    """Look at settings, permissions of files, registers, versions, the clock, free space, and what waits for somebody.

    Changes nothing. Ends with 1 where something must not stay as it is.
    """
    findings = list(_all(set_up(data)))
    for finding in findings:
        print(told(finding))
    if not findings:
        print("Nothing was found.")
    errors = sum(finding.severity == "error" for finding in findings)
    say(f"Errors: {errors}, warnings: {len(findings) - errors}.")
    if errors:
        raise typer.Exit(1)


def _all(folder: Path) -> Iterator[Finding]:
    from django.conf import settings

    from brama.checks import beside, chosen

    yield from chosen.numbers(os.environ)
    yield from chosen.onion(settings.BRAMA_ONION, settings.ALLOWED_HOSTS)
    if not folder.is_dir():
        yield found("E020", why=f"{folder} is not there.")
        return
    yield from beside.permissions(folder)
    yield from beside.writable(folder)
    yield from beside.overwriting(beside.file_system(folder))
    yield from beside.space(shutil.disk_usage(folder).free)
    yield from _registers(folder)
    yield from _database(folder)


def _registers(folder: Path) -> Iterator[Finding]:
    """What a question would be refused with. Large registers are not read whole for this either."""
    from brama.cli.english.refused import sentence
    from brama.registers.errors import IndexDamaged
    from brama.registers.index import open_register
    from brama.registers.shelf import Shelf

    shelf = Shelf(folder)
    for name in shelf.names():
        try:
            open_register(shelf, name)
        except IndexDamaged as damaged:
            yield found("E030", why=sentence(damaged))


def _database(folder: Path) -> Iterator[Finding]:
    from django.db import Error, connection

    from brama.checks import beside
    from brama.cli.english.refused import sentence
    from brama.cli.trouble import RecordsMissing, RecordsUnreachable, trouble

    sqlite = connection.vendor == "sqlite"
    if sqlite:
        yield from beside.network(beside.file_system(folder))
    if sqlite and not Path(connection.settings_dict["NAME"]).is_file():
        yield found("E020", why=sentence(RecordsMissing(folder=str(folder))))
        return
    try:
        yield from beside.versions(_versions())
        yield from _inside(folder)
    except Error as error:
        yield found("E020", why=sentence(trouble(error) or RecordsUnreachable()))


def _versions() -> dict[str, tuple[int, ...]]:
    from django.db import connection

    present = {"python": _numbers(platform.python_version()), "cryptography": _numbers(version("cryptography"))}
    if connection.vendor == "sqlite":
        return {**present, "sqlite": sqlite3.sqlite_version_info}
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        return {**present, "postgresql": (int(cursor.fetchone()[0]) // 10_000,)}


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")[:2] if part.isdigit())


def _inside(folder: Path) -> Iterator[Finding]:
    from brama.checks import fitting, inside

    outdated = list(inside.migrations())
    yield from outdated
    if outdated:
        return  # tables that we do not know cannot be asked
    yield from inside.settings()
    yield from inside.role()
    yield from inside.staff()
    yield from inside.officer()
    yield from inside.pepper()
    yield from fitting.fits(folder)
    yield from inside.clock(today())
    yield from inside.shred_keys(_size(folder / "shred.keys"))
    yield from inside.epochs()
    yield from inside.waiting()
    yield from inside.tables()
    yield from inside.signatures()
    yield from inside.over(today(), datetime.now(UTC))


def _size(file: Path) -> int:
    return os.stat(file).st_size if file.exists() else 0
