"""What a screener asks the list of cases for: steps, whose, in which language. Every value is a code, so that an address tells nothing."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from django.utils.http import urlencode

from brama.pages.languages import LANGUAGES
from brama.process.steps import ROAD, STEPS
from brama.process.summary import Summary, took
from brama.vault.compartments import TIMES

PAGE: Final = 50
_ONWARD: Final = frozenset(
    step for act in ROAD if act.by == "screener" and act.to not in ("", "questions") for step in act.at
)
OURS: Final = tuple(step for step in STEPS if step in _ONWARD and step != "waiting_list")
"""Where it is for us to go on; on the waiting list a case waits for places."""
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

    def fits(self, summary: Summary, member: bytes, whose: str) -> bool:
        """Whether a case at one of the steps is asked for."""
        return self.language in ("", summary.language) and _WHOSE[whose](summary, member)

    def address(self, **other: object) -> str:
        """The address of this list with something else."""
        asked = self._replace(**{"page": 1, **other})  # type: ignore[arg-type]  # the fields of the tuple, by name
        said = {name: value for name, value in asked._asdict().items() if value != Asked._field_defaults[name]}
        return f"/desk/?{urlencode(said)}" if said else "/desk/"


def _all(_: Summary, __: bytes) -> bool:
    return True


def _free(summary: Summary, _: bytes) -> bool:
    return not summary.taker


def _flagged(summary: Summary, _: bytes) -> bool:
    return summary.flagged


_WHOSE: Final = {"all": _all, "mine": took, "free": _free, "flagged": _flagged}


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
