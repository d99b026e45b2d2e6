"""Which family of given names a form belongs to (Аляксандр, Alexander, Саша), and who a patronymic's father is."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from brama.names.encode import weighed
from brama.names.family_tables import families, father_key, stem_of
from brama.names.forms import folded
from brama.names.latin import plainly_read

_NONE: frozenset[int] = frozenset()
_PATRONYMIC_ENDINGS = ("iNiČNa", "oViČ", "eViČ", "aViČ", "äViČ", "öViČ", "iViČ", "oVyČ", "eVyČ", "oVNa", "eVNa", "aVNa", "äVNa", "öVNa",
                       "iVNa", "iČNa", "ViČ", "VyČ", "VNa", "iČ", "yČ")  # fmt: skip
"""The longest first."""
_PATRONYMIC_LAST = ("iČ", "yČ", "VNa", "iČNa")
"""Every ending ends in one of these."""
_SURNAME_ONLY = "KeViČ"
"""No patronymic: who is called after a Янка is Янкавіч, and Янкевіч by surname."""
_YAKOVL = ("KoVL", "KaVL")
"""What Яков is in Яковлевич."""
_YAKIVNA = "jaKiVNa"
_NOT_ALONE = frozenset({"allah"})
"""Part of a name and never one, though it sounds like Алла."""
_STEM_DISTANCE, _SELDOM_DISTANCE = 6, 1
_HONOURED = re.compile(
    "(.{4,}?)(?:jon|zh[ao]n|dzh[ao]n|khon|xon|hon|be[kgy]|bo[yi]|ba[yi]|д?ж[ао]н|хон|бе[кгй]|бой|бай)"
)
"""A name of Central Asia or the Caucasus with what is added to it in courtesy (Rustamjon, Азизбек). Jan and Khan stand apart elsewhere."""
_WITH_ARTICLE = re.compile("(.{3,})u[lr]")
"""A first name with the article of the second, as it is written in Bengal and Pakistan (Habibur Rahman, Azizul Haque)."""
_BALTIC = re.compile("(?:iu|[aiu])?s$")
_SHORTEST_BALTIC = 5
_LATIN_ENDS = "\u0250"
_TA_MARBUTA = ("ة", "ہ")


def given_families(text: str, readings: tuple[str, ...]) -> frozenset[int]:
    """Families of which this is a form, by how it is written or how it sounds; empty if it is no known given name."""
    if text in _NOT_ALONE:
        return _NONE
    if text[-1:] in _TA_MARBUTA:  # a vowel that the others do not write: Noura is no Nour
        readings = tuple([reading + "a" for reading in readings])
    known = _families_by_form()
    found = [known[key] for key in (text, *readings) if key in known and (key is text or not key.islower())]
    found = found or _as_spoken(folded(text), readings) or _baltic(text)
    return found[0].union(*found[1:]) if found else _NONE


def _baltic(text: str) -> list[frozenset[int]]:
    """Families of a man's name of Europe with the ending that Latvian and Lithuanian give it (Igors, Ivanas)."""
    if text[-1:] != "s" or len(text) < _SHORTEST_BALTIC or text > _LATIN_ENDS:
        return []
    known, table = _families_by_form(), families()
    for stem in dict.fromkeys((text[:-1], _BALTIC.sub("", text))):
        forms = [known[key] for key in (folded(stem), plainly_read(stem)) if key in known]
        if named := [each for each in forms if min(each) < table.of_europe and "m" in {table.genders[x] for x in each}]:
            return named
    return []


def is_form(text: str) -> bool:
    """Whether a table has this form letter by letter, with its marks or without."""
    return folded(text) in _families_by_form()


def is_of_europe(text: str) -> bool:
    """Whether this repaired text is a form of a name of Europe's tables."""
    return min(_families_by_form().get(text, _NONE), default=families().of_europe) < families().of_europe


