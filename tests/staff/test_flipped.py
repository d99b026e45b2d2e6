"""Whoever writes the database flips a bit in something sealed of the staff: it is refused, and opens as nothing else."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from random import Random
from typing import NamedTuple

import pytest
from django.apps import apps

from brama.box.errors import NotOpened
from brama.refusals import Refusal
from brama.staff.keyholders import keeping, recovery
from brama.staff.models import Member, Session, Throttle
from brama.staff.names import Names
from brama.staff.signing_in.sessions import seated
from brama.staff.signing_in.shown import Press
from tests.staff.conftest import House
from tests.staff.keyholders.test_keeping import known, lose

SOME = 6


class Sealed(NamedTuple):
    """One value: which rows of its table, and who reads it."""

    where: Mapping[str, object]
    read: Callable[[], object]


def flips(value: bytes) -> Iterator[bytes]:
    """Bits at both ends, and some between."""
    last, whole = 8 * len(value) - 1, int.from_bytes(value)
    return ((whole ^ 1 << bit).to_bytes(len(value)) for bit in (0, last, *Random(last).sample(range(1, last), SOME)))


def through(column: str, sealed: Sealed) -> list[bytes]:
    """Of the flipped values, those that reading did not refuse; the genuine one is read after them."""
    label, field = column.rsplit(".", 1)
    row = apps.get_model(label)._default_manager.filter(**sealed.where).exclude(**{field: b""}).earliest("pk")
    rows, genuine, found = type(row)._default_manager.filter(pk=row.pk), bytes(getattr(row, field)), []
    for value in flips(genuine):
        rows.update(**{field: value})
        with suppress(Refusal):
            sealed.read()
            found.append(value)
    rows.update(**{field: genuine})
    sealed.read()
    return found


def noticed(ask: Callable[[], object]) -> Callable[[], None]:
    """Of much that is read together one damaged value may keep the others from nobody, if only it does not answer as before."""
    genuine = ask()

    def read() -> None:
        if ask() != genuine:
            raise NotOpened

    return read


def _organisation(house: House) -> Sealed:
    seat = house.seat("finch")
    return Sealed({}, noticed(lambda: list(Names(seat).members())))


def _handle(house: House) -> Sealed:
    seat = house.seat("finch")
    return Sealed({}, noticed(lambda: Names(seat).handles()))


def _signing_in(house: House) -> Sealed:
    def read() -> None:
        Throttle.objects.all().delete()  # a guess too many would be refused whatever stands in the row
        house.sign_in("finch")

    return Sealed({"number": house.seat("finch").member}, read)


def _recovered(house: House, **where: str) -> Sealed:
    wren, crane = house.seat("wren"), house.seat("crane")
    recovery.begin(wren, "finch")
    number = house.seat("finch").member
    pair = {"wren": wren.member, "crane": crane.member}
    rows = {key: pair[handle] for key, handle in where.items()}
    of = {"member__number": number, **rows} if rows else {"number": number}
    return Sealed(of, partial(recovery.finish, crane, "finch"))


def _pepper(house: House, **where: str) -> Sealed:
    lose(house)
    wren, crane = known(house, "wren"), known(house, "crane")
    keeping.begin(wren)
    pair = {"wren": wren.member, "crane": crane.member}
    return Sealed({key: pair[handle] for key, handle in where.items()}, partial(keeping.finish, crane))


def _session(house: House) -> Sealed:
    token = house.sign_in("finch").token
    return Sealed(
        {"member": Member.objects.get(number=seated(token, house.now).member)}, lambda: seated(token, house.now)
    )


def _shown(house: House) -> Sealed:
    seat = house.seat("wren")
    press = Press(seat, "a" * 32, ("confirm", "lark"))
    press.keep(["7g2kd-0q4mz"])

    def read() -> None:
        if press.again() is None:
            raise NotOpened

    return Sealed({"pk": Session.objects.get(token_hash=seat.session).pk}, read)


MINE, HANDED = {"holder": "crane", "other": "wren"}, {"holder": "wren", "other": "crane"}
READ: dict[str, Callable[[House], Sealed]] = {
    "staff.Organisation.name": _organisation,
    "staff.Handle.sealed": _handle,
    "staff.Member.wrapped": _signing_in,
    "staff.Member.totp": _signing_in,
    "staff.Member.recovery": _recovered,
    "staff.RecoveryShare.sealed": lambda house: _recovered(house, **MINE),
    "staff.RecoveryShare.handed": lambda house: _recovered(house, **HANDED),
    "staff.PepperShare.sealed": lambda house: _pepper(house, **MINE),
    "staff.PepperShare.handed": lambda house: _pepper(house, **HANDED),
    "staff.Session.keys": _session,
    "staff.Session.shown": _shown,
}


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize("column", READ)
def test_any_bit_flipped_in_what_is_sealed_of_the_staff_is_refused(house: House, column: str) -> None:
    assert through(column, READ[column](house)) == []
