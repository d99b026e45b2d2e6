"""A date of which only a part may be known: three inputs, day, month and year, and what is wrong told of the one that is."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError

from brama.pages.languages import say
from brama.pages.unseen import spaced
from brama.pages.written import Written, day, month, number

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
        inputs = [forms.CharField(required=False, max_length=40) for _ in _PARTS]
        super().__init__(inputs, require_all_fields=False, **kwargs)

    def name_parts(self, language: str) -> None:
        """Give each input its name in this language, for who does not see the three beside each other."""
        for part, widget in zip(_PARTS, self.widget.widgets, strict=True):
            widget.attrs["aria-label"] = say(language, f"pages-{part}")

    def compress(self, data_list: Sequence[str]) -> str:
        """Raises ValidationError with code year, month, day, calendar or whole."""
        typed = [spaced(part) for part in (*data_list, "", "", "")[:3]]
        if not any(typed):
            return ""
        found = _at_once(typed) or Written(*map(_part, reversed(_READ), reversed(typed), reversed(_PARTS)))
        _in_the_calendar(found)
        if self.whole and not (found.day and found.month):
            raise ValidationError("", "whole")
        return "-".join(_numbers(found))


_READ = (number, month, number)
"""How each part is read."""


def _at_once(typed: Sequence[str]) -> Written | None:
    """All of it in one input, whichever it is."""
    (first, *others) = filter(None, typed)
    return None if others else day(first)


def _part(read: Callable[[str], int | None], typed: str, code: str) -> int:
    found = read(typed) if typed else 0
    if found is None:
        raise ValidationError("", code, _FACTS)
    return found


def _in_the_calendar(found: Written) -> None:
    if not OLDEST <= found.year <= date.max.year:
        raise ValidationError("", "year", _FACTS)
    if found.month > 12 or (found.day and not found.month):
        raise ValidationError("", "month")
    try:
        date(found.year, found.month or 1, found.day or 1)
    except ValueError as error:
        raise ValidationError("", "day" if found.day > 31 else "calendar") from error


def _numbers(found: Written) -> Iterator[str]:
    yield f"{found.year:04}"
    yield from (f"{part:02}" for part in (found.month, found.day) if part)
