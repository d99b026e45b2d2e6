"""Birth places across scripts: which words name a place of their own, and whether two places share one."""

from functools import lru_cache
from importlib.resources import files

from brama.names.likeness import Likeness, likeness
from brama.names.repair import repair
from brama.names.tokens import Token, tokens_of, words_of

_MOST_WORDS = 24


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    lines = files(__package__).joinpath("tables/place_words.tsv").read_text("utf-8").splitlines()
    return {
        repair(word): kind for kind, word in (line.split("\t") for line in lines if line and not line.startswith("#"))
    }


@lru_cache(maxsize=1 << 16)
def place_tokens(place: str) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that name a place of its own, and those that name a country; what kind of place it is says nothing."""
    words = [token for word in words_of(place)[:_MOST_WORDS] for token in tokens_of(word)]
    own = tuple(token for token in words if token.text not in _kinds() and len(token.text) > 2)
    return own, tuple(token for token in words if _kinds().get(token.text) == "country")


@lru_cache(maxsize=1 << 16)
def place_code(ours: str, theirs: str) -> str:
    """The code of the level at which two places agree, or "" where nothing can be said."""
    (own_a, lands_a), (own_b, lands_b) = place_tokens(ours), place_tokens(theirs)
    if own_a and own_b:
        return "birth_place_same" if _share(own_a, own_b) else "birth_place_differs"
    if lands_a and lands_b:
        return "birth_country_same" if _share(lands_a, lands_b) else "birth_country_differs"
    return ""


def _share(a: tuple[Token, ...], b: tuple[Token, ...]) -> bool:
    return any(likeness(x, y) <= Likeness.NEAR for x in a for y in b)
