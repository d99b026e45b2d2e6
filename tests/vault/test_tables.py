"""Tables that stand nowhere else are signed: one made new by whoever knows a public key, or taken out, is not believed."""

from pathlib import Path

import pytest

from brama.box.content import new_key, shut
from brama.box.context import bound
from brama.box.keys import seal
from brama.ledger.models import LedgerEntry
from brama.process.acts import keys_of
from brama.process.reads import listed
from brama.vault import tables, tags
from brama.vault.errors import ValueForged
from brama.vault.models import Epoch, SealedList
from brama.vault.tables import SIGNED, gone
from brama.vault.unseal import Keys
from tests.cast import DAY, House, house
from tests.process.road import applied

KINDS = sorted(SIGNED)
HOLDERS = {"screening": ("olena", "halina"), "welfare": ("nadia", "nadia")}


@pytest.fixture
def staff(records: Path) -> House:
    return house(records)


def _keys(staff: House, kind: str, at: int = 0) -> Keys:
    return keys_of(staff.seats[HOLDERS[SIGNED[kind][0]][at]])


def _put(kind: str, inside: bytes) -> None:
    """A table in the place of what stands there, by whoever writes the database and knows the public key of the epoch."""
    epoch, key = Epoch.objects.get(compartment=SIGNED[kind][0]), new_key()
    SealedList.objects.filter(kind=kind).delete()
    place = (epoch.compartment, epoch.number, 1)
    sealed = seal(bytes(epoch.public), key, bound(f"{kind} key", *place))
    SealedList.objects.create(
        epoch=epoch, kind=kind, version=1, key=sealed, content=shut(key, inside, bound(kind, *place))
    )


def _written(staff: House, kind: str, inside: bytes) -> None:
    keys = _keys(staff, kind)
    before = tables.read(kind, SIGNED[kind][0], keys)
    assert tables.write(kind, SIGNED[kind][0], before, lambda _key: inside, keys)


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_made_new_without_a_members_key_is_refused(staff: House, kind: str) -> None:
    _written(staff, kind, b"true")
    tables.settle(DAY, _keys(staff, kind))
    _put(kind, b"false")
    with pytest.raises(ValueForged):
        tables.read(kind, SIGNED[kind][0], _keys(staff, kind, 1))


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_of_before_they_were_signed_counts_until_it_is_signed_by_the_next_who_settles(
    staff: House, kind: str
) -> None:
    _put(kind, b"of before")
    keys, act = _keys(staff, kind), SIGNED[kind][1]
    assert tables.read(kind, SIGNED[kind][0], keys)[3:] == (b"of before", False)
    for _ in range(2):
        tables.settle(DAY, keys)
        assert tables.read(kind, SIGNED[kind][0], _keys(staff, kind, 1))[3:] == (b"of before", True)
    assert LedgerEntry.objects.filter(act=act).count() == 1


def test_a_table_signed_by_a_member_of_another_compartment_is_refused(staff: House) -> None:
    _written(staff, "tags", new_key())
    wanda = keys_of(staff.seats["wanda"])
    tables.write(
        "tags", "screening", tables.read("tags", "screening", _keys(staff, "tags")), lambda _key: new_key(), wanda
    )
    with pytest.raises(ValueForged):
        tags.read(_keys(staff, "tags"))


def test_a_table_that_was_signed_and_is_gone_is_told(staff: House) -> None:
    assert list(gone()) == []
    _written(staff, "told", b"true")
    tables.settle(DAY, _keys(staff, "told"))
    assert list(gone()) == []
    SealedList.objects.filter(kind="told").delete()
    assert list(gone()) == ["told"]


def test_a_forged_table_of_returns_takes_no_name_from_the_list(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    tables.settle(DAY, _keys(staff, "tags"))
    _put("tags", new_key())
    (row,) = listed(staff.seats["halina"])
    assert row.name and not row.flagged
