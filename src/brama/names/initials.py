"""Two letters beside a Slavic surname are initials without their full stops (Лясовік ДА, LIASOVIK DA)."""

from brama.names.chinese import readings
from brama.names.families import is_form
from brama.names.token import Token
from brama.names.tokens import token

_PAIR = 2
_LEAST = 4
"""Letters of a surname beside which they may stand: Ким Ир is a name."""
_SURNAMES = ("iN", "yN", "aK", "eK", "iK", "uK")
"""Endings of Slavic surnames in Latin letters, beside those that hardly others have."""


def initials_apart(field: str) -> tuple[str, ...]:
    """The field with full stops behind the initials, if it has such; and as it stands, where nothing but their place tells them from a
    short name."""
    words = field.split()
    if len(words) != _PAIR or _PAIR not in map(len, words):
        return ()
    for pair, word, form in ((words[1], words[0], "{1} {0}"), (words[0], words[1], "{0} {1}")):
        if len(pair) == _PAIR and pair.isalpha() and _is_surname(word) and not _is_name(pair, word):
            apart = form.format(f"{pair[0]}. {pair[1]}.", word)
            return (apart,) if pair.isupper() and not word.isupper() else (apart, field)
    return ()


def _is_name(pair: str, surname: str) -> bool:
    """Ян Шпаковский is called Ян; who has capitals beside a surname without them has initials."""
    return is_form(pair.lower()) and pair.isupper() == surname.isupper()


def _is_surname(word: str) -> bool:
    if len(word) < _LEAST or not word.replace("-", "").isalpha():
        return False
    told = token(word.rstrip("-").rpartition("-")[2].lower())
    return not told.families and _slavic(told) and not readings(told.text)


def _slavic(told: Token) -> bool:
    return told.slavic or told.readings[0].endswith(_SURNAMES)