def _as_spoken(text: str, readings: tuple[str, ...]) -> list[frozenset[int]]:
    """Families of a form that no table has letter by letter: with Persian letters for Arabic ones, or y for i (Dmytro, Vasyl)."""
    known, plain = _families_by_form(), _families_by_plain_sound()
    if text in known:
        return [known[text]]
    if text in families().declined:
        return [frozenset(families().declined[text])]
    found = [plain[key] for key in [r.replace("y", "i") for r in readings if not r.islower()] if key in plain]
    return found or _known_inside(text)


def _known_inside(text: str) -> list[frozenset[int]]:
    """Families of a name to which something was added."""
    known = _families_by_form()
    honoured = _HONOURED.fullmatch(text)
    if honoured and honoured[1] in known:
        return [known[honoured[1]]]
    beside = _WITH_ARTICLE.fullmatch(text)
    eastern = beside and beside[1] in known and min(known[beside[1]]) >= families().of_europe
    return [known[beside[1]]] if beside and eastern else []


@lru_cache(maxsize=1)
def _families_by_plain_sound() -> dict[str, frozenset[int]]:
    plain: dict[str, frozenset[int]] = {}
    for form, families_of in _families_by_form().items():
        key = form.replace("y", "i")
        plain[key] = plain.get(key, _NONE) | families_of
    return plain


@lru_cache(maxsize=1)
def _families_by_form() -> dict[str, frozenset[int]]:
    table = families()
    forms = table.formal.keys() | table.short.keys()
    return {form: frozenset(table.formal.get(form, _NONE) | table.short.get(form, _NONE)) for form in forms}


def patronymic_stem(readings: tuple[str, ...], latin: bool) -> tuple[str, tuple[str, ...]]:
    """The father's name inside a patronymic as it sounds, or "" where no ending is one; and the readings that remain. The longest ending
    goes first, but for one behind which a known name stands (Яков-ич); in Latin letters only the first reading may be of an unknown one."""
    unknown: tuple[str, str] | None = None
    for reading in readings:
        for stem in _stems(reading):
            if father_families(stem):
                return stem, (reading,)
            if unknown is None and (reading is readings[0] or not latin):
                unknown = stem, reading
    return (unknown[0], (unknown[1],)) if unknown else ("", readings)


def _stems(reading: str) -> Iterator[str]:
    if not reading.endswith(_PATRONYMIC_LAST) or reading.endswith(_SURNAME_ONLY):
        return
    if reading == _YAKIVNA:
        yield reading[:-2]
    for ending in _PATRONYMIC_ENDINGS:
        if reading.endswith(ending) and len(reading) - len(ending) >= 2:
            stem = stem_of(reading[: -len(ending)])
            yield stem[:-1] if stem.endswith(_YAKOVL) else stem


@lru_cache(maxsize=1 << 14)
def father_families(stem: str) -> frozenset[int]:
    """Families of men's names from which a patronymic with this stem is formed: of a name that is seldom given by hardly a slip, as what
    looks like it is likelier a slip in another (Valerinvich)."""
    sought, table = weighed(stem), families()
    near = [
        (distance, family)
        for known, family in table.fathers.get(father_key(stem), ())
        if (distance := Levenshtein.distance(sought, known))
        <= (_STEM_DISTANCE if family < table.seldom else _SELDOM_DISTANCE)
    ]
    best = min(near, default=(99, 0))[0]
    return frozenset(family for distance, family in near if distance <= min(best + 1, len(sought) // 3))


@lru_cache(maxsize=1 << 14)
def is_father(stem: str) -> bool:
    """Whether a patronymic with this stem is that of a man's name as it stands, and not only like one (Янкевіч)."""
    sought = weighed(stem)
    return any(Levenshtein.distance(sought, known) <= 1 for known, _ in families().fathers.get(father_key(stem), ()))


def gender_of(given: frozenset[int]) -> str:
    """Return "m" or "f" where all families agree, else ""."""
    genders = {families().genders[family] for family in given}
    return genders.pop() if len(genders) == 1 else ""
