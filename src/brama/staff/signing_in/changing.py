"""A member's own new passphrase: whoever proposed them was shown the first one, and should not know it for long."""

from django.db import transaction

from brama.ledger.record import record
from brama.staff.errors import PassphraseRefused
from brama.staff.models import Member, MemberState, Session
from brama.staff.seat import Seat
from brama.staff.signing_in.passphrases import Wrapped, matches, new_passphrase, stretch, wrap
from brama.staff.signing_in.shown import Press, Tell, nobody, once


def change_passphrase(seat: Seat, passphrase: str, press: str = "", tell: Tell = nobody) -> str:
    """A new passphrase, shown once, and to the second of two presses too; every other session of this member ends. No transaction.

    Raises PassphraseRefused where `passphrase` is not the present one or it was changed meanwhile, Busy.
    """
    pressed = Press(seat, press, ("passphrase",), tell)
    return once(pressed, lambda: _changed(pressed, passphrase), str)


def _changed(pressed: Press, passphrase: str) -> str:
    seat = pressed.by
    row = Member.objects.get(number=seat.member)
    seen = Wrapped(bytes(row.cost), bytes(row.verifier), bytes(row.wrapped))
    if not matches(stretch(passphrase, seen.cost), seen):
        raise PassphraseRefused
    new = new_passphrase()
    fresh = wrap(seat.holder, new)
    with transaction.atomic():
        same = Member.objects.filter(pk=row.pk, state=MemberState.PRESENT, wrapped=seen.wrapped)
        if not same.update(**fresh._asdict()):
            raise PassphraseRefused
        Session.objects.filter(member=row).exclude(token_hash=seat.session).delete()
        record("passphrase_changed", seat.day, seat.holder)
        pressed.keep(new)
    return new
