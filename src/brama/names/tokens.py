"""Words of a name and the tokens in them: what the rest of the engine knows about one part of a name."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from importlib.resources import files
from itertools import chain
from operator import and_, or_
from typing import NamedTuple

from brama.names import abjad, burmese, chinese, han, hangul
from brama.names.compounds import taken_apart
from brama.names.encode import consonant_classes, skeleton, weighed, weighed_bare
from brama.names.families import father_families, gender_of, given_families, patronymic_stem
from brama.names.forms import folded, forms_groups
from brama.names.openings import other_openings
from brama.names.repair import figures_read, repair, visible
from brama.names.sounds import (
    burmese_readings,
    cyrillic_readings,
    hangul_readings,
    latin_readings,
    masculine,
    other_readings,
)

_BREAKS = re.compile(r"[\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-zа-яёіўїєґ]{2})(?=[A-ZА-ЯЁІЎЇЄҐ][a-zа-яёіўїєґ]{2})|(?<=\b[AE]l)(?=[A-Z][a-z])")
_TIE = "\u200c"
_MOST_JOINED = 4
_UZBEK = re.compile(r"[Oo][ʻ‘’'`](?=[b-df-hj-np-tv-z])(?!ng|[klmnpt](?:\W|$))")
"""A vowel between o and u (Oʻtkir, To'xtayev); Koreans without a breve write o' before the end of a syllable (Kyo'ng-ch'o'l)."""
_SILENT = str.maketrans("", "", "’'`׳״‘ʻʼʿʾ")
_INITIALS = re.compile(r"(?:(?:[^\W\d_]{1,2}|[^\W\d_aeiouyаеёиоуыэюяіїє]{3,4})\.-?)+", re.IGNORECASE)
"""One letter or the two of one sound, with a full stop behind, or several of these; three and more (Sch.) have no vowel."""
_LATIN_ENDS = "\u0250"
_NO_GENDER = ""
_NONE: frozenset[int] = frozenset()
_LONG = 7
"""Letters that no such syllable has."""
_LONGEST = 100
"""Letters of a word that are read: no name has as many, and what takes distances would take hours over a hundred thousand."""
_SYLLABLE = re.compile("[bcdfghjklmnpqrstvwxyz]{0,3}[aeiou]{1,3}(?:ng|nh|ch|nt|nn|[bcghklmnprt])?")
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
    `always` and `ever` are sets of consonant classes, as bits: in all readings, in any. `listed` says that some table knows other
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
    ever: int
    listed: bool
    short: bool


def words_of(name: str) -> list[str]:
    """The words of a name verbatim: what stands between white space."""
    return name.split()


_MOST = 1 << 18
"""Words and tokens that are kept: a process that meets more forgets all and begins anew."""
_words: dict[str, tuple[Token, ...]] = {}
_tokens: dict[str, Token] = {}


def tokens_of(word: str) -> tuple[Token, ...]:
    """The tokens in one word: a double surname has two, a bracket or a number none."""
    known = _words.get(word)
    return kept(word, tuple(map(token, _texts(word)))) if known is None else known


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


def _texts(word: str) -> list[str]:
    if word.isalpha() and (word[1:].islower() or word.isupper()):
        pieces = [word]
    else:
        seen = figures_read(_UZBEK.sub("ū", visible(_untied(word))).translate(_SILENT))
        pieces = _pieces(_CAMEL.sub(" ", seen))
    texts = [text for piece in pieces if piece for text in _syllables(repair(piece)[:_LONGEST]) if text]
    return [part for text in texts for part in taken_apart(text)]


def _untied(word: str) -> str:
    """Persian ties the halves of one word (Khamene+i, which without the tie stays one) and, by the same sign, two names (Seyed+Ali)."""
    if _TIE not in word:
        return word
    halves = word.split(_TIE)
    names = all(half and (_kind(repair(half)) or forms_groups(repair(half))) for half in halves)
    return " ".join(halves) if names else word


def _pieces(word: str) -> list[str]:
    if word.isascii() or word.isalpha():
        return _BREAKS.split(word)
    # A vowel sign or a tie belongs to its letter, though no letter itself.
    return "".join(c if c.isalpha() or unicodedata.category(c)[0] == "M" else " " for c in word).split()


def _syllables(text: str) -> list[str]:
    """Chinese falls apart into surname and given name, Korean and Burmese into syllables but for titles and foreign names."""
    if "㐀" <= text[:1] <= "鿿":
        return han.parts(text)
    if "가" <= text[:1] <= "힣":
        return hangul.parts(text)
    if "\u1000" <= text[:1] <= "\u109f" and not (_kind(text) or forms_groups(text)):
        return burmese.syllables(text)
    return [text]


def families_in(word: str) -> list[tuple[str, frozenset[int], frozenset[int]]]:
    """The text of each token in a word, its families and its father's: to say no more takes half the time, where no name is expected."""
    return [
        (text, families, father_families(stem) if stem else _NONE)
        for text, (_, stem, families) in ((text, _heard(text)) for text in _texts(word))
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
        bool(stem), stem, gender, spelt.slavic or bool(stem) or script == "cyrillic", _kind(text), spelt.always, spelt.ever, listed,
        not families and len(text) < _LONG and _SYLLABLE.fullmatch(folded(text)) is not None,
    )  # fmt: skip


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
    ever: int
    slavic: bool


@lru_cache(maxsize=1 << 15)
def _spelt(reading: str) -> _Spelt:
    """Of one reading: many spellings share it."""
    bones = skeleton(reading)
    classes = consonant_classes(bones)
    return _Spelt((weighed(reading),), (weighed_bare(reading),), (bones,), classes, classes, reading.endswith(_SLAVIC))


def _together(readings: tuple[str, ...]) -> _Spelt:
    weighed_, bare, skeletons, always, ever, slavic = zip(*map(_spelt, readings), strict=True)
    return _Spelt(
        tuple(chain(*weighed_)), tuple(chain(*bare)), tuple(dict.fromkeys(chain(*skeletons))), reduce(and_, always),
        reduce(or_, ever), any(slavic),
    )  # fmt: skip


def _gender(readings: tuple[str, ...], plain: tuple[str, ...], families: frozenset[int], stem: str) -> str:
    if families:
        return gender_of(families)
    if stem:
        return "f" if readings[0].endswith("a") else "m"
    return "f" if plain != readings else _NO_GENDER


@lru_cache(maxsize=1)
def _parts() -> dict[str, str]:
    lines = files(__package__).joinpath("tables/parts.tsv").read_text("utf-8").splitlines()
    return {
        repair(word): kind for kind, word in (line.split("\t") for line in lines if line and not line.startswith("#"))
    }


def _kind(text: str) -> str:
    return "initial" if len(text) == 1 and text.isalpha() and text < "֐" else _parts().get(text, "")
