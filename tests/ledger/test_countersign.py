"""A partner signs what extends the last head they signed and nothing else, with a key that never leaves their machine."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from brama.box.signing import new_signing_keys, sign
from brama.ledger import chain
from brama.ledger.chain import Head
from brama.ledger.countersign import SIGNED, countersign, last_signed
from brama.ledger.errors import (
    ChainBroken,
    HeadForked,
    HeadLacksEntries,
    HeadRolledBack,
    WitnessFileUnusable,
    WitnessKeyShut,
)
from brama.ledger.heads import Countersignature
from brama.ledger.witness_key import KEY, is_shut
from tests.ledger.heads import DAY, OURS, chained, head_of

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


def test_a_signature_of_a_head_is_good_for_nothing_else() -> None:
    """The message names its kind, so that a partner cannot be made to sign something else of the same shape."""
    keys, head = new_signing_keys(), OURS[-1].head
    bare = b"%d" % head.seq + head.hash + DAY.isoformat().encode()
    assert not Countersignature(keys.public, head, DAY, sign(keys.private, bare)).true
