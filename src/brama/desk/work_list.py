"""What a screener asks the list of cases for: steps, whose, in which language. Every value is a code, so that an address tells nothing."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, NamedTuple

from django.utils.http import urlencode

from brama.pages.languages import LANGUAGES
from brama.process.history.setting_aside import ASIDE
from brama.process.listing.columns import Chosen, Standing
from brama.process.listing.summary import end_of, idle_before
from brama.process.steps import ROAD, STEPS
from brama.vault.compartments import TIMES

PAGE: Final = 50
LOOK: Final = 0.06
"""Seconds that one look at the list spends on what has come or moved since the last: the rest stands there as it is, and waits."""
SEARCH: Final = 1.0
"""The same for a search, which finds only what is summed up."""
_ONWARD: Final = frozenset(
    step
    for act in ROAD
    if act.by == "screener" and act.to not in ("", "questions")
    for step in act.at
    if step != act.to
)
OURS: Final = tuple(step for step in STEPS if step in _ONWARD and step not in ("waiting_list", ASIDE))
"""Where it is for us to go on; on the waiting list a case waits for places, and what was set aside waits for nothing."""
EVERY: Final = tuple(step for step in STEPS if step in TIMES["screening"])
WHOSE: Final = ("all", "mine", "free", "flagged")


class Asked(NamedTuple):
    """`step` is "ours", "every" or one step; `language` empty for any."""

    step: str = "ours"
    whose: str = "all"
    language: str = ""
    page: int = 1

    @property
    def steps(self) -> tuple[str, ...]:
        return {"ours": OURS, "every": EVERY}.get(self.step, (self.step,))

    def chosen(self, standing: Standing, member: bytes, whose: str, day: date) -> Standing:
        """Of the cases at these steps, those that this member asks for on this day."""
        language, fits, me = self.language.encode(), _WHOSE[whose], Reader(end_of(member), idle_before(day))
        spoken = standing.where(standing.said["language"] == language) if language else standing
        return spoken.where(fits(spoken, me)) if fits else spoken

    def address(self, **other: object) -> str:
        """The address of this list with something else."""
        asked = self._replace(**{"page": 1, **other})  # type: ignore[arg-type]  # the fields of the tuple, by name
        said = {name: value for name, value in asked._asdict().items() if value != Asked._field_defaults[name]}
        return f"/desk/?{urlencode(said)}" if said else "/desk/"


class Reader(NamedTuple):
    """Who asks: the end of their number, and before which day a taker has done nothing for too long, as summaries write it."""

    member: bytes
    idle: int


def _mine(standing: Standing, me: Reader) -> Chosen:
    mine: Chosen = standing.said["taker"] == me.member
    return mine


def _free(standing: Standing, me: Reader) -> Chosen:
    """Nobody's, or with somebody else who may be ill or gone: who let a whole day pass keeps a case from nobody."""
    return standing.untaken | ((standing.said["acted"] < me.idle) & ~_mine(standing, me))


def _flagged(standing: Standing, _: Reader) -> Chosen:
    return standing.flagged


_WHOSE: Final[dict[str, Callable[[Standing, Reader], Chosen] | None]] = {
    "all": None,
    "mine": _mine,
    "free": _free,
    "flagged": _flagged,
}


def asked(sent: Mapping[str, str]) -> Asked:
    """What an address asks for; what it does not know counts as not said."""
    step, whose = sent.get("step", ""), sent.get("whose", "")
    language, page = sent.get("language", ""), sent.get("page", "")
    return Asked(
        step if step in ("every", *EVERY) else "ours",
        whose if whose in WHOSE else "all",
        language if language in LANGUAGES else "",
        int(page) if page.isascii() and page.isdecimal() and int(page[:6]) > 0 else 1,
    )
