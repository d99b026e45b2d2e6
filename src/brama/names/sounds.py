"""What a written name sounds like: a word in any script becomes a few readings in one small alphabet of sounds.

Consonants are capitals (B P V F G H X K Q D Ď T C S Z Š Ž Č Ǯ R L M N), vowels are small (a o e i y u, ä for a softening a, ö for a
softening o), j is the glide. Belarusian, Russian and Ukrainian differ in vowels and in a few kindred consonants (г as g or h, дз for
soft д, ў for в or л), romanisations in how they spell one sound: the readings keep what all of them agree on close together.
"""

import re
from functools import lru_cache
from importlib.resources import files

from anyascii import anyascii

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
    longest_first = sorted(
        (letters for letters in sounds if "_" not in letters), key=lambda letters: (-len(letters), letters)
    )
    return re.compile("|".join(longest_first)), sounds


_READERS = {reading: _latin_reader(reading) for reading in ("every", "slavic", "french", "german")}

# When a spelling leaves open which language it follows, it gets these further readings; the pattern is what leaves it open.
_OPEN: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("slavic", re.compile(r"c(?![hz])|ch|rz|sch|x")),
    ("french", re.compile(r"[aeo]u|(?<!s)(?<!z)(?<!t)(?<!k)ch|j|gu[ei]|[ae]h$")),
    ("german", re.compile(r"sch|(?<![sdrct])z(?!h).*w|w.*(?<![sdrct])z(?!h)|tz")),
)
_PRESS_ENDING = re.compile(r"(?<=[oe])ff?$|(?<=[oe])ffa$")

# What glides and soft vowels become once letters are sounds: я after a consonant is ä, ё is ö, ю and е leave no trace, й between
# vowels is not heard, and before a consonant it is j however it was spelt.
_SOFT = {"a": "ä", "ä": "ä", "o": "ö", "ö": "ö", "u": "u", "e": "e"}
_SOFTENED = re.compile(rf"(?<={_C})[iyj]+([aäoöue])")
_HARD = re.compile(rf"(?<={_C})j+(?={_C}|$)")
_GLIDE = re.compile(rf"(?<=[aeouäö])[iyj]+(?=({_V})?)")
_ADJECTIVE = re.compile(r"(?<=[SC]K)(?:yj|ij|oj|aj?|ä|y)$")
_DOUBLE = re.compile(r"(.)\1+")
_FEMININE = re.compile(r"(?<=[oeaöä]V)a$|(?<=[iy]N)a$")
_FINAL_U = re.compile(r"(?<=[aeoäö])u(?![aeo])")
_MUTE = re.compile(r"(?<=[ae])h$|(?<=i)ne$")
_UNHEARD = re.compile(r"[^A-Za-zĎŠŽČǮäö]")


def _settled(sounds: str) -> str:
    sounds = sounds.replace("DZ", "Ď").replace("DŽ", "Ǯ").replace("TS", "C")
    if sounds[:1] in ("i", "y") and sounds[1:2] in _GLIDES_BEFORE:
        sounds = "j" + sounds[1:]
    sounds = _SOFTENED.sub(lambda m: _SOFT[m[1]], sounds)
    if "j" in sounds:
        sounds = _HARD.sub("", sounds)
    if sounds[-1:] in ("i", "y", "j") and sounds[-2:-1] in ("i", "y"):
        sounds = _one_last_vowel(sounds)
    sounds = _DOUBLE.sub(_once, _GLIDE.sub(lambda m: "" if m[1] else "j", sounds))
    return _ADJECTIVE.sub("i", sounds) if "K" in sounds[-4:] else sounds


def _once(double: re.Match[str]) -> str:
    return double[1]


def _one_last_vowel(sounds: str) -> str:
    stem = sounds.rstrip("iyj")
    return stem + sounds[len(stem) : len(stem) + 1]


def _latin(text: str, reading: str) -> str:
    pattern, sounds = _READERS[reading]
    if reading == "french":
        text = _MUTE.sub(lambda m: "" if m[0] == "h" else "n", text)
    elif text[-1:] == "f":
        text = _PRESS_ENDING.sub("v", text)
    # Letters that no reading knows are not heard.
    spoken = "".join([sounds[letters] for letters in pattern.findall(text)])
    if reading != "french" and "u" in spoken:
        spoken = _FINAL_U.sub("V", spoken)
    return _settled(spoken)


def latin_readings(text: str) -> tuple[str, ...]:
    """Readings of a repaired Latin word: the common one first, then those its spelling leaves open."""
    found = [_latin(text, "every")] + [_latin(text, name) for name, opens in _OPEN if opens.search(text)]
    return tuple(dict.fromkeys(filter(None, found)))


_PROSTHETIC = re.compile(r"(?<=[aoeäö])V(?=u)|^V(?=[ou](?![aoeiyu]))")


def cyrillic_readings(text: str) -> tuple[str, ...]:
    """Readings of a repaired Cyrillic word; a Belarusian prosthetic в (Навумаў for Наумов) is read with and without."""
    spoken = text.translate(_CYRILLIC_TABLE)
    spoken = _settled(_UNHEARD.sub("", spoken))
    bare = _PROSTHETIC.sub("", spoken) if "V" in spoken else spoken
    return (spoken,) if bare == spoken or len(bare) < 4 else (spoken, _settled(bare))


def masculine(reading: str) -> str:
    """The surname without its feminine ending (-ova, -eva, -ina): keys ignore gender, which is evidence of its own."""
    return _FEMININE.sub("", reading)


@lru_cache(maxsize=1 << 16)
def other_readings(text: str) -> tuple[str, ...]:
    """Readings of a word in any other script, through its plain ASCII transliteration."""
    ascii_text = re.sub(r"[^a-z]", "", anyascii(text).lower())
    return latin_readings(ascii_text)
