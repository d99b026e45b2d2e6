"""An intake is proposed by one and confirmed by another of the board, and nobody else reads how many places there are."""

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from django.db import transaction

from brama.box.errors import BoxRefused
from brama.ledger.record import record
from brama.process.board import records as kept
from brama.process.board.intake import confirm, current, places_left, proposals, propose, waiting
from brama.process.board.ranking import Wanted
from brama.process.errors import FieldWrong, NotTheirDuty, Stale
from brama.process.models import Intake
from brama.process.seat import keys_of
from brama.staff.errors import AlreadyDecided, AnotherPerson
from brama.vault.values import Place, signed
from tests.cast import DAY, House, housed, open_epoch
from tests.process.road import voted, walked

WANTED = Wanted(("medicine", "driving"), "some")


@pytest.fixture
def staff(tmp_path: Path) -> Iterator[House]:
    with housed("sqlite", tmp_path) as made:
        yield made


def test_what_one_proposed_counts_once_another_has_confirmed_it(staff: House) -> None:
    taras, roman = staff.seats["taras"], staff.seats["roman"]
    number = propose(12, WANTED, taras)
    assert current(proposals(roman)) is None
    with pytest.raises(AnotherPerson):
        confirm(number, taras)
    confirm(number, roman)
    found = proposals(roman)
    assert (counts := current(found)) and (counts.places, counts.wanted) == (12, WANTED) and waiting(found) is None
    with pytest.raises(AlreadyDecided):
        confirm(number, staff.seats["bohdan"])


def test_what_is_proposed_or_confirmed_twice_is_so_once(staff: House) -> None:
    taras, roman = staff.seats["taras"], staff.seats["roman"]
    number = propose(12, WANTED, taras)
    assert propose(12, WANTED, taras) == number
    assert propose(13, WANTED, taras) == number + 1 and propose(13, WANTED, roman) == number + 2
    confirm(number + 2, taras)
    rows = Intake.objects.count()
    confirm(number + 2, taras)
    assert Intake.objects.count() == rows and propose(13, WANTED, roman) == rows + 1


@pytest.mark.parametrize("before", [False, True], ids=["written since", "written before it was confirmed"])
def test_a_proposal_put_in_the_place_of_the_one_that_was_confirmed_does_not_count(staff: House, before: bool) -> None:
    """Signed by who proposed the other, in the ledger, under the same number: what was confirmed was another."""
    taras, roman = staff.seats["taras"], staff.seats["roman"]
    many = _proposed(500, staff) if before else None
    number = propose(2, WANTED, taras)
    confirm(number, roman)
    Intake.objects.filter(number=number).delete()
    many = many or _proposed(500, staff)
    many.save(force_insert=True)
    found = proposals(roman)
    assert [each.places for each in found] == [500] and current(found) is None


def test_a_confirmation_of_before_it_named_what_it_confirms_counts_for_what_was_proposed_before_it(
    staff: House,
) -> None:
    taras, roman = staff.seats["taras"], staff.seats["roman"]
    number = propose(2, WANTED, taras)
    kept.entered(number, {"kind": "confirm", "of": number}, "confirm_intake", roman)
    assert (counts := current(proposals(roman))) and counts.places == 2
    Intake.objects.filter(number=number).delete()
    _proposed(500, staff).save(force_insert=True)
    assert current(proposals(roman)) is None


def _proposed(places: int, staff: House) -> Intake:
    """A first proposal as its member signs it, not yet in the table, by whoever writes database and ledger."""
    taras, said = staff.seats["taras"], {"kind": "propose", "places": places, **WANTED._asdict()}
    value = signed(Place(bytes(16), "intake", 1), taras.member, taras.holder.signing, orjson.dumps(said))
    with transaction.atomic():
        row = kept._sealed(Intake(number=1), value.packed(), keys_of(taras))
        row.entry = record("propose_intake", DAY, taras.member, digests=[value.digest()])
    return row


def test_the_newest_proposal_is_the_one_that_can_be_confirmed(staff: House) -> None:
    first = propose(12, WANTED, staff.seats["taras"])
    propose(8, WANTED, staff.seats["taras"])
    with pytest.raises(Stale):
        confirm(first, staff.seats["roman"])


def test_only_the_board_reads_or_writes_it(staff: House) -> None:
    propose(12, WANTED, staff.seats["taras"])
    for handle in ("olena", "wanda", "ivanna", "maksym"):
        for attempt in (lambda seat: propose(1, WANTED, seat), proposals, lambda seat: confirm(1, seat)):
            with pytest.raises(NotTheirDuty):
                attempt(staff.seats[handle])


@pytest.mark.parametrize(
    ("places", "wanted", "field"),
    [(-1, WANTED, "places"), (10_001, WANTED, "places"), (1, Wanted(("magic",)), "skills"), (1, Wanted((), "all"), "experience")],
)  # fmt: skip
def test_a_field_that_is_none_of_ours_is_refused(staff: House, places: int, wanted: Wanted, field: str) -> None:
    with pytest.raises(FieldWrong) as refusal:
        propose(places, wanted, staff.seats["taras"])
    assert refusal.value.facts["field"] == field and not Intake.objects.exists()


def test_it_is_sealed_anew_when_somebody_leaves_the_board(staff: House) -> None:
    propose(12, WANTED, staff.seats["taras"])
    before = bytes(Intake.objects.get().content)
    open_epoch(staff, "board", 2, without="bohdan")
    assert proposals(staff.seats["taras"])[0].places == 12
    row = Intake.objects.select_related("epoch").get()
    assert row.epoch.number == 2 and bytes(row.content) != before
    assert proposals(staff.seats["bohdan"]) == []


def test_what_somebody_else_wrote_into_the_table_is_refused(staff: House) -> None:
    propose(12, WANTED, staff.seats["taras"])
    confirm(1, staff.seats["roman"])
    Intake.objects.filter(number=2).update(content=Intake.objects.get(number=1).content)
    with pytest.raises(BoxRefused):
        proposals(staff.seats["taras"])


def test_each_admission_takes_a_place(staff: House) -> None:
    confirm(propose(1, WANTED, staff.seats["taras"]), staff.seats["roman"])
    counts = current(proposals(staff.seats["taras"]))
    assert counts and places_left(counts) == 1
    walk = walked(staff, "before_board")
    voted(walk, "admit", "needed")
    walk.does("roman", "admit", reason="needed")
    assert places_left(counts) == 0
