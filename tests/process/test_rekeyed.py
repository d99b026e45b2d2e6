"""Encrypting anew when an epoch is over: everything, once, and with as little asked of the disk as there are cases."""

from collections import Counter

import pytest

from brama.process.history.doings import stands
from brama.process.seat import keys_of
from brama.vault.handing import rekey
from brama.vault.models import Copy, Item
from brama.vault.shred import ShredKeys
from tests.cast import House, open_epoch
from tests.process.road import applied


def test_cases_are_encrypted_anew_with_one_reading_of_each_shred_key(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    walks = [applied(staff) for _ in range(2)]
    open_epoch(staff, "screening", 2, without="symon")
    read, key = Counter[int](), ShredKeys.key

    def counted(keys: ShredKeys, slot: int) -> bytes:
        read.update([slot])
        return key(keys, slot)

    monkeypatch.setattr(ShredKeys, "key", counted)
    keys = keys_of(staff.seats["olena"])
    assert rekey("screening", keys, stands) == Item.objects.count() and rekey("screening", keys, stands) == 0
    assert read == Counter(walk.case().safe.slot for walk in walks)
    assert set(Copy.objects.values_list("epoch__number", flat=True)) == {2}
    assert all(keys.opens(item) for item in Item.objects.all())
