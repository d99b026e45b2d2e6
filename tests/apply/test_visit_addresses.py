"""What a browser keeps of a visit is the addresses it asked for: they are the same for everybody, wherever the words led."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from brama.pages.languages import LANGUAGES
from tests.apply.visitor import kept_by_no_browser
from tests.apply.visitors import Visitor, page, version_of, visitor
from tests.doors import Staffed
from tests.pages.addresses import addresses

_LEADS = re.compile(r'(?:action|href)="(/[^"]*)"')
FIRST = {f"/{language}/" for language in LANGUAGES}
VISIT = {f"/{language}/visit" for language in LANGUAGES}
AT = ("questions", "booked", "declined", "admitted")
"""Where the pages that there are only then are offered: answering, meeting, a second look, relatives."""


def test_the_gate_has_one_address_for_who_applies_and_one_for_who_has() -> None:
    assert addresses("gate") == ("/", "/be/", "/be/apply", "/be/visit")


@pytest.mark.parametrize("step", AT)
def test_the_addresses_of_a_visit_are_the_same_wherever_the_case_stands(staff: Staffed, step: str) -> None:
    who = visitor(staff, step)
    assert {address for seen in _journey(who) for address in _led(seen)} == FIRST | VISIT


@pytest.mark.parametrize("step", AT)
def test_no_form_of_a_visit_is_written_down_by_a_browser(staff: Staffed, step: str) -> None:
    who = visitor(staff, step)
    *seen, closed = _journey(who)
    assert all(map(kept_by_no_browser, (*seen[1:], closed, who.arrives("zebra " * 7)))) and len(seen) > 8


def test_whose_words_lead_nowhere_has_asked_for_the_same_addresses(staff: Staffed) -> None:
    who = visitor(staff)
    for words in (who.duress, "zebra " * 7, "one"):
        assert set(_led(who.arrives(words))) <= FIRST | VISIT


def _journey(who: Visitor) -> Iterator[str]:
    """Every page that a button leads to, every form sent empty, and at last everything erased."""
    yield page(who.client.get("/en/"))
    yield page(who.client.get("/en/visit"))
    yield (home := who.arrives())
    for name in re.findall(r'name="go" value="(\w+)"', home):
        if name not in ("next", "stay", "close"):
            yield (seen := who.goes(name, home))
            yield who.goes(name, seen, seen=version_of(seen) if 'name="seen"' in seen else "")
    yield who.goes("erase", home, sure="yes")
    yield who.goes("close", home)


def _led(seen: str) -> Iterator[str]:
    """Where its links and buttons lead, but to the form of an application and to files."""
    for found in _LEADS.findall(seen):
        address = urlsplit(found).path
        if not address.startswith("/static/") and not address.endswith("/apply"):
            yield address
