"""Off the onion address there is no form, whatever is asked for or sent."""

from pathlib import Path

import pytest
from django.test import override_settings

from brama.pages.languages import say
from tests.apply.visitor import before_the_gate

ONION = "b" * 56 + ".onion"


@pytest.mark.parametrize("address", ["/", "/be/", "/be/apply", "/be/visit", "/nowhere"])
def test_another_address_shows_only_the_way_to_tor(tmp_path: Path, address: str) -> None:
    with before_the_gate(tmp_path) as visitor, override_settings(BRAMA_ONION=ONION):
        for answer in (visitor.browser.get(address), visitor.browser.post(address, {"go": "begin"})):
            page = answer.content.decode()
            assert say("be", "apply-tor-title") in page and ONION in page and "<form" not in page
            assert answer.headers["Onion-Location"] == f"http://{ONION}/be/"
        assert not list(tmp_path.iterdir())


def test_the_onion_address_shows_the_form(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor, override_settings(BRAMA_ONION=ONION, ALLOWED_HOSTS=[ONION]):
        answer = visitor.browser.get("/be/", headers={"host": ONION})
        assert say("be", "apply-welcome-title") in answer.content.decode() and "Onion-Location" not in answer.headers
