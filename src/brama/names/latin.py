"""How words in Latin letters sound: by what all languages share, and by every language that a spelling leaves open."""

import re
from collections.abc import Iterable
from itertools import groupby

from anyascii import anyascii

from brama.names import burmese
from brama.names.sounds import rows, settled
from brama.names.ways import of_baltic, open_to, russian

_ROWS = rows("latin_sounds.tsv")


def _latin_reader(reading: str) -> tuple[re.Pattern[str], dict[str, str]]:
    sounds = {letters: sound for kind, letters, sound in _ROWS if kind == "every"}
    sounds |= {letters: sound for kind, letters, sound in _ROWS if kind == reading}
    by_first = groupby(sorted(letters for letters in sounds if "_" not in letters), key=lambda letters: letters[0])
    return re.compile("|".join(first + _rest(longer) for first, longer in by_first)), sounds


def _rest(letters: Iterable[str]) -> str:
    """What may follow the first letter, the longest first."""
    rests = sorted((each[1:] for each in letters), key=lambda rest: (-len(rest), rest))
    return f"(?:{'|'.join(rests)})" if any(rests) else ""


_READERS = {way: _latin_reader(way) for way in dict.fromkeys(kind for kind, *_ in _ROWS)}

_BALTIC_ENDING = re.compile(r"(?:(?<=[oe]v)a?s|(?<=[sc]ki)s|(?<=[aie]j)u?s|(?<=č)(?:iu)?s)$")
"""What Latvian and Lithuanian add to a Slavic name in the masculine (Kovalovs, Petrovas, Baranovskis, Jurijs)."""
_SERBIAN_ENDING = re.compile("(c?)i[cć]$")
"""How Serbs and Croats end a name without its marks (Vucic)."""
_FRENCH_W = re.compile("ou(?<![^kg]ou)(?=[aeiéèêï])")
"""What English writes with a w: at the beginning, and behind k and g (Ouattara, Kouadio)."""
_VOICED = {
    "german": re.compile("(?<=[aeiouy])s(?=[aeiouy])"),
    "voiced": re.compile("(?:^|(?<=[aeiouyrlnjbdgmw]))s(?!law)(?=[aeiouybdglmnrwj])"),
}
"""Where German writes s for the z of Slavic names: between vowels always, as it doubles an s there; elsewhere it may be either."""
_PRESS_ENDING = re.compile(r"(?<=[oe])ff?$|(?<=[oe])ffa$")

_OF_PLACES = re.compile("dzk(?=(?:[iy]j?|a[jy]?a?)$)")
"""Zawadzki is Завадский."""
_FINAL_U = re.compile(r"u(?<=[aeoäö]u)(?![aeo])")
_MUTE = re.compile(r"(?<=[ae])h$|(?<=[aiou]n)e$|(?<=[aeiouy]ch)e$")
"""What French writes at the end of a name and does not say (Ghassane, Ayache)."""
_PERSIAN_ENDING = re.compile("a(?:ei|ee|ie|ii|yi|yee|yei|yie)$")
"""How romanisations write what Persian ends many surnames with (Rezaei, Rezayi, Rezaee: ایی)."""
_AFTER_NO_VOWEL = re.compile(r"[ŭï](?<![aeiouyäöüéóíáúàèâêôîûëўąęėıāēīōūăəæ][ŭï])")
"""Where Belarusian has no ў, another language has a vowel (Chŏng-ŭn, Loïc)."""


def _unmarked(letters: Iterable[str]) -> dict[int, str]:
    """Letters that no row of the table knows, as ASCII writes them."""
    return {ord(letter): anyascii(letter).lower() for letter in letters if letter not in _READERS["every"][1]}


_UNMARKED = _unmarked(map(chr, (*range(0xDF, 0x2B0), *range(0x1E00, 0x1F00))))


def _latin(text: str, reading: str) -> str:
    pattern, sounds = _READERS[reading]
    if reading == "french":
        text = _FRENCH_W.sub("w", _MUTE.sub("", text))
    elif reading == "persian":
        text = _PERSIAN_ENDING.sub("ai", text)
    elif reading in _VOICED:
        text = _VOICED[reading].sub("ſ", text)
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
    return settled(spoken)


def latin_readings(text: str) -> tuple[str, ...]:
    """Readings of a repaired Latin word: the common one first, then those its spelling leaves open."""
    if not text.isascii():
        text = _AFTER_NO_VOWEL.sub(lambda m: "u" if m[0] == "ŭ" else "i", text).translate(_UNMARKED)
    if "dzk" in text:
        text = _OF_PLACES.sub("dsk", text)
    common = _latin(text, "every")
    found = [_latin(text, way) for way in open_to(text)]
    found += [_latin(spelt, "every") for spelt in (burmese.plain(text), russian(text)) if spelt]
    if bare := of_baltic(text):
        found += latin_readings(bare)
    return tuple(dict.fromkeys(filter(None, [common, *found]))) if found or not common else (common,)


def plainly_read(text: str) -> str:
    """How a word sounds by what all languages share."""
    return _latin(text, "every")
