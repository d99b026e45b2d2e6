"""A name behind a kunya, by which Arabs call a father or mother after a child: Abu Nasir Muhammad al-Shammari is Muhammad al-Shammari too."""

import re

_BEGINS = ("abu ", "abou ", "abo ", "umm ", "oum ", "om ", "أبو ", "ابو ", "أم ", "ام ")
_LONGEST_BEGIN = 5
_KUNYA = re.compile(
    r"(?:ab[ou]|abou|umm|ou?m|[أا]بو|[أا]م) (?!(?:bin|ben|ibn|bint|بن|ابن) )"
    r"(?:(?:abd|abd[aeiou]\w|عبد)(?: [ae]l)?[ -](?=\w))?(?:[ae]l[ -])?\S+ (?!(?:bin|ben|ibn|bint|بن|ابن) )(?=\S+ \S)",
    re.IGNORECASE,
)
"""What a name of two words or more remains behind: with bin behind the child's name it is the bearer's own (Abu Bakr bin Salim)."""


def without_kunya(name: str) -> str:
    """The name that stands behind a kunya; empty where there is none."""
    if not name[:_LONGEST_BEGIN].lower().startswith(_BEGINS):
        return ""
    found = _KUNYA.match(name)
    return name[found.end() :] if found else ""
