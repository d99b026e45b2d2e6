"""The gate in a real Firefox, as Tor Browser sets it at its level "Safest", and as people have it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from brama.pages.languages import say
from tests.apply.person import PERSON
from tests.apply.test_visit_files import photographed
from tests.apply.visitors import visitor
from tests.doors import Staffed, served
from tests.firefox import PLAIN, TOR, firefox
from tests.journeys.foxed import Applicant, again, brings_back, goes, press, step
from tests.journeys.test_left_behind import TOLD
from tests.journeys.test_restarted import Door
from tests.marionette import Firefox

pytestmark = [pytest.mark.long, pytest.mark.timeout(180)]
_NARROW = 390
_WATCHES = """window.asked = new Set();
Services.obs.addObserver(each => {
    const {loadInfo, URI} = each.QueryInterface(Ci.nsIChannel);
    const {targetBrowsingContextID, browsingContextID, triggeringPrincipal} = loadInfo;
    if (targetBrowsingContextID || browsingContextID || triggeringPrincipal.isContentPrincipal) window.asked.add(URI.prePath);
}, "http-on-modify-request");"""
"""From now on: every host that a page, or whoever goes to one, asks for anything; not what Firefox asks its makers of itself, which it does
now and then as nobody in particular."""


@pytest.fixture(scope="module")
def tor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    with firefox(tmp_path_factory.mktemp("tor"), TOR, width=_NARROW) as window:
        window.goto("data:text/html,<noscript>none</noscript><script>document.write('some')</script>")
        assert window.text("body") == "none"
        yield window


@pytest.mark.parametrize(("language", "other"), [("uk", "pl")])
def test_somebody_applies_and_comes_back_in_tor_browser(
    house: Staffed, tor: Firefox, tmp_path: Path, language: str, other: str
) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(photographed())
    asked = visitor(house, "questions", number=13)
    with served("gate", house.folder) as gate:
        tor.beside(_WATCHES)
        one = Applicant(tor, gate)
        words = one.applies(language, other)
        one.comes_back(other, words)
        one.tells(language)
        one.comes_back(language, asked.words)
        one.sends(language, photo)
        assert say(language, "visit-removed-camera") in tor.text("main")
        assert tor.beside("return [...window.asked]") == [gate]
        assert tor.ask("WebDriver:GetCookies") == []


def shown(window: Firefox) -> str:
    """All that the page shows, and what stands in its fields."""
    fields = window.all("input:not([type=hidden]), textarea")
    return " ".join(
        [window.text("body"), *(str(window.of(each, "GetElementProperty", name="value")) for each in fields)]
    )


def test_nothing_typed_in_a_visit_is_shown_to_whoever_comes_after_it(house: Staffed, tmp_path: Path) -> None:
    words = visitor(house, number=14).words
    with served("gate", house.folder) as gate, firefox(tmp_path, PLAIN) as window:
        one = Applicant(window, gate)
        one.comes_back("be", words)
        one.tells("be")
        press(window, "[name=go][value=close]")
        over, found = window.text("h1"), list[str]()
        for where in (*["Back"] * 5, *["Forward"] * 5):
            goes(window, where)
            found.append(shown(window))
        again(window)
        found.append(shown(window))
        assert window.text("h1") == over == say("be", "visit-closed-title")
        window.in_another_tab()
        brings_back(window)
        found.append(shown(window))
    for each in found:
        assert not [word for word in (TOLD, *words.split()) if word in each]


def test_what_was_typed_in_the_form_comes_again_after_back_and_reload(house: Staffed, tor: Firefox) -> None:
    """Also when the gate is away meanwhile."""
    with Door("gate", house.folder) as door:
        one = Applicant(tor, door.start())
        tor.goto(f"{one.gate}/be/")
        press(tor)
        for here in ("birth", "names"):
            one.fills(PERSON[here])
            press(tor)
        goes(tor, "Back")
        assert tor.all("form") == []
        again(tor)
        assert step(tor) == "names"
        goes(tor, "Forward")
        again(tor)
        one.fills(PERSON["origin"])
        door.stop()
        press(tor)
        again(tor)
        assert tor.all("form") == []
        door.start()
        again(tor)
        for here, name in (("origin", "place"), ("names", "latin")):
            press(tor, "[name=go][value=back]")
            assert step(tor) == here and tor.value(f"[name={name}]") == PERSON[here][name]
        door.stop()
