"""Words of the lists of receipts that tests need: some that stand in one list and not in another."""

from brama.receipts.errors import ReceiptRefused
from brama.receipts.words import IN_A_RECEIPT, numbers, words


def other_word(language: str, than: str) -> str:
    """A word of one list that cannot be meant for one of the other."""
    return next(word for word in words(language) if not _is_in(word, than))


def _is_in(word: str, language: str) -> bool:
    try:
        numbers(" ".join([word] * IN_A_RECEIPT), language)
    except ReceiptRefused:
        return False
    return True
