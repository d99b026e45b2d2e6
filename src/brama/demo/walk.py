"""One applicant walks the whole road through the real servers by HTTP, each step by the person whose duty it is, and others are turned away.

The records are looked at only to say from where to where a case went, and which entry of the ledger says so.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from http import HTTPStatus
from typing import Final

from brama.demo.browser import Browser, Page
from brama.demo.cast import Member
from brama.ledger.models import Head
from brama.ledger.verify import verify
from brama.process.models import Case
from brama.refusals import Refusal

ANSWERS: Final[Mapping[str, str]] = {
    "born_day": "7", "born_month": "3", "born_year": "1991", "names": "Лясовік Зміцер", "latin": "DZMITRY LIASOVIK", "place": "Орша",
    "gender": "male", "citizenship": "Беларусь", "channel": "receipt", "asked_in": "be", "residence": "Беласток, Польшча",
    "story": "У Беластоку з вясны, жыву ў сяброў.", "experience": "some", "text": "Сем гадоў вадзіў грузавік і рамантаваў рухавікі.",
}  # fmt: skip
"""What the invented applicant types, by the names of fields."""
MOTIVE: Final = "Мой брат навучыў мяне рамантаваць тое, што зламалася."
REPLY: Final = "У Оршы, на вуліцы, якой больш няма."
MARKS: Final = {
    "identity": "LIASOVIK", "background": "жыву ў сяброў", "skills": "грузавік", "motivation": "навучыў мяне", "messages": "якой больш няма",
}  # fmt: skip
"""By which words a page shows a section."""
DUTY: Final = {"desk": "screener", "office": "verifier", "board": "board"}
MAY_SEE: Final = {
    "desk": {"identity", "background", "skills", "motivation", "messages"}, "office": {"identity"}, "board": {"skills", "motivation"},
}  # fmt: skip


class WalkStopped(Refusal):
    """The walk could not go on. Facts: act, why."""

    code = "walk_stopped"


@dataclass(frozen=True)
class Line:
    """One step: who did what, from where to where, which sections their page showed, who was tried and turned away, the ledger's entry."""

    step: int
    act: str
    by: str
    organisation: str
    begin: str
    to: str
    saw: tuple[str, ...]
    refused: tuple[str, ...]
    ledger: int

    def told(self) -> dict[str, object]:
        """With the names that others build on."""
        told = dict(vars(self))
        return {"from": told.pop("begin"), **told}


@dataclass
class Walk:
    """The windows of everybody, and where the case stands."""

    gate: Browser
    house: str
    members: Sequence[Member]
    windows: dict[str, Browser] = field(default_factory=dict)
    words: str = ""
    case: Case | None = None
    lines: int = 0

    def window(self, handle: str) -> Browser:
        """A member's own browser, signed in."""
        if handle not in self.windows:
            member, made = self.member(handle), Browser(self.house, "be")
            sheet = made.get("/sign-in").sheet("handle", "passphrase", "code")
            page = made.send(sheet, {"handle": handle, "passphrase": member.passphrase, "code": member.code()})
            _must(page.status == HTTPStatus.OK and "/sign-in" not in page.address, "sign_in", handle)
            self.windows[handle] = made
        return self.windows[handle]

    def member(self, handle: str) -> Member:
        return next(each for each in self.members if each.handle == handle)

    @property
    def reference(self) -> str:
        return self.case.reference if self.case else ""

    def line(self, act: str, by: str, do: Callable[[], Page], to: str, others: Mapping[str, str] | None = None) -> Line:
        """Do a step, and hold it against the records: it went where the road says, and others got nothing."""
        begin = self.case.step if self.case else ""
        refused = tuple(self._turned_away(others or {}))
        page = do()
        _must(page.status == HTTPStatus.OK, act, f"{page.status} {page.text[:200]}")
        self.case = Case.objects.filter(pk=self.case.pk).first() if self.case else Case.objects.order_by("-pk").first()
        stands = self.case.step if self.case else "withdrawn"
        _must(stands == to, act, f"{stands} {page.text[:300]}")
        self.lines += 1
        head = Head.objects.get()
        organisation = self.member(by).organisation if by != "applicant" else ""
        return Line(self.lines, act, by, organisation, begin, to, _saw(page), refused, head.seq)

    def _turned_away(self, others: Mapping[str, str]) -> Iterator[str]:
        for handle, path in others.items():
            page = self.window(handle).get(path)
            _must(page.status == HTTPStatus.NOT_FOUND and not _saw(page), "refused", f"{handle} {path}")
            yield handle


