"""A part of one name beside one of another, and what it is there: given name, patronymic, surname."""

from typing import NamedTuple

from brama.names.levels import Likeness
from brama.names.parts import Parts, Role
from brama.names.token import Token


class Met(NamedTuple):
    """A token of each name that met, or one that met nobody: then the other side is None."""

    role: Role
    likeness: Likeness
    ours: Token | None
    theirs: Token | None


def exchanged(met: list[Met]) -> list[Met]:
    """The same with sides exchanged."""
    return [Met(role, likeness, theirs, ours) for role, likeness, ours, theirs in met]


def shared_role(a: Parts, b: Parts, i: int, j: int) -> Role:
    """What two tokens, at these places of their names, are together."""
    ours, theirs = a.roles[i], b.roles[j]
    if ours == theirs:
        return ours
    if "patronymic" in (ours, theirs):
        if "given" in (ours, theirs):  # an initial, or a patronymic that a slip robbed of its ending
            return "patronymic"
        return "surname"  # one of the names had no room to tell them apart
    known = a.tokens[i] if ours == "given" else b.tokens[j]
    return "given" if known.families else "surname"
