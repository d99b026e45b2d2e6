"""A member who acts signs their entry, and with it everything before it: nothing is done in another's name."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from django.db import transaction

from brama.box.signing import signing_keys_from
from brama.ledger import rows
from brama.ledger.models import LedgerEntry
from brama.ledger.record import record
from brama.ledger.signed import Signatures, bare, signature, signatures, unsigned
from brama.ledger.verify import verify
from tests.ledger.tampering import DAY, entry, rechained, take, unguarded


class Member(NamedTuple):
    """A number and a seed of 32 bytes."""

    member: bytes
    signing: bytes


OLENA, HALINA = (Member(bytes([at]) * 16, bytes([at]) * 32) for at in (1, 2))


def public(member: bytes, _entry: int = 0) -> bytes | None:
    known = {each.member: signing_keys_from(each.signing).public for each in (OLENA, HALINA)}
    return known.get(member)


def did(act: str, by: Member | bytes = b"") -> int:
    with transaction.atomic():
        return record(act, DAY, by, bytes(16))


@pytest.fixture
def acts(records: Path) -> None:
    """An application, two acts of one member, one of another, an answer."""
    for act, by in (("apply", b""), ("take", OLENA), ("note", OLENA), ("assess_again", HALINA), ("answer", b"")):
        did(act, by)


@contextmanager
def changed(seq: int, **fields: object) -> Iterator[None]:
    with unguarded():
        LedgerEntry.objects.filter(seq=seq).update(**fields)
        yield


@pytest.mark.usefixtures("acts")
def test_what_members_did_is_signed_by_them_and_what_an_applicant_did_by_nobody() -> None:
    assert signatures(public) == Signatures(2, 3)
    assert [bool(each.signature) for each in LedgerEntry.objects.order_by("seq")] == [False, True, True, True, False]


@pytest.mark.usefixtures("acts")
def test_an_entry_in_the_name_of_another_is_found() -> None:
    """By whoever writes the database and has a key of their own: as a true chain, which partners countersign."""
    did("open_page", OLENA.member)
    assert verify().whole and signatures(public) == Signatures(2, 3, 6, OLENA.member)
    with changed(6, signature=signature(HALINA, *_head(6))):
        assert signatures(public).faulty == 6
    with changed(6, signature=signature(OLENA, *_head(6))):
        assert signatures(public) == Signatures(2, 4)
    with changed(6, signature=bytes(entry_signature(3))):
        assert signatures(public).faulty == 6, "that of another entry of theirs"


@pytest.mark.usefixtures("acts")
def test_a_ledger_written_anew_lacks_the_signatures_of_all_who_acted_later() -> None:
    with unguarded():
        kept, later = entry(1), [take(seq) for seq in (2, 3, 4, 5)]
        rechained(2, [later[0], later[2], later[3]], kept[7])
        for seq, by in ((2, OLENA), (3, OLENA)):
            LedgerEntry.objects.filter(seq=seq).update(signature=signature(by, *_head(seq)))
        assert verify().whole
        found = signatures(public)
    assert (found.faulty, found.member) == (3, HALINA.member)


def test_entries_of_before_members_signed_need_none_and_every_later_one_does(records: Path) -> None:
    did("take", OLENA.member)
    assert signatures(public) == Signatures(0, 0)
    did("note", OLENA)
    assert signatures(public) == Signatures(2, 1)
    did("assess", HALINA.member)
    assert signatures(public) == Signatures(2, 1, 3, HALINA.member)


@pytest.mark.usefixtures("acts")
def test_signatures_taken_away_from_the_beginning_are_missed_by_whoever_knows_since_when_there_are_any() -> None:
    """What is left looks as if members had begun to sign later; that they had not is known outside the database."""
    with unguarded():
        LedgerEntry.objects.filter(seq__lte=3).update(signature=None)
        assert verify().whole and signatures(public) == Signatures(4, 1) and not bare()
        assert signatures(public, 1) == Signatures(1, 0, 2, OLENA.member) and bare(1) == 2
        assert signatures(public, 3) == Signatures(3, 0, 3, OLENA.member) and bare(3) == 3
        LedgerEntry.objects.update(signature=None)
        assert signatures(public) == Signatures(0, 0) and not bare()
        assert signatures(public, 1).faulty == 2


@pytest.mark.usefixtures("acts")
def test_of_the_entries_that_are_shown_those_in_the_name_of_another_are_told_and_no_others() -> None:
    forged, true = did("open_page", Member(OLENA.member, HALINA.signing)), did("open_page", OLENA)
    assert unsigned(range(1, true + 1), public) == {forged}
    assert unsigned([true, 1, 5], public) == set() and not bare()
    with changed(3, signature=None):
        assert unsigned([2, 3], public) == {3} and bare() == 3
    with changed(2, signature=None):
        assert unsigned([2, 3], public) == set() and unsigned([2, 3], public, 2) == {2}, "of before they signed"


@pytest.mark.usefixtures("acts")
def test_what_only_a_member_does_under_nobodys_name_is_found() -> None:
    nameless = {"apply", "answer"}
    assert signatures(public, 0, nameless) == Signatures(2, 3) and not bare(0, nameless)
    entry = did("open_page")
    assert signatures(public, 0, nameless) == Signatures(2, 3, entry, b"") and bare(0, nameless) == entry
    assert unsigned([1, 5, entry], public, 1, nameless) == {entry} and not bare()


@pytest.mark.usefixtures("acts")
def test_a_key_for_which_nobody_vouches_signs_nothing() -> None:
    assert signatures(lambda member, seq: None if seq == 4 else public(member)).faulty == 4


def entry_signature(seq: int) -> bytes:
    return bytes(LedgerEntry.objects.values_list("signature", flat=True).get(seq=seq) or b"")


def _head(seq: int) -> tuple[int, bytes]:
    return seq, bytes(rows.entries().get(seq=seq)[7])
