"""What the tests of the process share: the people of the cast in records of either kind, and a case before the board."""

from pathlib import Path

import pytest

from tests.cast import House, house
from tests.process.road import Walk, walked


@pytest.fixture
def staff(records: Path) -> House:
    return house(records)


@pytest.fixture
def brought(staff: House) -> Walk:
    return walked(staff, "before_board")
