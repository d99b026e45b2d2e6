"""A backup from before a purge: with every member's keys and today's shred keys it opens nothing of the purged case."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from brama.box.content import opened
from brama.box.errors import NotOpened
from brama.box.keys import open_sealed
from brama.process.errors import ReceiptUnknown
from brama.process.nights import Counts, news, tell
from brama.process.purging import scrub
from brama.process.purging.purge import purge
from brama.process.reads.cases import listed
from brama.process.seat import keys_of
from brama.process.writing import of_sections
from brama.settings import database
from brama.vault.compartments import SECTIONS
from brama.vault.errors import NotYours
from brama.vault.models import Item, SealedList
from brama.vault.seal import place_of
from brama.vault.tables import lists
from brama.vault.tables import table as tables
from brama.vault.tables.lists import NEWS
from brama.vault.unseal import Keys
from brama.vault.values import content_context, content_key, own_info
from tests.cast import DAY, House
from tests.process.road import Walk, applied, walked
from tests.process.seizing import cells
from tests.records import address, administer, point_at


def test_a_copy_from_before_a_purge_opens_nothing_of_the_purged_case(staff: House) -> None:
    walk, other = walked(staff, "before_board"), applied(staff)
    listed(staff.seats["olena"])
    shred = staff.folder / "shred.keys"
    keys_of_before = shred.read_bytes()
    tried = _tried(walk), _tried(other), _receipt_tried(walk)
    assert {handle for handle, _ in tried[0]} >= {"olena", "halina", "taras"} and tried[2] >= {"messages", "booking"}
    with _kept_copy(staff.folder) as description:
        purge(walk.reference, DAY, staff.seats["ivanna"].holder)
        assert scrub.whole(DAY, staff.seats["ivanna"].holder)
        point_at(description)
        assert walk.case().step == "before_board", "the copy has everything that was there"
        assert (_tried(walk), _tried(other), _receipt_tried(walk)) == (set(), tried[1], set())
        with pytest.raises(ReceiptUnknown):
            walk.received()
        assert _listed(staff) == {other.case().safe.pk}
        shred.write_bytes(keys_of_before)
        assert (_tried(walk), _tried(other), _receipt_tried(walk)) == tried, "only the shred key was missing"
        assert walk.received().case.reference == walk.reference


def _shreds(walk: Walk) -> list[bytes]:
    """Every key that stands in the file of shred keys now, zeros too."""
    whole = (walk.house.folder / "shred.keys").read_bytes()
    return [whole[at : at + 32] for at in range(0, len(whole), 32)]


def _tried(walk: Walk) -> set[tuple[str, str]]:
    """Who opens which section, by trying every member's keys on every copy and every shred key on what comes out."""
    return {
        (handle, item.section)
        for handle, seat in walk.house.seats.items()
        for item in of_sections(walk.case(), SECTIONS)
        if (share := _share(item, keys_of(seat))) and _opens(item, share, _shreds(walk))
    }


def _receipt_tried(walk: Walk) -> set[str]:
    items = [item for item in of_sections(walk.case(), SECTIONS) if hasattr(item, "own")]
    own = [(item, own_info(place_of(item), item.version)) for item in items]
    return {
        item.section
        for item, info in own
        if _opens(item, open_sealed(walk.receipt.sealing, bytes(item.own.sealed), info), _shreds(walk))
    }


def _share(item: Item, keys: Keys) -> bytes:
    try:
        return keys.share(item)
    except NotYours:
        return b""


def _opens(item: Item, share: bytes, shreds: list[bytes]) -> bool:
    context = content_context(place_of(item), item.version)
    for shred in shreds:
        with suppress(NotOpened):
            return bool(opened(content_key(share, shred, context), bytes(item.content), context))
    return False


def _listed(staff: House) -> set[int]:
    return {row.number for row in lists.read("screening", keys_of(staff.seats["olena"])).rows.values()}


@contextmanager
def _kept_copy(folder: Path) -> Iterator[dict[str, Any]]:
    """What a backup has: the database as it is now, as Django's description of it."""
    if connection.vendor == "sqlite":
        backup = folder / "backup"
        backup.mkdir()
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(backup / "records.sqlite3")])
        yield database("", backup)
        return
    name = connection.settings_dict["NAME"]
    connection.close()
    administer(f'CREATE DATABASE "{name}_copy" TEMPLATE "{name}"')
    yield database(address(f"{name}_copy"), folder)
    connection.close()
    administer(f'DROP DATABASE "{name}_copy" WITH (FORCE)')


def test_the_news_of_before_a_purge_opened_with_every_key_do_not_say_what_was_found(staff: House) -> None:
    walk, other, olena = applied(staff), applied(staff), staff.seats["olena"]
    tell({walk.reference: Counts(7, 0, 0), other.reference: Counts(0, 0, 2)}, olena)
    before = SealedList.objects.get(kind=NEWS)
    assert not [cell for cell in cells() if _told(7, 0) in cell], "without a key nothing is read"
    purge(walk.reference, DAY, staff.seats["ivanna"].holder)
    SealedList.objects.filter(kind=NEWS).delete()
    before.save(force_insert=True)
    opened, there = tables.read(NEWS, "screening", keys_of(olena)), lists.read("screening", keys_of(olena), NEWS)
    assert len(opened.content) > 2 * len(_told(7, 0)) and _told(7, 0) not in opened.content
    assert [row.summary.rstrip(b"\0") for row in there.rows.values()] == [_told(0, 2)]
    assert [each.reference for each in news(olena)] == [other.reference]


def _told(gained: int, changed: int) -> bytes:
    """What a round told of a case, as its row has it."""
    return struct.pack(">LHHH", DAY.toordinal(), gained, 0, changed)