def _must(held: bool, act: str, why: str) -> None:
    if not held:
        raise WalkStopped(act=act, why=why)


def _saw(page: Page) -> tuple[str, ...]:
    return tuple(section for section, mark in MARKS.items() if mark in page.text)


def walk(gate: str, house: str, members: Sequence[Member], today: date) -> Iterator[Line]:
    """From the first page of the gate to an admission and an erasure, a line a step. Raises WalkStopped."""
    road = Walk(Browser(gate, "be"), house, members)
    for part in (_applied, _screened, _met, _decided, _erased):
        yield from part(road, today)
    verdict = verify()
    _must(verdict.whole, "verify", verdict.code)


def _applied(road: Walk, _: date) -> Iterator[Line]:
    yield road.line("apply", "applicant", lambda: _application(road), "applied")


def _application(road: Walk) -> Page:
    """Page after page of the form, answered as far as it asks; the receipt is read, kept, and typed back."""
    page = road.gate.send(road.gate.get("/be/").sheet(action="/be/apply"), press="go=begin")
    for _ in range(20):
        if not any("step" in sheet.names for sheet in page.sheets):
            return page
        page = _next(road, page)
    raise WalkStopped(act="apply", why=page.text[:300])


def _next(road: Walk, page: Page) -> Page:
    sheet = page.sheet("step", "state")
    at = dict(sheet.fields)["step"]
    if at == "receipt":
        road.words = " ".join(re.findall(r"\b[1-7]\s+(\S+)\s+[a-z]+", page.text))
    filled: dict[str, str | list[str]] = {name: _typed(at, name) for name in sheet.names if _typed(at, name)}
    if at == "duress":
        filled = {"place": "7", "word": road.words.split()[0]}
    if at == "last":
        filled = {"receipt": road.words}
    return road.gate.send(sheet, filled, press="go=next")


def _typed(step: str, name: str) -> str:
    return MOTIVE if (step, name) == ("motivation", "text") else ANSWERS.get(name, "")


def _desk(road: Walk, code: str, fields: Mapping[str, str | list[str]], handle: str = "finch") -> Callable[[], Page]:
    def do() -> Page:
        window = road.window(handle)
        page = window.get(f"/desk/{road.reference}")
        _must(set(_saw(page)) <= MAY_SEE["desk"], code, "saw too much")
        return window.send(page.sheet("seen", action=f"/{code}"), fields)

    return do


def _screened(road: Walk, _: date) -> Iterator[Line]:
    others = {"swift": f"/desk/{road.reference}", "stork": f"/desk/{road.reference}", "dove": f"/desk/{road.reference}"}
    yield road.line("take", "finch", _desk(road, "take", {}), "screening", others)
    yield road.line("ask", "finch", _desk(road, "ask", {"text": "Дзе вы жылі перад ад'ездам?"}), "questions")
    yield road.line("answer", "applicant", lambda: _visit(road, "answer", {"text": REPLY}), "screening")
    items = ["identity", "matches", "timeline", "contact", "referees", "answers"]
    yield road.line("check", "finch", _desk(road, "check", {"items": _choices(road, "items") or items}), "screening")
    yield road.line("assess", "finch", _desk(road, "assess", {"level": "good", "reasons": _choices(road, "reasons")[:1], "flagged": "yes"}), "screening")
    yield road.line("assess_again", "robin", _desk(road, "assess_again", {"level": "good", "reasons": _choices(road, "reasons")[:1], "flagged": "no"}, "robin"), "screening")
    yield road.line("clear", "finch", _desk(road, "clear", {}), "cleared", {"stork": f"/board/{road.reference}"})


def _choices(_: Walk, name: str) -> list[str]:
    from brama.process.procedure import CHECKLIST, REASONS

    return list({"items": CHECKLIST, "reasons": REASONS}[name])


def _visit(road: Walk, page: str, fields: Mapping[str, str | list[str]]) -> Page:
    """Come back with the seven words, open a page of the visit, and send its form."""
    gate = road.gate
    home = gate.send(gate.get("/be/return").sheet("seven"), {"seven": road.words})
    opened = gate.send(home.sheet("visit", action="/visit"), press_action(home, page))
    return gate.send(opened.sheet("visit", *fields), fields) if fields else opened


def press_action(_: Page, __: str) -> dict[str, str | list[str]]:
    return {}


def _met(road: Walk, today: date) -> Iterator[Line]:
    return iter(())


def _decided(road: Walk, _: date) -> Iterator[Line]:
    return iter(())


def _erased(road: Walk, _: date) -> Iterator[Line]:
    return iter(())


_ = timedelta
