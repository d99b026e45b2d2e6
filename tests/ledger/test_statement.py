"""The statement of an erasure: what the ledger says is borne out, what it does not say is not."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from brama.box.keys import fingerprint
from brama.box.signing import new_signing_keys, sign
from brama.ledger import chain
from brama.ledger.errors import (
    ChainBroken,
    CountersignatureFalse,
    HeadNotOurs,
    StatementFalse,
    StatementUnreached,
    StatementUnusable,
    WitnessFileUnusable,
)
from brama.ledger.heads import Announced, Countersignature, countersigned_line, head_lines, message
from brama.ledger.statement import check, read, stated

DAY = date(2026, 3, 1)
NUMBER = bytes(range(16))
PARTNER = new_signing_keys()


def ledger(*acts: str, number: bytes = NUMBER) -> list[chain.Entry]:
    entries: list[chain.Entry] = []
    for act in acts:
        head = entries[-1].head if entries else chain.START
        entries.append(chain.linked(head, act, DAY, case=number if act in ("withdraw", "purge") else b""))
    return entries


OURS = ledger("apply", "take", "withdraw", "apply", "take")
ERASED = OURS[2]
SAID = stated(ERASED.seq, DAY, NUMBER, ERASED.hash)


def head_of(entries: list[chain.Entry], folder: Path, since: int = 0) -> Path:
    (folder / "head").write_bytes(b"".join(head_lines(Announced(since, entries[-1].head), entries[since:])))
    return folder / "head"


def signed(head: chain.Head, folder: Path, truly: bool = True) -> Path:
    signature = sign(PARTNER.private, message(head, DAY if truly else DAY + timedelta(days=1)))
    path = folder / f"signed-{head.seq}"
    path.write_bytes(countersigned_line(Countersignature(PARTNER.public, head, DAY, signature)))
    return path


def test_a_countersigned_head_that_holds_the_entry_vouches_for_it(tmp_path: Path) -> None:
    files = [signed(OURS[at].head, tmp_path) for at in (0, 2, 3)]
    assert check(SAID, head_of(OURS, tmp_path), files) == {fingerprint(PARTNER.public): 4}
    assert check(SAID, head_of(OURS, tmp_path), files[:1]) == check(SAID, head_of(OURS, tmp_path)) == {}
    assert check(SAID, head_of(OURS, tmp_path, since=2), files[1:]) == {fingerprint(PARTNER.public): 4}


@pytest.mark.parametrize(
    "entries",
    [
        ledger("apply", "take", "withdraw", number=bytes(16)),
        ledger("apply", "take", "purge"),
        ledger("apply", "ask", "withdraw", "apply"),
    ],
)
def test_a_ledger_that_says_something_else_is_found(entries: list[chain.Entry], tmp_path: Path) -> None:
    with pytest.raises(StatementFalse):
        check(SAID, head_of(entries, tmp_path))


def test_another_day_is_another_statement(tmp_path: Path) -> None:
    with pytest.raises(StatementFalse):
        check(SAID._replace(day="2026-03-02"), head_of(OURS, tmp_path))


def test_a_head_that_does_not_hold_the_entry_says_so(tmp_path: Path) -> None:
    for head in (head_of(OURS[:2], tmp_path), head_of(OURS, tmp_path, since=3)):
        with pytest.raises(StatementUnreached):
            check(SAID, head)


def test_a_broken_chain_and_a_false_or_foreign_countersignature_are_refused(tmp_path: Path) -> None:
    head = head_of(OURS, tmp_path)
    with pytest.raises(CountersignatureFalse):
        check(SAID, head, [signed(OURS[3].head, tmp_path, truly=False)])
    with pytest.raises(HeadNotOurs):
        check(SAID, head, [signed(chain.Head(4, bytes(32)), tmp_path)])
    whole = head.read_bytes()
    head.write_bytes(whole.replace(b'"act":"take"', b'"act":"note"', 1))
    with pytest.raises(ChainBroken):
        check(SAID, head)
    head.write_bytes(whole[: whole.rindex(b"{")])
    with pytest.raises(WitnessFileUnusable):
        check(SAID, head)


def test_it_is_read_however_it_was_copied() -> None:
    assert read(f"  Statement:  {str(SAID).upper()}\n") == SAID
    for wrong in ("", "3", str(SAID)[:-1], str(SAID).replace("2026", "26"), f"0{SAID}"):
        with pytest.raises(StatementUnusable):
            read(wrong)
