"""The seven words of a receipt at the command line: drawn, printed, typed. They are never an argument and never in a refusal."""

import secrets
from collections.abc import Iterator

from brama.cli.endings import WrongUse
from brama.cli.terminal.secret import secret
from brama.cli.today import today
from brama.process.gate.receipt import Receipt, keys_for, received
from brama.receipts.errors import LanguageOther, WordsCount, WordUnknown
from brama.receipts.exchange import Pair, drawn_double, drawn_pair
from brama.receipts.words import canonical, drawn, latin, number, numbers, written
from brama.staff.vouching.trust import StaffTrust


def draw(language: str, duress: int | None) -> Pair:
    """Draw a receipt; `duress` is the place, from 1, of the word that the applicant exchanges and now types; else it is drawn too."""
    if duress is not None:
        word = _number(language, duress, secret("The exchange word: "))
        return drawn_pair(secrets.randbelow, duress - 1, word)
    real = drawn(secrets.randbelow)
    return Pair(real, drawn_double(real, secrets.randbelow))


def lines(language: str, words: tuple[int, ...]) -> Iterator[str]:
    """The words in one line, and their Latin forms in another; either may be typed."""
    own = written(words, language)
    yield " ".join(own)
    yield " ".join(latin(word, language) for word in own)


def typed(language: str | None) -> Receipt:
    """The case of the words that are typed now, or stand in the first line of standard input."""
    found, words = numbers(secret("The seven words: "), language)
    return received(keys_for(canonical(found, words)), today(), StaffTrust())


def _number(language: str, position: int, word: str) -> int:
    try:
        return number(word, language)
    except WordsCount as error:
        raise WrongUse(
            "--duress asks for one word of the list, typed or in the first line of standard input"
        ) from error
    except WordUnknown as error:
        raise WordUnknown(**{**error.facts, "position": position}) from error
    except LanguageOther as error:
        raise WrongUse(f"the exchange word is of another list; choose one of {language}") from error
