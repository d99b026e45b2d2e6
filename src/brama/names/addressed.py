"""A name behind what its bearer is called by courtesy: Abu Nasir Muhammad al-Shammari, called so after a son; Ko Khin Lin Htet."""

import re

from brama.names import burmese

_AFTER_A_CHILD = ("abu ", "abou ", "abo ", "umm ", "oum ", "om ", "أبو ", "ابو ", "أم ", "ام ")
_BURMESE = ("u ", "ko ", "ma ", "maung ")
_ANY = (*_AFTER_A_CHILD, *_BURMESE)
_LONGEST = 6
_SON_OF = "(?!(?:bin|ben|ibn|bint|بن|ابن|ba[kc]+[ae]?r|بكر) )"
_KUNYA = re.compile(
    rf"\S+ {_SON_OF}(?:(?:abd|abd[aeiou]\w|عبد)(?: [ae]l)?[ -](?=\w))?(?:[ae]l[ -])?\S+ {_SON_OF}(?![ae]l[ -])(?=\S+ \S)",
    re.IGNORECASE,
)
"""What a name of two words or more remains behind: with bin behind the child's name it is the bearer's own, and so
is Abu Bakr."""
_FEWEST = 2


def without_address(name: str) -> str:
    """The name without the courtesy; empty where there is none."""
    begins = name[:_LONGEST].lower()
    if not begins.startswith(_ANY):
        return ""
    if begins.startswith(_BURMESE):
        rest = name.split()[1:]
        told = len(rest) >= _FEWEST and any(burmese.plain(word.lower()) for word in rest)
        return " ".join(rest) if told and all(burmese.is_syllable(word.lower()) for word in rest) else ""
    found = _KUNYA.match(name)
    return name[found.end() :] if found else ""
