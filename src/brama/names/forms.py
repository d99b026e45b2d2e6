"""Forms of one name that no rule brings together (Mohd and Mohammad, Hovhannes and Ованес), by a table out of Wikidata.

The table has a form and its groups on each line; `tools/derive_forms.py` makes it, docs/decisions/0004 says how.
"""

import gzip
import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Set
from functools import lru_cache
from importlib.resources import files
from itertools import islice

import numpy as np
from numpy.typing import NDArray

TABLE = "tables/name_forms.txt.gz"
_NONE: frozenset[str] = frozenset()
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
"""Accents, Hebrew points and Arabic vowels; not the marks of Japanese and Indian scripts, which make other letters."""
_PERSIAN = str.maketrans("یکىة", "يكيه")
_MOST_FORMS, _MOST_LOOKED_AT = 128, 512


def folded(text: str) -> str:
    """The repaired text as the table writes it: no marks (in Cyrillic repair saw to them), Persian letters as Arabic."""
    if text.isascii() or "Ѐ" <= text[0] <= "ԯ":
        return text
    split = _MARKS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", split).translate(_PERSIAN)


@lru_cache(maxsize=1)
def _rows() -> list[bytes]:
    """Sorted, so that a row is found without reading the others; the header sorts before all letters."""
    return gzip.decompress(files(__package__).joinpath(TABLE).read_bytes()).split(b"\n")


@lru_cache(maxsize=1 << 18)
def forms_groups(text: str) -> frozenset[str]:
    """Groups of forms in which this repaired text stands: items of Wikidata, and Arabic spellings that join several."""
    sought = folded(text).encode("utf-8", "surrogatepass") + b"\t"
    at = bisect_left(_rows(), sought)
    row = _rows()[at] if at < len(_rows()) else b""
    return frozenset(row[len(sought) :].decode().split(" ")) if row.startswith(sought) else _NONE


def same_form(a: str, b: str) -> bool:
    """Whether two repaired texts are forms of one name."""
    ours, theirs = forms_groups(a), forms_groups(b)
    return not ours.isdisjoint(theirs) and meet(ours, theirs)


def mostly_same_form(a: str, b: str) -> bool:
    """Whether two repaired texts share more than half the groups of the rarer."""
    ours, theirs = forms_groups(a), forms_groups(b)
    return 2 * len(ours & theirs) > min(len(ours), len(theirs))


def meet(ours: Set[str], theirs: Set[str]) -> bool:
    """An Arabic spelling in common, or half the groups of the rarer form: most syllables meet once (chin, chun)."""
    shared = ours & theirs
    return bool(shared) and (any(map(_is_spelling, shared)) or 2 * len(shared) >= min(len(ours), len(theirs)))


def _is_spelling(group: str) -> bool:
    return group[0] != "Q"


@lru_cache(maxsize=1 << 14)
def other_forms(text: str) -> tuple[str, ...]:
    """The forms that are one name with this repaired text, those that share most groups with it first; not all where many are."""
    ours = forms_groups(text)
    if not ours:
        return ()
    codes, numbers = _holders()
    ends = [codes.searchsorted(hash(group.encode()), side) for group in sorted(ours) for side in ("left", "right")]
    sharing = Counter(
        number
        for at in range(0, len(ends), 2)
        for number in numbers[ends[at] : ends[at + 1]][:_MOST_LOOKED_AT].tolist()
    )
    best = sorted(sharing, key=lambda number: (-sharing[number], number))[:_MOST_LOOKED_AT]
    rows = (_rows()[number].decode().split("\t") for number in best)
    same = (form for form, groups in rows if form != folded(text) and meet(ours, frozenset(groups.split(" "))))
    return tuple(islice(same, _MOST_FORMS))


@lru_cache(maxsize=1)
def _holders() -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Groups by their hash in rising order, and the rows that hold each. Two groups of one hash do no harm: whoever asks looks again."""
    pairs = [
        (hash(group), number)
        for number, row in enumerate(_rows())
        if row and not row.startswith(b"#")
        for group in row.split(b"\t")[1].split(b" ")
    ]
    codes, numbers = (
        np.array([code for code, _ in pairs], np.int64),
        np.array([number for _, number in pairs], np.int32),
    )
    order = np.lexsort((numbers, codes))
    return codes[order], numbers[order]
