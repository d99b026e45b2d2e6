"""A receipt is looked up at the gate: one is taken from a bucket for all before anything is reckoned, whether it leads anywhere or not.

Whoever is given seven words of which one was exchanged has 14,329 others to try: at the pace of the bucket that takes a day and a half.
"""

import struct
from datetime import timedelta
from typing import Final

from django.conf import settings

from brama.apply.errors import FormTooOld
from brama.apply.flood import LOOKS, let_in
from brama.apply.sealed import now, open_from_form, shut_in_form
from brama.apply.visit.forms import Words
from brama.process.errors import ReceiptUnknown
from brama.process.gate.receipt import Receipt, received, root_for
from brama.receipts.words import IN_A_RECEIPT, LANGUAGES, canonical
from brama.staff.vouching.trust import StaffTrust
from brama.vault.own import keys_from

PURPOSE: Final = "words"
LONGEST: Final = timedelta(minutes=30)
"""How long a page keeps words that were typed when too many were looked up: as long as a visit."""
_SEALED: Final = struct.Struct(f">QB{IN_A_RECEIPT}H")


def looked_up(words: Words) -> tuple[bytes, Receipt | None]:
    """The root of these words, and the receipt where it leads to a case. Raises Crowded."""
    let_in(settings.BRAMA_DATA / LOOKS, *settings.BRAMA_LOOKS, now().timestamp())
    root = root_for(canonical(*words))
    try:
        return root, received(keys_from(root), now().date(), StaffTrust())
    except ReceiptUnknown:
        return root, None


def sealed(words: Words) -> str:
    """For the page that says when to come back."""
    until = now() + LONGEST
    language, numbers = words
    return shut_in_form(PURPOSE, _SEALED.pack(int(until.timestamp()), LANGUAGES.index(language), *numbers))


def unsealed(token: str) -> Words | None:
    """The words of such a page, as long as it keeps them."""
    try:
        until, language, *numbers = _SEALED.unpack(open_from_form(PURPOSE, token))
    except (FormTooOld, struct.error):
        return None
    return (LANGUAGES[language], tuple(numbers)) if now().timestamp() < until else None
