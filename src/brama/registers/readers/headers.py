"""What one header means: the same words in six languages, abbreviated, in brackets, with the letters of another script."""

import re
import unicodedata

from brama.names.repair import repair
from brama.registers.readers.reference import forms
from brama.registers.readers.values import LONGEST

# Rows of the table that are no fields.
_BESIDE = ("others", "languages")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ENDING = 2


def folded(header: str) -> str:
    """A header as it is compared: words without case and signs, each in one script."""
    plain = unicodedata.normalize("NFC", header[:LONGEST]).casefold().replace("ё", "е")
    words = "".join(c if c.isalnum() or c == "№" else " " for c in plain).split()
    return " ".join(word if "№" in word else repair(word) for word in words)


_ROWS = tuple(forms("headers.tsv"))
_FORMS = {folded(form): field for form, field in _ROWS if field not in _BESIDE}
_LANGUAGES = frozenset(folded(form) for form, field in _ROWS if field == "languages")
_OTHERS = frozenset(folded(form) for form, field in _ROWS if field == "others")


def meant(header: str) -> str:
    """The field of a header: as it stands, as what its slashes divide, or without brackets, number and language; "" if it has none."""
    whole = folded(header)
    if whole in _FORMS or not whole:
        return _FORMS.get(whole, "")
    pieces = header[:LONGEST].split("/")
    return _of_all(pieces) if len(pieces) > 1 and "(" not in pieces[0] else _bare(header[:LONGEST], whole)


def _of_all(pieces: list[str]) -> str:
    """`Прозвішча / Surname`: the one field of all that are longer than an ending."""
    fields = {_bare(piece, folded(piece)) for piece in pieces if len(folded(piece)) > _ENDING}
    return fields.pop() if len(fields) == 1 else ""


def said_plainly(header: str) -> str:
    """A header as it is compared, without brackets, number and language: `Name_en`, `Name (Latin)` and `Name 2` are `name`."""
    return " ".join(_plain(folded(_BRACKETS.sub(" ", header[:LONGEST])).split(), 1))


def _plain(words: list[str], least: int = 0) -> list[str]:
    while len(words) > least and (least or " ".join(words) not in _FORMS) and _says_nothing(words[-1]):
        words = words[:-1]
    return words


def _says_nothing(word: str) -> bool:
    return word.isdecimal() or word in _LANGUAGES


def _bare(header: str, whole: str) -> str:
    words = folded(_BRACKETS.sub(" ", header)).split()
    others = not _OTHERS.isdisjoint(set(whole.split()).difference(words))
    words = _plain(words)
    field = _FORMS.get(" ".join(words), "")
    # `Phone (wife)` is hers, and `ID (passport)` is no number of the row. What a father is called says a patronymic.
    passed = others or (field == "id" and " ".join(words) != whole)
    return "" if passed and field != "patronymic" else field
