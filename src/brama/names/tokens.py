"""The tokens in the words of names: each is read once and kept, so that the same text gives the same object."""

import re
from dataclasses import replace
from functools import lru_cache

from brama.names.reading import read
from brama.names.token import Token, together
from brama.names.words import texts_of

_MOST_JOINED = 4
_INITIALS = re.compile(r"(?:(?:[^\W\d_]{1,2}|[^\W\d_aeiouyаеёиоуыэюяіїє]{3,4})\.-?)+", re.IGNORECASE)
"""One letter or the two of one sound, with a full stop behind, or several of these; three and more (Sch.) have no vowel."""
_MOST = 1 << 18
"""Words and tokens that are kept: a process that meets more forgets all and begins anew."""
_words: dict[str, tuple[Token, ...]] = {}
_tokens: dict[str, Token] = {}


def tokens_of(word: str) -> tuple[Token, ...]:
    """The tokens in one word: a double surname has two, a bracket or a number none."""
    known = _words.get(word)
    return kept(word, tuple(map(token, texts_of(word)))) if known is None else known


def token(text: str) -> Token:
    """Everything about one repaired piece of a name."""
    known = _tokens.get(text)
    return kept_token(read(text)) if known is None else known


@lru_cache(maxsize=1 << 12)
def cut(token: Token) -> Token:
    """The token as one of which the end may be missing: an initial of several letters."""
    return replace(token, kind="initial") if len(token.text) > 1 and not token.kind else token


@lru_cache(maxsize=1 << 14)
def joined(first: Token, second: Token) -> Token:
    """Two neighbours as one word, as others may have written them; of two syllables it sounds as each does, too."""
    one = token(first.text + second.text)
    if not (first.short and second.short):
        return replace(one, kind="joined")
    spoken = (x + y for x in _likeliest(first) for y in _likeliest(second))
    readings = tuple(dict.fromkeys((*one.readings, *spoken)))
    spelt = together(readings)
    return replace(one, kind="joined", readings=readings, **spelt._asdict() | {"slavic": one.slavic})


def _likeliest(token: Token) -> tuple[str, ...]:
    """A few readings: as it is spelt, and those of the languages of syllables, which stand last."""
    return token.readings if len(token.readings) <= _MOST_JOINED else (*token.readings[:2], *token.readings[-2:])


def known(word: str) -> tuple[Token, ...] | None:
    """The tokens of a word that was met before."""
    return _words.get(word)


def kept(word: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Keep these as the tokens of this word; of initials (Дз., Yu.K.) the rest is missing."""
    if word[-1:] == "." and _INITIALS.fullmatch(word):
        tokens = tuple(map(cut, tokens))
    if len(_words) >= _MOST:
        forget()
    _words[word] = tokens
    return tokens


def kept_token(token: Token) -> Token:
    """The token that stands for this text from now on: the first that was made of it."""
    if len(_tokens) >= _MOST:
        forget()
    return _tokens.setdefault(token.text, token)


def forget() -> None:
    """Forget all words."""
    _words.clear()
    _tokens.clear()
