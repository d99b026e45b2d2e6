"""A walk as it is kept: the windows of everybody, where the case stands, one line for each step."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

from brama.demo.browser import Browser
from brama.demo.cast import Member
from brama.demo.sheets import Page
from brama.ledger.models import Head
from brama.process.models import Case
from brama.refusals import Refusal

MARKS: Final = {
    "identity": "LIASOVIK", "background": "жыву ў сяброў", "skills": "вадзіў грузавік", "motivation": "брат навучыў мяне",
    "messages": "якой больш няма",
}  # fmt: skip
"""By which words of the applicant a page is seen to show a section."""
MAY_SEE: Final = {
    "desk": {"identity", "background", "skills", "motivation", "messages"}, "office": {"identity"}, "board": {"skills", "motivation"},
}  # fmt: skip
"""What the page of a case shows at most at each door: `vault/compartments.py`, written out once more by hand."""


class WalkStopped(Refusal):
    """The walk could not go on. Facts: act, why."""

    code = "walk_stopped"


@dataclass(frozen=True)
class Line:
    """One step: who did what, from where to where, what of the application their page showed, who was tried and turned away, the entry."""

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
        """With the names that others build on, in the order of the table."""
        return {"from" if name == "begin" else name: value for name, value in vars(self).items()}


@dataclass
class Walk:
    """Everybody's windows on both doors: those of members are of the kind that the applicant has."""

    gate: Browser
    house: str
    members: Sequence[Member]
    words: str = ""
    case: Case | None = None
    windows: dict[str, Browser] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    lines: int = 0

    def window(self, handle: str) -> Browser:
        """A member's own browser, signed in at the first use."""
        if handle not in self.windows:
            member, made = self.member(handle), type(self.gate)(self.house, "be")
            sheet = made.get("/sign-in").sheet("handle", "passphrase", "code")
            page = made.send(sheet, {"handle": handle, "passphrase": member.passphrase, "code": member.code()})
            must(page.status == HTTPStatus.OK and "/sign-in" not in page.address, "sign_in", handle)
            self.windows[handle] = made
        return self.windows[handle]

    def member(self, handle: str) -> Member:
        """One of the cast."""
        return next(each for each in self.members if each.handle == handle)

    @property
    def reference(self) -> str:
        """Of the case, once there is one."""
        return self.case.reference if self.case else ""

    def look(self, door: str, handle: str, path: str) -> Page:
        """Open the page of the case at a door; it shows nothing that this door may not see."""
        page = self.window(handle).get(path)
        must(page.status == HTTPStatus.OK, "look", f"{handle} {path} {page.status}")
        shows = {section for section, mark in MARKS.items() if mark in page.text}
        must(shows <= MAY_SEE[door], "look", f"{door} shows {shows - MAY_SEE[door]}")
        self.seen |= shows
        return page

    def line(
        self, act: str, by: str, do: Callable[[], Page], to: str, strangers: Mapping[str, str] | None = None
    ) -> Line:
        """Do a step and hold it against the records: the case went where the road says, and others were turned away before."""
        begin, refused = self.case.step if self.case else "", tuple(self._turned_away(strangers or {}))
        self.seen.clear()
        page = _done(act, do)
        self.case = Case.objects.filter(pk=self.case.pk).first() if self.case else Case.objects.order_by("-pk").first()
        stands = self.case.step if self.case else "withdrawn"
        must(page.status == HTTPStatus.OK and stands == to, act, f"{page.status}, {stands}: {page.text[:400]}")
        self.lines += 1
        organisation = "" if by == "applicant" else self.member(by).organisation
        return Line(
            self.lines, act, by, organisation, begin, to, tuple(sorted(self.seen)), refused, Head.objects.get().seq
        )

    def _turned_away(self, strangers: Mapping[str, str]) -> Iterator[str]:
        for handle, path in strangers.items():
            page = self.window(handle).get(path)
            told = any(mark in page.text for mark in MARKS.values())
            must(page.status == HTTPStatus.NOT_FOUND and not told, "refuse", f"{handle} {path} {page.status}")
            yield handle


def _done(act: str, do: Callable[[], Page]) -> Page:
    """A page without the form that the step needs stops the walk, and says which it was."""
    try:
        return do()
    except LookupError as error:
        raise WalkStopped(act=act, why=str(error)) from error


def must(held: bool, act: str, why: str) -> None:
    """Stop the walk where something did not hold."""
    if not held:
        raise WalkStopped(act=act, why=why)
