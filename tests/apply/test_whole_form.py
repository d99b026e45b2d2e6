"""The whole form, from the first page to a case that a screener opens."""

import pytest

from brama.process.acts import act
from brama.process.models import Case
from brama.process.reads.cases import shown
from tests.apply.visitor import SECTIONS, at_the_gate
from tests.doors import Staffed


@pytest.mark.parametrize("language", ["be", "ru", "uk", "pl", "en"])
def test_a_screener_opens_exactly_what_was_typed(house: Staffed, language: str) -> None:
    with at_the_gate(house, language) as visitor:
        visitor.opens().begins().fills().keeps_words()
        visitor.presses("next", {"receipt": " ".join(visitor.shown)})
        assert visitor.status == 200 and visitor.step == "received" and not visitor.errors
    reference = Case.objects.get().reference
    act(reference, "take", house.seats["olena"], {})
    opened = shown(reference, house.seats["olena"])
    assert {section: entries[-1] for section, entries in opened.sections.items() if section in SECTIONS} == SECTIONS
