"""The people of the cast in records of either kind, for what is asked of the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cast import House, housed


@pytest.fixture
def staff(kind: str, tmp_path: Path) -> Iterator[House]:
    with housed(kind, tmp_path) as made:
        yield made
