"""A second look: the application is written again in the form, and at its end the words of the declined one are typed, not the new ones."""

from brama.apply.visit.forms import Words, WordsForm
from brama.apply.visit.looking import looked_up
from brama.process.errors import ReceiptUnknown, ReceiptUsed
from brama.process.gate.receipt import Receipt
from brama.process.gate.standing import looks_twice, may_look_twice


def typed_before(typed: str, language: str) -> Words | None:
    """The receipt that was typed, where it is one at all; whether it leads anywhere was not looked up yet."""
    form = WordsForm({"seven": typed}, language=language)
    return form.cleaned_data["seven"] if form.is_valid() else None


def declined(words: Words) -> Receipt:
    """The receipt of a case that may be looked at again.

    Raises Crowded, ReceiptUsed where a second look was asked for and has not begun, ReceiptUnknown of any other words.
    """
    _, receipt = looked_up(words)
    if receipt and may_look_twice(receipt):
        return receipt
    if receipt and looks_twice(receipt.case):
        raise ReceiptUsed
    raise ReceiptUnknown
