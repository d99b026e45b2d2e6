"""Parts of a name: its tokens, and which of them is the given name, the patronymic, the surname."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from brama.names.addressed import without_address
from brama.names.foreign import spelt_otherwise
from brama.names.forms import folded
from brama.names.glued import glued
from brama.names.initials import initials_apart
from brama.names.otherwise import otherwise
from brama.names.pieces import pieces
from brama.names.tokens import Token, cut, tokens_of
from brama.names.words import words_of

Role = Literal["given", "patronymic", "surname"]
_MOST_TOKENS = 12
_MOST_INITIALS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The tokens of one name that say who is meant, in the order written, with the role of each; and the gender they show.

    `order` puts two names in an order that both sides of a comparison agree on; `syllables` says that the name is made of three or more.
    """

    tokens: tuple[Token, ...]
    roles: tuple[Role, ...]
    gender: str
    order: tuple[str, ...]
    syllables: bool

    def tells(self, token: Token) -> bool:
        """Whether something tells which part of the name a token is: a given name or a patronymic that is known, capitals, an ending."""
        return "given" in self.roles or "patronymic" in self.roles or token.slavic or token.patronymic


_FULL_LINE = re.compile(r"(?=.*<<)(?:[A-Z<]{39}|[A-Z<]{31}|[A-Z<]{30})(?<=[A-Z])")
"""The name field of a machine-readable zone (ICAO 9303: TD3, TD2, TD1) without a filler left at its end."""
_BEFORE_A_NAME = re.compile(r"(?:[PIAC]<[A-Z<]{3}|[PIAC][A-Z][A-Z<]{3}(?=[A-Z<]{39}$|[A-Z<]{31}$))(?=[A-Z]+<)")
"""What stands before the name in the upper line of a passport or a card (TD3, TD2): its kind and the state that issued it."""
_OF_GIVEN = frozenset({"abd", "allah", "din", "عبد", "الله", "الدین"})
"""Parts of given names (Abdallah, Nuruddin), and no names alone."""
_ARTICLES = frozenset(
    {"al", "el", "ul", "ol", "ash", "ar", "ad", "az", "aal", "ur", "us", "ud", "uz", "ush", "ал", "аль", "эль"}
)
_SONS = frozenset({"bin", "ben", "ibn", "bint", "ould", "wuld", "بن", "ابن", "بنت"})
_LE = "le"
"""A surname of Vietnam, and an article elsewhere."""
_OF_SYLLABLES = frozenset({"van", "hon"})
"""Names in Vietnam and Hong Kong, a particle and a title elsewhere."""
_ONE_OR_TWO = re.compile("(?:[b-df-hj-np-tv-z]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?(?![aeiouy])){1,2}")
"""One syllable of Vietnamese or Chinese or two, without marks."""
_BEHIND = frozenset({"ogly", "oglu", "oglou", "uly", "kyzy", "qizi", "оглы", "углы", "улы", "кызы"}) | _ARTICLES - {
    "al"
}
"""Particles that stand for no name beside a given name; that do so only beside a surname in capitals; and that never do at the end."""
_LATIN_ENDS = "\u0250"
_SUFFIX = 3
"""Letters of what stands behind a surname and is none (Jr)."""


@lru_cache(maxsize=1 << 15)
def names_in(field: str) -> tuple[Parts, ...]:
    """The names that one field holds: lists put several into one, or the spellings of one part after commas; and where no given name in it
    is known, those that it holds if it was mistyped."""
    if field.replace(" ", "").isalpha() and " and " not in field:  # most fields: letters and spaces alone
        found = _read(field)
    else:
        each = tuple(dict.fromkeys(parts for piece in pieces(field) for parts in _read(piece)))
        found = tuple(parts for parts in each if parts.tokens) or each[:1]
    for parts in found:
        for token in parts.tokens:
            if token.families:
                return found
    others = [parts_of(text) for text in otherwise(field)]
    return tuple(dict.fromkeys([*(parts for parts in found if not others or not _scattered(parts)), *others]))


def _scattered(parts: Parts) -> bool:
    """Letters that make no name, where something else can be read: whoever has these initials is not meant."""
    initials = [token for token in parts.tokens if token.kind == "initial"]
    return len(initials) > _MOST_INITIALS and 2 * len(initials) > len(parts.tokens)


