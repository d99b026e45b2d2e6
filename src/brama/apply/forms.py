"""What is asked, one form a step: the fields of the table in `process.application`, and nothing else."""

from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError

from brama.apply.asked import Asked, Countries, Month, Names, Several, Until, lettered, not_latin, today
from brama.documents.errors import ZoneUnread
from brama.documents.reading import zone
from brama.documents.zone import Zone
from brama.pages.countries import country
from brama.pages.country_names import STATELESS
from brama.pages.dates import PartialDay
from brama.pages.fields import One, Picked, Some, Text
from brama.pages.languages import LANGUAGES
from brama.process.application import CHANNELS, DOCUMENTS, EXPERIENCE, FIELDS, KINDS

UNSAID: Final = "unsaid"
"""A choice that says nothing, for a question that may be left open."""


LONGEST_TEXT: Final = 12_000
"""Characters of the longest answer."""


class Birth(Asked):
    """Asked first: whoever is not of age leaves nothing here."""

    words = "apply-birth"
    born = PartialDay()

    def clean_born(self) -> str:
        born = str(self.cleaned_data["born"])
        if born > today().isoformat()[: len(born)]:
            raise ValidationError("", "future")
        return born


class Called(Asked):
    """Names as the person writes them, and as the passport does."""

    words = "apply-names"
    names = Names(most=1000, rows=3)
    latin = Text(most=200, required=False)

    def clean_latin(self) -> str:
        latin = str(self.cleaned_data["latin"])
        if latin and not lettered(latin):
            raise ValidationError("", "letters")
        if others := not_latin(latin):
            raise ValidationError("", "script", {"letters": " ".join(others)})
        return latin


class Origin(Asked):
    """Where somebody was born and belongs."""

    words = "apply-origin"
    place = Text(most=200, required=False)
    gender = One(("female", "male", UNSAID), required=False)
    citizenship = Countries(most=300, required=False)


class Paper(Asked):
    """One document, by its number or by its code lines."""

    words = "apply-documents"
    kind = Picked(DOCUMENTS)
    country = Text(most=100, required=False)
    number = Text(most=50, required=False)
    mrz = Text(most=300, rows=3, required=False)

    def clean_country(self) -> str:
        written = str(self.cleaned_data["country"])
        found = country(written)
        return found if found != STATELESS and found else written

    def clean_mrz(self) -> str:
        typed = str(self.cleaned_data["mrz"])
        try:
            wrong = [digit for digit in zone(typed).digits if not digit.fits] if typed else []
        except ZoneUnread as error:
            raise ValidationError("", "lines") from error
        if wrong:  # the last, over the whole, mostly follows from the first
            raise ValidationError("", "digit", wrong[0]._asdict())
        return typed

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        if not said.get("number") and not said.get("mrz") and "mrz" in said:
            self.add_error("number", ValidationError("", "either"))
        return said

    @property
    def lines(self) -> Zone | None:
        """What the code lines say, of a valid document."""
        typed = self.cleaned_data.get("mrz")
        return zone(typed) if typed else None


class Contact(Asked):
    """How to reach somebody; by the receipt alone is enough."""

    words = "apply-contact"
    channel = One(CHANNELS)
    address = Text(most=200, required=False)
    asked_in = forms.ChoiceField(choices=list(LANGUAGES.items()), widget=forms.RadioSelect)

    def clean(self) -> dict[str, Any]:
        if self.cleaned_data.get("channel", "receipt") != "receipt" and not self.cleaned_data.get("address"):
            self.add_error("address", ValidationError("", "address"))
        return self.cleaned_data


class Past(Asked):
    """Where somebody lives now, and whatever the rows do not hold."""

    words = "apply-background"
    residence = Text(most=200)
    story = Text(most=LONGEST_TEXT, rows=8, required=False)


class Time(Asked):
    """One row of the timeline."""

    words = "apply-time"
    begun = Month()
    ended = Until(required=False)
    kind = Picked(KINDS)
    what = Text(most=300, required=False)
    where = Text(most=200, required=False)

    def clean(self) -> dict[str, Any]:
        begun, ended = self.cleaned_data.get("begun", ""), self.cleaned_data.get("ended", "")
        if ended and ended < begun[: len(ended)]:
            self.add_error("ended", ValidationError("", "order"))
        return self.cleaned_data


class Skills(Asked):
    """What somebody can do, without who they are: the board reads it before it may know a name."""

    words = "apply-skills"
    experience = One(EXPERIENCE)
    fields_known = Some(FIELDS, required=False)
    languages = Several(most=300, required=False)
    text = Text(most=6_000, rows=6, required=False)


class Motivation(Asked):
    """Why. The board reads it before it may know a name."""

    words = "apply-motivation"
    text = Text(most=8_000, rows=8)


class Nothing(Asked):
    """A step of which only rows are asked."""


class Referee(Asked):
    """Somebody who lives where it is safe to be asked."""

    words = "apply-referee"
    name = Text(most=200)
    reach = Text(most=200)
    knows = Text(most=1_000, rows=2, required=False)
