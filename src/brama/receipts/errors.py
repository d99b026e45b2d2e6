"""What the receipts room refuses, by code and facts.

    Refusal
    └── ReceiptRefused            receipt_refused
        ├── WordsCount            words_count               found, expected (7)
        ├── WordUnknown           word_unknown              position (from 1), nearest (a word of the list), language
        ├── LanguageOther         receipt_language_other    language: all words are of this one, not of the one asked for
        └── LanguageUnclear       receipt_language_unclear  languages: all words are of each of these

What was typed is in no fact, but `nearest` is most likely a word of a living receipt: it may be shown to who typed it,
never logged.
"""

from brama.refusals import Refusal


class ReceiptRefused(Refusal):
    """What was typed is no receipt."""

    code = "receipt_refused"


class WordsCount(ReceiptRefused):
    """Not seven words."""

    code = "words_count"


class WordUnknown(ReceiptRefused):
    """A word that stands in no list."""

    code = "word_unknown"


class LanguageOther(ReceiptRefused):
    """A receipt, but of another language than the one asked for."""

    code = "receipt_language_other"


class LanguageUnclear(ReceiptRefused):
    """A receipt in more than one language: whoever typed it has to say in which."""

    code = "receipt_language_unclear"
