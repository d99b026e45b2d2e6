"""Places in the calendar of the houses: each is taken by one."""

from datetime import date

from brama.process.errors import ConditionUnmet, FieldWrong
from brama.process.models import Slot


def take_slot(written: str, act: str, day: date) -> None:
    """Take a free slot whose time is not over; of several at once, one does. Raises ConditionUnmet."""
    free = Slot.objects.filter(number=slot_number(written), taken=False, until__gte=day)
    if free.update(taken=True) != 1:
        raise ConditionUnmet(act=act, needs="slot_free")


def let_go(written: str) -> None:
    """Free a slot again."""
    Slot.objects.filter(number=slot_number(written)).update(taken=False)


def slot_number(written: str) -> bytes:
    """A slot's number from its hexadecimal digits."""
    try:
        number = bytes.fromhex(written)
    except ValueError:
        number = b""
    if len(number) != 16:
        raise FieldWrong(field="slot", allowed=("32 hexadecimal digits",))
    return number
