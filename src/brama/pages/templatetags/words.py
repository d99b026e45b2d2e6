"""Words in templates: `{% say "desk-case-title" name=x %}`, the words of a code put together, a day, an address with its language."""

from datetime import date
from typing import Any

from babel.dates import format_date
from django import template
from django.urls import reverse

from brama.pages.countries import country_named
from brama.pages.done import done_said
from brama.pages.languages import LANGUAGES, language_of, say
from brama.pages.numbers import whole

register = template.Library()


@register.simple_tag(takes_context=True, name="say")
def say_tag(context: dict[str, Any], *codes: object, **facts: object) -> str:
    """The words of a code. Several parts are joined: `{% say "step-" case.step %}`."""
    return say(language(context), "".join(str(part) for part in codes), **facts)


@register.simple_tag(takes_context=True)
def done(context: dict[str, Any], act: str) -> str:
    """An act of the past."""
    return done_said(language(context), act)


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], value: date | str) -> str:
    """A day as this language writes it, `7 March 1991`; a month or a year where no more is known, as `1991-03`.

    What is no date stands as it was written.
    """
    if isinstance(value, date):
        return format_date(value, "d MMMM y", locale=language(context))
    parts = [number for part in str(value).split("-") if (number := whole(part)) is not None]
    if not parts:
        return str(value)
    form = ("y", "LLLL y", "d MMMM y")[min(len(parts), 3) - 1]
    try:
        return format_date(date(*[*parts, 1, 1][:3]), form, locale=language(context))
    except (ValueError, OverflowError):
        return str(value)


@register.simple_tag(takes_context=True, name="country")
def country_tag(context: dict[str, Any], code: str) -> str:
    """A country by its code, in the language of the page."""
    return country_named(code, language(context))


@register.simple_tag(takes_context=True)
def to(context: dict[str, Any], name: str, *args: object, **kwargs: object) -> str:
    """The address of a page of the gate, in the language of this one."""
    return reverse(name, args=args, kwargs={"language": language(context), **kwargs} if not args else None)


@register.simple_tag
def languages() -> list[tuple[str, str]]:
    """Codes and own names."""
    return list(LANGUAGES.items())


def language(context: dict[str, Any]) -> str:
    """The language of the page that is being written."""
    return language_of(context["request"])
