"""Making one `Person` of what a reader found: names in order, values cleaned, without doubles, limits kept.

Readers gather into a dictionary: fields of `Person`, kinds of names (`NAMES`) and parts of names (`PARTS`).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from itertools import chain, repeat
from typing import Any, NamedTuple

from brama.names.repair import repair
from brama.persons import Person
from brama.registers.readers.tally import Tally
from brama.registers.readers.values import CLEANERS, LONGEST, says, text


class Most(NamedTuple):
    """How many values are kept, and what the tally says when there were more."""

    number: int
    note: str


Found = dict[str, tuple[Any, ...]]

NAMES = ("name", "alias", "weakAlias", "previousName")
FORMER = "formerName"
"""A surname that somebody had before, without the rest of the name."""
# In the order a full name is said in.
PARTS = ("firstName", "secondName", "middleName", "fatherName", "lastName")
_ALONE = ("firstName", "lastName")
"""Parts of which a name is made; the others are added to one."""
CLEAN = CLEANERS | dict.fromkeys((*NAMES, *PARTS, FORMER), text)
# Ten thousand aliases are somebody's mistake or somebody's flood; the first of them are read.
MOST = {
    "names": Most(256, "names_cut"),
    # One too many is kept of each kind, so that a cut is noted once, where all the kinds come together.
    **dict.fromkeys((*NAMES, *PARTS, FORMER), Most(257, "")),
    **dict.fromkeys(CLEANERS, Most(64, "values_cut")),
}
_SEVERAL = re.compile("[,;/]")
_MORE_NAMES = frozenset((*NAMES, *PARTS, FORMER)) - {"name"}
_OTHERS = tuple(field.name for field in fields(Person) if field.name not in ("id", "names"))


def gather(found: Found, field: str, values: Sequence[str], tally: Tally) -> None:
    """Clean the values and add them to what was found."""
    clean = CLEAN[field]
    cleaned = [clean(value[:LONGEST]) for value in values]
    for value, made in zip(values, cleaned, strict=True):
        if not made:
            unread(field, value, tally)
    join(found, field, tuple(chain.from_iterable(cleaned)), tally)


def unread(field: str, value: str, tally: Tally) -> None:
    """Count a value that came to nothing, unless it says itself that it is not known."""
    if field in CLEANERS and says(value[:LONGEST]):
        tally.notes[f"unread_{field}"] += 1


def join(found: Found, field: str, cleaned: tuple[Any, ...], tally: Tally) -> None:
    """Add cleaned values to what was found."""
    several = found.get(field, ()) + cleaned
    if len(several) > 1:
        several = _distinct(several, MOST[field], tally)
    found[field] = several


def assembled(identifier: str, found: Found, tally: Tally) -> Person:
    """The person, with one name composed of the parts where the parts say more than the names."""
    names = found.get("name", ()) if _MORE_NAMES.isdisjoint(found) else _names_of(found)
    if len(names) > 1:
        names = _distinct(names, MOST["names"], tally)
    return Person(identifier, names, *map(found.get, _OTHERS, repeat(())))


def _names_of(found: Found) -> tuple[str, ...]:
    names = tuple(chain.from_iterable(found.get(kind, ()) for kind in NAMES))
    names = _named(names, found)
    return names + _formerly(names, found.get(FORMER, ()))


def _named(names: tuple[str, ...], found: Found) -> tuple[str, ...]:
    parts = [found[part] for part in PARTS if found.get(part)]
    if names and parts and not any(found.get(part) for part in _ALONE):
        return _with_fathers(names, list(chain.from_iterable(parts)))
    return _with_composed(names, parts) if parts else names


def _formerly(names: tuple[str, ...], former: tuple[str, ...]) -> tuple[str, ...]:
    """Each former surname in brackets behind a name; several words are a name of their own."""
    each = [surname.strip() for text in former for surname in _SEVERAL.split(text) if surname.strip()]
    return tuple(f"{names[0]} ({one})" if names and len(one.split()) == 1 else one for one in each)


def _with_fathers(names: tuple[str, ...], fathers: list[str]) -> tuple[str, ...]:
    """Full names with the patronymic, or a second name, that stands in a field of its own: in the names of its script, or in all."""
    scripts = {_script(father): father for father in reversed(fathers)}
    fits = not scripts.keys().isdisjoint(map(_script, names))
    beside = [(name, scripts.get(_script(name), "" if fits else fathers[0])) for name in names]
    return tuple(
        name if not father or set(father.casefold().split()) <= set(name.casefold().split()) else f"{name} {father}"
        for name, father in beside
    )


def _distinct(values: tuple[Any, ...], most: Most, tally: Tally) -> tuple[Any, ...]:
    distinct = tuple(dict.fromkeys(values))
    if len(distinct) > most.number and most.note:
        tally.notes[most.note] += 1
    return distinct[: most.number]


def _with_composed(names: tuple[str, ...], parts: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Add the names that the parts make, unless one name has all of their words already."""
    composed = _composed(parts) if max(map(len, parts)) > 1 else [_said([values[0] for values in parts])]
    known = [name.casefold().replace(",", " ").split() for name in names[:256]]
    for name in composed:
        said = set(name.casefold().split())
        if not any(map(said.issubset, known)):
            names += text(name[:LONGEST])
            known.append(list(said))
    return names


def _composed(parts: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Of parts with several values a name for each script, and within it the first with the first, the second with the second.

    A part that is lacking in a script is taken from another.
    """
    written = [_by_script(values) for values in parts]
    most = max(map(len, written))
    for script in dict.fromkeys(script for each in written if len(each) == most for script in each):
        found = [each.get(script) or values[:1] for each, values in zip(written, parts, strict=True)]
        for place in range(max(map(len, found))):
            yield _said([values[min(place, len(values) - 1)] for values in found])


def _said(values: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(values))


def _by_script(values: tuple[str, ...]) -> dict[str, list[str]]:
    written: dict[str, list[str]] = {}
    for value in values:
        written.setdefault(_script(value), []).append(value)
    return written


def _script(value: str) -> str:
    first = next(filter(str.isalpha, repair(value)), " ")
    return unicodedata.name(first, "UNKNOWN").split()[0]
