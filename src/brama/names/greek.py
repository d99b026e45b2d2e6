"""Names in Greek letters: what Greek has no letter for, it writes with two of its own, or with its s."""

import unicodedata
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _rows() -> list[tuple[str, str]]:
    """In order: of two letters the two go first."""
    lines = files(__package__).joinpath("tables/greek.tsv").read_text("utf-8").splitlines()
    pairs = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return [(greek, latin) for greek, _, latin in pairs]


def spellings(text: str) -> tuple[str, ...]:
    """A repaired word with what sounds otherwise in Latin letters: with b and d, with mb and nt within the word, with sh and ch."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("ς", "σ")
    within = plain[:1] + plain[1:].replace("ντ", "nt").replace("μπ", "mb")
    spelt = _spelt(plain)
    return spelt, _spelt(within), spelt.replace("ts", "ch").replace("σ", "sh")


def _spelt(text: str) -> str:
    for greek, latin in _rows():
        text = text.replace(greek, latin)
    return text
