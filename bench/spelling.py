"""Names of many tongues as rules that others published spell them (bench/tables/tongues): nothing of Brama's reads or writes here.

A file is a tongue; one without names holds rules that several use. Its rows: m, f (given names), s, t (surnames; `of a man/of a
woman`); map (a name, then letters=letters, the longest first, ^ and $ for where a word or syllable begins and ends); write (a name,
the maps it takes one after the other, what it puts between syllables, and what the whole looks like). Syllables have · between
them, and _ is a space within a name. The maps `unmarked` and `jamo` are Unicode's: without combining marks, and Korean syllables as
their letters.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from pathlib import Path

TABLES = Path(__file__).with_name("tables") / "tongues"
HALVES = ("learn", "check")
_FIELD = re.compile(r"{(\w)}")
_BEGINS = re.compile(r"(?:(?<=^)|(?<=[ -])|(?<=[ -][‘ʻ])|(?<=^[‘ʻ]))[^\W\d_]")
_EITHER = re.compile(r"(\S+)/(\S+)")
Map = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Writing:
    """One way to write: maps in their order, what stands between syllables, and how the parts stand."""

    maps: tuple[Map, ...]
    joint: str
    forms: tuple[str, ...]


@dataclass(slots=True)
class Tongue:
    """The names of a tongue by their kind, and its ways to write them."""

    name: str
    words: dict[str, list[str]] = field(default_factory=dict)
    writings: dict[str, Writing] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Invented:
    """An invented person: given name, father's, surname, second surname, a son's name; as the table writes them."""

    tongue: str
    sex: str
    parts: tuple[str, str, str, str, str]

    def written(self, writing: Writing, chance: random.Random) -> str:
        """The name in one way of writing, in one of its orders."""
        named = dict(zip("gpstk", (spelt(part, self.sex, writing) for part in self.parts), strict=True))
        form = _EITHER.sub(lambda found: found["mf".index(self.sex) + 1], chance.choice(writing.forms))
        text = " ".join(_FIELD.sub(lambda found: named[found[1]], form).split())
        return _BEGINS.sub(lambda found: found[0].title(), text)


def spelt(part: str, sex: str, writing: Writing) -> str:
    """One part of a name in one way of writing."""
    text = _EITHER.sub(lambda found: found["mf".index(sex) + 1], part)
    for each in writing.maps:
        text = each(text)
    return text.replace("·", writing.joint).replace("_", " ")


@lru_cache(maxsize=1)
def tongues() -> dict[str, Tongue]:
    """All tongues of the tables, by name."""
    maps: dict[str, Map] = {"unmarked": _unmarked, "jamo": lambda text: unicodedata.normalize("NFD", text)}
    rows = [(path.stem, line.split("\t")) for path in sorted(TABLES.glob("*.tsv")) for line in _lines(path)]
    maps |= {row[1]: _map(row[2]) for _, row in rows if row[0] == "map"}
    found: dict[str, Tongue] = {}
    for name, (kind, *row) in rows:
        tongue = found.setdefault(name, Tongue(name))
        if kind == "write":
            used = tuple(maps[each] for each in row[1].split())
            tongue.writings[row[0]] = Writing(used, row[2], tuple(row[3].split("|")))
        elif kind != "map":
            tongue.words[kind] = row[0].split()
    return {name: tongue for name, tongue in found.items() if tongue.words}


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]


def _unmarked(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def _map(pairs: str) -> Map:
    table = dict(pair.split("=") for pair in pairs.split())
    known = re.compile("|".join(re.escape(letters) for letters in sorted(table, key=len, reverse=True)))

    def mapped(text: str) -> str:
        edged = f"^{text.replace('·', '$·^')}$"
        return known.sub(lambda found: table[found[0]], edged).replace("^", "").replace("$", "")

    return mapped


def people(tongue: Tongue, half: str, count: int, chance: random.Random) -> list[Invented]:
    """So many persons, no two with one given name and surname, of names that stand in one half of each row."""
    words = {kind: all_[HALVES.index(half) :: len(HALVES)] for kind, all_ in tongue.words.items()}
    named = [(sex, given, last) for sex in "mf" for given, last in product(words[sex], words["s"])]
    return [
        Invented(tongue.name, sex, (given, chance.choice(words["m"]), last, *_others(words, chance)))
        for sex, given, last in chance.sample(named, min(count, len(named)))
    ]


def _others(words: dict[str, list[str]], chance: random.Random) -> tuple[str, str]:
    return chance.choice(words.get("t", [""])), chance.choice(words["m"])


def namesakes(one: Invented, others: list[Invented], most: int, chance: random.Random) -> Iterator[Invented]:
    """Persons who share the surname and the father with one and not the given name, or the given name alone; in no way of writing is the
    other part the same."""
    for kept, changed in ((0, slice(1, 4)), (1, slice(0, 1))):
        found = [each for each in others if each.sex == one.sex and _another(one, each, 2 - 2 * kept)]
        for each in chance.sample(found, min(most, len(found))):
            parts = list(one.parts)
            parts[changed] = each.parts[changed]
            yield Invented(one.tongue, one.sex, (parts[0], parts[1], parts[2], parts[3], parts[4]))


def _another(one: Invented, other: Invented, at: int) -> bool:
    """Whether a part of two names is spelt otherwise in every way of writing."""
    ways = tongues()[one.tongue].writings.values()
    return {spelt(one.parts[at], one.sex, way) for way in ways}.isdisjoint(
        spelt(other.parts[at], one.sex, way) for way in ways
    )
