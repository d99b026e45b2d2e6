"""A date of which only a part may be known: three inputs, day, month and year, and what is wrong told of the one that is."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError

from brama.pages.languages import say
from brama.pages.unseen import seen

OLDEST = 1900
_PARTS = ("day", "month", "year")
_FACTS = {"oldest": str(OLDEST)}
"""What the words of an error may name."""


class DayInputs(forms.MultiWidget):
    """Three short inputs in the order in which all our languages write a date."""

    template_name = "pages/day.html"

    def __init__(self) -> None:
        digits = {"inputmode": "numeric", "size": "4"}
        super().__init__({part: forms.TextInput(digits) for part in _PARTS})

    def decompress(self, value: str | None) -> list[str]:
        year, month, day = (*(value or "").split("-"), "", "")[:3]
        return [day.lstrip("0"), month.lstrip("0"), year]

    def id_for_label(self, id_: str) -> str:
        return f"{id_}_0" if id_ else id_


class PartialDay(forms.MultiValueField):
    """`1991-03-07`, `1991-03` or `1991`, by how much is known. With `whole` a full date is asked for."""

    widget = DayInputs
    default_error_messages: ClassVar[dict[str, Any]] = {}

    def __init__(self, *, whole: bool = False, **kwargs: Any) -> None:
        self.whole = whole
        inputs = [forms.CharField(required=False, max_length=9) for _ in _PARTS]
        super().__init__(inputs, require_all_fields=False, **kwargs)

    def name_parts(self, language: str) -> None:
        """Give each input its name in this language, for who does not see the three beside each other."""
        for part, widget in zip(_PARTS, self.widget.widgets, strict=True):
            widget.attrs["aria-label"] = say(language, f"pages-{part}")

    def compress(self, data_list: Sequence[str]) -> str:
        """Raises ValidationError with code year, month, day, calendar or whole."""
        typed = [seen(part) for part in (*data_list, "", "", "")[:3]]
        if not any(typed):
            return ""
        day, month, year = (_number(part, code) for part, code in zip(typed, _PARTS, strict=True))
        _in_the_calendar(day, month, year)
        if self.whole and not (day and month):
            raise ValidationError("", "whole")
        return "-".join(_written(year, month, day))


def _number(typed: str, code: str) -> int:
    if typed and not (typed.isascii() and typed.isdecimal()):
        raise ValidationError("", code, _FACTS)
    return int(typed or 0)


def _in_the_calendar(day: int, month: int, year: int) -> None:
    if not OLDEST <= year <= date.max.year:
        raise ValidationError("", "year", _FACTS)
    if month > 12 or (day and not month):
        raise ValidationError("", "month")
    try:
        date(year, month or 1, day or 1)
    except ValueError as error:
        raise ValidationError("", "day" if day > 31 else "calendar") from error


def _written(year: int, month: int, day: int) -> Iterator[str]:
    yield f"{year:04}"
    yield from (f"{part:02}" for part in (month, day) if part)
