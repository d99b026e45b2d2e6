"""A refusal said in English: the sentence of its code, with its facts as words. The tables are in `sentences`."""

import errno
import os
from collections.abc import Iterable

from brama.cli.english.sentences import FOUND, NEEDS, REASONS, SENTENCES
from brama.cli.terminal.say import plain
from brama.refusals import Refusal


def sentence(refusal: Refusal) -> str:
    """One sentence about it. A code that has no row yet is said in the words of its parent."""
    codes = (getattr(kind, "code", "refused") for kind in type(refusal).__mro__)
    template = next(SENTENCES[code] for code in codes if code in SENTENCES)
    return template.format_map(_Facts(refusal.facts))


class _Facts(dict[str, str]):
    """The facts as words. A gap that no fact fills says so rather than fail while failing."""

    def __init__(self, facts: dict[str, object]) -> None:
        super().__init__({name: _worded(name, value) for name, value in facts.items()})
        self["where"] = where(facts)

    def __missing__(self, name: str) -> str:
        return "something" if name != "looks_like" else ""


def where(facts: dict[str, object]) -> str:
    """The place: file, line and column, as far as the refusal knows them."""
    place = [plain(facts["file"])] if facts.get("file") else []
    place += [f"{unit} {facts[unit]}" for unit in ("line", "column") if _number(facts.get(unit))]
    return ", ".join(place) or "what was given"


def _number(fact: object) -> bool:
    return isinstance(fact, int) and fact > 0


def _worded(name: str, value: object) -> str:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return ", ".join(plain(part) for part in value)
    return WORDED.get(name, plain)(str(value))


def _found(kind: str) -> str:
    return FOUND.get(kind, plain(kind))


def reason(code: str) -> str:
    """Why, as a clause; a reason that is not ours is one of the system's, such as ENOSPC."""
    number = getattr(errno, code, 0)
    return REASONS.get(code) or (os.strerror(number).lower() if isinstance(number, int) and number else plain(code))


def _looks_like(encoding: str) -> str:
    return f" but looks like {plain(encoding)}" if encoding else ""


def _needs(code: str) -> str:
    return NEEDS.get(code, plain(code))


WORDED = {"needs": _needs, "found": _found, "expected": _found, "reason": reason, "looks_like": _looks_like}
