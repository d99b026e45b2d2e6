"""Whose keys may be used: what whoever writes the database cannot make anyone believe."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brama.box.keys import new_sealing_keys
from brama.box.signing import new_signing_keys
from brama.ledger.models import LedgerEntry
from brama.process.history.doings import stands
from brama.staff.appointing import appoint, epochs, removing
from brama.staff.beside import ROOTS, write_roots
from brama.staff.errors import RootsMissing, RootsOpen
from brama.staff.models import Holds, KeySignature, Member
from brama.staff.vouching import trust
from brama.staff.vouching.keys import member_key
from brama.staff.vouching.trust import StaffTrust
from brama.vault.errors import KeyUntrusted
from brama.vault.models import Epoch, EpochState
from brama.vault.seal import Author, Case, sealed
from tests.staff.conftest import House
from tests.staff.vouching.strangers import put_in, signed_by, stranger


def test_every_founding_key_reaches_the_fingerprints(house: House) -> None:
    walked = StaffTrust()
    for row in Member.objects.all():
        assert walked.author(bytes(row.number)).signing == bytes(row.signing_public)
    for compartment in ("screening", "meeting", "board", "training", "welfare", "members"):
        assert walked.epoch(compartment).number == 1


def _in_its_place() -> None:
    Epoch.objects.filter(compartment="screening").update(public=new_sealing_keys().public)


def _as_a_newer_one() -> None:
    Epoch.objects.filter(compartment="screening").update(state=EpochState.PAST)
    Epoch.objects.create(compartment="screening", number=2, public=new_sealing_keys().public, state=EpochState.CURRENT)


@pytest.mark.parametrize("put", [_in_its_place, _as_a_newer_one], ids=["in its place", "as a newer one"])
def test_sealing_to_a_swapped_public_key_is_refused(house: House, put: Callable[[], None]) -> None:
    case = Case(bytes(16), bytes(32), "applied", new_sealing_keys().public)
    author = Author(bytes(16), new_signing_keys().private)
    assert sealed(case, author, [("identity", 0, b"{}")], StaffTrust())[0]
    put()
    with pytest.raises(KeyUntrusted):
        sealed(case, author, [("identity", 0, b"{}")], StaffTrust())[0]


@pytest.mark.parametrize("column", ["sealing_public", "signing_public"])
def test_a_swapped_key_of_a_member_is_refused(house: House, column: str) -> None:
    fresh = {"sealing_public": new_sealing_keys().public, "signing_public": new_signing_keys().public}
    row = Member.objects.order_by("pk")[3]
    Member.objects.filter(pk=row.pk).update(**{column: fresh[column]})
    with pytest.raises(KeyUntrusted):
        StaffTrust().member(bytes(row.number))


def test_a_duty_written_into_the_database_makes_no_duty(house: House) -> None:
    row = Member.objects.order_by("pk")[3]
    Holds.objects.create(member=row, duty="appointer")
    with pytest.raises(KeyUntrusted):
        StaffTrust().member(bytes(row.number))


def test_one_signature_is_not_enough(house: House) -> None:
    row = Member.objects.order_by("pk")[3]
    first = KeySignature.objects.filter(subject=row.number).first()
    assert first
    first.delete()
    with pytest.raises(KeyUntrusted):
        StaffTrust().author(bytes(row.number))


def test_two_rows_of_one_key_are_one_signer(house: House) -> None:
    """A founder who writes the database gives their own key a second number, and signs alone under both."""
    wren = house.seat("wren")
    known = wren.trust.member(wren.member)
    twin = bytes(range(16))
    put_in(twin, known.sealing, known.signing, "appointer")
    unknown = stranger()
    for number in (wren.member, twin):
        signed_by(wren.holder.signing, unknown, number)
    with pytest.raises(KeyUntrusted):
        StaffTrust().check(unknown)


def test_a_circle_that_vouches_for_itself_is_never_entered(house: House) -> None:
    people = {bytes([n]) * 16: (new_sealing_keys(), new_signing_keys()) for n in (1, 2, 3)}
    keys = {}
    for number, (sealing, signing) in people.items():
        put_in(number, sealing.public, signing.public, "appointer")
        keys[number] = member_key(number, sealing.public, signing.public, ["appointer"])
    for number, (_, signing) in people.items():
        for other in people:
            signed_by(signing.private, keys[other], number)
    for number in people:
        with pytest.raises(KeyUntrusted):
            StaffTrust().author(number)


def test_nobody_who_may_not_appoint_vouches(house: House) -> None:
    unknown = stranger()
    for handle in ("finch", "robin", "owl"):
        seat = house.seat(handle)
        signed_by(seat.holder.signing, unknown, seat.member)
    with pytest.raises(KeyUntrusted):
        StaffTrust().check(unknown)


def test_a_past_epoch_set_back_to_current_is_refused(house: House) -> None:
    Epoch.objects.create(compartment="board", number=2, public=new_sealing_keys().public, state=EpochState.PAST)
    with pytest.raises(KeyUntrusted):
        StaffTrust().epoch("board")


@pytest.fixture
def renewed(house: House) -> House:
    """A house whose screening has a second epoch, because somebody left."""
    removing.remove(house.seat("wren"), "finch")
    epochs.settle(house.seat("robin"), stands)
    for handle in ("wren", "heron"):
        epochs.sign_waiting(house.seat(handle))
    assert StaffTrust().epoch("screening").number == 2
    return house


def test_an_epoch_that_was_walked_before_is_found_with_two_questions(renewed: House) -> None:
    """Whoever takes an application in asks this each time."""
    with CaptureQueriesContext(connection) as asked:
        found = StaffTrust().epoch("screening")
    assert len(asked) == 2 and found.row == Epoch.objects.get(compartment="screening", number=2).pk


@pytest.mark.parametrize("state", [EpochState.PROPOSED, EpochState.PAST])
def test_a_newer_epoch_that_was_set_back_is_missed(renewed: House, state: EpochState) -> None:
    """Else what is sealed from now on would go to the key that the removed member has kept."""
    Epoch.objects.filter(compartment="screening", number=2).update(state=state)
    Epoch.objects.filter(compartment="screening", number=1).update(state=EpochState.CURRENT)
    with pytest.raises(KeyUntrusted):
        StaffTrust().epoch("screening")


def test_a_newer_epoch_that_was_taken_out_is_missed(renewed: House) -> None:
    Epoch.objects.filter(compartment="screening", number=2).delete()
    Epoch.objects.filter(compartment="screening", number=1).update(state=EpochState.CURRENT)
    with pytest.raises(KeyUntrusted):
        StaffTrust().epoch("screening")


def test_a_newer_epoch_whose_signatures_were_taken_out_is_missed(renewed: House) -> None:
    trust._WALKED.clear()
    KeySignature.objects.filter(subject=b"screening 2").delete()
    Epoch.objects.filter(compartment="screening", number=2).update(state=EpochState.PROPOSED)
    Epoch.objects.filter(compartment="screening", number=1).update(state=EpochState.CURRENT)
    with pytest.raises(KeyUntrusted):
        StaffTrust().epoch("screening")


@pytest.mark.parametrize("handle", ["finch", "crane"])
def test_a_removed_member_set_back_to_present_is_given_nothing(house: House, handle: str) -> None:
    """The row is as it was before, with its passphrase; the ledger says that they were removed."""
    row = Member.objects.get(number=house.seat(handle).member)
    removing.remove(house.seat("wren"), handle)
    row.save()
    asked: list[Callable[[], object]] = [
        lambda: StaffTrust().reader(bytes(row.number)),
        lambda: house.seat(handle),
        lambda: StaffTrust().present("members"),
        StaffTrust().keyholders if handle == "crane" else partial(StaffTrust().present, "screening"),
    ]
    for ask in asked:
        with pytest.raises(KeyUntrusted):
            ask()
    assert StaffTrust().author(bytes(row.number)).left


def test_what_somebody_signed_before_leaving_stays_good(house: House) -> None:
    removing.remove(house.seat("crane"), "wren")
    walked = StaffTrust()
    assert all(walked.author(bytes(row.number)) for row in Member.objects.all())
    assert walked.epoch("screening").number == 1


def test_what_somebody_signs_after_leaving_counts_for_nothing(house: House) -> None:
    wren, heron = house.seat("wren"), house.seat("heron")
    removing.remove(house.seat("crane"), "wren")
    unknown = stranger()
    later = LedgerEntry.objects.count() + 1
    for seat in (wren, heron):
        signed_by(seat.holder.signing, unknown, seat.member, later)
    with pytest.raises(KeyUntrusted):
        StaffTrust().check(unknown)
    KeySignature.objects.filter(subject=unknown.subject).update(entry=1)
    Member.objects.filter(number=wren.member).update(left=None)
    with pytest.raises(KeyUntrusted):
        StaffTrust().check(unknown)


def test_a_partners_key_needs_two_as_well(house: House) -> None:
    public = new_signing_keys().public
    for handle in ("wren", "heron"):
        with pytest.raises(KeyUntrusted):
            StaffTrust().partner(public)
        appoint.vouch_for_partner(house.seat(handle), public)
    StaffTrust().partner(public)


def test_without_the_fingerprints_nothing_is_trusted(house: House) -> None:
    (house.folder / ROOTS).chmod(0o666)
    with pytest.raises(RootsOpen):
        StaffTrust().epoch("board")
    (house.folder / ROOTS).unlink()
    with pytest.raises(RootsMissing):
        StaffTrust().epoch("board")
    write_roots(["aaaa-bbbb"])
    with pytest.raises(KeyUntrusted):
        StaffTrust().epoch("board")


def test_signatures_stand_in_the_ledger(house: House) -> None:
    entries = {entry.seq: bytes(entry.digests) for entry in LedgerEntry.objects.all()}
    assert all(bytes(row.digest) in entries[row.entry] for row in KeySignature.objects.all())
    assert LedgerEntry.objects.filter(day=date(2026, 11, 20)).count() == len(entries)
