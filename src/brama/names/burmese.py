"""Burmese names: a word comes apart into syllables, as they stand in Latin letters, and each syllable into customary spellings.

Tones are dropped; stacked consonants and kinzi close the syllable before; independent vowels are those they stand for.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import islice, product

_CONSONANTS = "\u1000-\u1021"
_MEDIAL_W, _MEDIAL_H = "\u103d", "\u103e"
_SYLLABLE = re.compile(
    rf"(?P<onset>[{_CONSONANTS}])(?P<medials>[\u103b-\u103e]*)(?P<vowels>[\u102b-\u1032\u1036-\u1038]*)"
    rf"(?:(?<=[\u102b\u102c])\u103a)?(?P<final>[{_CONSONANTS}](?=\u1037?[\u103a\u1039]))?[\u1037-\u103a]*"
)
_TONES: dict[int, str | None] = {0x102B: "\u102c", 0x1036: None, 0x1037: None, 0x1038: None}
"""Tones and anusvara, which counts as a final; and the tall aa, which is another shape of aa."""
_INDEPENDENT = str.maketrans({
    "\u1023": "\u1021\u102d", "\u1024": "\u1021\u102e", "\u1025": "\u1021\u102f", "\u1026": "\u1021\u1030",
    "\u1027": "\u1021\u1031", "\u1029": "\u1021\u1031\u102c", "\u102a": "\u1021\u1031\u102c\u103a",
    "\u103f": "\u101e\u1039\u101e",
})  # fmt: skip
_SIR = "\u1021\u1030\u1038"
"""The honorific U, which is also a name (Oo): where two or more syllables follow it, it is the honorific."""
_MOST = 6
"""Spellings of one word that are kept, the plainest first."""
_LONGEST = 8
"""Letters of the longest syllable in Latin letters."""


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict[str, list[str]]]:
    table: dict[str, dict[str, list[str]]] = {}
    for line in files(__package__).joinpath("tables/burmese.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, letters, spellings = line.split("\t")
            table.setdefault(kind, {})[letters] = spellings.split(",")
    return table


def syllables(text: str) -> list[str]:
    """The syllables of a repaired Burmese word, without the honorific U before a name; what is no syllable is left out."""
    found = [match[0] for match in _SYLLABLE.finditer(text.translate(_INDEPENDENT))]
    return found[1:] if len(found) > 2 and found[0] == _SIR else found


def spellings(text: str) -> tuple[str, ...]:
    """How Burmese text may be spelt in Latin letters, the plainest spelling first."""
    each = [_spelt(match) for match in _SYLLABLE.finditer(text.translate(_INDEPENDENT))]
    return tuple("".join(parts) for parts in islice(product(*each), _MOST)) if each else ()


def _spelt(syllable: re.Match[str]) -> list[str]:
    vowels, final = syllable["vowels"], _rows()["final"].get(syllable["final"] or "", [""])[0]
    final = final or ("\u1014" if "\u1036" in vowels else "")
    rhyme, medials = vowels.translate(_TONES) + final, syllable["medials"]
    if _MEDIAL_W in medials and _MEDIAL_W + rhyme in _rows()["rhyme"]:
        rhyme, medials = _MEDIAL_W + rhyme, medials.replace(_MEDIAL_W, "")
    rhymes = _rows()["rhyme"].get(rhyme) or _rows()["rhyme"].get(vowels.translate(_TONES), ["a"])
    return [onset + end for end in rhymes for onset in _onsets(syllable["onset"], medials)]


def _onsets(consonant: str, medials: str) -> Iterator[str]:
    whole = _rows()["onset"].get(consonant + medials)
    if whole:
        yield from whole
        return
    glides = ("y" if medials[:1] in ("\u103b", "\u103c") else "") + ("w" if _MEDIAL_W in medials else "")
    yield from (spelt + glides for spelt in _rows()["onset"][consonant])


@lru_cache(maxsize=1)
def _latin() -> tuple[re.Pattern[str], dict[str, str], dict[str, str]]:
    table = {kind: {letters: spelt[0] for letters, spelt in rows.items()} for kind, rows in _rows().items()}
    shown = {part: "|".join(sorted(table[f"latin_{part}"], key=lambda x: -len(x))) for part in ("onset", "rhyme")}
    onsets, rhymes = table["latin_onset"] | table["other_onset"], table["latin_rhyme"] | table["other_rhyme"]
    either = (f"(?:{shown['onset']})(?:{'|'.join(rhymes)})", f"(?:{'|'.join(onsets)})(?:{shown['rhyme']})")
    return re.compile("|".join(either)), onsets, rhymes


@lru_cache(maxsize=1 << 10)
def is_syllable(text: str) -> bool:
    """Whether a Latin word may be a Burmese syllable, by its look or not."""
    _, onsets, rhymes = _latin()
    return any(text[:cut] in onsets and text[cut:] in rhymes for cut in range(len(text)))


def plain(text: str) -> str:
    """The plain spelling of a Latin syllable that is Burmese by its look (Htay: te, Soe: so); empty for all other words."""
    pattern, onsets, rhymes = _latin()
    if len(text) > _LONGEST or not pattern.fullmatch(text):
        return ""
    cuts = (cut for cut in range(len(text), -1, -1) if text[:cut] in onsets and text[cut:] in rhymes)
    return next((onsets[text[:cut]] + rhymes[text[cut:]] for cut in cuts), "")
