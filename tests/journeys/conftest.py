"""One house with both its doors open, for all journeys of a file."""

from collections.abc import Iterator

import pytest

from tests.journeys.windows import Doors, open_doors


@pytest.fixture(scope="module")
def doors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Doors]:
    with open_doors(tmp_path_factory.mktemp("house")) as opened:
        yield opened
