"""What may be done in a case by whoever looks at it, what stands in the way, and which is the next thing to do."""

from functools import cached_property
from typing import Final, NamedTuple

from brama.desk.case.checklist import left
from brama.pages.refused import said
from brama.process.errors import RoadRefused
from brama.process.history.assessing import awaits_second
from brama.process.history.done import since
from brama.process.history.setting_aside import proposer
from brama.process.reads.dossier import Dossier

SHOWN: Final = (
    "take",
    "take_again",
    "take_over",
    "bring",
    "clear_again",
    "look_again",
    "propose_back",
    "bring_back",
    "spare",
)
"""Acts that are one button under the head of the page, in this order."""
FIRST: Final = (
    "take", "take_again", "bring", "clear_again", "look_again", "clear", "assess_again", "assess", "check", "ask",
)  # fmt: skip
"""What is the next thing to do, by what comes first of what may be done."""


class Button(NamedTuple):
    """An act, and why it cannot be done where it cannot."""

    code: str
    why: str
    first: bool


class Due:
    """The acts of one case for one screener. `brings_up`: whether it brings up a question; `unclear`: why it is not cleared."""

    def __init__(self, case: Dossier, language: str, brings_up: bool, unclear: RoadRefused | None) -> None:
        self._case, self._language, self._brings_up, self._unclear = case, language, brings_up, unclear

    @cached_property
    def may(self) -> frozenset[str]:
        """What nothing stands in the way of, but for what is said with it."""
        return self._case.may - ({"clear"} if self._unclear else frozenset())

    @cached_property
    def first(self) -> str:
        """The next thing to do here for this member; nothing where it is for others to do."""
        return next((code for code in FIRST if code in self.may and self._is_due(code)), "")

    @property
    def second(self) -> bool:
        """Whether the case is flagged and a second assessment is waited for."""
        return awaits_second([entry.said for entry in self._case.of("assessment")], self._case.doings)

    def buttons(self) -> list[Button]:
        """The acts at the head of the page; whoever has the case does not take it over from themselves, and nothing is taken out of
        what nobody has proposed to set aside."""
        idle = {"take_over": self._case.taker == self._case.me, "spare": not proposer(self._case.doings)}
        return [self.button(code) for code in SHOWN if code in self._case.acts and not idle.get(code)]

    def button(self, code: str) -> Button:
        """One act."""
        barred = self._unclear if code == "clear" else self._case.acts[code]
        return Button(code, said(self._language, barred) if barred else "", code == self.first)

    def _is_due(self, code: str) -> bool:
        if code == "assess_again":
            return self.second
        if code in ("assess", "check", "ask"):
            return self._case.taker == self._case.me and not self._is_done(code)
        return True

    def _is_done(self, code: str) -> bool:
        """Ask what the case brings up, then look through the checklist, then assess."""
        asked, unseen = self._did("ask") or not self._brings_up, bool(left(self._case))
        return {"ask": asked, "check": not unseen or not asked, "assess": unseen or self._did("assess")}[code]

    def _did(self, code: str) -> bool:
        """Whether somebody did it in this look: what was done before a second one counts for nothing, as on the road."""
        return any(each.act == code for each in since("take_again", self._case.doings))
