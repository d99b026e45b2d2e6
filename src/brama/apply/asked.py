"""Forms of the gate and the kinds of answers that only it asks for: lines, lists, countries, months, a document's code lines."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.forms.utils import ErrorDict

from brama.apply.going_on import GOING_ON
from brama.apply.sealed import now
from brama.pages.countries import country
from brama.pages.dates import OLDEST
from brama.pages.forms import Form, Text
from brama.pages.unseen import seen

_APART: Final = re.compile(r"[,;\n]")
_MONTH: Final = re.compile(r"(?:(?P<month>\d{1,2})\s*[./ -]\s*)?(?P<year>\d{4})", re.ASCII)
_SPACES: Final = re.compile(r"\s+")
_WRITTEN: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})", re.ASCII)


class Asked(Form):
    """A form of the gate: of one step, or of one page of a visit."""

    def as_typed(self) -> None:
        """Show what was typed and judge nothing: whoever goes back or changes the language is not told what is missing."""
        self._errors = ErrorDict()


class Lines(Text):
    """One answer a line; empty lines are left out."""

    def clean(self, value: Any) -> Any:
        return [line.strip() for line in str(super().clean(value)).splitlines() if line.strip()]


class Names(Lines):
    """Names in any script. A line without a single letter is no name."""

    def clean(self, value: Any) -> list[str]:
        names: list[str] = super().clean(value)
        if not all(lettered(name) for name in names) or (self.required and not names):
            raise ValidationError("", "letters")
        return names


class Several(Text):
    """Answers with commas or on lines of their own."""

    def clean(self, value: Any) -> Any:
        return [each.strip() for each in _APART.split(str(super().clean(value))) if each.strip()]


class Countries(Several):
    """Codes of countries whose names are known."""

    def clean(self, value: Any) -> list[str]:
        found = {each: country(each) for each in super().clean(value)}
        for written, code in found.items():
            if not code:
                raise ValidationError("", "country", {"country": written})
        return list(dict.fromkeys(found.values()))


class Month(Text):
    """`2009-09` or `2009`, typed as 09.2009, 9/2009 or 2009-09. Raises ValidationError with code written, year or future."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(most=20, **kwargs)

    def clean(self, value: Any) -> str:
        typed = _single(str(super().clean(value)))
        return self._month(typed) if typed else ""

    def _month(self, typed: str) -> str:
        found = _WRITTEN.fullmatch(typed) or _MONTH.fullmatch(typed)
        if not found or not 0 < int(found["month"] or 1) <= 12:
            raise ValidationError("", "written")
        if int(found["year"]) < OLDEST:
            raise ValidationError("", "year", {"oldest": str(OLDEST)})
        month = f"{found['year']}-{int(found['month']):02}" if found["month"] else found["year"]
        if month > today().isoformat()[: len(month)]:
            raise ValidationError("", "future")
        return month


class Until(Month):
    """The same, or nothing where it goes on: some leave it empty, and some say so."""

    def clean(self, value: Any) -> str:
        return super().clean("" if _single(str(value or "")).casefold().rstrip(".") in GOING_ON else value)


def _single(written: str) -> str:
    """With one space between what is seen."""
    return " ".join(filter(None, map(seen, _SPACES.split(written))))


def lettered(written: str) -> bool:
    """Whether there is a letter in it: spaces, signs and what is not seen are no name."""
    return any(unicodedata.category(sign).startswith("L") for sign in written)


def not_latin(written: str) -> list[str]:
    """The letters in it of other alphabets, each once: some look the same."""
    letters = dict.fromkeys(sign for sign in written if lettered(sign))
    return [sign for sign in letters if "LATIN" not in unicodedata.name(sign, "")]


def today() -> date:
    """The day of the gate."""
    return now().date()


def parts_of(form: Asked) -> Iterator[tuple[str, Any]]:
    """What was answered, by field, of a form that is valid; empty answers are left out."""
    return ((name, form.cleaned_data[name]) for name in form.fields if form.cleaned_data.get(name))
