"""Parts of a name: its tokens, and which of them is the given name, the patronymic, the surname."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from brama.names.addressed import without_address
from brama.names.foreign import spelt_otherwise
from brama.names.glued import glued
from brama.names.initials import initials_apart
from brama.names.otherwise import otherwise
from brama.names.pieces import pieces
from brama.names.telling import fathers_told, who_is_meant
from brama.names.token import Token
from brama.names.tokens import cut, tokens_of
from brama.names.words import words_of

Role = Literal["given", "patronymic", "surname"]
_MOST_TOKENS = 12
_MOST_INITIALS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """The tokens of one name that say who is meant, in the order written, with the role of each; and the gender they show.

    `order` puts two names in an order that both sides of a comparison agree on; `syllables` says that the name is made of three or more,
    `capitals` that its surname is told by them; `named_after` are the places of surnames that are made like a patronymic (Янкевіч).
    """

    tokens: tuple[Token, ...]
    roles: tuple[Role, ...]
    gender: str
    order: tuple[str, ...]
    syllables: bool
    capitals: bool
    named_after: tuple[int, ...]

    def tells(self, token: Token) -> bool:
        """Whether something tells which part of the name a token is: a given name or a patronymic that is known, capitals, an ending."""
        return "given" in self.roles or "patronymic" in self.roles or token.slavic or token.patronymic


_FULL_LINE = re.compile(r"(?=.*<<)(?:[A-Z<]{39}|[A-Z<]{31}|[A-Z<]{30})(?<=[A-Z])")
"""The name field of a machine-readable zone (ICAO 9303: TD3, TD2, TD1) without a filler left at its end."""
_BEFORE_A_NAME = re.compile(r"(?:[PIAC]<[A-Z<]{3}|[PIAC][A-Z][A-Z<]{3}(?=[A-Z<]{39}$|[A-Z<]{31}$))(?=[A-Z]+<)")
"""What stands before the name in the upper line of a passport or a card (TD3, TD2): its kind and the state that issued it."""
_OF_GIVEN = frozenset({"abd", "allah", "din", "عبد", "الله", "الدین"})
"""Parts of given names (Abdallah, Nuruddin), and no names alone."""
_LATIN_ENDS = "\u0250"


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
    fathers: list[int] = []
    if len(telling) < len(tokens):
        telling = who_is_meant(tokens, telling, shouted)
        fathers = fathers_told(tokens, telling[:_MOST_TOKENS])
    kept = tuple(telling[:_MOST_TOKENS])
    order = tuple([t.text for t in kept])
    shouted = shouted if not shouted.issuperset(order) else set()
    roles = _roles(kept, shouted)
    if fathers and shouted.isdisjoint([order[at] for at in fathers]):
        roles = _with_father(roles, fathers)
    syllables = len(kept) > 2 and all(t.short for t in kept)
    after = tuple([at for at, t in enumerate(kept) if t.patronymic and roles[at] == "surname"])
    return Parts(kept, roles, _gender(kept, roles), order, syllables, bool(shouted), after)


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


def _with_father(roles: tuple[Role, ...], fathers: list[int]) -> tuple[Role, ...]:
    """A father who is told so has a child who is named before him, and leaves a surname to the rest."""
    said: dict[int, Role] = {**dict.fromkeys(range(fathers[0]), "given"), **dict.fromkeys(fathers, "patronymic")}
    told = tuple([said.get(at, role) for at, role in enumerate(roles)])
    return told if "surname" in told else roles


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
