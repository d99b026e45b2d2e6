"""The gate, as its tests visit it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.apply.visitors import gate
from tests.doors import Staffed


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[Staffed]:
    """A staffed house on SQLite, seen from the gate."""
    with gate(tmp_path) as made:
        yield made
