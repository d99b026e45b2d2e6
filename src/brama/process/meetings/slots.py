"""Places in the calendar of the houses: each is taken by one, and let go with the case that took it, or closed by the house.

Which case has taken a place stands nowhere. The mark of a taken place is an HMAC under the shred key of the case: whoever purges the case,
and opens nothing, can let the place go, and when the key is gone the mark says nothing any more.
"""

import hmac
from datetime import date
from hashlib import sha256

from brama.box.context import bound
from brama.process.errors import ConditionUnmet, FieldWrong
from brama.process.models import Slot

_MARK = 16


def take_slot(written: str, act: str, shred: bytes, day: date) -> None:
    """Take a free slot whose time is not over, for the case of this shred key; of several at once, one does. Raises ConditionUnmet."""
    number = slot_number(written)
    free = Slot.objects.filter(number=number, taken=False, until__gte=day)
    if free.update(taken=True, mark=_mark(number, shred)) != 1:
        raise ConditionUnmet(act=act, needs="slot_free")


def let_go(written: str) -> None:
    """Free a slot again."""
    Slot.objects.filter(number=slot_number(written)).update(taken=False, mark=b"")


def close(written: str) -> None:
    """The house is not there then: nobody takes this slot any more, and no case is marked in it."""
    Slot.objects.filter(number=slot_number(written)).update(taken=True, mark=b"")


def let_go_of(shred: bytes) -> None:
    """Free whatever the case of this shred key has taken."""
    taken = Slot.objects.filter(taken=True).values_list("pk", "number", "mark")
    mine = [pk for pk, number, mark in taken if hmac.compare_digest(bytes(mark), _mark(bytes(number), shred))]
    Slot.objects.filter(pk__in=mine).update(taken=False, mark=b"")


def _mark(number: bytes, shred: bytes) -> bytes:
    return hmac.digest(shred, bound("slot", number), sha256)[:_MARK]


def slot_number(written: str) -> bytes:
    """A slot's number from its hexadecimal digits."""
    try:
        number = bytes.fromhex(written)
    except ValueError:
        number = b""
    if len(number) != 16:
        raise FieldWrong(field="slot", allowed=("32 hexadecimal digits",))
    return number
