"""Tables are signed: one made new by whoever knows a public key is not believed, nor that one of what stands nowhere else is gone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from brama.box.content import new_key, shut
from brama.box.context import bound
from brama.box.keys import seal
from brama.ledger.models import LedgerEntry
from brama.process.nights import Counts, news, tell
from brama.process.reads.cases import listed
from brama.process.seat import keys_of
from brama.vault.errors import ValueForged
from brama.vault.models import Epoch, SealedList
from brama.vault.tables import lists, tags
from brama.vault.tables import table as tables
from brama.vault.tables.lists import LIST, NEWS
from brama.vault.tables.recent import LATE
from brama.vault.tables.table import SIGNED, Table, gone
from brama.vault.unseal import Keys
from tests.cast import DAY, House
from tests.damage import bit_flipped
from tests.process.road import applied

KINDS = sorted(SIGNED)
HOLDERS = {"screening": ("olena", "halina"), "welfare": ("nadia", "nadia")}


def _keys(staff: House, kind: str, at: int = 0) -> Keys:
    return keys_of(staff.seats[HOLDERS[SIGNED[kind][0]][at]])


def _put(kind: str, inside: bytes, compartment: str = "", drawn: bytes = b"") -> None:
    """A table in the place of what stands there, by whoever writes the database and knows the public key of the epoch."""
    epoch, key = Epoch.objects.get(compartment=compartment or SIGNED[kind][0]), drawn or new_key()
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


def _unsigned(_staff: House, kind: str, table: Table) -> None:
    _put(kind, table.content, "screening", table.key)


def _flipped(_staff: House, kind: str, _table: Table) -> None:
    row = SealedList.objects.get(kind=kind)
    row.content = bit_flipped(row.content)
    row.save()


def _key_flipped(_staff: House, kind: str, _table: Table) -> None:
    row = SealedList.objects.get(kind=kind)
    row.key = bit_flipped(row.key)
    row.save()


def _signed_by_another_key(staff: House, kind: str, table: Table) -> None:
    olena, wanda = staff.seats["olena"], staff.seats["wanda"]
    keys = keys_of(replace(olena, holder=replace(olena.holder, signing=wanda.holder.signing)))
    assert tables.write(kind, "screening", table, lambda _key: table.content, keys)


def _signed_by_another_compartment(staff: House, kind: str, table: Table) -> None:
    assert tables.write(kind, "screening", table, lambda _key: table.content, keys_of(staff.seats["wanda"]))


def _of_another_kind(_staff: House, kind: str, table: Table) -> None:
    signed = SealedList.objects.get(kind=kind)
    other = NEWS if kind == LIST else LIST
    keys = keys_of(_staff.seats["halina"])
    tables.write(other, "screening", tables.read(other, "screening", keys), lambda _key: table.content, keys)
    theirs = SealedList.objects.get(kind=other)
    SealedList.objects.filter(pk=signed.pk).update(key=theirs.key, content=theirs.content, version=theirs.version)


FORGED = (_unsigned, _flipped, _key_flipped, _signed_by_another_key, _signed_by_another_compartment, _of_another_kind)


@pytest.mark.parametrize("forge", FORGED, ids=lambda forge: forge.__name__.strip("_"))
def test_of_a_list_that_nobody_of_the_compartment_has_signed_nothing_is_shown(
    staff: House, forge: Callable[[House, str, Table], None]
) -> None:
    """It is summed up from the cases again."""
    applied(staff)
    (true,), halina = listed(staff.seats["olena"]), keys_of(staff.seats["halina"])
    forge(staff, LIST, tables.read(LIST, "screening", halina))
    assert lists.read("screening", halina).rows == {}
    assert listed(staff.seats["halina"]) == [true] and len(lists.read("screening", halina).rows) == 1


@pytest.mark.parametrize("forge", FORGED, ids=lambda forge: forge.__name__.strip("_"))
def test_of_news_that_nobody_of_screening_has_signed_nothing_is_told(
    staff: House, forge: Callable[[House, str, Table], None]
) -> None:
    walk, olena = applied(staff), staff.seats["olena"]
    tell({walk.reference: Counts(1, 0, 0)}, olena)
    assert [each.gained for each in news(olena)] == [1]
    forge(staff, NEWS, tables.read(NEWS, "screening", keys_of(olena)))
    assert news(olena) == []
    tell({walk.reference: Counts(2, 0, 0)}, olena)
    assert [each.gained for each in news(olena)] == [2]


@pytest.mark.parametrize("kind", [LIST, LATE, NEWS])
def test_a_table_that_was_signed_opens_for_every_member_of_the_compartment(staff: House, kind: str) -> None:
    olena = keys_of(staff.seats["olena"])
    assert tables.write(kind, "screening", tables.read(kind, "screening", olena), lambda _key: b"\0", olena)
    table = tables.read(kind, "screening", keys_of(staff.seats["symon"]))
    assert (table.content, table.signed) == (b"\0", True)
