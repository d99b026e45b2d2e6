"""Makes src/brama/receipts/tables/words_*.txt: 2,048 words a language for receipts, from free dictionaries.

    python tools/receipt_words.py --sources FOLDER [--out FOLDER]

How to get the sources: src/brama/receipts/tables/README.md. The commonest words win; what may not stand on a paper is kept
out by receipt_denied.txt beside this file. The same sources give the same files.

Not to be run to change a word once receipts have been given out: a word is then replaced by hand, on its own line.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from fnmatch import translate
from functools import cache
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tools")]

from receipt_sources import Nouns, nouns  # noqa: E402

from brama.receipts.letters import folded, latin_of, readings  # noqa: E402
from brama.receipts.typed import START  # noqa: E402
from brama.receipts.words import IN_A_LIST, LANGUAGES  # noqa: E402

TABLES = ROOT / "src/brama/receipts/tables"
DENIED = ROOT / "tools/receipt_denied.txt"
ALPHABETS = {
    "be": "абвгґдеёжзійклмнопрстуўфхцчшыьэюя",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "en": "abcdefghijklmnopqrstuvwxyz",
}


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=TABLES, metavar="FOLDER")
    asked = parser.parse_args()
    for language in LANGUAGES:
        words = chosen(language, nouns(language, asked.sources))
        if len(words) < IN_A_LIST:
            sys.exit(f"{language}: only {len(words)} words are left.")
        (asked.out / f"words_{language}.txt").write_text("".join(f"{word}\n" for word in words), "utf-8")


def chosen(language: str, found: Nouns) -> list[str]:
    """2,048 words in the order of the language's alphabet."""
    allowed = [word for word, (_, russian) in found.items() if not _denied(word, language, russian)]
    commonest = sorted(allowed, key=lambda word: (-found[word][0], word))
    words = [word for word, _ in zip(_apart(commonest, language), range(IN_A_LIST), strict=False)]
    return sorted(words, key=lambda word: [ALPHABETS[language].index(letter) for letter in word])


def _apart(words: Iterable[str], language: str) -> Iterator[str]:
    """Words that begin with other four letters than all before, in whatever script, and are two slips away from each."""
    starts: set[str] = set()
    kept: dict[str, list[str]] = {"own": [], "latin": []}
    for word in words:
        forms = {"own": word, "latin": latin_of(word, language)}
        here = {start for form in forms.values() for start in _starts(form)}
        alike = {script: folded(form) for script, form in forms.items()}
        if len(forms["latin"]) >= START and not here & starts and not any(_near(alike[s], kept[s]) for s in kept):
            yield word
            starts |= here
            for script, form in alike.items():
                kept[script].append(form)


def _starts(form: str) -> set[str]:
    """The first four letters, and what they look like in the other script."""
    return {*readings(form[:START]), *readings(form[:START].upper())}


def _near(form: str, kept: list[str]) -> bool:
    return extractOne(form, kept, scorer=OSA.distance, score_cutoff=1) is not None


def _denied(word: str, language: str, russian: Iterable[str]) -> bool:
    """A Belarusian word is denied with its Russian one too, unless it is allowed itself."""
    if word in section(language, allowed=True):
        return False
    return bool(denied(language).fullmatch(word)) or any(_denied(other, "ru", ()) for other in russian)


@cache
def denied(language: str) -> re.Pattern[str]:
    """What is denied, as a pattern."""
    return re.compile("|".join(translate(part) for part in sorted(section(language, allowed=False))))


@cache
def section(language: str, *, allowed: bool) -> frozenset[str]:
    """The lines of a language in receipt_denied.txt: words with + (allowed, without the +), or those without."""
    sections = re.split(r"^\[(\w+)\]$", re.sub("#.*", "", DENIED.read_text("utf-8")), flags=re.MULTILINE)
    words = sections[sections.index(language) + 1].split()
    return frozenset(word.removeprefix("+") for word in words if word.startswith("+") == allowed)


if __name__ == "__main__":
    main()
