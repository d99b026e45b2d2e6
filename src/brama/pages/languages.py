"""Words in five languages, from `brama/locale`: Project Fluent files, one for each room and language. English stands in where one lacks."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Final

from django.http import HttpRequest, HttpResponseBase
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES: Final = {"be": "Беларуская", "ru": "Русский", "uk": "Українська", "pl": "Polski", "en": "English"}
"""Each language in its own words, in the order in which they are offered."""
FALLBACK: Final = "en"
COOKIE: Final = "language"


@cache
def bundle(language: str) -> FluentBundle:
    """All words of one language. Numbers and plurals follow its CLDR rules."""
    made = FluentBundle([language], use_isolating=False)
    for file in sorted(files("brama").joinpath("locale", language).iterdir(), key=lambda each: each.name):
        if file.name.endswith(".ftl"):
            made.add_resource(FluentResource(file.read_text("utf-8")))
    return made


def has(language: str, code: str) -> bool:
    """Whether this language has words for this code."""
    return bundle(language).has_message(code)


def say(language: str, code: str, /, **facts: object) -> str:
    """The words of a code, with facts in their places. A code without words is said as itself: better an odd word than no page."""
    for each in (language, FALLBACK):
        if has(each, code):
            return _formatted(bundle(each), code, {name: _said(fact) for name, fact in facts.items()})
    return code


def say_first(language: str, /, *codes: str, **facts: object) -> str:
    """The words of the first of these codes that has any."""
    return say(language, next((code for code in codes if has(FALLBACK, code)), codes[-1]), **facts)


def _formatted(words: FluentBundle, code: str, facts: dict[str, str | int | float]) -> str:
    pattern = words.get_message(code).value
    return str(words.format_pattern(pattern, facts)[0]) if pattern else code


def _said(fact: object) -> str | int | float:
    return fact if isinstance(fact, str | int | float) and not isinstance(fact, bool) else str(fact)


def wanted(request: HttpRequest) -> str:
    """The language of the cookie, else the first of ours that the browser asks for."""
    chosen = request.COOKIES.get(COOKIE, "")
    return chosen if chosen in LANGUAGES else accepted(request.headers.get("Accept-Language", ""))


def accepted(header: str) -> str:
    """The first of ours that an Accept-Language header names."""
    asked = (part.partition(";")[0].strip()[:2].lower() for part in header.split(","))
    return next((code for code in asked if code in LANGUAGES), FALLBACK)


class Language:
    """Sets `request.language`: from the address where it names one, as the gate's do, else as `wanted` finds."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        first = (*request.path_info.split("/", 2), "")[1]  # `OPTIONS *` asks for no address at all
        request.language = first if first in LANGUAGES else wanted(request)  # type: ignore[attr-defined]
        response = self._get_response(request)
        response.headers.setdefault("Content-Language", language_of(request))
        return response

    def process_view(self, _request: HttpRequest, _view: object, _args: object, kwargs: dict[str, object]) -> None:
        kwargs.pop("language", None)


def language_of(request: HttpRequest) -> str:
    """The language in which this request is answered."""
    return str(getattr(request, "language", FALLBACK))
