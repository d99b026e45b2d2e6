"""What every test shares: the option --all, and the same examples in every run."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.records import DATABASES, database, set_up_django

set_up_django()

from tests.doors import Staffed, door, staffed  # noqa: E402  what is imported here needs Django

# The same examples everywhere: a test that fails on one machine fails on the next. A slow machine is no failure.
settings.register_profile("brama", deadline=None, derandomize=True)
settings.load_profile("brama")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="also run the tests that take minutes or the network")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One more than cores for the long ones, which wait for a browser, a database or a server a third of their time."""
    return (os.cpu_count() or 1) + bool(config.getoption("--all"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--all"):
        # The records of every test stand in both databases; a newcomer's ten minutes have room for the embedded one.
        later = [item for item in items if item.get_closest_marker("long") or "postgresql" in item.name]
        config.hook.pytest_deselected(items=later)
        items[:] = [item for item in items if item not in later]
    # What takes longest comes first, file by file: whoever is done takes work over from the end, where short tests are left to share.
    patience: dict[Path, float] = {}
    for item in items:
        patience[item.path] = max(
            patience.get(item.path, 0), *(mark.args[0] for mark in item.iter_markers("timeout")), 0
        )
    items.sort(key=lambda item: -patience[item.path])


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
def house(tmp_path: Path) -> Iterator[Staffed]:
    """A staffed house on SQLite, whose pages answer as the house does."""
    with staffed(tmp_path) as made, door("house"):
        yield made
