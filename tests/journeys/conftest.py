"""One house for all journeys of a file, and one with somebody at every step."""

from collections.abc import Iterator

import pytest

from tests.doors import Staffed, staffed
from tests.journeys.peopled import Peopled, open_peopled


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Staffed]:
    with staffed(tmp_path_factory.mktemp("house")) as made:
        yield made


@pytest.fixture(scope="module")
def peopled(house: Staffed) -> Iterator[Peopled]:
    with open_peopled(house) as made:
        yield made
