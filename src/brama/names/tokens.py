"""Words of a name and the tokens in them: what the rest of the engine knows about one part of a name."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from itertools import chain
from operator import and_
from typing import NamedTuple

from brama.names import abjad, chinese
from brama.names.encode import ALL_CLASSES, consonant_classes, skeleton, weighed, weighed_bare
from brama.names.families import father_families, gender_of, given_families, patronymic_stem
from brama.names.forms import folded, forms_groups
from brama.names.kinds import kind_of
from brama.names.openings import other_openings
from brama.names.sounds import (
    burmese_readings,
    cyrillic_readings,
    hangul_readings,
    latin_readings,
    masculine,
    other_readings,
)
from brama.names.words import texts_of

_MOST_JOINED = 4
_INITIALS = re.compile(r"(?:(?:[^\W\d_]{1,2}|[^\W\d_aeiouyаеёиоуыэюяіїє]{3,4})\.-?)+", re.IGNORECASE)
"""One letter or the two of one sound, with a full stop behind, or several of these; three and more (Sch.) have no vowel."""
_LATIN_ENDS = "\u0250"
_NO_GENDER = ""
_NONE: frozenset[int] = frozenset()
_LONG = 7
"""Letters that no such syllable has."""
_SYLLABLE = re.compile("[bcdđfghjklmnpqrstvwxyz]{0,3}[aeiou]{1,3}(?:ng|nh|ch|nt|nn|[bcghklmnprt])?")
"""One syllable as Chinese, Koreans, Vietnamese and Burmese write them: their languages have a few hundred each."""
_SLAVIC = ("oV", "eV", "aV", "öV", "äV", "SKi", "CKi", "eNKo", "eNKa", "iČ", "yČ", "oŠ", "iŠ")
"""Endings of surnames whose vowels are written down with care: there another vowel is another name. Not -in and -ak: so end Zemin and
Mubarak too, and Cyrillic is written with care whatever its ending."""

_ARMENIAN = ("äN", "jaN")
_WESTERN = str.maketrans("BDGĎǮ", "PTKCČ")
"""Western Armenians voice the consonants that Eastern ones do not, and the other way round (Bedrosian, Petrosyan)."""


@dataclass(slots=True, eq=False)
class Token:
    """One part of a name; the same text gives the same object, which is its identity in caches. Never written to: frozen, it would
    take four times as long to make.

    `text` is repaired and lower case; `readings` are what it may sound like, the likeliest first; `weighed` and `bare` the same
    readings for distance, with and without vowels; `skeletons` their consonant classes, for keys. `families` are given-name
    families, `fathers` those of a patronymic's `stem`, which is a reading. `kind` is "", "title", "particle", "initial" or "joined".
    `always` and `never` are sets of consonant classes, as bits: in all readings, in none. `listed` says that some table knows other
    forms of it, `short` that it is a syllable of which a language has but some hundreds.
    """

    text: str
    script: str
    readings: tuple[str, ...]
    weighed: tuple[str, ...]
    bare: tuple[str, ...]
    skeletons: tuple[str, ...]
    families: frozenset[int]
    fathers: frozenset[int]
    patronymic: bool
    stem: str
    gender: str
    slavic: bool
    kind: str
    always: int
    never: int
    listed: bool
    short: bool


_MOST = 1 << 18
"""Words and tokens that are kept: a process that meets more forgets all and begins anew."""
_words: dict[str, tuple[Token, ...]] = {}
_tokens: dict[str, Token] = {}


def tokens_of(word: str) -> tuple[Token, ...]:
    """The tokens in one word: a double surname has two, a bracket or a number none."""
    known = _words.get(word)
    return kept(word, tuple(map(token, texts_of(word)))) if known is None else known


def token(text: str) -> Token:
    """Everything about one repaired piece of a name."""
    known = _tokens.get(text)
    return kept_token(_read(text)) if known is None else known


@lru_cache(maxsize=1 << 12)
def cut(token: Token) -> Token:
    """The token as one of which the end may be missing: an initial of several letters."""
    return replace(token, kind="initial") if len(token.text) > 1 and not token.kind else token


@lru_cache(maxsize=1 << 14)
def joined(first: Token, second: Token) -> Token:
    """Two neighbours as one word, as others may have written them; of two syllables it sounds as each does, too."""
    one = token(first.text + second.text)
    if not (first.short and second.short):
        return replace(one, kind="joined")
    spoken = (x + y for x in _likeliest(first) for y in _likeliest(second))
    readings = tuple(dict.fromkeys((*one.readings, *spoken)))
    spelt = _together(readings)
    return replace(one, kind="joined", readings=readings, **spelt._asdict() | {"slavic": one.slavic})


def _likeliest(token: Token) -> tuple[str, ...]:
    """A few readings: as it is spelt, and those of the languages of syllables, which stand last."""
    return token.readings if len(token.readings) <= _MOST_JOINED else (*token.readings[:2], *token.readings[-2:])


def known(word: str) -> tuple[Token, ...] | None:
    """The tokens of a word that was met before."""
    return _words.get(word)


def kept(word: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Keep these as the tokens of this word; of initials (Дз., Yu.K.) the rest is missing."""
    if word[-1:] == "." and _INITIALS.fullmatch(word):
        tokens = tuple(map(cut, tokens))
    if len(_words) >= _MOST:
        forget()
    _words[word] = tokens
    return tokens


