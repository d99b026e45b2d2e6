"""Partners as witnesses: they sign what extends their last head and nothing else, and what they signed cannot be undone."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.db import transaction

from brama.box.keys import fingerprint
from brama.box.signing import new_signing_keys, sign
from brama.ledger import chain
from brama.ledger.chain import GENESIS, Head
from brama.ledger.countersign import SIGNED, countersign, last_signed
from brama.ledger.errors import (
    ChainBroken,
    CountersignatureFalse,
    HeadForked,
    HeadLacksEntries,
    HeadNotOurs,
    HeadRolledBack,
    PartnerUnknown,
    WitnessFileUnusable,
    WitnessKeyShut,
)
from brama.ledger.heads import (
    Announced,
    Countersignature,
    countersigned_line,
    head_lines,
    message,
    read_countersignature,
)
from brama.ledger.models import LedgerEntry, Partner, Witness
from brama.ledger.verify import verify
from brama.ledger.witness import accept, head_file, register, signed_by_all
from brama.ledger.witness_key import KEY, is_shut
from tests.ledger.tampering import ACTS, LENGTH, entry, rechained, take, unguarded, written

DAY = date(2026, 3, 2)


def chained(*acts: str, after: chain.Entry | None = None) -> list[chain.Entry]:
    entries = [after] if after else []
    for act in acts:
        entries.append(chain.linked(entries[-1].head if entries else chain.START, act, DAY))
    return entries[bool(after) :]


def head_of(entries: list[chain.Entry], file: Path, since: int = 0) -> Path:
    lines = head_lines(Announced(since, entries[-1].head), entries[since:])
    file.write_bytes(b"".join(lines))
    return file


OURS = chained("apply", "take", "ask", "answer")
REWRITTEN = chained("apply", "admit", "ask", "answer", "clear", "vote")


@pytest.fixture
def head(tmp_path: Path) -> Path:
    return head_of(OURS, tmp_path / "head.jsonl")


@pytest.fixture
def partner(tmp_path: Path, head: Path) -> Path:
    """The folder of a partner who has signed the first four entries."""
    folder = tmp_path / "partner"
    countersign(head, folder, DAY)
    return folder


def test_a_head_is_signed_and_remembered(tmp_path: Path, head: Path) -> None:
    signed = countersign(head, tmp_path / "partner", DAY)
    assert signed.true and signed.head == OURS[-1].head and signed.day == DAY
    assert last_signed(tmp_path / "partner") == OURS[-1].head


def test_a_longer_head_that_extends_the_last_is_signed_whichever_entries_it_brings(partner: Path, head: Path) -> None:
    longer = OURS + chained("clear", "book", after=OURS[-1])
    for since in (0, 2, 4):
        assert countersign(head_of(longer, head, since), partner, DAY).head == longer[-1].head
        (partner / SIGNED).write_text(json.dumps({"seq": 4, "hash": OURS[-1].hash.hex()}))


def test_the_same_head_is_signed_again_with_the_same_key(partner: Path, head: Path) -> None:
    first = countersign(head, partner, DAY)
    assert countersign(head_of(OURS, head, 4), partner, DAY) == first


@pytest.mark.parametrize("since", [0, 2, 4])
def test_a_fork_is_not_signed(partner: Path, head: Path, since: int) -> None:
    with pytest.raises(HeadForked) as refused:
        countersign(head_of(REWRITTEN, head, since), partner, DAY)
    assert refused.value.facts == {"entry": 4}
    assert last_signed(partner) == OURS[-1].head


def test_a_fork_of_the_same_length_is_not_signed(partner: Path, head: Path) -> None:
    for since in (0, 4):
        with pytest.raises(HeadForked):
            countersign(head_of(REWRITTEN[:4], head, since), partner, DAY)


@pytest.mark.parametrize("length", [1, 3])
def test_a_rollback_is_not_signed(partner: Path, head: Path, length: int) -> None:
    with pytest.raises(HeadRolledBack) as refused:
        countersign(head_of(OURS[:length], head), partner, DAY)
    assert refused.value.facts == {"entry": length, "signed": 4}


def test_a_head_whose_entries_begin_too_late_is_not_signed(partner: Path, tmp_path: Path, head: Path) -> None:
    longer = OURS + chained("clear", "book", after=OURS[-1])
    with pytest.raises(HeadLacksEntries) as refused:
        countersign(head_of(longer, head, 5), partner, DAY)
    assert refused.value.facts == {"signed": 4}
    with pytest.raises(HeadLacksEntries):
        countersign(head_of(OURS, head, 1), tmp_path / "another", DAY)


def test_a_chain_that_does_not_begin_at_the_beginning_is_not_signed(tmp_path: Path, head: Path) -> None:
    stranger = [chain.linked(Head(0, bytes(31) + b"\1"), "apply", DAY)]
    with pytest.raises(ChainBroken):
        countersign(head_of(stranger, head), tmp_path / "new", DAY)


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("field", chain.Entry._fields)
def test_a_head_with_any_field_of_any_entry_changed_is_not_signed(tmp_path: Path, at: int, field: str) -> None:
    file = head_of(OURS, tmp_path / "head.jsonl")
    lines = [json.loads(line) for line in file.read_bytes().splitlines()]
    lines[at + 1][field] = {"seq": 99, "act": "vote", "day": "2026-03-09"}.get(field, "ff" * 32)
    file.write_text("\n".join(json.dumps(line) for line in lines))
    with pytest.raises((ChainBroken, WitnessFileUnusable)):
        countersign(file, tmp_path / "partner", DAY)
    assert last_signed(tmp_path / "partner") == chain.START


def _damaged(whole: bytes) -> Iterator[bytes]:
    lines = whole.splitlines(keepends=True)
    yield b""
    yield b"\xff\xfe"
    yield b"[" * 100_000
    yield b"{}\n"
    yield b"".join(lines[:-1])
    yield b"".join((*lines, lines[-1]))
    yield whole[:-20]
    yield whole.replace(b'"seq":4', b'"seq":true')
    yield whole.replace(b'"since":0', b'"since":-1')
    yield whole.replace(b'"format":1', b'"format":2')
    yield whole.replace(b'"case":""', b'"case":"zz"')
    yield whole.replace(b"ledger head", b"countersigned head")


def test_a_damaged_head_is_refused_and_nothing_is_signed(tmp_path: Path, head: Path) -> None:
    for number, damaged in enumerate(_damaged(head.read_bytes())):
        head.write_bytes(damaged)
        with pytest.raises((WitnessFileUnusable, ChainBroken)):
            countersign(head, tmp_path / f"partner{number}", DAY)
        assert not (tmp_path / f"partner{number}" / SIGNED).exists()


def test_a_lost_memory_of_what_was_signed_is_not_taken_for_a_beginning(partner: Path, head: Path) -> None:
    for broken in (b"", b"null", b"{}", b'{"seq": 1, "hash": "x"}'):
        (partner / SIGNED).write_bytes(broken)
        with pytest.raises(WitnessFileUnusable):
            countersign(head, partner, DAY)


def test_the_key_and_the_memory_are_readable_by_their_user_alone(partner: Path) -> None:
    assert partner.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in partner.iterdir()} == {0o600}


def test_a_key_under_a_passphrase_opens_with_it_alone(tmp_path: Path, head: Path) -> None:
    folder = tmp_path / "partner"
    signed = countersign(head, folder, DAY, "цёмны лес, белы снег")
    assert is_shut(folder)
    assert countersign(head, folder, DAY, "  цёмны лес,  белы снег ") == signed
    for wrong in (None, "цёмны лес"):
        with pytest.raises(WitnessKeyShut):
            countersign(head, folder, DAY, wrong)


def test_a_damaged_key_is_refused_and_not_replaced(partner: Path, head: Path) -> None:
    for damaged in (b"", b"[]", b"{}", b'{"public": "00", "private": "00"}'):
        (partner / KEY).write_bytes(damaged)
        with pytest.raises((WitnessFileUnusable, WitnessKeyShut)):
            countersign(head, partner, DAY)
        assert (partner / KEY).read_bytes() == damaged


# With the records: out, there, and back in


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


def test_a_signature_of_a_head_is_good_for_nothing_else() -> None:
    """The message names its kind, so that a partner cannot be made to sign something else of the same shape."""
    keys, head = new_signing_keys(), OURS[-1].head
    bare = b"%d" % head.seq + head.hash + DAY.isoformat().encode()
    assert not Countersignature(keys.public, head, DAY, sign(keys.private, bare)).true


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
