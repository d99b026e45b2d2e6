"""What a written name sounds like: a word in any script becomes a few readings in one small alphabet of sounds.

Consonants are capitals (B P V F G H X K Q D Ď T C S Z Š Ž Č Ǯ R L M N), vowels are small (a o e i y u, ä for a softening a, ö for a
softening o), j is the glide. Belarusian, Russian and Ukrainian differ in vowels and in a few kindred consonants (г as g or h, дз for
soft д, ў for в or л), romanisations in how they spell one sound: the readings keep what all of them agree on close together.
"""

import re
from importlib.resources import files
from itertools import groupby

VOWELS = "aoeiyuäö"
_V = f"[{VOWELS}]"
_GLIDES_BEFORE = (*VOWELS, "j")
_C = "[BPVFGHXKQDĎTCSZŠŽČǮRLMN]"


def rows(table: str) -> list[list[str]]:
    """The rows of a table of this room, without its remarks."""
    text = files(__package__).joinpath(f"tables/{table}").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


# What glides and soft vowels become once letters are sounds: я after a consonant is ä, ё is ö, ю and е leave no trace, й between
# vowels is not heard, and before a consonant it is j however it was spelt.
_SOFT = {"a": "ä", "ä": "ä", "o": "ö", "ö": "ö", "u": "u", "e": "e"}
_SOFTENED = re.compile(rf"[iyj](?<={_C}[iyj])[iyj]*([aäoöue])")
_HARD = re.compile(rf"j(?<={_C}j)j*(?={_C}|$)")
_GLIDE = re.compile(rf"[iyj](?<=[aeouäö][iyj])[iyj]*(?=({_V})?)")
_ADJECTIVE = re.compile(r"(?<=[SC]K)(?:yj|ij|oj|aja|aj?|ä|y)$")
_ADJECTIVE_STEM = re.compile(rf"{_C}[NKT]aja$")
_STEM = 3
_FEMININE = re.compile(r"(?<=[oeaöä]V)a$|(?<=[iy]N)a$")


def settled(sounds: str) -> str:
    """What sounds become once they stand beside one another."""
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


def masculine(reading: str) -> str:
    """The surname without its feminine ending (-ova, -eva, -ina), or with that of a man's (Чорная, Чорны): keys ignore gender, which is
    evidence of its own."""
    if reading[-3:] == "aja" and _ADJECTIVE_STEM.search(reading):
        return reading[:-3] + ("i" if reading[-4] in "KGX" else "y")
    return _FEMININE.sub("", reading) if reading[-1:] == "a" else reading


def of_adjective(reading: str) -> tuple[str, ...]:
    """What a woman's surname in -ая is for a man (Рудая, Рудый), and in Ukrainian for her (Лановая, Ланова, which is masculine without
    its last sounds)."""
    stem = reading[:-3]
    if len(stem) < _STEM or stem[-1] in _GLIDES_BEFORE:
        return ()
    return stem + ("i" if stem[-1] in "KGX" else "y"), stem if stem[-1] == "V" else f"{stem}a"
