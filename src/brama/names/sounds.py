"""What a written name sounds like: a word in any script becomes a few readings in one small alphabet of sounds.

Consonants are capitals (B P V F G H X K Q D Ď T C S Z Š Ž Č Ǯ R L M N), vowels are small (a o e i y u, ä for a softening a, ö for a
softening o), j is the glide. Belarusian, Russian and Ukrainian differ in vowels and in a few kindred consonants (г as g or h, дз for
soft д, ў for в or л), romanisations in how they spell one sound: the readings keep what all of them agree on close together.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from itertools import chain, groupby

from anyascii import anyascii

from brama.names import burmese, cases, greek, hangul

VOWELS = "aoeiyuäö"
_V = f"[{VOWELS}]"
_GLIDES_BEFORE = (*VOWELS, "j")
_C = "[BPVFGHXKQDĎTCSZŠŽČǮRLMN]"


def _rows(table: str) -> list[list[str]]:
    text = files(__package__).joinpath(f"tables/{table}").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


_CYRILLIC = dict(_rows("cyrillic_sounds.tsv"))
_CYRILLIC_TABLE = str.maketrans(_CYRILLIC)


def _latin_reader(reading: str) -> tuple[re.Pattern[str], dict[str, str]]:
    sounds = {letters: sound for kind, letters, sound in _rows("latin_sounds.tsv") if kind == "every"}
    sounds |= {letters: sound for kind, letters, sound in _rows("latin_sounds.tsv") if kind == reading}
    by_first = groupby(sorted(letters for letters in sounds if "_" not in letters), key=lambda letters: letters[0])
    return re.compile("|".join(first + _rest(longer) for first, longer in by_first)), sounds


def _rest(letters: Iterable[str]) -> str:
    """What may follow the first letter, the longest first."""
    rests = sorted((each[1:] for each in letters), key=lambda rest: (-len(rest), rest))
    return f"(?:{'|'.join(rests)})" if any(rests) else ""


_SPELT = (
    "every", "slavic", "french", "german", "azerbaijani", "balkan", "turkish", "somali", "english", "dutch", "arabic", "persian", "indian",
    "umlaut", "indic", "iberian",
)  # fmt: skip
_READERS = {reading: _latin_reader(reading) for reading in _SPELT}

# When a spelling leaves open which language it follows, it gets these further readings; the pattern is what leaves it open.
# Patterns here and below begin with a letter and look behind after it: only then does `re` leap from one such letter to the next.
_COMMON: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("slavic", re.compile(r"c(?!z)|rz|x")),
    ("french", re.compile(r"au|eu|ou|ch(?<![sztk]ch)|j|gue|gui|ah$|eh$|ne(?<=[aou]ne)$|[âû]")),
    ("german", re.compile(r"sch|z(?<![sdrct]z)(?!h).*w|w.*(?<![sdrct])z(?!h)|tz")),
)
_SELDOM: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("azerbaijani", re.compile("ə")),
    ("balkan", re.compile(r"ć|đ|c(?<=ic)$")),
    ("turkish", re.compile(r"c(?=[aeiouâêîûöüə])")),
    ("somali", re.compile(r"x(?=[aeiou])|[aiu](?<=aa|ii|uu)")),
    ("english", re.compile("ee")),
    ("dutch", re.compile(r"oe(?=[b-df-hj-np-tv-z])|[tsn]j(?=[aeiou])")),
    ("arabic", re.compile(r"[şţ](?=.*[āīūḩḑ])|[āīūḩḑ](?=.*[şţ])")),
    ("persian", re.compile("dh|a(?:ei|ee|ie|ii|yi|yee|yei|yie)$")),
    ("indian", re.compile("[bj]h|que$")),
    ("umlaut", re.compile("[aou]e(?![aeiou])")),
    ("indic", re.compile("[śṣ]|c(?=.*[āīū])|[āīū](?=.*c)")),
    ("iberian", re.compile(r"e(?=z$)|c(?=i[oó]n$|[ií]a$)|j(?=o$)|ç(?<=[aãeiou]ç)(?=[aãoõ])")),
)
_ANY_SELDOM = re.compile("|".join(opens.pattern for _, opens in _SELDOM))
"""A quick no for most words."""
_BALTIC_ENDING = re.compile(r"(?:(?<=[oe]v)a?s|(?<=[sc]ki)s|(?<=[ie]j)u?s|(?<=č)(?:iu)?s)$")
"""What Latvian and Lithuanian add to a Slavic name in the masculine (Kovalovs, Petrovas, Baranovskis, Jurijs)."""
_SERBIAN_ENDING = re.compile("(c?)i[cć]$")
"""How Serbs and Croats end a name without its marks (Vucic)."""
_FRENCH_W = re.compile("ou(?<![^kg]ou)(?=[aeiéèêï])")
"""What English writes with a w: at the beginning, and behind k and g (Ouattara, Kouadio)."""
_PRESS_ENDING = re.compile(r"(?<=[oe])ff?$|(?<=[oe])ffa$")

# What glides and soft vowels become once letters are sounds: я after a consonant is ä, ё is ö, ю and е leave no trace, й between
# vowels is not heard, and before a consonant it is j however it was spelt.
_SOFT = {"a": "ä", "ä": "ä", "o": "ö", "ö": "ö", "u": "u", "e": "e"}
_SOFTENED = re.compile(rf"[iyj](?<={_C}[iyj])[iyj]*([aäoöue])")
_HARD = re.compile(rf"j(?<={_C}j)j*(?={_C}|$)")
_GLIDE = re.compile(rf"[iyj](?<=[aeouäö][iyj])[iyj]*(?=({_V})?)")
_ADJECTIVE = re.compile(r"(?<=[SC]K)(?:yj|ij|oj|aja|aj?|ä|y)$")
_FEMININE = re.compile(r"(?<=[oeaöä]V)a$|(?<=[iy]N)a$")
_FINAL_U = re.compile(r"u(?<=[aeoäö]u)(?![aeo])")
_MUTE = re.compile(r"(?<=[ae])h$|(?<=[aiou]n)e$|(?<=[aeiouy]ch)e$")
"""What French writes at the end of a name and does not say (Ghassane, Ayache)."""
_PERSIAN_ENDING = re.compile("a(?:ei|ee|ie|ii|yi|yee|yei|yie)$")
"""How romanisations write what Persian ends many surnames with (Rezaei, Rezayi, Rezaee: ایی)."""
_UNHEARD = re.compile(r"[^A-Za-zĎŠŽČǮäö]")


_AFTER_NO_VOWEL = re.compile(r"[ŭï](?<![aeiouyäöüéóíáúàèâêôîûëўąęėıāēīōūăəæ][ŭï])")
"""Where Belarusian has no ў, another language has a vowel (Chŏng-ŭn, Loïc)."""


def _unmarked(letters: Iterable[str]) -> dict[int, str]:
    """Letters that no row of the table knows, as ASCII writes them."""
    return {ord(letter): anyascii(letter).lower() for letter in letters if letter not in _READERS["every"][1]}


_UNMARKED = _unmarked(map(chr, (*range(0xDF, 0x2B0), *range(0x1E00, 0x1F00))))


def _settled(sounds: str) -> str:
    sounds = sounds.replace("DZ", "Ď").replace("DŽ", "Ǯ").replace("TS", "C")
    if sounds[:1] in ("i", "y") and sounds[1:2] in _GLIDES_BEFORE:
        sounds = "j" + sounds[1:]
    if "i" in sounds or "j" in sounds or "y" in sounds:
        sounds = _glided(sounds)
    sounds = each_once(sounds)
    return _ADJECTIVE.sub("i", sounds) if "K" in sounds[-4:] else sounds


def _glided(sounds: str) -> str:
    sounds = _SOFTENED.sub(lambda m: _SOFT[m[1]], sounds)
    if "j" in sounds:
        sounds = _HARD.sub("", sounds)
    if sounds[-1:] in ("i", "y", "j") and sounds[-2:-1] in ("i", "y"):
        sounds = _one_last_vowel(sounds)
    return _GLIDE.sub(_heard, sounds)


def _heard(glide: re.Match[str]) -> str:
    """A glide between vowels is not heard (Сергеевич, Sergeyevich), but between two that would become one (Маяк, Karayan)."""
    between = glide[1] and not glide.string[glide.start() - 1] == glide[1] == "a"
    return "" if between else "j"


def each_once(sounds: str) -> str:
    """Sounds with doubles collapsed."""
    before = ""
    for sound in sounds:
        if sound == before:
            return "".join([sound for sound, _ in groupby(sounds)])
        before = sound
    return sounds


def _one_last_vowel(sounds: str) -> str:
    stem = sounds.rstrip("iyj")
    return stem + sounds[len(stem) : len(stem) + 1]


def _latin(text: str, reading: str) -> str:
    pattern, sounds = _READERS[reading]
    if reading == "french":
        text = _FRENCH_W.sub("w", _MUTE.sub("", text))
    elif reading == "persian":
        text = _PERSIAN_ENDING.sub("ai", text)
    elif reading == "balkan":
        text = _SERBIAN_ENDING.sub(lambda m: "čič" if m[1] else "ič", text)
    elif text[-1:] == "f":
        text = _PRESS_ENDING.sub("v", text)
    elif text[-1:] == "s":
        text = _BALTIC_ENDING.sub("", text)
    # Letters that no reading knows are not heard.
    spoken = "".join(map(sounds.__getitem__, pattern.findall(text)))
    if reading != "french" and "u" in spoken:
        spoken = _FINAL_U.sub("V", spoken)
    return _settled(spoken)


def latin_readings(text: str) -> tuple[str, ...]:
    """Readings of a repaired Latin word: the common one first, then those its spelling leaves open."""
    if not text.isascii():
        text = _AFTER_NO_VOWEL.sub(lambda m: "u" if m[0] == "ŭ" else "i", text).translate(_UNMARKED)
    common = _latin(text, "every")
    open_to = (*_COMMON, *_SELDOM) if _ANY_SELDOM.search(text) else _COMMON
    found = [_latin(text, name) for name, opens in open_to if opens.search(text)]
    if spelt := burmese.plain(text):
        found.append(_latin(spelt, "every"))
    return tuple(dict.fromkeys(filter(None, [common, *found]))) if found or not common else (common,)


_PROSTHETIC = re.compile(r"V(?<=[aoeäö]V)(?=u)|^V(?=[ou](?![aoeiyu]))")


def cyrillic_readings(text: str) -> tuple[str, ...]:
    """Readings of a repaired Cyrillic word; a Belarusian prosthetic в (Навумаў for Наумов) is read with and without; another case also as
    the nominative (Лясовскому)."""
    if "ў" in text:
        text = _UZBEK.sub("у", text)
    if named := cases.nominative(text):
        return tuple(dict.fromkeys((*_spoken_cyrillic(text), *_spoken_cyrillic(named))))
    return _spoken_cyrillic(text)


_UZBEK = re.compile("(?<![аеёиіоуыэюяў])ў")
"""Where Belarusian has no ў, Uzbek has a vowel (Ўткир, Йўлдош)."""


def _spoken_cyrillic(text: str) -> tuple[str, ...]:
    try:
        spoken = "".join(map(_CYRILLIC.__getitem__, text))
    except KeyError:
        spoken = _UNHEARD.sub("", text.translate(_CYRILLIC_TABLE))
    spoken = _settled(spoken)
    bare = _PROSTHETIC.sub("", spoken) if "Vu" in spoken or spoken[:1] == "V" else spoken
    if not spoken:
        return ()
    return (spoken,) if bare == spoken or len(bare) < 4 else (spoken, _settled(bare))


def masculine(reading: str) -> str:
    """The surname without its feminine ending (-ova, -eva, -ina): keys ignore gender, which is evidence of its own."""
    return _FEMININE.sub("", reading) if reading[-1:] == "a" else reading


@lru_cache(maxsize=1 << 16)
def other_readings(text: str) -> tuple[str, ...]:
    """Readings of a word in any other script, through its plain ASCII transliteration."""
    ways = greek.spellings(text) if "Ͱ" <= text[:1] <= "Ͽ" or "ἀ" <= text[:1] <= "῿" else (text,)
    latin = (re.sub(r"[^a-z]", "", anyascii(way).lower()) for way in ways)
    return tuple(dict.fromkeys(chain.from_iterable(map(latin_readings, latin))))


def burmese_readings(text: str) -> tuple[str, ...]:
    """Readings of Burmese text through its customary spellings, the plainest first."""
    return tuple(dict.fromkeys(filter(None, (_latin(spelt, "every") for spelt in burmese.spellings(text)))))


def hangul_readings(text: str) -> tuple[str, ...]:
    """Readings of Korean text through its customary spellings."""
    return tuple(dict.fromkeys(filter(None, (_latin(spelt, "every") for spelt in hangul.spellings(text)))))
