"""One case on the table of a house: which forms lie there at its step, and what is seen beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final

from brama.documents.zone import Zone
from brama.office.comparing import Met, claims, met
from brama.office.forms import CallOffForm, ConfirmForm, DocumentForm, HeardForm, OfferForm, PlaceForm, StoppedForm
from brama.pages.forms import Form
from brama.pages.languages import LANGUAGES
from brama.process.meetings.bookings import Meeting, Offer
from brama.process.meetings.recognition import Recognition, in_latin
from brama.process.reads.meeting import Visit, calendar
from brama.reception.press import new_press, press_of
from brama.reception.sent import Sent

FORMS: Final[Mapping[str, Mapping[str, type[Form]]]] = {
    "cleared": {"offer": OfferForm},
    "booked": {
        "tell_place": PlaceForm, "call_off": CallOffForm, "recognise": HeardForm, "did_not_come": ConfirmForm, "stopped": StoppedForm,
        "document": DocumentForm,
    },
}  # fmt: skip
"""THE table of forms by step; what a button sends is a form's code or, of the document, what to do with it."""
_OF_DOCUMENT: Final = ("compare", "verify", "someone_else")


@dataclass
class Page(Sent):
    """What is seen of a case, and what was sent of it."""

    visit: Visit
    zone: Zone | None = None

    @cached_property
    def press(self) -> str:
        """The word of the press that came; of a page that was only opened, a new one."""
        return press_of(self.request) or new_press()

    @cached_property
    def forms(self) -> dict[str, Form]:
        """Every form of this step, the one that was sent with what was typed."""
        return {code: self.form(code, kind) for code, kind in FORMS.get(self.visit.step, {}).items()}

    def form(self, code: str, kind: type[Form]) -> Form:
        """One form, with what was typed in it."""
        beside = self.again or code != form_of(self.sent)
        return kind(self.typed(code), prefix=code, language=self.language, beside=beside, **self._beside(code))

    def _beside(self, code: str) -> dict[str, Any]:
        """What a form needs to know beside what was typed."""
        match code:
            case "offer":
                return {"day": self.seat.day, "free": self.shared}
            case "tell_place":
                said = self.visit.planned.said if self.visit.planned else {}
                return {"initial": {name: said.get(name, "") for name in ("place", "hour")}}
            case "document" | "stopped":
                return {"claims": claims(self.visit.identity)}
        return {}

    @cached_property
    def shared(self) -> list[Offer]:
        """What was offered to others and nobody has booked, each slot once. What is sent with a second press is offered here by now."""
        offered = {offer.slot for offer in self.visit.bookings.offers()} if self.visit.bookings else set()
        mine = offered - set(self.request.POST.getlist("offer-shared"))
        lines = [line for line in calendar(self.seat) if line.reference != self.visit.reference]
        offers = {offer.slot: offer for line in lines for offer in line.offers if offer.slot not in mine}
        return sorted(offers.values(), key=lambda offer: (offer.day, offer.half, offer.town))

    def does(self, code: str, more: int = 0, **fields: object) -> None:
        """An act on this case."""
        self.act(self.visit.reference, code, fields, more)

    @property
    def left_typed(self) -> list[str]:
        """Longer texts that were sent to a form that does not lie here any more, so that they are not lost."""
        names = [name for name in self.request.POST if name.endswith(("-text", "-place", "-hour"))]
        texts = [self.request.POST.get(name, "").strip() for name in names]
        return [text for text in texts if text] if self.refusal else []

    @property
    def meeting(self) -> Meeting | None:
        return self.visit.meeting

    @property
    def days_away(self) -> int:
        """Days until the meeting; 0 on the day and after it."""
        day = self.meeting.offer.day if self.meeting else ""
        return max(0, (date.fromisoformat(day) - self.seat.day).days) if day else 0

    @property
    def over(self) -> bool:
        """Whether the day of the meeting has passed without a result."""
        return bool(self.meeting and "" < self.meeting.offer.day < self.seat.day.isoformat())

    @property
    def tell_from(self) -> date:
        """The first day on which house and hour are told."""
        return self.seat.day + timedelta(max(0, self.days_away - 1))

    @property
    def free(self) -> list[Offer]:
        return self.visit.bookings.free(self.seat.day) if self.visit.bookings else []

    @property
    def left(self) -> int:
        """Meetings that the applicant may still book."""
        return self.visit.bookings.left() if self.visit.bookings else 0

    @property
    def next(self) -> str:
        """The one thing to do next. Who has been told neither house nor hour cannot stand at the door, and did not stay away."""
        if self.visit.step == "cleared":
            return "offer"
        if self.visit.recognised:
            return "verify"
        told = bool(self.meeting and self.meeting.place)
        if self.over:
            return "did_not_come" if told else "call_off"
        if self.days_away > 1:
            return ""
        return "tell_place" if not told else "recognise" if self.days_away == 0 else ""

    @property
    def spoken(self) -> str:
        """The language of the words at the door: that of the applicant's."""
        return self.visit.recognised if self.visit.recognised in LANGUAGES else self.language

    @property
    def words(self) -> Recognition | None:
        return self.visit.words(self.spoken) if self.visit.recognised else None

    @property
    def latin(self) -> tuple[str, ...]:
        """What to answer, in Latin letters, where it stands in others."""
        said = in_latin(self.words.hear, self.spoken) if self.words else ()
        return said if self.words and said != self.words.hear else ()

    @property
    def compares(self) -> bool:
        """Whether the document lies here to be compared."""
        return "document" in self.forms and bool(self.visit.recognised)

    @property
    def typing(self) -> str:
        """How the page is typed in: several acts share its form."""
        return "many" if self.forms else ""

    @property
    def met(self) -> list[Met]:
        return met(self.visit.identity, self.zone, self.seat.day) if self.zone else []

    @property
    def expires(self) -> str:
        """Until when the document is valid."""
        return self.zone.expires() if self.zone else ""

    @property
    def expired(self) -> bool:
        return bool(self.expires) and self.expires < self.seat.day.isoformat()[: len(self.expires)]


def form_of(sent: str) -> str:
    return "document" if sent in _OF_DOCUMENT else sent
