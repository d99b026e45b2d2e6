"""`brama ledger verify --signatures`: what stands under a member's name was signed by them, or is named."""

import json
from datetime import UTC, datetime

from django.db import transaction

from brama.cli.today import today
from brama.ledger.models import LedgerEntry
from brama.ledger.record import record
from brama.process.history.hands import forged
from brama.staff.beside import ROOTS, write_roots
from brama.staff.signing_in.sessions import seated
from brama.staff.vouching.removed import REMOVED, about
from brama.staff.vouching.trust import StaffTrust
from tests.cli.seated import House
from tests.ledger.tampering import unguarded


def test_what_members_did_is_signed_and_what_another_wrote_under_a_name_is_told(house: House) -> None:
    house.applies()
    house.act("finch", house.reference(), "take")
    ended = house.stranger("ledger", "verify", "--signatures")
    assert ended.status == 0 and "under their names since entry 1: " in ended.out
    finch = bytes(LedgerEntry.objects.get(act="take").member)
    with transaction.atomic():
        entry = record("open_page", today(), finch, bytes(16))
    ended = house.stranger("ledger", "verify")
    assert ended.status == 1 and f"Entry {entry} says what a member did, and bears no signature" in ended.out
    ended = house.stranger("ledger", "verify", "--signatures")
    assert ended.status == 1
    assert f"Entry {entry} stands under the name of member {finch.hex()}, who has not signed it." in ended.out


def test_signatures_taken_away_from_the_beginning_are_told(house: House) -> None:
    """The file of fingerprints says since when members sign; that of an older house once all of them were found true."""
    roots = json.loads((house.records / ROOTS).read_text())
    write_roots(roots["appointers"], 0)
    assert "brama.W026" in house.stranger("doctor").out
    assert house.stranger("ledger", "verify", "--signatures").status == 0
    assert "brama.W026" not in house.stranger("doctor").out
    assert json.loads((house.records / ROOTS).read_text()) == roots == {**roots, "members_sign_from": 1}
    with unguarded():
        first = LedgerEntry.objects.exclude(member=b"").order_by("seq")[:3]
        LedgerEntry.objects.filter(seq__in=[each.seq for each in first]).update(signature=None)
        ended = house.stranger("ledger", "verify", "--signatures")
        assert ended.status == 1 and "Entry 1 stands under the name of member " in ended.out
        assert "Entry 1 says what a member did" in house.stranger("ledger", "verify").out
        write_roots(roots["appointers"], 0)
        assert house.stranger("ledger", "verify", "--signatures").status == 0, "who has nothing outside is not told"


def test_what_only_a_member_does_is_told_where_it_stands_under_nobodys_name(house: House) -> None:
    """Whoever writes the database leaves the name away, and with it the signature: nobody has removed that member."""
    house.applies()
    assert house.stranger("ledger", "verify", "--signatures").status == 0
    with transaction.atomic():
        entry = record(REMOVED, today(), b"", digests=[about(bytes(16))])
    ended = house.stranger("ledger", "verify")
    assert ended.status == 1 and f"Entry {entry} says what a member did, and bears no signature" in ended.out
    ended = house.stranger("ledger", "verify", "--signatures")
    assert ended.status == 1 and f"Entry {entry} says of nobody what only a member does" in ended.out


def test_who_removes_themselves_has_signed_that_and_nothing_that_comes_later(house: House) -> None:
    house.member("wren", "staff", "list")
    wren = seated(house.tokens["wren"], datetime.now(UTC)).holder
    assert house.member("wren", "staff", "remove", "wren").status == 0
    removal = LedgerEntry.objects.get(act=REMOVED).seq
    ended = house.stranger("ledger", "verify", "--signatures")
    assert ended.status == 0, ended.out
    with transaction.atomic():
        later = record(REMOVED, today(), wren, digests=[about(bytes(16))])
    assert f"Entry {later} stands under the name of " in house.stranger("ledger", "verify", "--signatures").out
    assert forged([removal, later], StaffTrust()) == {later}
