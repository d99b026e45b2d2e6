"""One case after admission: what this member's duties open of it, and the acts of the road that are theirs at its step."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final, NamedTuple

from brama.process.errors import Stale
from brama.process.reads.dossier import Dossier
from brama.process.reads.standings import WAITS_FOR
from brama.reception.naming import names_of
from brama.reception.sent import Sent
from brama.roster.forms import FORMS, Act, week_said
from brama.roster.reading import read
from brama.staff.duties import compartments
from brama.staff.seat import Seat
from brama.vault.compartments import readers

SHOWN: Final = ("service", "identity", "contact", "relatives", "skills")
"""Sections in the order of the page; each is shown to whoever opens it by the table of compartments."""
_OF_THE_APPLICATION: Final = ("identity", "contact", "skills")
"""Sections that every application has: where one is not here, it is still to be handed on."""
MAIN: Final = ("admitted", "arrived", "in_training", "on_roster")
"""The road as the top of the page shows it."""


class Written(NamedTuple):
    """One entry: what it says, on which day, by whose handle; none where the applicant wrote it."""

    said: dict[str, Any]
    day: date
    by: str


class Section(NamedTuple):
    """What a section says, oldest first. `due`: it is there and has not been handed on yet."""

    code: str
    entries: tuple[Written, ...]
    due: bool


@dataclass
class Page(Sent):
    """What is seen of a case, and what was sent of it."""

    case: Dossier

    @cached_property
    def forms(self) -> dict[str, Act]:
        """Every act of this member at this step, the one that was sent with what was typed."""
        return {code: self._form(code) for code in FORMS if code in self.case.acts}

    def _form(self, code: str) -> Act:
        beside = self.again or code != self.sent
        return FORMS[code](self.typed(code), prefix=code, language=self.language, beside=beside, day=self.seat.day)

    @property
    def goes_on(self) -> dict[str, Act]:
        """Acts that lead on."""
        return {code: form for code, form in self.forms.items() if not form.ends}

    @property
    def ends(self) -> dict[str, Act]:
        """Acts after which nobody here opens the case."""
        return {code: form for code, form in self.forms.items() if form.ends}

    @property
    def waits_for(self) -> str:
        """Whose turn it is: a duty, or nobody's."""
        return WAITS_FOR[self.case.step]

    @cached_property
    def sections(self) -> list[Section]:
        """What the compartments of this member open at this step, by the table."""
        mine, handles = compartments(self.seat.duties), names_of(self.request).handles()
        here = [code for code in SHOWN if mine.intersection(readers(code, self.case.step))]
        return [self._section(code, handles) for code in here]

    def _section(self, code: str, handles: dict[bytes, str]) -> Section:
        found = [
            Written(self._read(code, each.said), each.day, handles.get(each.author, "")) for each in self.case.of(code)
        ]
        written_once = code in _OF_THE_APPLICATION
        return Section(code, tuple(found[-1:] if written_once else found), written_once and not found)

    def _read(self, code: str, said: Mapping[str, Any]) -> dict[str, Any]:
        fields = read(code, said)
        return fields | {"week": week_said(fields["week"], self.language)} if "week" in fields else fields

    @property
    def left_typed(self) -> list[str]:
        """Texts that were sent to a form that does not lie here any more, so that they are not lost."""
        sent = self.request.POST.items() if self.refusal else ()
        texts = [str(value).strip() for name, value in sent if name.startswith(f"{self.sent}-")]
        return [text for text in texts if text]

    def does(self) -> bool:
        """Do what was sent; False where it cannot be, and the page says why. The form of a second press has gone with the first."""
        if self.again:
            return False
        form = self.forms.get(self.sent) or (self._form(self.sent) if self.sent in FORMS else None)
        done = form is not None and form.is_valid() and form.does(lambda: self._do(form.cleaned_data))
        if not done and self.sent not in self.forms:
            self.refusal = (form and form.refusal) or Stale()
        return done

    def _do(self, typed: dict[str, Any]) -> None:
        self.act(self.case.reference, self.sent, typed)


def yours_first(rows: list[Any], seat: Seat) -> Iterator[tuple[Any, bool]]:
    """Lines of the list, each with whether it waits for this member; those that do come first."""
    waits = [(row, WAITS_FOR[row.step] in seat.duties) for row in rows]
    yield from sorted(waits, key=lambda each: not each[1])
