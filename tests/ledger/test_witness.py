"""Partners as witnesses: what they countersigned comes back into the records, and cannot be undone."""

import json
from datetime import date
from pathlib import Path

import pytest
from django.db import transaction

from brama.box.keys import fingerprint
from brama.box.signing import new_signing_keys, sign
from brama.ledger import chain
from brama.ledger.chain import GENESIS, Head
from brama.ledger.countersign import countersign
from brama.ledger.errors import CountersignatureFalse, HeadForked, HeadNotOurs, PartnerUnknown
from brama.ledger.heads import countersigned_line, message, read_countersignature
from brama.ledger.models import LedgerEntry, Partner, Witness
from brama.ledger.verify import verify
from brama.ledger.witness import accept, head_file, register, signed_by_all
from tests.ledger.heads import DAY, OURS, head_of
from tests.ledger.tampering import ACTS, LENGTH, entry, rechained, take, unguarded, written


def sent(folder: Path, since: int = 0) -> Path:
    file = folder / "head.jsonl"
    file.write_bytes(b"".join(head_file(since)))
    return file


def signed_by(name: str, records: Path, since: int = 0) -> Path:
    signed = countersign(sent(records, since), records / name, DAY)
    file = records / f"{name}.signed"
    file.write_bytes(countersigned_line(signed))
    return file


def witnessed(records: Path, name: str = "partner") -> str:
    file = signed_by(name, records)
    with transaction.atomic():
        public = register(file, DAY)
        accept(file)
    return public


def test_what_a_partner_countersigned_is_witnessed_and_the_rest_is_named(records: Path) -> None:
    written()
    public = witnessed(records)
    verdict = verify()
    assert verdict.whole and verdict.witnesses == {public: LENGTH}
    # Registering the partner is itself an entry, which nobody has countersigned yet.
    assert (verdict.witnessed, verdict.entries) == (LENGTH, LENGTH + 1)


def test_a_head_goes_out_from_where_every_partner_has_countersigned(records: Path) -> None:
    written()
    assert signed_by_all() == 0
    witnessed(records, "first")
    assert signed_by_all() == LENGTH
    witnessed(records, "second")
    assert signed_by_all() == LENGTH
    accept(signed_by("first", records, signed_by_all()))
    accept(signed_by("second", records, signed_by_all()))
    assert signed_by_all() == LENGTH + 2 == verify().witnessed


def test_the_empty_ledger_can_be_countersigned(records: Path) -> None:
    public = witnessed(records)
    assert verify().witnesses == {public: 0}
    assert read_countersignature(records / "partner.signed").head == Head(0, GENESIS)


def test_a_countersignature_is_kept_once(records: Path) -> None:
    written()
    witnessed(records)
    accept(records / "partner.signed")
    with transaction.atomic():
        register(records / "partner.signed", DAY)
    assert (Witness.objects.count(), Partner.objects.count()) == (1, 1)
    assert LedgerEntry.objects.filter(act="register_partner").count() == 1


def test_a_stranger_is_no_witness(records: Path) -> None:
    written()
    with pytest.raises(PartnerUnknown):
        accept(signed_by("stranger", records))


def test_a_false_countersignature_is_refused(records: Path) -> None:
    written()
    true = read_countersignature(signed_by("partner", records))
    others = (
        true._replace(head=true.head._replace(seq=2)),
        true._replace(head=true.head._replace(hash=bytes(32))),
        true._replace(day=date(2026, 3, 3)),
        true._replace(public=new_signing_keys().public),
        true._replace(signature=bytes(64)),
    )
    for false in others:
        (records / "false").write_bytes(countersigned_line(false))
        for taken in (lambda: register(records / "false", DAY), lambda: accept(records / "false")):
            with pytest.raises(CountersignatureFalse):
                taken()


def test_a_true_countersignature_of_another_ledger_is_not_kept(records: Path) -> None:
    written()
    witnessed(records)
    signed = countersign(head_of(OURS, records / "other"), records / "partner2", DAY)
    (records / "other.signed").write_bytes(countersigned_line(signed))
    with transaction.atomic():
        register(records / "other.signed", DAY)
    with pytest.raises(HeadNotOurs):
        accept(records / "other.signed")
    assert verify().whole


def test_an_end_cut_off_with_its_head_is_found_by_the_partner(records: Path) -> None:
    written()
    public = witnessed(records)
    with unguarded():
        LedgerEntry.objects.filter(seq__gt=3).delete()
        rechained(4, [], entry(3)[7])
        verdict = verify()
    assert (verdict.code, verdict.facts) == ("truncated", {"last": 3, "said": LENGTH, "by": public})


def test_a_ledger_written_anew_is_found_by_the_partner(records: Path) -> None:
    written()
    witnessed(records)
    with unguarded():
        later = [take(seq) for seq in range(3, LENGTH + 2)]
        rechained(3, [(0, "vote", *later[0][2:]), *later[1:]], entry(2)[7])
        verdict = verify()
    assert (verdict.code, verdict.facts) == ("rewritten", {"first": 1, "last": LENGTH})


def test_a_partner_refuses_the_ledger_written_anew(records: Path) -> None:
    written()
    witnessed(records)
    with unguarded():
        later = [take(seq) for seq in range(3, LENGTH + 2)]
        rechained(3, [(0, "vote", *later[0][2:]), *later[1:]], entry(2)[7])
        with pytest.raises(HeadForked):
            countersign(sent(records), records / "partner", DAY)


def test_a_countersignature_put_into_the_database_is_found(records: Path) -> None:
    written()
    public = witnessed(records)
    partner, other = Partner.objects.get(), new_signing_keys()
    at = Head(3, entry(3)[7])
    Witness.objects.create(
        partner=partner, seq=at.seq, hash=at.hash, day=DAY, signature=sign(other.private, message(at, DAY))
    )
    verdict = verify()
    assert (verdict.code, verdict.facts) == ("witness_false", {"entry": 3, "partner": public})


def test_a_partner_nobody_vouches_for_is_no_witness(records: Path) -> None:
    written()
    first, second = witnessed(records, "first"), witnessed(records, "second")
    verdict = verify(vouched=lambda public: fingerprint(public) == first)
    assert first in verdict.witnesses and second not in verdict.witnesses


def test_no_entry_leaves_the_house_with_more_than_its_fields(records: Path) -> None:
    written(ACTS[:2])
    lines = [json.loads(line) for line in sent(records).read_bytes().splitlines()]
    assert lines[0].keys() == {"brama", "format", "since", "seq", "hash"}
    assert all(line.keys() == set(chain.Entry._fields) for line in lines[1:])


def test_entries_that_are_added_while_it_is_read_do_no_harm(records: Path) -> None:
    written()
    witnessed(records)

    def meanwhile(_public: bytes) -> bool:
        written(ACTS[:2])
        return True

    before = LedgerEntry.objects.count()
    verdict = verify(vouched=meanwhile)
    assert verdict.whole and verdict.entries in {before, before + 2}
