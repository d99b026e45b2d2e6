"""A member's own new passphrase: whoever proposed them was shown the first one, and should not know it for long."""

from django.db import transaction

from brama.ledger.record import record
from brama.staff.errors import PassphraseRefused
from brama.staff.models import Member, MemberState, Session
from brama.staff.passphrases import Wrapped, matches, new_passphrase, passphrase_of, stretch, wrap
from brama.staff.seat import Seat


def change_passphrase(seat: Seat, passphrase: str, press: str = "") -> str:
    """A new passphrase, shown once; every other session of this member ends. Not inside a transaction.

    `press` is a random word of the page: pressed twice, both answers show the same, for a browser shows the second alone. It gives the
    new passphrase to nobody but to this session.
    Raises PassphraseRefused where `passphrase` is not the present one or it was changed meanwhile, Busy.
    """
    row = Member.objects.get(number=seat.member)
    new = passphrase_of(seat.holder, seat.session, press) if press else new_passphrase()
    try:
        _change(seat, row, passphrase, new)
    except PassphraseRefused:
        row.refresh_from_db()
        if not press or not matches(stretch(new, bytes(row.cost)), _wrapped(row)):
            raise
    return new


def _wrapped(row: Member) -> Wrapped:
    return Wrapped(bytes(row.cost), bytes(row.verifier), bytes(row.wrapped))


def _change(seat: Seat, row: Member, passphrase: str, new: str) -> None:
    seen = _wrapped(row)
    if not matches(stretch(passphrase, seen.cost), seen):
        raise PassphraseRefused
    fresh = wrap(seat.holder, new)
    with transaction.atomic():
        same = Member.objects.filter(pk=row.pk, state=MemberState.PRESENT, wrapped=seen.wrapped)
        if not same.update(**fresh._asdict()):
            raise PassphraseRefused
        Session.objects.filter(member=row).exclude(token_hash=seat.session).delete()
        record("passphrase_changed", seat.day, seat.holder)
