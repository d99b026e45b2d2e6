"""Titles and particles of a name: which of them are names where they stand, and go with the others no more; and whose father one tells."""

import re
from collections.abc import Sequence

from brama.names.forms import folded
from brama.names.token import Token

_ARTICLES = frozenset(
    {"al", "el", "ul", "ol", "ash", "ar", "ad", "az", "aal", "ur", "us", "ud", "uz", "ush", "ал", "аль", "эль"}
)
"""No names beside a given name."""
_SONS = frozenset({"bin", "ben", "ibn", "bint", "ould", "wuld", "بن", "ابن", "بنت"})
"""No names beside a given name, unless capitals say so."""
_BEGIN = frozenset({"abd", "abu", "abou", "abo", "aboo", "عبد", "ابو", "أبو"})
_END = frozenset({"allah", "din", "الله", "الدین", "الدين"})
"""What a name of two words begins and ends with (Abd al-Salam, Abu Bakr, Nur al-Din)."""
_LE = "le"
"""A surname of Vietnam, and an article elsewhere."""
_OF_SYLLABLES = frozenset({"van", "hon"})
"""Names in Vietnam and Hong Kong, a particle and a title elsewhere."""
_ONE_OR_TWO = re.compile("(?:[b-df-hj-np-tv-z]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?(?![aeiouy])){1,2}")
"""One syllable of Vietnamese or Chinese or two, without marks."""
_BEHIND = frozenset({"ogly", "oglu", "oglou", "uly", "kyzy", "qizi", "оглы", "углы", "улы", "кызы"}) | _ARTICLES - {
    "al"
}
"""No names at the end."""
_SUFFIX = 3
"""Letters of what stands behind a surname and is none (Jr)."""


def who_is_meant(tokens: list[Token], full: list[Token], shouted: set[str]) -> list[Token]:
    """Titles and particles go where others tell who is meant, but for one that must be a name where it stands."""
    if not full:
        return [t for t in tokens if t.kind == "particle"] or tokens
    name = _named_so(tokens, full, shouted)
    return [t for t in tokens if t in full or t is name]


def fathers_told(tokens: Sequence[Token], kept: Sequence[Token]) -> list[int]:
    """The places among those kept of a father's name, behind a word for son or daughter (Nasir ibn Rashid al-Maghribi), where somebody
    stands before it and something behind it."""
    places: list[int] = []
    at, open_ = 0, False
    for token in tokens:
        if at < len(kept) and token is kept[at]:
            if at and (open_ or (at - 1 in places and token.text in _END)):
                places.append(at)
            open_ = open_ and token.text in _BEGIN
            at += 1
        else:
            open_ = open_ or token.text in _SONS
    return places if places and places[-1] < len(kept) - 1 else []


def _named_so(tokens: list[Token], full: list[Token], shouted: set[str]) -> Token | None:
    """A particle behind which nothing stands (Iwan Los, Zhang Bin), or beside a given name alone (Los Iwan); or what capitals show to be
    the surname where they show no other (Muhammad AL-SHAYKH), or not to be it (Bin XU)."""
    first, last = tokens[0], tokens[-1]
    if last.kind == "particle" and last.text not in _BEHIND:
        return last
    if len(full) < len(tokens) and (name := _among_syllables(tokens)):
        return name
    if last.kind and _names_a_house(tokens, full):
        return last
    capitals = bool(shouted) and not shouted.issuperset([t.text for t in tokens])
    if (
        capitals
        and last.kind
        and len(last.text) > _SUFFIX
        and last.text in shouted
        and shouted.isdisjoint([t.text for t in full])
    ):
        return last
    alone = len(full) == 1 and first.kind == "particle" and first.text not in _ARTICLES
    if alone and (first.text in shouted) != (full[0].text in shouted):
        return first
    return first if alone and not capitals and full[0].families and first.text not in _SONS else None


def _among_syllables(tokens: list[Token]) -> Token | None:
    """What is a name where all others are syllables of Vietnam or China (Le Thuy Linh, Phan Van Hung, Han Ka Fai)."""
    told = [t for t in tokens if t.text in _OF_SYLLABLES or (t is tokens[0] and t.text == _LE)]
    others = [t for t in tokens if t not in told]
    if len(told) != 1 or (told[0].text != _LE and len(others) < 2):
        return None
    return told[0] if all(not t.families and _ONE_OR_TWO.fullmatch(folded(t.text)) for t in others) else None


def _names_a_house(tokens: list[Token], full: list[Token]) -> bool:
    """Whether what may be a title is a surname: at the end, behind an article (Yasin al-Sayyid) or beside a given name alone
    (Khalida Shaikh)."""
    before = tokens[-2] if len(tokens) > 1 else None
    alone = len(full) == 1 and bool(full[0].families) and before is full[0]
    behind = before is not None and before.text in _ARTICLES
    return len(tokens[-1].text) > _SUFFIX and (alone or behind) and tokens[-1].text not in _BEHIND
