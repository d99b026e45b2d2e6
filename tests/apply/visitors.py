"""Applicants at the gate: a case with seven words that can be typed, and the page that the last answer showed."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.http import HttpResponse
from django.test import Client

from brama.process.gate import applying
from brama.process.gate.receipt import keys_for
from brama.receipts.words import canonical, drawn, written
from tests.cast import APPLICATION, DAY
from tests.doors import Staffed, door, staffed
from tests.process.road import STAGES, Walk

LANGUAGE = "en"


@dataclass
class Visitor:
    """One who applied: the walk of the case, the words, and the same with one exchanged."""

    walk: Walk
    words: str
    duress: str
    client: Client

    def arrives(self, words: str = "", language: str = LANGUAGE, **kept: str) -> str:
        return page(self.client.post(f"/{language}/visit", {"seven": words or self.words, **kept}))

    def goes(self, name: str, before: str, **fields: Any) -> str:
        """Press the button that leads to this page on the page that was seen last, or with fields send its form."""
        return page(self.sends(name, token_of(before), **fields))

    def sends(self, name: str, token: str, **fields: Any) -> HttpResponse:
        language = fields.pop("language", LANGUAGE)
        pressed = {"page": name, "go": "next"} if fields and name != "cancel" else {"page": "home", "go": name}
        return self.client.post(f"/{language}/visit", {"visit": token, **pressed, **fields})  # type: ignore[return-value]


def page(answer: Any) -> str:
    assert answer.status_code == 200, answer.status_code
    assert not answer.cookies and answer.headers["Cache-Control"] == "no-store"
    return str(answer.content.decode())


def token_of(seen: str) -> str:
    return str(re.findall(r'name="visit" value="([\w-]{43})"', seen)[0])


def version_of(seen: str) -> str:
    return str(re.findall(r'name="seen" value="(\d+)"', seen)[0])


@contextmanager
def gate(folder: Path) -> Iterator[Staffed]:
    """A staffed house whose pages answer as the gate does."""
    with staffed(folder) as made, door("gate"):
        yield made


def visitor(house: Staffed, step: str = "applied", language: str = "be", number: int = 1) -> Visitor:
    """Somebody whose case stands at this step."""
    real = drawn(lambda most: (number * 7919) % most)
    real = tuple((each + 31 * place) % 2048 for place, each in enumerate(real))
    other = ((real[0] + 5) % 2048, *real[1:])
    keys, duress = (keys_for(canonical(language, each)) for each in (real, other))
    reference = applying.apply(APPLICATION, keys, duress, DAY, house)
    walk = Walk(house, reference, keys, duress)
    for go in _way(step):
        go(walk)
    words, exchanged = (" ".join(written(each, language)) for each in (real, other))
    return Visitor(walk, words, exchanged, Client(headers={"host": "localhost"}))


def _way(step: str) -> list[Any]:
    if step == "applied":
        return []
    before, go = STAGES[step]
    return [*_way(before), go]
