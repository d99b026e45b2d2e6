"""An applicant at the gate: reads the page that came, fills it in, presses a button, as a browser without scripts does."""

import html
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from django.test import Client, override_settings

from brama.receipts.words import LANGUAGES, words
from tests.apply.person import PERSON
from tests.doors import Staffed, client, door

SECTIONS: dict[str, Any] = {
    "identity": {
        "names": ["Лясовік Зміцер Адамавіч", "Лесовик Дмитрий"], "latin": "DZMITRY LIASOVIK", "birthDate": "1991-03-07",
        "birthPlace": "Орша, Беларусь", "gender": "male", "citizenship": ["by", "pl"],
        "documents": [{"kind": "passport", "country": "by", "number": "MP7654321", "mrz": ""}],
    },
    "contact": {"channel": "matrix", "address": "@heron:example.org", "language": "be"},
    "background": {
        "residence": "Białystok, Польша", "story": "Шмат ездзіў.\n\nЯшчэ радок.",
        "timeline": [
            {"from": "2009-09", "to": "2013-06", "kind": "study", "what": "электрык", "where": "Ворша"},
            {"from": "2013", "to": "", "kind": "work", "what": "", "where": ""},
        ],
    },
    "skills": {"experience": "some", "fields": ["driving", "repair"], "languages": ["be", "pl"], "text": "Паяю & <рамантую>."},
    "motivation": {"text": "Брат навучыў мяне рамантаваць \u202eзламанае\u202c 🛠."},
    "referees": {"list": [{"name": "Кастусь", "reach": "кастусь@example.org, Літва", "knows": "працавалі разам"}]},
}  # fmt: skip
"""The same as the desk should open it."""


UNKEPT = ("unkept-name", "unkept")
"""The fields of each form by which a browser writes down nothing of it and offers to keep nothing (`pages/unkept.html`)."""


@dataclass
class Visitor:
    """One tab of one browser."""

    browser: Client
    language: str = "be"
    page: str = ""
    status: int = 200
    shown: list[str] = field(default_factory=list)

    def opens(self, address: str = "") -> "Visitor":
        return self._read(self.browser.get(address or f"/{self.language}/"))

    def begins(self) -> "Visitor":
        return self._read(self.browser.post(f"/{self.language}/apply", {"go": "begin"}))

    def presses(self, go: str, typed: Mapping[str, Any] | None = None, language: str = "") -> "Visitor":
        """Press a button; what is not said in `typed` stays as the page had it."""
        self.language = language or self.language
        sent = {name: _sent(value) for name, value in {**self.inputs(), **(typed or {}), "go": go}.items()}
        return self._read(self.browser.post(f"/{self.language}/apply", sent))

    def fills(self, until: str = "check", person: Mapping[str, Any] = PERSON) -> "Visitor":
        """Step by step, with what this person types."""
        while self.step != until:
            before = self.step
            self.presses("next", person.get(self.step))
            assert self.step != before, self.errors
        return self

    def keeps_words(self) -> "Visitor":
        """From looking over to the last page: the words are kept, and none is exchanged."""
        self.presses("next")
        self.shown = self.words
        return self.presses("next").presses("next")

    @property
    def step(self) -> str:
        found = re.search(r'name="step" value="(\w+)"', self.page)
        return found[1] if found else ""

    @property
    def state(self) -> str:
        found = re.search(r'name="state" value="([^"]*)"', self.page)
        return found[1] if found else ""

    @property
    def title(self) -> str:
        found = re.search(r"<h1>(.*?)</h1>", self.page, re.DOTALL)
        return html.unescape(found[1]) if found else ""

    @property
    def errors(self) -> list[str]:
        return [html.unescape(each) for each in re.findall(r'<p class="error"[^>]*>(.*?)</p>', self.page)]

    @property
    def words(self) -> list[str]:
        return re.findall(r"<strong>(.*?)</strong>", self.page)

    def inputs(self) -> dict[str, Any]:
        """What a browser would send of this page."""
        return {**dict(_texts(self.page)), **dict(_areas(self.page)), **_chosen(self.page)}

    def _read(self, answer: Any) -> "Visitor":
        self.page, self.status = answer.content.decode(), answer.status_code
        return self


def kept_by_no_browser(page: str) -> bool:
    """Whether each form that sends something has the two fields by which a browser writes nothing of it down."""
    forms = re.findall(r"<form .*?</form>", page, re.DOTALL)
    asking = [form for form in forms if re.search("<(?:input|textarea|select)", form)]
    return bool(forms) and all(
        _of(tag, "value") == "-" for form in asking for tag in map(partial(_named, form), UNKEPT)
    )


def _named(form: str, name: str) -> str:
    found = re.search(rf'<input [^>]*name="{name}"[^>]* hidden>', form)
    return found[0] if found else ""


def other_word(visitor: Visitor, language: str, place: int = 3) -> str:
    """A word of the list that does not stand at this place of the receipt."""
    return next(word for word in words(language) if word != visitor.shown[place - 1])


@contextmanager
def at_the_gate(house: Staffed, language: str = "be") -> Iterator[Visitor]:
    """A tab before the gate of this house."""
    assert language in LANGUAGES
    with door("gate"):
        yield Visitor(client(house, language=language), language)


@contextmanager
def before_the_gate(folder: Path, language: str = "be") -> Iterator[Visitor]:
    """A tab before a gate that has no database: until the last step it needs none, which is what it promises."""
    with door("gate"), override_settings(BRAMA_DATA=folder):
        yield Visitor(Client(headers={"accept-language": language, "host": "localhost"}), language)


def _sent(value: Any) -> Any:
    """Browsers send two signs for the end of a line."""
    return value.replace("\n", "\r\n") if isinstance(value, str) else value


def _texts(page: str) -> Iterator[tuple[str, str]]:
    for tag in re.findall(r"<input [^>]*>", page):
        kind, name = _of(tag, "type"), _of(tag, "name")
        if kind in ("text", "hidden", "password") and name:
            yield name, _of(tag, "value")


def _areas(page: str) -> Iterator[tuple[str, str]]:
    for attributes, content in re.findall(r"<textarea ([^>]*)>(.*?)</textarea>", page, re.DOTALL):
        # A browser takes one line break away behind the tag.
        yield _of(attributes, "name"), html.unescape(content).replace("\r\n", "\n").removeprefix("\n")


def _chosen(page: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for tag in re.findall(r"<input [^>]*checked[^>]*>", page):
        found.setdefault(_of(tag, "name"), []).append(_of(tag, "value"))
    for attributes, options in re.findall(r"<select ([^>]*)>(.*?)</select>", page, re.DOTALL):
        chosen = [_of(option, "value") for option in re.findall(r"<option [^>]*selected[^>]*>", options)]
        found[_of(attributes, "name")] = chosen or [""]
    return found


def _of(tag: str, attribute: str) -> str:
    found = re.search(rf'\b{attribute}="([^"]*)"', tag)
    return html.unescape(found[1]) if found else ""