def _read(piece: str) -> tuple[Parts, ...]:
    texts = initials_apart(piece) or (
        piece, glued(piece), without_address(piece), *(spelt_otherwise(piece) if piece[:1] < _LATIN_ENDS else ()),
    )  # fmt: skip
    return tuple(map(parts_of, dict.fromkeys(filter(None, texts))))


@lru_cache(maxsize=1 << 10)
def parts_of(name: str) -> Parts:
    """Take a name apart. Titles go; particles go unless nothing else is there; MRZ fillers are white space, and what fills an MRZ
    to its end may be cut there."""
    if "<<" in name and (before := _BEFORE_A_NAME.match(name)):
        name = name[before.end() :]
    tokens: list[Token] = []
    shouted: set[str] = set()
    for word in words_of(name.replace("<", " ")):
        found = tokens_of(word)
        tokens += found
        if word.isupper() and len(word) > 1:
            shouted.update([token.text for token in found])
    if tokens and _FULL_LINE.fullmatch(name):
        tokens[-1] = cut(tokens[-1])
    telling = [t for t in tokens if not t.kind or t.kind == "initial"]
    if len(telling) < len(tokens):
        telling = _telling(tokens, telling, shouted)
    kept = tuple(telling[:_MOST_TOKENS])
    order = tuple([t.text for t in kept])
    roles = _roles(kept, shouted if not shouted.issuperset(order) else set())
    syllables = len(kept) > 2 and all(t.short for t in kept)
    return Parts(kept, roles, _gender(kept, roles), order, syllables)


def _telling(tokens: list[Token], full: list[Token], shouted: set[str]) -> list[Token]:
    """Titles and particles go where others tell who is meant, but for one that must be a name where it stands."""
    if not full:
        return [t for t in tokens if t.kind == "particle"] or tokens
    name = _named_so(tokens, full, shouted)
    return [t for t in tokens if t in full or t is name]


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


def _roles(tokens: tuple[Token, ...], shouted: set[str]) -> tuple[Role, ...]:
    """Capitals mark the surname where only some words have them, as in most lists; else what is known of each token decides."""
    roles: list[Role] = [_role(t, shouted) for t in tokens]
    father = _patronymic_at(tokens, roles, shouted)
    if father is not None:
        roles[father] = "patronymic"
        if father and roles[father - 1] == "surname" and roles.count("surname") > 1:
            roles[father - 1] = "given"
    if "surname" not in roles and roles.count("given") > 1:
        roles[_surname_at(tokens, roles)] = "surname"
    return tuple(roles)


def _role(token: Token, shouted: set[str]) -> Role:
    if shouted and token.kind != "initial":
        return "surname" if token.text in shouted else "given"
    return "given" if token.families or token.kind == "initial" or token.text in _OF_GIVEN else "surname"


def _patronymic_at(tokens: tuple[Token, ...], roles: list[Role], shouted: set[str]) -> int | None:
    """A patronymic needs a surname beside it: the one word of `Іван Пятровіч` or `Пятровіч І. А.` that may be a surname is taken for it."""
    if len(tokens) < 3 or [t.kind for t in tokens].count("initial") > len(tokens) - 2:
        return None
    could = [i for i, t in enumerate(tokens) if t.patronymic and not t.families and t.text not in shouted]
    if len(could) > 1:
        after_given = [i for i in could if i and roles[i - 1] == "given"]
        return max(after_given or could, key=lambda i: (bool(tokens[i].fathers), -i))
    return could[0] if could else None


def _surname_at(tokens: tuple[Token, ...], roles: list[Role]) -> int:
    """All are given names (Иван Роман): the last full one stands for the surname."""
    full = [i for i, t in enumerate(tokens) if roles[i] == "given" and t.kind != "initial"]
    return (full or [len(tokens) - 1])[-1]


def _gender(tokens: tuple[Token, ...], roles: tuple[Role, ...]) -> str:
    shown = {t.gender for t, role in zip(tokens, roles, strict=True) if t.gender and role != "surname"}
    if shown:
        return shown.pop() if len(shown) == 1 else ""
    return "f" if "f" in [t.gender for t in tokens] else ""
