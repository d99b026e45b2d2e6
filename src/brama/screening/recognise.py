"""What a person is recognised by who applies again under another spelling: surname and given name by sound, and the day of birth.

Coarse on purpose and in words, for whoever hashes them: two keys are equal or they are not. A match is a question to be looked at.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from brama.names.near_families import skeletons_of
from brama.names.parts import Parts, names_in
from brama.names.token import Token
from brama.persons.model import PartialDate


def keys_of(names: Sequence[str], birth: PartialDate) -> frozenset[str]:
    """The keys of a person with these full names. The order of the parts, a patronymic, a diminutive, the script, and day and month
    exchanged make no difference; another surname or another day does. Who says no day is known by the year, among others who say none.
    """
    day = _day(birth)
    return frozenset(
        f"{day} {' '.join(sorted(pair))}" for name in names for parts in names_in(name) for pair in _pairs(parts)
    )


def _pairs(parts: Parts) -> Iterator[tuple[str, ...]]:
    """A reading of one part with one of another, patronymics left out: which is the surname is not always seen."""
    said = [_readings(token) for token, role in zip(parts.tokens, parts.roles, strict=True) if role != "patronymic"]
    for several in combinations(said, 2) if len(said) > 1 else ((each,) for each in said):
        yield from product(*several)


def _readings(token: Token) -> set[str]:
    """How it sounds, and for all forms of one given name the same besides: of its family the first skeleton in order."""
    of_family = {min(skeletons_of(frozenset({family}), frozenset())) for family in token.families}
    return {*token.skeletons, *of_family}


def _day(birth: PartialDate) -> str:
    """Day and month in one order where either may be the month; of a date without a day the year alone."""
    if not birth.day:
        return f"{birth.year:04}"
    month, day = sorted((birth.month, birth.day)) if birth.day <= 12 else (birth.month, birth.day)
    return f"{birth.year:04}{month:02}{day:02}"


def sounds_of(names: Sequence[str]) -> tuple[str, ...]:
    """How the parts of these names sound, each once, in their order: what a name is searched by across scripts."""
    parts = (token for name in names for found in names_in(name) for token in found.tokens)
    return tuple(dict.fromkeys(sound for token in parts for sound in sorted(_readings(token))))
