"""What stands in the sections that are read here, taken with care: an applicant's program may have written anything."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from brama.pages.languages import LANGUAGES
from brama.process.application import CHANNELS, EXPERIENCE, FIELDS


def read(section: str, said: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of this section that are what they should be."""
    return {name: value for name, kind in _FIELDS[section].items() if (value := kind(said.get(name)))}


def _text(written: Any) -> str:
    return str(written).strip() if isinstance(written, str | int) else ""


def _texts(written: Any) -> list[str]:
    return [text for each in written if (text := _text(each))] if isinstance(written, list) else []


def _papers(written: Any) -> list[dict[str, str]]:
    """Documents; one that is written as a number alone has no country."""
    rows = (
        [each if isinstance(each, Mapping) else {"number": each} for each in written]
        if isinstance(written, list)
        else []
    )
    return [{name: _text(row.get(name)) for name in ("country", "number")} for row in rows]


def _code(known: tuple[str, ...]) -> Callable[[Any], str]:
    return lambda written: written if isinstance(written, str) and written in known else ""


def _codes(known: tuple[str, ...]) -> Callable[[Any], list[str]]:
    return lambda written: [each for each in _texts(written) if each in known]


_FIELDS: Final[Mapping[str, Mapping[str, Callable[[Any], Any]]]] = {
    "identity": {
        "names": _texts, "latin": _text, "birthDate": _text, "birthPlace": _text, "documents": _papers,
    },
    "contact": {"channel": _code(CHANNELS), "address": _text, "language": _code(tuple(LANGUAGES))},
    "relatives": {"text": _text},
    "skills": {"experience": _code(EXPERIENCE), "fields": _codes(FIELDS), "languages": _texts, "text": _text},
    "service": {"kind": _text, "week": _text, "course": _text, "call_sign": _text, "reason": _text},
}  # fmt: skip
