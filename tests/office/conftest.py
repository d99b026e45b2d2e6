"""A meeting at which the applicant is known by the words."""

import pytest
from django.test import Client

from tests.doors import Staffed, client
from tests.office.meeting import met, sent, theirs
from tests.process.road import Walk


@pytest.fixture
def known(house: Staffed) -> tuple[Walk, Client]:
    """The applicant and wanda have known each other."""
    walk, visitor = met(house), client(house, "wanda")
    sent(visitor, walk, "recognise", heard=" ".join(theirs(walk).say))
    return walk, visitor
