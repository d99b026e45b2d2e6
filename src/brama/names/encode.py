"""Readings written so that plain edit distance weighs sounds: kindred sounds share most of their letters.

A consonant takes four letters, a vowel three, a glide one, so that a Levenshtein distance counts in quarters of a consonant: another
consonant costs 4, a kindred one (г as g or h, д as d or dz) 1, another vowel 3 or 2, vowels that Belarusian and Russian exchange (a and o,
я and е) 1, a vowel left out 3. One C++ call then does what a weighted alignment in Python would take a hundred times longer for.
"""

from itertools import groupby

from brama.names.sounds import VOWELS

UNIT = 4
"""What one consonant costs: distances are divided by this to count in consonants."""

_LETTERS = {
    "B": "PBBB", "P": "PPPP", "V": "VVVV", "F": "VVFF",
    "G": "GGGg", "H": "GGGh", "X": "GGXh", "K": "KKKK", "Q": "KKgq",
    "D": "DDDD", "Ď": "DDDd", "T": "TTTT", "C": "TTTc",
    "S": "SSSS", "Z": "Szzz", "Š": "HHHH", "Ž": "Hzzz", "Č": "Hccc", "Ǯ": "Hzzd",
    "R": "RRRR", "L": "LLLL", "M": "MMMM", "N": "NNNN", "j": "j",
    "a": "APa", "o": "APo", "ä": "AEa", "e": "AEe", "ö": "AEo", "i": "IEi", "y": "IEy", "u": "UQo",
}  # fmt: skip
_WEIGHED = str.maketrans(_LETTERS)
_NO_VOWELS = str.maketrans(dict.fromkeys(VOWELS + "j", ""))
_SKELETON = str.maketrans({
    **dict.fromkeys(VOWELS + "j", None), **dict(zip("FGHXQĎCZŠŽČǮ", "VGGGKDTSHHHH", strict=True)),
})  # fmt: skip


def weighed(reading: str) -> str:
    """The reading with each sound in its letters."""
    return reading.translate(_WEIGHED)


def consonants(reading: str) -> str:
    """The reading without vowels and glides."""
    return reading.translate(_NO_VOWELS)


def skeleton(reading: str) -> str:
    """Consonant classes in ASCII, doubles collapsed; a reading without consonants keeps its vowels, in small letters."""
    kept = "".join([sound for sound, _ in groupby(reading.translate(_SKELETON))])
    return kept or reading.translate(str.maketrans("äö", "ao"))


def consonant_classes(skeleton: str) -> int:
    """The set of consonant classes in a skeleton, a bit each."""
    classes = 0
    for sound in skeleton:
        if sound.isupper():
            classes |= 1 << (ord(sound) & 31)
    return classes
