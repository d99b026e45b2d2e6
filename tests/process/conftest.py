"""What the tests of the process share: the people of the cast in records of either kind, and a case before the board."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import House, housed
from tests.process.road import Walk, walked


@pytest.fixture
def staff(kind: str, tmp_path: Path) -> Iterator[House]:
    with housed(kind, tmp_path) as made:
        yield made


@pytest.fixture
def brought(staff: House) -> Walk:
    return walked(staff, "before_board")
