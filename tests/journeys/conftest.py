"""One house for all journeys of a file."""

from collections.abc import Iterator

import pytest

from tests.doors import Staffed, staffed


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Staffed]:
    with staffed(tmp_path_factory.mktemp("house")) as made:
        yield made
