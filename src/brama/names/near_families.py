"""What is near a family of given names: a slip of the hand away from its forms, or found by their skeletons and their first letters."""

from functools import lru_cache, reduce
from operator import and_, or_

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from brama.names.encode import ALL_CLASSES, UNIT, consonant_classes, weighed
from brama.names.family_tables import families

_PATRONYMIC_SKELETONS = ("VH", "H", "VN", "HN")
_LONG = 12
"""Shorter forms, in quarters of a consonant, are a slip away from too much."""


def forms_like(known: frozenset[int], sounds: tuple[str, ...], always: int, never: int) -> bool:
    """Whether one of these weighed readings, whose consonant classes are in all and in none of them, is a slip away from a form of these
    families."""
    for family in known:
        in_all, in_none = _classes(family)
        # One slip makes one other consonant, not two.
        apart = (always & in_none).bit_count() > 1 or (in_all & never).bit_count() > 1
        if not apart and _one_slip(_long_forms(family), sounds):
            return True
    return False


def fathers_like(known: frozenset[int], stem: str) -> bool:
    """Whether a patronymic stem is a slip away from a stem of these families."""
    sounds = (weighed(stem),)
    return any(_one_slip(_long_stems(family), sounds) for family in known)


@lru_cache(maxsize=1 << 12)
def _long_forms(family: int) -> tuple[str, ...]:
    told = families().sounds[family] - families().familiar.get(family, set())
    return tuple(sorted(form for form in told if len(form) >= _LONG))


@lru_cache(maxsize=1 << 12)
def _classes(family: int) -> tuple[int, int]:
    """Consonant classes that are in all forms, and in none, as bits; a family may be known by its letters alone."""
    classes = [consonant_classes(each) for each in families().skeletons[family]] or [0]
    return reduce(and_, classes), ALL_CLASSES ^ reduce(or_, classes)


@lru_cache(maxsize=1 << 12)
def _long_stems(family: int) -> tuple[str, ...]:
    return tuple(sorted(stem for stem in families().stems.get(family, ()) if len(stem) >= _LONG))


@lru_cache(maxsize=1 << 12)
def skeletons_of(given: frozenset[int], fathers: frozenset[int]) -> frozenset[str]:
    """Skeletons of all forms of these families, and of the patronymics formed from those fathers."""
    table = families()
    names = {form for family in given for form in table.skeletons[family]}
    stems = {form for family in fathers for form in table.bones.get(family, ())}
    return frozenset(names | {stem + ending for stem in stems for ending in _PATRONYMIC_SKELETONS})


@lru_cache(maxsize=1 << 12)
def beginnings_of(given: frozenset[int], fathers: frozenset[int]) -> frozenset[str]:
    """First letters and first sounds of the full forms of these families, and of those fathers."""
    return frozenset(begun for family in given | fathers for begun in families().beginnings[family])


def _one_slip(forms: tuple[str, ...], sounds: tuple[str, ...]) -> bool:
    return any(process.extractOne(s, forms, scorer=Levenshtein.distance, score_cutoff=UNIT + 1) for s in sounds)
