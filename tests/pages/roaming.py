"""Somebody who follows any link and sends any form with anything in it, by chance, at either door."""

import html
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final
from urllib.parse import urlsplit

from django.apps import apps
from django.test import Client

from brama.demo.sheets import Button, Reader, Sheet
from brama.process.models import Case

ODD: Final = (
    "", " ", "\u200b", "я" * 3000, "\u202eabc", "😀", "a\0b", "9" * 30, "-1", "1890", "31.02.1990", "2999-01-01", "<b>x</b>", "'\"&",
    "\r\n\r\n", "x" * 120_000, "../../etc", "%00", "۱۲۳", "olena", "2026-W48", "\ufeff", "a b c d e f g",
)  # fmt: skip
SECRET: Final = ("passphrase", "code", "unkept", "unkept-name", "seven", "receipt")
"""What no page shows again, and what each form has of itself."""
LEAVES: Final = ("/sign-out", "/passphrase", "/members/remove", "/members/recover")
"""After these a member has another passphrase, or is none."""


@dataclass
class Roaming:
    """One window. `words` are the seven of whoever has applied; `faults` what went wrong, with what was sent."""

    browser: Client
    start: str
    chance: Random
    words: str = ""
    links: list[str] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def goes(self) -> None:
        """One step: another page, or a form sent."""
        links, draw = [each for each in self.links if urlsplit(each).netloc == "localhost"], self.chance.random()
        if self.sheets and draw < 0.5:
            self._sends(self.chance.choice(self.sheets))
        else:
            self._opens(self.chance.choice(links) if links and draw < 0.9 else self.start)

    def _opens(self, address: str) -> None:
        parts = urlsplit(address)
        where = parts.path + (f"?{parts.query}" if parts.query else "")
        answer = self.browser.get(where, follow=True)
        self._read(answer, answer.redirect_chain[-1][0] if answer.redirect_chain else where)

    def _sends(self, sheet: Sheet) -> None:
        button = self.chance.choice([*sheet.buttons, None]) if sheet.buttons else None
        where = urlsplit(button.action if button and button.action else sheet.action)
        if where.path.endswith(LEAVES):
            return
        marks: list[str] = []
        typed = {name: value for name, value in self._typed(sheet, marks) if value is not None} | _pressed(button)
        if sheet.method == "get":
            self._opens(f"{where.path}?name={marks[0] if marks else ''}")
            return
        before, address = _everything(), where.path + (f"?{where.query}" if where.query else "")
        answer = self.browser.post(address, typed)
        if answer.status_code == 307:
            address = answer.headers["Location"]
            answer = self.browser.post(address, typed)
        nothing = _everything() == before
        if answer.status_code in (301, 302, 303):
            if marks and nothing:
                self.faults.append(f"{address} forgets {marks} on the way to {answer.headers['Location']}")
            self._opens(answer.headers["Location"])
            return
        shown = html.unescape(self._read(answer, address))
        if nothing and (lost := [mark for mark in marks if mark not in shown]):
            self.faults.append(f"{address} ({answer.status_code}) has lost {lost}")

    def _typed(self, sheet: Sheet, marks: list[str]) -> Iterator[tuple[str, Any]]:
        """What is sent of each field: nothing, what stands there, something odd, or a word that can be looked for."""
        held: dict[str, list[str]] = {}
        for name, value in sheet.fields:
            held.setdefault(name, []).append(value)
        for name in sorted({*held, *sheet.names, *sheet.choices} - {""}):
            if self.words and name in ("seven", "receipt") and self.chance.random() < 0.8:
                yield name, self.words
            elif name in sheet.choices:
                yield name, self.chance.choice((*sheet.choices[name], *self.chance.sample(ODD, 1), None))
            elif name in sheet.texts and self.chance.random() < 0.4:
                mark = f"Зорка{self.chance.randrange(10**6)}"
                marks += [mark] * (name not in SECRET)
                yield name, mark
            elif name in sheet.texts:
                yield name, self.chance.choice((*ODD, held.get(name), None))
            else:
                yield name, held.get(name, "")

    def _read(self, answer: Any, address: str) -> str:
        told = b"".join(answer.streaming_content) if answer.streaming else answer.content
        text: str = told.decode("utf-8", "replace")
        reader = Reader(f"http://localhost{address}")
        reader.feed(text)
        self.links, self.sheets = [link for link, _ in reader.links], reader.sheets
        if answer.status_code >= 500 or not text.strip() or "Traceback" in text or " object at 0x" in text:
            self.faults.append(f"{address}: {answer.status_code} {text[:200]}")
        return text


def _pressed(button: Button | None) -> dict[str, str]:
    return {button.name: button.value} if button and button.name else {}


def _everything() -> list[Any]:
    """How much is recorded of each kind, and how often each case has gone on."""
    kept = [model._default_manager.count() for model in apps.get_models() if model.__name__ != "Session"]
    return [*kept, *Case.objects.values_list("reference", "version")]
