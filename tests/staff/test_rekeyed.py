"""Whoever has left opens nothing of the cases that go on, with any key they had; encrypting anew may be stopped and begun again."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from brama.process.acts import act
from brama.process.gate import applying
from brama.process.gate.receipt import keys_for
from brama.process.history.doings import stands
from brama.process.models import Case
from brama.staff.appointing import epochs, removing
from brama.staff.vouching.trust import StaffTrust
from brama.vault.models import Item
from tests.cast import APPLICATION, DAY
from tests.process.tried import Entry, Key, epoch_keys, opened_with
from tests.staff.conftest import House


@pytest.fixture
def left(house: House) -> list[Key]:
    """Two cases, one of them screened by somebody who is removed; the keys that they have kept, and an epoch that two have signed."""
    finch = house.seat("finch")
    for drawn in (b"first", b"second"):
        real, duress = (keys_for(which + drawn) for which in (b"real ", b"duress "))
        applying.apply(APPLICATION, real, duress, DAY, StaffTrust())
    screened = Case.objects.order_by("pk")[0].reference
    act(screened, "take", finch, {})
    act(screened, "note", finch, {"text": "A cousin vouches."})
    kept = epoch_keys(finch.holder)
    assert all(opened_with(kept, case) == _written(case) for case in Case.objects.all())
    removing.remove(house.seat("wren"), "finch")
    epochs.settle(house.seat("robin"), stands)
    for handle in ("wren", "heron"):
        epochs.sign_waiting(house.seat(handle))
    return kept


def _written(case: Case) -> set[Entry]:
    return set(Item.objects.filter(safe=case.safe).values_list("section", "number"))


def _opened(keys: list[Key]) -> int:
    return sum(len(opened_with(keys, case)) for case in Case.objects.all())


def test_no_key_of_whoever_was_removed_opens_anything_of_an_open_case(house: House, left: list[Key]) -> None:
    robin = house.seat("robin")
    assert _opened(left) == Item.objects.count()
    while epochs.settle(robin, stands).rekeyed:
        pass
    assert _opened(left) == 0
    assert all(opened_with(epoch_keys(robin.holder), case) == _written(case) for case in Case.objects.all())
    assert epochs.settle(robin, stands).refused == 0


def test_encrypting_anew_that_was_killed_goes_on_where_it_was(house: House, left: list[Key]) -> None:
    """What was being done is as it was before, what was done stays: at every moment whoever is here opens everything."""
    robin, everything = house.seat("robin"), Item.objects.count()
    mine = epoch_keys(robin.holder)
    assert epochs.settle(robin, stands, limit=5).rekeyed == 5
    for _ in range(2):
        with connection.execute_wrapper(_killed), pytest.raises(KeyboardInterrupt):
            epochs.settle(robin, stands, limit=5)
        assert (_opened(left), _opened(mine)) == (everything - 5, everything)
    while epochs.settle(robin, stands, limit=5).rekeyed:
        pass
    assert (_opened(left), _opened(mine)) == (0, everything)
    assert (
        act(Case.objects.order_by("pk")[0].reference, "note", robin, {"text": "She says so too."}).step == "screening"
    )


def _killed(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
    """The power goes while copies are written."""
    if sql.startswith('INSERT INTO "vault_copy"'):
        raise KeyboardInterrupt
    return execute(sql, *rest)
