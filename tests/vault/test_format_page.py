"""The chapter on the vault: what another program, made from the page, reads of the records with the keys of those who may."""

import hmac
import json
import secrets
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import models

from brama.ledger.models import LedgerEntry
from brama.process.alarms.notices import notices
from brama.process.errors import ReceiptUnknown
from brama.process.gate import applicant, applying
from brama.process.gate.receipt import keys_for, received
from brama.process.models import Case, Doing
from brama.process.reads.cases import listed
from brama.staff.signing_in.passphrases import wrap
from brama.vault.models import Copy, Epoch, EpochKey, Item, LookUp, Notice, OwnCopy, Safe, SealedList
from brama.vault.pepper import pepper
from tests.cast import APPLICATION, CHEAP, DAY, House, house
from tests.process.road import Walk, settled
from tests.vault import reader

WORDS, OTHER = (b"brama receipt 1|be|" + secrets.token_bytes(14) for _ in range(2))


@pytest.fixture
def walk(records: Path) -> Walk:
    """A case with an answer to its receipt, known by its words."""
    staff = house(records)
    real, duress = keys_for(WORDS), keys_for(OTHER)
    made = Walk(staff, applying.apply(APPLICATION, real, duress, DAY, staff), real, duress)
    made.does("olena", "take")
    made.does("olena", "ask", text="Who taught you to repair?")
    return made


def row(of: type[models.Model], **which: Any) -> dict[str, Any]:
    return _raw(of._default_manager.filter(**which).values().get())


def _raw(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: bytes(each) if isinstance(each, memoryview) else each for name, each in values.items()}


def epoch_of(staff: House, handle: str, compartment: str) -> tuple[bytes, dict[str, Any]]:
    """The private key of the first epoch, by the key of a member, and its row."""
    epoch, holder = row(Epoch, compartment=compartment), staff.seats[handle].holder
    held = row(EpochKey, epoch=epoch["id"], member=holder.member)
    return reader.epoch_key(holder.sealing, held, epoch), epoch


def case_of(walk: Walk) -> tuple[bytes, bytes, dict[str, Any]]:
    safe = row(Safe)
    return safe["case"], reader.shred_key((walk.house.folder / "shred.keys").read_bytes(), safe["slot"]), safe


def opened(walk: Walk, section: str) -> reader.Value:
    """A section as a screener reads it."""
    (case, shred, _), (private, epoch) = case_of(walk), epoch_of(walk.house, "olena", "screening")
    item = row(Item, section=section)
    return reader.read_section(
        reader.shared(private, row(Copy, item=item["id"], epoch=epoch["id"]), epoch, case, item), shred, case, item
    )


def test_a_section_opens_with_the_keys_of_a_member_and_its_digest_is_in_the_ledger(walk: Walk) -> None:
    case, _, safe = case_of(walk)
    assert case == sha256(reader.context("case", safe["sealing_public"], safe["signing_public"])).digest()[:16]
    value, item = opened(walk, "identity"), row(Item, section="identity")
    assert json.loads(value.body) == APPLICATION["identity"] and value.author == bytes(16)
    value.check(safe["signing_public"], case, "identity", 1)
    assert value.digest in row(LedgerEntry, seq=item["entry"])["digests"]


def test_the_words_open_the_look_up_and_what_was_sealed_to_the_receipt(walk: Walk) -> None:
    case, shred, _ = case_of(walk)
    for words, kind in ((WORDS, b"\1"), (OTHER, b"\2")):
        keys = reader.receipt(reader.receipt_root(words, pepper(walk.house.folder)))
        assert reader.read_look_up(keys, shred, row(LookUp, tag=keys.tag)) == kind + case
    mine = reader.receipt(reader.receipt_root(WORDS, pepper(walk.house.folder)))
    item = row(Item, section="messages")
    share = reader.shared_own(mine.private, row(OwnCopy, item=item["id"]), case, item)
    value, olena = reader.read_section(share, shred, case, item), walk.house.seats["olena"]
    assert json.loads(value.body) == {"kind": "ask", "text": "Who taught you to repair?"}
    value.check(reader.public_of(olena.holder.signing), case, "messages", 1)


def test_who_did_what_opens_and_leads_to_the_entries_of_the_ledger(walk: Walk) -> None:
    case, shred, _ = case_of(walk)
    trail, doings = opened(walk, "trail").body, opened(walk, "doings").body
    rows = [_raw(each) for each in Doing.objects.order_by("number").values()]
    values = [reader.read_doing(doings, shred, case, each) for each in rows]
    assert [value.body.decode() for value in values] == [f"take {DAY}", f"ask {DAY}"]
    for each, value in zip(rows, values, strict=True):
        entry = row(LedgerEntry, case=reader.ledger_number(trail, each["number"] + 1))
        assert value.digest in entry["digests"] and f"{entry['act']} {DAY}" == value.body.decode()


def test_notices_and_what_was_told_open_with_the_keys_of_welfare(walk: Walk) -> None:
    (case, shred, _), (private, epoch) = case_of(walk), epoch_of(walk.house, "nadia", "welfare")
    applicant.tell(walk.received(), "They came to my mother.", DAY)
    told = _raw(Notice.objects.exclude(content=b"").values().get())
    leads = reader.read_notice(private, told, epoch)
    assert leads[:17] == b"\3" + case
    assert reader.read_told(leads[17:], shred, case, told).body == b"They came to my mother."
    with suppress(ReceiptUnknown):
        received(walk.duress, DAY, walk.house)
    notices(walk.house.seats["nadia"])
    nadia = walk.house.authors[walk.house.seats["nadia"].member]
    table = reader.read_table(private, nadia, row(SealedList, kind="told"), epoch)
    assert table[:24] == (1).to_bytes(4) + DAY.toordinal().to_bytes(4) + case and not any(table[24:])
    assert len(table) == 4 + 64 * 20


def test_tags_open_with_the_keys_of_screening(walk: Walk) -> None:
    settled(walk.house)
    private, epoch = epoch_of(walk.house, "olena", "screening")
    olena = walk.house.authors[walk.house.seats["olena"].member]
    table = reader.read_table(private, olena, row(SealedList, kind="tags"), epoch)
    trail = opened(walk, "trail").body
    mark = hmac.digest(trail, reader.context("return mark"), "sha256")[:16]
    assert (len(table) - 32) % 28 == 0 and {table[at : at + 16] for at in range(32, len(table), 28)} == {mark}


def test_the_list_of_cases_opens_with_the_keys_of_screening_and_the_file_of_shred_keys(walk: Walk) -> None:
    listed(walk.house.seats["olena"])
    private, epoch = epoch_of(walk.house, "olena", "screening")
    shred = (walk.house.folder / "shred.keys").read_bytes()
    olena, table = walk.house.authors[walk.house.seats["olena"].member], row(SealedList, kind="list")
    number, slot, version, summary, more = reader.read_list(private, olena, shred, table, epoch)[0]
    case = Case.objects.get()
    assert (number, slot, version) == (case.safe_id, case.safe.slot, case.version)
    assert any(summary) and "Лясовік".encode() in more
    assert "Лясовік".encode() not in reader.read_list(private, olena, bytes(len(shred)), table, epoch)[0][4]


def test_a_members_keys_open_with_the_passphrase(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "BRAMA_STAFF_COST", CHEAP)
    holder = walk.house.seats["olena"].holder
    member = {"number": holder.member, **wrap(holder, "a passphrase of the tests")._asdict()}
    assert reader.member_keys("a passphrase of the tests", member) == (holder.sealing, holder.signing)
