"""An applicant at the gate in a real Firefox: what they type, press and send."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from brama.pages.languages import say
from tests.apply.person import PERSON
from tests.journeys.test_left_behind import TOLD, WRONG
from tests.marionette import Firefox, Found, Refused

_PATIENCE: Final = 30.0
ANSWERED = "Зарніца: я вучыўся ў Воршы."


def fill(window: Firefox, typed: Mapping[str, Any]) -> Iterator[str]:
    """Fill in fields by their names: choices by their values, a file by its path, text key by key. What was typed so."""
    for name, value in typed.items():
        field = window.first(f'[name="{name}"]')
        kind = str(window.of(field, "GetElementProperty", name="type"))
        if kind in ("radio", "checkbox"):
            for each in value if isinstance(value, list) else [value]:
                window.of(window.first(f'[name="{name}"][value="{each}"]'), "ElementClick")
        elif kind.startswith("select"):
            window.of(window.first(f'[name="{name}"] [value="{value}"]'), "ElementClick")
        elif kind == "file":
            window.of(field, "ElementSendKeys", text=value)
        else:
            window.of(field, "ElementClear")
            window.of(field, "ElementSendKeys", text=value)
            yield value


def press(window: Firefox, button: str = "button.first") -> None:
    """Press the first of these, and wait for the whole page that it brings."""
    with _another_page(window):
        window.of(window.first(button), "ElementClick")


def goes(window: Firefox, where: str) -> None:
    """By the buttons "Back" and "Forward" of Firefox itself."""
    with _another_page(window):
        window.ask(f"WebDriver:{where}")


def again(window: Firefox) -> None:
    """Reload, and agree when Firefox asks whether to send once more what was sent."""
    with _another_page(window):
        window.ask("WebDriver:Refresh")
        window.ask("WebDriver:AcceptAlert")


def brings_back(window: Firefox) -> None:
    """The tab that was closed last."""
    with _another_page(window):
        window.brings_back_a_tab()


@contextmanager
def _another_page(window: Firefox) -> Iterator[None]:
    """What is done brings one, and it has come whole at the end, be it one of Firefox's own that says what is wrong."""
    before, until = window.all("html"), time.monotonic() + _PATIENCE
    try:
        yield
    except Refused as refused:
        if "Reached error page" not in refused.args[1]:
            raise
    seen: list[Found] = []
    while (now := window.all("html")) in ([], before) or now != seen or window.loads:
        assert time.monotonic() < until, "no other page comes"
        seen = now
        time.sleep(0.03)


def step(window: Firefox) -> str:
    """Which step of the form at the gate the page is."""
    return window.value("[name=step]")


class Applicant:
    """Whoever is at this window. `typed` is what they typed, were shown once, or had sealed into their pages."""

    def __init__(self, window: Firefox, gate: str) -> None:
        self.window, self.gate, self.typed = window, gate, set[str]()

    def fills(self, typed: Mapping[str, Any]) -> None:
        self.typed |= {value[:30] for value in fill(self.window, typed)}
        hidden = self.window.all("[name=state], [name=visit]")
        self.typed |= {self.window.of(each, "GetElementProperty", name="value")[:40] for each in hidden}

    def applies(self, language: str, other: str) -> str:
        """From one language into another, with a page refused, and other words typed first. The seven words."""
        window = self.window
        window.goto(f"{self.gate}/{language}/")
        press(window)
        while (here := step(window)) != "check":
            if here == "names":
                self.fills({"names": "7310264958"})
                press(window)
                self.fills(PERSON[here])
                press(window, f'.languages [lang="{other}"]')
            self.fills(PERSON[here])
            press(window)
            assert step(window) != here, window.text("main")
        press(window)
        words = [str(window.of(each, "GetElementText")) for each in window.all("td strong")]
        press(window)
        press(window)
        for said in (WRONG, " ".join(words)):
            self.fills({"receipt": said})
            press(window)
        assert window.text("h1") == say(other, "apply-received-title")
        self.typed |= {word for word in words if len(word) > 3}
        return " ".join(words)

    def comes_back(self, language: str, words: str) -> None:
        self.window.goto(f"{self.gate}/{language}/visit")
        self.fills({"seven": words})
        press(self.window)

    def tells(self, other: str) -> None:
        """That somebody threatened them: in a visit, which goes on in another language."""
        press(self.window, "[name=go][value=afraid]")
        self.fills({"text": TOLD})
        press(self.window, f'.languages [lang="{other}"]')
        press(self.window)
        assert say(other, "visit-told-afraid") in self.window.text("[role=status]")

    def sends(self, language: str, photo: Path) -> None:
        """An answer with a photograph: in a visit of somebody who was asked."""
        press(self.window, "button[value=answer]")
        self.fills({"text": ANSWERED, "enclosed": str(photo)})
        press(self.window)
        assert say(language, "visit-told-answered") in self.window.text("[role=status]")
