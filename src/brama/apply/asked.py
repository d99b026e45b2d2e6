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
from brama.pages.fields import Text
from brama.pages.forms import Form
from brama.pages.unseen import spaced
from brama.pages.written import day

_APART: Final = re.compile(r"[,;\n]")


class Asked(Form):
    """A form of the gate: of one step, or of one page of a visit."""

    def as_typed(self) -> None:
        """Show what was typed and judge nothing: whoever goes back or changes the language is not told what is missing."""
        self._errors = ErrorDict()


class SevenWords(Text):
    """A receipt, unseen while it is typed. It stands beside the form of its page that sends it, for Firefox would offer to keep it."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(secret=True, **kwargs)
        self.widget.attrs["form"] = "answers"


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
    """`2009-09` or `2009`, typed as people write it, also with its day. Raises ValidationError with code written, year or future."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(most=40, **kwargs)

    def clean(self, value: Any) -> str:
        typed = spaced(str(super().clean(value)))
        return self._month(typed) if typed else ""

    def _month(self, typed: str) -> str:
        found = day(typed)
        if not found:
            raise ValidationError("", "written")
        year = _century(found.year)
        if year < OLDEST:
            raise ValidationError("", "year", {"oldest": str(OLDEST)})
        try:
            written = date(year, found.month or 1, found.day or 1).isoformat()[: 7 if found.month else 4]
        except ValueError as error:
            raise ValidationError("", "written") from error
        if written > today().isoformat()[: len(written)]:
            raise ValidationError("", "future")
        return written


class Until(Month):
    """The same, or nothing where it goes on: some leave it empty, and some say so."""

    def clean(self, value: Any) -> str:
        return super().clean("" if spaced(str(value or "")).casefold().rstrip(".") in GOING_ON else value)


def _century(year: int) -> int:
    """Of two digits the last such year that is not still to come."""
    this = today().year
    return year if year >= 100 else this - (this - year) % 100


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