def kept_token(token: Token) -> Token:
    """The token that stands for this text from now on: the first that was made of it."""
    if len(_tokens) >= _MOST:
        forget()
    return _tokens.setdefault(token.text, token)


def forget() -> None:
    """Forget all words."""
    _words.clear()
    _tokens.clear()


def families_in(word: str) -> list[tuple[str, frozenset[int], frozenset[int]]]:
    """The text of each token in a word, its families and its father's: to say no more takes half the time, where no name is expected."""
    return [
        (text, families, father_families(stem) if stem else _NONE)
        for text, (_, stem, families) in ((text, _heard(text)) for text in texts_of(word))
    ]


class _Heard(NamedTuple):
    """What a repaired text may sound like, the stem of a patronymic in it, and its families."""

    readings: tuple[str, ...]
    stem: str
    families: frozenset[int]


def _heard(text: str) -> _Heard:
    readings = _readings(text, _script(text))
    stem, told = patronymic_stem(readings[:1] if text < _LATIN_ENDS else readings) if len(text) > 3 else ("", readings)
    readings = told if stem and father_families(stem) else readings
    return _Heard(readings, stem, given_families(text, readings))


def _read(text: str) -> Token:
    readings, stem, families = _heard(text)
    plain = readings if families else tuple(dict.fromkeys(map(masculine, readings)))
    listed = bool(families or (stem and father_families(stem)) or forms_groups(text))
    gender = _gender(readings, plain, families, stem)
    if plain and not (families or stem or plain[0].endswith(_SLAVIC)) and text < _LATIN_ENDS:
        plain = tuple(dict.fromkeys((*plain, *other_openings(text, listed))))
    if plain and plain[0].endswith(_ARMENIAN):
        plain = tuple(dict.fromkeys((*plain, plain[0].translate(_WESTERN))))
    if not (families or stem):
        plain = tuple(dict.fromkeys((*plain, *chinese.readings(text))))
    return made(text, plain, families, stem, gender, listed)


def made(text: str, readings: tuple[str, ...], families: frozenset[int], stem: str, gender: str, listed: bool) -> Token:
    """A token of what was read."""
    script, spelt = _script(text), _spelt(readings[0]) if len(readings) == 1 else _together(readings)
    return Token(
        text, script, readings, spelt.weighed, spelt.bare, spelt.skeletons, families, father_families(stem) if stem else _NONE,
        bool(stem), stem, gender, spelt.slavic or bool(stem) or script == "cyrillic", kind_of(text), spelt.always, spelt.never, listed,
        not families and is_syllable(text),
    )  # fmt: skip


def is_syllable(text: str) -> bool:
    """Whether a text is one syllable as those write it who have but some hundreds, whatever else it may be."""
    return len(text) < _LONG and _SYLLABLE.fullmatch(folded(text)) is not None


def _script(text: str) -> str:
    first = text[:1]
    if first < _LATIN_ENDS:
        return "latin"
    if "Ѐ" <= first <= "ԯ":
        return "cyrillic"
    return "abjad" if "֐" <= first <= "ݿ" else unicodedata.name(first, "unknown").split()[0].lower()


_READERS = {
    "latin": latin_readings, "cyrillic": cyrillic_readings, "abjad": abjad.readings, "myanmar": burmese_readings,
    "hangul": hangul_readings,
}  # fmt: skip


def _readings(text: str, script: str) -> tuple[str, ...]:
    return _READERS.get(script, other_readings)(text) or ((text,) if text else ())


class _Spelt(NamedTuple):
    """What follows from readings alone; see Token."""

    weighed: tuple[str, ...]
    bare: tuple[str, ...]
    skeletons: tuple[str, ...]
    always: int
    never: int
    slavic: bool


@lru_cache(maxsize=1 << 15)
def _spelt(reading: str) -> _Spelt:
    """Of one reading: many spellings share it."""
    bones = skeleton(reading)
    classes = consonant_classes(bones)
    return _Spelt(
        (weighed(reading),),
        (weighed_bare(reading),),
        (bones,),
        classes,
        ALL_CLASSES ^ classes,
        reading.endswith(_SLAVIC),
    )


def _together(readings: tuple[str, ...]) -> _Spelt:
    weighed_, bare, skeletons, always, never, slavic = zip(*map(_spelt, readings), strict=True)
    return _Spelt(
        tuple(chain(*weighed_)), tuple(chain(*bare)), tuple(dict.fromkeys(chain(*skeletons))), reduce(and_, always),
        reduce(and_, never), any(slavic),
    )  # fmt: skip


def _gender(readings: tuple[str, ...], plain: tuple[str, ...], families: frozenset[int], stem: str) -> str:
    if families:
        return gender_of(families)
    if stem:
        return "f" if readings[0].endswith("a") else "m"
    return "f" if plain != readings else _NO_GENDER
