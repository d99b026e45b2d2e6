"""What a house types: offers, the house and the hour, the words at the door, what the document says, how a meeting ended."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, ClassVar, Final, cast

from babel.dates import format_date
from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from brama.office.comparing import Claim
from brama.pages.dates import PartialDay
from brama.pages.fields import One, Text
from brama.pages.forms import Form
from brama.pages.parts import Part
from brama.process.conditions import CALLED_OFF, STOPPED
from brama.process.conditions.meeting import COMPARED, NUMBER
from brama.process.meetings.bookings import HALVES, Offer

AHEAD: Final = 14
"""Days that the page offers at once."""
_HOUR: Final = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")


class OfferForm(Form):
    """Several halves of days at once, in one town; and what others have been offered, for whoever books it first."""

    words = "office-offer"
    tells: ClassVar = {"offer_dated": "until"}
    town = Text(most=60, required=False)
    place = Text(most=200, required=False)
    until = PartialDay(whole=True, required=False)
    halves = forms.MultipleChoiceField(required=False)
    shared = forms.MultipleChoiceField(required=False)

    def __init__(self, *args: Any, day: date, free: Sequence[Offer] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.days = [day + timedelta(ahead) for ahead in range(AHEAD)]
        self.free = free
        halves, shared = (cast("forms.MultipleChoiceField", self.fields[name]) for name in ("halves", "shared"))
        halves.choices = [(f"{each}-{half}", "") for each in self.days for half in HALVES]
        shared.choices = [(offer.slot, "") for offer in free]

    def grid(self) -> Iterator[tuple[str, list[tuple[str, str, bool]]]]:
        """Days as this language writes them; for each half its code, its value and whether it was chosen."""
        chosen = cast("QueryDict", self.data).getlist(self.add_prefix("halves")) if self.is_bound else []
        for day in self.days:
            said = format_date(day, "EEEE, d MMMM", locale=self.language)
            yield said, [(half, f"{day}-{half}", f"{day}-{half}" in chosen) for half in HALVES]

    def clean(self) -> dict[str, Any]:
        typed = super().clean() or {}
        if not typed.get("halves") and not typed.get("shared"):
            raise ValidationError("", "none")
        if typed.get("halves") and not typed.get("town"):
            self.add_error("town", ValidationError("", "required"))
        return typed


class PlaceForm(Form):
    """The house and the hour, for the applicant's eyes."""

    words = "office-place"
    place = Text(most=200)
    hour = Text(most=20)

    def clean_hour(self) -> str:
        """As a clock shows it. An hour that can be read two ways would send somebody to a closed door."""
        found = _HOUR.fullmatch(str(self.cleaned_data["hour"]).strip())
        if found is None:
            raise ValidationError("", "written")
        return f"{int(found[1]):02}:{found[2]}"


class CallOffForm(Form):
    """Why the house calls off."""

    words = "office-call-off"
    reason = One(CALLED_OFF)


class HeardForm(Form):
    """What the applicant said."""

    words = "office-heard"
    tells: ClassVar = {"words_unheard": "heard"}
    heard = Text(most=100)


class ConfirmForm(Form):
    """Nothing but a button."""

    words = "office-did-not-come"


class Remarked(Form):
    """Remarks beside what an applicant claims."""

    def __init__(self, *args: Any, claims: Sequence[Claim], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.claims = claims

    def clean_text(self) -> str:
        """Nothing of the document is kept: no number of it either."""
        text = str(self.cleaned_data.get("text", ""))
        bare = "".join(text.split()).casefold()
        claimed = ["".join(claim.written.split()).casefold() for claim in self.claims if claim.kind == "number"]
        if NUMBER.search(bare) or any(number in bare for number in claimed if len(number) > 4):
            raise ValidationError("", "number")
        return text


class StoppedForm(Remarked):
    """Why a meeting ends before its end. A wrong word stops it by itself."""

    words = "office-stopped"
    reason = One(tuple(reason for reason in STOPPED if reason != "wrong_word"))
    text = Text(most=2000, rows=3, required=False)


class DocumentForm(Remarked):
    """Each claim beside the document, the face beside the photo, the zone, remarks. Fields of claims are made of the claims."""

    words = "office-document"
    zone = Text(most=400, rows=3, required=False)
    photo = One(("agrees", "differs"), required=False)
    text = Text(most=4000, rows=4, required=False)

    def __init__(self, *args: Any, claims: Sequence[Claim], **kwargs: Any) -> None:
        super().__init__(*args, claims=claims, **kwargs)
        self.fields = {**{claim.field: self._choice() for claim in claims}, **self.fields}

    def _choice(self) -> One:
        field = One(COMPARED, required=False)
        field.widget.choices = list(field.worded(self.language, "office-document-claim"))
        return field

    def rows(self) -> Iterator[tuple[Claim, Part]]:
        """Each claim with its choice."""
        return ((claim, self.part(claim.field)) for claim in self.claims)

    def answers(self) -> dict[str, str]:
        """By field, what was chosen, the photo among them."""
        fields = [*(claim.field for claim in self.claims), "photo"]
        return {field: self.cleaned_data[field] for field in fields if self.cleaned_data.get(field)}

    def whole(self) -> bool:
        """Whether every claim and the photo has its answer, and the face is that of the photo; what lacks is told."""
        for field in [*(claim.field for claim in self.claims), "photo"]:
            if not self.cleaned_data.get(field):
                self.add_error(field, ValidationError("", "required"))
        if self.cleaned_data.get("photo") == "differs":
            self.add_error("photo", ValidationError("", "another"))
        return not self.errors

    def remarked(self) -> bool:
        """Whether there are remarks, which another person's coming needs."""
        if not self.cleaned_data.get("text"):
            self.add_error("text", ValidationError("", "required"))
        return not self.errors

    def _said(self, name: str, error: ValidationError) -> str:
        return super()._said("claim" if name in {claim.field for claim in self.claims} else name, error)
