"""What stands in one field of a list: several names, or the spellings of one part beside each other."""

import re
from html import unescape
from itertools import combinations

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.remarks import without_remarks
from brama.names.token import Token
from brama.names.tokens import tokens_of

_APART = re.compile(r"[()\[\]{};/|]| \. | - |, and | and ")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_OPEN = re.compile(r"[()\[\]]")
_BEFORE = re.compile(r"(?<!\S)(\S{1,100})\s{0,3}[(\[]([^()\[\]]*)[)\]]")
_BROKEN = re.compile(r"(?<=[^\W\d_]{2})-\s{1,3}(?=[^\W\d_]{2})")
"""A word broken at the end of a line."""
_BORN = re.compile(
    r"(?:née|nee|born|urodzona|z domu|geb(?:oren|\.)|урожд\w{0,8}|ур\.|дев\.|девич\w{0,3}|в девичестве|народж\w{0,4}|дзявоч\w{0,3}"
    r"|у дзявоцтве|дівоч\w{0,3}|уродж\w{0,4})\.?:? {1,3}(?:фамилия |прозвішча |прізвище |nazwisko )?([^\W\d_]{2,40})"
    r"(?:\)|\s{0,3}$)"
)
"""A surname that somebody had before."""


def pieces(field: str) -> list[str]:
    """The texts of the names in one field: what brackets hold is a name, or another spelling of the word before them."""
    if "&" in field and ";" in field:
        field = unescape(field)
    field = without_remarks(field)
    if "-" in field:
        field = _BROKEN.sub(_joined, field)
    if born := _BORN.search(field):
        field = f"{field[: born.start()].rstrip(' ,(')} ({born[1]}){field[born.end() :]}"
    split = [piece for piece in _APART.split(field) if piece.strip()] if _APART.search(field) else [field]
    if len(split) > 1:
        split = _bracketed(field) if _BRACKETS.search(field) else split if _OPEN.search(field) else _single_words(split)
    return [part for piece in split for part in _between_commas(piece)]


def _joined(found: re.Match[str]) -> str:
    return "" if found.string[found.end()].islower() else "-"


def _bracketed(field: str) -> list[str]:
    """The name without its brackets; with one word of a bracket in the place of the word before it; and what is a name of its own."""
    inside = [found[1] for found in _BRACKETS.finditer(field)]
    texts = [_BRACKETS.sub(" ", field), *(text for text in inside if len(_telling(text)) > 1)]
    if any(len(_telling(text)) == 1 for text in inside):
        texts.insert(1, _with_surname(field) or _BRACKETS.sub(" ", _BEFORE.sub(_spelt_so, field)))
    return [piece for text in dict.fromkeys(texts) for piece in _APART.split(text) if piece.strip()]


def _spelt_so(found: re.Match[str]) -> str:
    return found[2] if len(_telling(found[2])) == 1 else found[0]


def _with_surname(field: str) -> str:
    """The name with one word of a bracket in the place of its surname, where a given name or a patronymic stands before the bracket, and
    the word is no other spelling of that (Лесовик Анна (Петрушевич)); else empty."""
    before = _BEFORE.search(field)
    inside, known = (_telling(before[2]), _telling(before[1])) if before else ([], [])
    if (
        not (len(inside) == 1 == len(known) and _is_own(known[0]))
        or _is_own(inside[0])
        or _spelt_anew([*inside, *known])
    ):
        return ""
    words = _BRACKETS.sub(" ", field).split()
    surnames = [at for at, word in enumerate(words) if (told := _telling(word)) and not any(map(_is_own, told))]
    if len(surnames) != 1:
        return ""
    return " ".join(inside[0].text if at == surnames[0] else word for at, word in enumerate(words))


def _is_own(token: Token) -> bool:
    return bool(token.families or token.fathers)


def _single_words(split: list[str]) -> list[str]:
    """One name where single words stand between the marks and none spells another anew."""
    words = [_telling(piece) for piece in split]
    alone = [tokens[0] for tokens in words if len(tokens) == 1]
    return split if len(alone) < len(words) or _spelt_anew(alone) else [", ".join(split)]


def _between_commas(piece: str) -> list[str]:
    """Several names after several commas; but one name, where single words stand between them and none spells another anew."""
    between = piece.split(",")
    if len(between) < 3:
        return [piece]
    words = [tokens_of(word.strip()) for word in between if word.strip()]
    alone = [tokens[0] for tokens in words if len(tokens) == 1]
    return between if len(alone) < len(words) or _spelt_anew(alone) else [piece]


def _spelt_anew(alone: list[Token]) -> bool:
    return any(likeness(x, y) < Likeness.INITIAL for x, y in combinations(alone, 2))


def _telling(text: str) -> list[Token]:
    return [token for word in text.split() for token in tokens_of(word) if token.kind != "title"]
