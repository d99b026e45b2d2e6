"""A name in which nothing is known, read otherwise: typed in another keyboard layout, opened in another character set, without a space.

What comes of it stands beside the name as it is written, and only where it holds a given name or a father's that is known, or where words
that no language has become such as may be spoken.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, reduce
from importlib.resources import files
from itertools import combinations, islice
from operator import or_

from brama.names.endings import is_ending
from brama.names.families import given_families, is_form
from brama.names.family_tables import families
from brama.names.reading import families_in
from brama.names.tokens import token

_LATIN_ODD = re.compile(r"[bcdfghjklmnpqrstvwxyz]{4}|[\[\];,.:<>{}][a-z]{3}|[a-z][\[\];,.:<>{}][a-z]")
_CYRILLIC_ODD = re.compile("[бвгджзйклмнпрстфхцчшщъьў]{3}|[аеёиіоуыэюя][ъь]")
"""What hardly any word has that was meant so: so many consonants in a row, a key beside the letters, a soft sign after a vowel."""
_LATIN_CLUSTERS = re.compile("shch|sch|sh|ch|kh|zh|ts|cz|sz|rz|th|ph|gh|ck|st|sk|dz|dr|tr")
_CYRILLIC_CLUSTERS = re.compile("ст|ск|цк|др|тр|бр|вр|кр|гр|пр|сл|зд|ль|нь|дз")
"""Common ones in a row, and one sound in several letters: each counts as one consonant."""
_UNSPEAKABLE = re.compile(
    "[бвгджзклмнпрстфхцчшщ]{4}|[bcdfghjklmnpqrstvwxz]{6}|^[^аеёиіїоуыэюяaeiouy]+$|^[ьъыў]|[ьъў'][ьъ]|[^\\w'’ʼ.,-]"
)
"""What no given name has and no patronymic: most of what a surname becomes in another layout need not be read."""
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_MANGLED = re.compile("[À-ÿ]{2}|[^\x00-~][^\\w\\s'’ʼ.,-]|[а-яё][А-ЯЁ]{2}")
_CHARSETS = (
    ("cp1252", "utf-8"), ("cp1251", "utf-8"), ("cp1252", "cp1251"), ("cp1251", "koi8-u"), ("koi8-u", "cp1251"), ("cp1251", "cp866"),
    ("cp866", "cp1251"),
)  # fmt: skip
"""What a text was taken for, and what it was."""
_FILLERS = re.compile("K{2,}")
"""How scanners read the fillers of a passport line."""
_LETTERS = re.compile(r"\s*(?:[^\W\d_]\s+){3,}[^\W\d_]\s*")
_WORDS_APART = re.compile(r"\s{2,}")
_LEAST_GIVEN, _LEAST_FAR, _LEAST_WORD, _LEAST_KNOWN = 4, 6, 3, 3
_SHORTEST, _LONGEST_WORD, _LONGEST = 8, 40, 200
_MOST_PARTED = 3
_NEVER_FIRST = "ўьъы"
_NONE: frozenset[int] = frozenset()


def otherwise(field: str) -> tuple[str, ...]:
    """Other texts for a name that holds no given name that is known."""
    if len(field) > _LONGEST or not _suspicious(field):
        return ()
    meant = dict.fromkeys(text for text in _layouts(field) if text)
    meant |= dict.fromkeys(text for text in (*_charsets(field), *_filled(field)) if _known(text))
    return tuple(meant) or tuple(_spaced(field)) or tuple(_parted(field))


def _suspicious(field: str) -> bool:
    """A quick no for most names."""
    words = field.split()
    return len(words) < 2 or field[1:2] == " " or any(map(is_odd, words))


def is_odd(word: str) -> bool:
    """Whether a name of several words may have been spoilt, as this one shows. Of one word, or beginning with a letter, any may."""
    if word.isascii():
        return word.endswith("KKK") or _strange(word, cyrillic=False)
    return _strange(word, cyrillic=True) or _MANGLED.search(word) is not None


@lru_cache(maxsize=1)
def _keys() -> tuple[list[dict[int, str]], list[dict[int, str]]]:
    """From Latin to each of the others, and the letters of each back."""
    lines = files(__package__).joinpath("tables/layouts.tsv").read_text("utf-8").splitlines()
    latin, *others = ("".join(line.split("\t")[1:]) for line in lines if not line.startswith("#"))
    back = [
        {ord(theirs): ours for theirs, ours in zip(other, latin, strict=True) if theirs.isalpha()} for other in others
    ]
    return [dict(zip(map(ord, latin), other, strict=True)) for other in others], back


def _layouts(field: str) -> Iterator[str]:
    """The field in each layout in which a name is known in it, or all of it may be spoken where no word of it could."""
    words, cyrillic = field.split(), not field.isascii()
    odd = [_strange(word, cyrillic) for word in words]
    known = reduce(or_, [_known_in(word, cyrillic) for word in words]) if any(odd) else 0
    if not known and not all(odd):
        return
    for at, table in enumerate(_keys()[cyrillic]):
        if known >> at & 1 or (all(odd) and not any(_strange(word.translate(table), not cyrillic) for word in words)):
            meant = field.translate(table)
            if meant.isascii() if cyrillic else _CYRILLIC.search(meant):
                yield meant


def _strange(text: str, cyrillic: bool) -> bool:
    odd, clusters, one = (_CYRILLIC_ODD, _CYRILLIC_CLUSTERS, "т") if cyrillic else (_LATIN_ODD, _LATIN_CLUSTERS, "t")
    text = text.lower()
    return odd.search(text) is not None and odd.search(clusters.sub(one, text)) is not None


@lru_cache(maxsize=1 << 16)
def _known_in(word: str, cyrillic: bool) -> int:
    """In which layouts a word is a name that is known, as bits: words come again and again, and names seldom."""
    meant = (word.translate(table) for table in _keys()[cyrillic])
    return sum(1 << at for at, each in enumerate(meant) if not _UNSPEAKABLE.search(each.lower()) and _known(each))


def _known(text: str) -> bool:
    """Whether the text holds a given name, or a patronymic of one."""
    return any(
        fathers or (given and len(part) >= _LEAST_KNOWN)
        for word in text.split()
        for part, given, fathers in families_in(word)
    )


def _charsets(field: str) -> Iterator[str]:
    if field.isascii() or not _MANGLED.search(field):
        return
    for taken, was in _CHARSETS:
        try:
            yield b"".join(_byte(c, taken) for c in field).decode(was)
        except UnicodeError:
            continue


def _byte(character: str, charset: str) -> bytes:
    """A few bytes stand for no character, and are shown as those of Latin-1."""
    try:
        return character.encode(charset)
    except UnicodeEncodeError:
        return character.encode("latin-1")


def _filled(field: str) -> Iterator[str]:
    """A passport line whose fillers were read as K: two stand behind the surname, one behind each given name, the rest at the end."""
    if field.isupper():
        line = field.rstrip("K")
        for run in _FILLERS.finditer(line):
            for at in range(run.start(), run.end() - 1):
                yield from (f"{line[:at]}<<{given}" for given in _given(line[at + 2 :]))


def _given(line: str) -> Iterator[str]:
    """Where the first name that stands there is known, alone or with another one behind its filler."""
    if given_families(line.lower(), ()):
        yield line
    for filler in re.finditer("K", line):
        if given_families(line[: filler.start()].lower(), ()):
            yield f"{line[: filler.start()]}<{line[filler.end() :]}"


def _spaced(field: str) -> Iterator[str]:
    """L e t t e r s written apart; where nothing else parts the words, their capitals do."""
    if _LETTERS.fullmatch(field):
        yield " ".join("".join(word.split()) for word in _WORDS_APART.split(field.strip()))


def _parted(field: str) -> Iterator[str]:
    """A given name written in one word with the surname, or with the surname and the patronymic: the longest names first."""
    word = field.strip().lower()
    if word.isalpha() and _SHORTEST <= len(word) <= _LONGEST_WORD:
        cuts = (cut for cut in combinations(range(len(word) + 1), 2) if cut[1] - cut[0] >= _LEAST_GIVEN)
        yield from islice(filter(None, (_cut(word, *cut) for cut in sorted(cuts, key=_longest_first))), _MOST_PARTED)


def _longest_first(cut: tuple[int, int]) -> tuple[int, int]:
    return cut[0] - cut[1], cut[0]


def _cut(word: str, begins: int, ends: int) -> str:
    """The word with a space on both sides of a given name; empty where there is none, or what is left is no name."""
    parts = [part for part in (word[:begins], word[begins:ends], word[ends:]) if part]
    known = len(parts) > 1 and _given_inside(word, word[begins:ends], last=ends == len(word))
    return " ".join(parts) if known and _may_stand([part for part in parts if part != word[begins:ends]]) else ""


def _given_inside(word: str, part: str, *, last: bool) -> bool:
    """Whether a given name stands in a word, in the nominative. In a Slavic surname few letters that are one of the east are none (Kava,
    Kavalenka), nor is its ending (Lenka)."""
    known = given_families(part, ()) if is_form(part) else _NONE
    if last and is_ending(token(part).readings[0]):
        return False
    far = bool(known) and min(known) >= families().of_europe
    return bool(known) and not (far and len(part) < _LEAST_FAR and token(word).slavic)


def _may_stand(rest: list[str]) -> bool:
    """Whether what is left is more than an ending, and of two parts one a patronymic."""
    known = [token(part) for part in rest]
    told = len(rest) == 1 or any(t.patronymic and t.fathers for t in known)
    return told and all(
        len(t.text) >= _LEAST_WORD and t.text[0] not in _NEVER_FIRST and not is_ending(t.readings[0]) for t in known
    )
