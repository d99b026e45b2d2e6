"""Files to read, written where a test may write."""

from collections.abc import Callable
from pathlib import Path

import pytest

from brama.persons import Person
from brama.registers.readers.batches import batches
from brama.registers.readers.tally import Tally

Write = Callable[[str, str | bytes], Path]


def read(
    form: str, paths: list[Path], tally: Tally | None = None, encoding: str | None = None, **mapping: str
) -> list[Person]:
    """The persons that a build would be handed; papers are left out."""
    tally = tally or Tally()
    handed = batches(form, paths, tally, encoding, mapping)
    return [one for batch in handed for one in batch.read(tally) if isinstance(one, Person)]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written
