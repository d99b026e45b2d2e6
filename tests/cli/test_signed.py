"""`brama ledger verify --signatures`: what stands under a member's name was signed by them, or is named."""

from django.db import transaction

from brama.cli.today import today
from brama.ledger.models import LedgerEntry
from brama.ledger.record import record
from tests.cli.seated import House


def test_what_members_did_is_signed_and_what_another_wrote_under_a_name_is_told(house: House) -> None:
    house.applies()
    house.act("finch", house.reference(), "take")
    ended = house.stranger("ledger", "verify", "--signatures")
    assert ended.status == 0 and "under their names since entry 1: " in ended.out
    finch = bytes(LedgerEntry.objects.get(act="take").member)
    with transaction.atomic():
        entry = record("open_page", today(), finch, bytes(16))
    assert house.stranger("ledger", "verify").status == 0
    ended = house.stranger("ledger", "verify", "--signatures")
    assert ended.status == 1
    assert f"Entry {entry} stands under the name of member {finch.hex()}, who has not signed it." in ended.out
