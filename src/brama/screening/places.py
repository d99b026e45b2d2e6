"""Birth places across scripts and languages: whether two places share what names one."""

from collections.abc import Sequence
from functools import lru_cache

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.token import Token
from brama.screening.countries import lands_differ
from brama.screening.place_parts import Own, Place, called, place_in
from brama.screening.regions import is_of_town


@lru_cache(maxsize=1 << 16)
def place_code(ours: str, theirs: str) -> str:
    """The code of the level at which two places agree, or "" where nothing can be said."""
    a, b = place_in(ours), place_in(theirs)
    met = [(x, y) for x in a.own for y in b.own if _near(x.token, y.token)]
    if met:
        return _of_namesakes(a, b, met)
    ours_own, theirs_own = ([each.token for each in place.own] for place in (a, b))
    if ours_own and theirs_own:
        # Who names the village and who names the next town mean one place now and then: neither yes nor no.
        return "" if _share(ours_own, b.areas) or _share(a.areas, theirs_own) else "birth_place_differs"
    if _share([*ours_own, *a.areas], [*theirs_own, *b.areas]):
        return "birth_place_same"
    if a.areas and b.areas:
        return "birth_place_differs"
    return _of_lands(a.lands, b.lands)


def _of_namesakes(a: Place, b: Place, met: list[tuple[Own, Own]]) -> str:
    """Of two places that share a word. Where each has another besides that the other lacks (Frankfurt an der Oder, am Main), it may be two
    of one name, or two villages by one town: neither yes nor no."""
    codes = {_of_kinds(x.which, y.which) for x, y in met}
    if "birth_place_same" not in codes:
        return "" if "" in codes else "birth_place_differs"
    apart = _lacking(a, b, {x for x, _ in met}) and _lacking(b, a, {y for _, y in met})
    return "" if apart else "birth_place_same"


def _of_kinds(ours: str, theirs: str) -> str:
    """Of two places of one name: of two words that tell them apart one alone may be left out, and greatness is now and then (Новгород)."""
    if ours == theirs or {ours, theirs} == {"", "great"}:
        return "birth_place_same"
    return "birth_place_differs" if ours and theirs else ""


def _lacking(place: Place, other: Place, met: set[Own]) -> bool:
    """Whether a place has a word besides those that were met that is like none of the other, or another beside those."""
    beside, kinds = [*(each.token for each in other.own), *other.areas], {"", *(each.which for each in other.own)}
    return any(
        x.which not in kinds if x in met else all(likeness(x.token, y) >= Likeness.INITIAL for y in beside)
        for x in place.own
    )


def _of_lands(ours: frozenset[str], theirs: frozenset[str]) -> str:
    if ours & theirs:
        return "birth_country_same"
    return "birth_country_differs" if lands_differ(ours, theirs) else ""


def _share(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    return any(_near(x, y) for x in ours for y in theirs)


def _near(x: Token, y: Token) -> bool:
    if any(likeness(one, other) <= Likeness.NEAR for one in called(x) for other in called(y)):
        return True
    return is_of_town(x.text, y.text) or is_of_town(y.text, x.text)
