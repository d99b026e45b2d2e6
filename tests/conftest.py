"""What every test shares: the option --all, and the same examples in every run."""

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.test import override_settings
from hypothesis import settings

from tests.records import DATABASES, database, set_up_django

if TYPE_CHECKING:
    from tests.doors import Staffed

# Before any test or fixture imports what needs it.
set_up_django()

# The same examples everywhere: a test that fails on one machine fails on the next. A slow machine is no failure.
settings.register_profile("brama", deadline=None, derandomize=True)
settings.load_profile("brama")
# As in a server (`brama.wsgi`): what six thousand tests are stays, and is not looked through for every seven hundred new objects.
gc.set_threshold(50_000, 20, 20)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="also run the tests that take minutes or the network")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two more than cores for the long ones, which wait for a browser, a database or a server a third of their time."""
    return (os.cpu_count() or 1) + 2 * bool(config.getoption("--all"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--all"):
        # The records of every test stand in both databases; a newcomer's ten minutes have room for the embedded one.
        later = [item for item in items if item.get_closest_marker("long") or "postgresql" in item.name]
        config.hook.pytest_deselected(items=later)
        items[:] = [item for item in items if item not in later]
    items[:] = dealt(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def dealt(items: Sequence[pytest.Item], processes: int) -> list[pytest.Item]:
    """In equal parts, as many as processes, for each begins with its own. What takes long begins each part, file by file, and as much of it
    in one as in another: whoever is done takes work over from the end of another's, where short tests are left to share.
    """
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    parts: list[list[pytest.Item]] = [[] for _ in range(processes)]
    for file in sorted(filter(patience, files.values()), key=patience, reverse=True):
        min(parts, key=patience).extend(file)
    short = iter([item for file in files.values() if not patience(file) for item in file])
    for at, part in enumerate(parts):
        part.extend(islice(short, max((len(items) + at) // processes - len(part), 0)))
    return [*chain.from_iterable(parts), *short]


def patience(items: Iterable[pytest.Item]) -> float:
    """How long these may take in all, by the marks of those that take long."""
    return sum(float(mark.args[0]) for item in items for mark in item.iter_markers("timeout"))


@pytest.fixture(params=DATABASES)
def kind(request: pytest.FixtureRequest) -> str:
    """Of database: a test that asks for records asks for both."""
    return str(request.param)


@pytest.fixture
def records(kind: str, tmp_path: Path) -> Iterator[Path]:
    """An empty, migrated database of each kind; the folder holds what stands beside it."""
    with database(kind, tmp_path):
        yield tmp_path


@pytest.fixture
def cheap() -> Iterator[None]:
    """Passphrases that cost next to nothing: the tests guess a hundred times."""
    from tests.cast import CHEAP

    with override_settings(BRAMA_STAFF_COST=CHEAP):
        yield


@pytest.fixture
def house(tmp_path: Path) -> "Iterator[Staffed]":
    """A staffed house on SQLite, whose pages answer as the house does."""
    from tests.doors import door, staffed

    with staffed(tmp_path) as made, door("house"):
        yield made
