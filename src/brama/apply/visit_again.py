"""A second look: the application is written again in the form, and at its end the words of the declined one are typed, not the new ones."""

from brama.apply.visit import today
from brama.apply.visit_forms import WordsForm
from brama.process.applicant import Receipt, keys_for, received
from brama.process.errors import ReceiptUnknown
from brama.process.standing import may_look_twice
from brama.staff.trust import StaffTrust


def declined(typed: str, language: str) -> Receipt | None:
    """The receipt of what was typed, where it leads to a case that may be looked at again; a look-up like any other."""
    form = WordsForm({"seven": typed}, language=language)
    if not form.is_valid():
        return None
    try:
        receipt = received(keys_for(form.cleaned_data["seven"]), today(), StaffTrust())
    except ReceiptUnknown:
        return None
    return receipt if may_look_twice(receipt) else None
