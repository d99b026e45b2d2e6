"""What each person of the walk does in their window: the pages of both doors, driven by the names of their fields."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple

from brama.demo.browser import Browser
from brama.demo.sheets import Page, Sheet
from brama.demo.walking import Line, Walk, must
from brama.process.procedure import CHECKLIST

ANSWERS: Final[Mapping[str, str]] = {
    "born_day": "7", "born_month": "3", "born_year": "1991", "names": "Лясовік Зміцер", "latin": "DZMITRY LIASOVIK", "place": "Орша",
    "gender": "male", "citizenship": "Беларусь", "channel": "receipt", "asked_in": "be", "residence": "Беласток, Польшча",
    "story": "Апошні год жыву ў сяброў.", "experience": "some", "text": "Сем гадоў вадзіў грузавік і рамантаваў рухавікі.",
}  # fmt: skip
"""What the invented applicant types, by the names of fields."""
MOTIVE: Final = "Мой брат навучыў мяне рамантаваць тое, што зламалася."
QUESTION: Final = "Дзе вы жылі ў апошні год перад ад'ездам?"
REPLY: Final = "У Оршы, на вуліцы, якой больш няма."
_PAGES: Final = 25


def applied(walk: Walk, _: date) -> Iterator[Line]:
    """At the gate, to the seven words typed back."""
    yield walk.line("apply", "applicant", lambda: application(walk), "applied")


def application(walk: Walk) -> Page:
    """From the first page of the gate to the last of the form; the words of the receipt stay with the walk."""
    page = walk.gate.send(walk.gate.get("/be/").sheet(action="/be/apply"), press="go=begin")
    for _ in range(_PAGES):
        sheet = page.sheet("step", "state")
        if (at := dict(sheet.fields)["step"]) == "received":
            return page
        page = _answered(walk, page, sheet, at)
    return page


def _answered(walk: Walk, page: Page, sheet: Sheet, at: str) -> Page:
    """One page of the form: what it asks is typed; the words of the receipt are read where they are shown."""
    if at == "receipt":
        walk.words = " ".join(re.findall(r"\b[1-7]\s+([^\W\d_]+)\s+[a-z]+", page.text))
    special = {"duress": {"place": "7", "word": "вада"}, "last": {"receipt": walk.words}}
    return walk.gate.send(sheet, special.get(at) or _typed(at, sheet), "go=next")


def _typed(step: str, sheet: Sheet) -> dict[str, str]:
    known = {name: MOTIVE if (step, name) == ("motivation", "text") else ANSWERS.get(name, "") for name in sheet.names}
    return {name: value for name, value in known.items() if value}


def screened(walk: Walk, _: date) -> Iterator[Line]:
    """At the desk: taken, asked and answered, looked at, assessed by two, cleared."""
    strangers = dict.fromkeys(("swift", "stork", "dove"), f"/desk/{walk.reference}")
    yield _acted(walk, _Step("desk", "finch", "take", "screening"), {}, strangers)
    yield _acted(walk, _Step("desk", "finch", "ask", "questions"), {"text": QUESTION})
    yield walk.line("answer", "applicant", lambda: _visit(walk, "answer", {"text": REPLY}), "screening")
    yield _acted(walk, _Step("desk", "finch", "check", "screening"), {"items": list(CHECKLIST)})
    yield _acted(
        walk,
        _Step("desk", "finch", "assess", "screening"),
        {"level": "good", "reasons": ["consistent"], "flagged": "yes"},
    )
    yield _acted(
        walk,
        _Step("desk", "robin", "assess_again", "screening"),
        {"level": "good", "reasons": ["answers_plain"], "flagged": "no"},
    )
    yield _acted(walk, _Step("desk", "finch", "clear", "cleared"), {}, {"stork": f"/board/{walk.reference}"})


class _Step(NamedTuple):
    """An act of the road: at which door, by whom, and to where it leads. Its code is the end of its address."""

    door: str
    handle: str
    code: str
    to: str


def _acted(
    walk: Walk, step: _Step, fields: Mapping[str, str | list[str]], strangers: Mapping[str, str] | None = None
) -> Line:
    """A step on the page of the case at a door, by the button that goes to the address of its act."""

    def do() -> Page:
        page = walk.look(step.door, step.handle, f"/{step.door}/{walk.reference}")
        return walk.window(step.handle).send(page.sheet(button=f"/{step.code}"), fields, f"/{step.code}")

    return walk.line(step.code.replace("-", "_"), step.handle, do, step.to, strangers)


def _visit(walk: Walk, page: str, fields: Mapping[str, str | list[str]]) -> Page:
    """Come back with the seven words, open a page of the visit, and send its form; without fields the page itself."""
    home = come_back(walk.gate, walk.words)
    if not page:
        return home
    opened = _opened(walk, home, page)
    return walk.gate.send(opened.sheet("visit", *fields), fields, "go=next")


def _opened(walk: Walk, home: Page, page: str) -> Page:
    """A page of the visit, by its button."""
    return walk.gate.send(home.sheet("visit", button=f"go={page}"), press=f"go={page}")


def come_back(gate: Browser, words: str) -> Page:
    """The first page behind the seven words."""
    return gate.send(gate.get("/be/visit").sheet("seven"), {"seven": words})


def met(walk: Walk, today: date) -> Iterator[Line]:
    """At the house: offered, booked, told, recognised by two words each side, verified."""
    strangers = dict.fromkeys(("finch", "stork"), f"/office/{walk.reference}/")
    offer: dict[str, str | list[str]] = {
        "offer-town": "Zarnica",
        "offer-place": "дом ля ракі",
        "offer-halves": [f"{today}-am"],
    }
    yield _office(walk, "offer", "cleared", offer, strangers)
    yield walk.line("book", "applicant", lambda: _booked(walk), "booked")
    yield _office(walk, "tell_place", "booked", {"tell_place-place": "дом ля ракі", "tell_place-hour": "11:00"})
    yield _office(walk, "recognise", "booked", {"recognise-heard": _said(walk)})
    yield walk.line("verify", "swift", lambda: _verified(walk), "verified")


def _office(
    walk: Walk, code: str, to: str, fields: Mapping[str, str | list[str]], strangers: Mapping[str, str] | None = None
) -> Line:
    def do() -> Page:
        page = walk.look("office", "swift", f"/office/{walk.reference}/")
        return walk.window("swift").send(page.sheet("seen", button=f"do={code}"), fields, f"do={code}")

    return walk.line(code, "swift", do, to, strangers)


def _booked(walk: Walk) -> Page:
    home = come_back(walk.gate, walk.words)
    page = _opened(walk, home, "meeting")
    sheet = page.sheet("visit", "slot")
    return walk.gate.send(sheet, {"slot": sheet.choices["slot"][0]}, "go=next")


def _said(walk: Walk) -> str:
    """What the applicant's page tells to say at the door: two words, the first in the page's order."""
    home = come_back(walk.gate, walk.words)
    page = _opened(walk, home, "meeting")
    spoken = page.marked or home.marked
    must(bool(spoken), "recognise", page.text[:300])
    return spoken[0]


def _verified(walk: Walk) -> Page:
    page = walk.look("office", "swift", f"/office/{walk.reference}/")
    sheet = page.sheet("seen", button="do=verify")
    fields: dict[str, str | list[str]] = {name: "agrees" for name, codes in sheet.choices.items() if "agrees" in codes}
    return walk.window("swift").send(sheet, fields, "do=verify")


def decided(walk: Walk, _: date) -> Iterator[Line]:
    """Before the board: two votes, the first shut until the second is in; who has no key of the identity decides."""
    strangers = dict.fromkeys(("finch", "swift"), f"/board/{walk.reference}")
    yield _acted(walk, _Step("desk", "finch", "bring", "before_board"), {})
    walk.window("swift").get("/")
    yield _acted(
        walk, _Step("board", "stork", "vote", "before_board"), {"outcome": "admit", "reason": "needed"}, strangers
    )
    yield _acted(walk, _Step("board", "eagle", "vote", "before_board"), {"outcome": "admit", "reason": "needed"})
    yield _acted(walk, _Step("board", "stork", "open-vote", "before_board"), {})
    yield _acted(walk, _Step("board", "eagle", "decide", "admitted"), {"reason": "needed"})


def erased(walk: Walk, _: date) -> Iterator[Line]:
    """By whoever has the words, also after the admission; afterwards they lead nowhere."""
    yield walk.line("withdraw", "applicant", lambda: _gone(walk), "withdrawn")
    page = come_back(walk.gate, walk.words)
    must(not any("visit" in sheet.names for sheet in page.sheets), "withdraw", page.text[:300])


def _gone(walk: Walk) -> Page:
    home = come_back(walk.gate, walk.words)
    page = _opened(walk, home, "erase")
    sheet = page.sheet("visit", "sure")
    return walk.gate.send(sheet, {name: codes[0] for name, codes in sheet.choices.items()}, "go=next")
