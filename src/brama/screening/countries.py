"""Countries side by side. A word that no table reads says nothing against anybody, nor does a state that is gone: its citizens became those
of others."""

from functools import lru_cache

from brama.registers.readers.values import CODES, countries

_TELLING = CODES - {"su", "yu", "cs", "dd"}
_LETTERS_OF_CODES = 3


def country_code(ours: str, theirs: str) -> str:
    """The code of the level at which two countries agree, or "" where nothing can be said."""
    if ours == theirs:
        return "country_same"
    return "country_differs" if ours in _TELLING and theirs in _TELLING else ""


def lands_differ(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether all that both sides say is known, and nothing of it is shared."""
    return bool(ours and theirs) and ours.isdisjoint(theirs) and ours | theirs <= _TELLING


@lru_cache(maxsize=1 << 16)
def land(text: str) -> str:
    """The code of the country that a text is the name of, "" of any other. Few letters are a code in capitals alone."""
    if len(text) <= _LETTERS_OF_CODES and not text.isupper():
        return ""
    found = countries(text)
    return found[0] if len(found) == 1 and found[0] in CODES else ""
