"""What was written stays: a row of a case that is taken out, replaced, put elsewhere or hidden is missed at the next act and page."""

from collections.abc import Callable

import pytest
from django.db import transaction

from brama.ledger.record import record
from brama.ledger.verify import verify
from brama.process.board.ranked import ranked
from brama.process.board.ranking import Wanted
from brama.process.errors import CaseDamaged, CaseMissing, ConditionUnmet
from brama.process.history.doings import done, keys_among
from brama.process.openings.asking import ask, waiting
from brama.process.reads.cases import listed, shown
from brama.process.reads.dossier import dossier
from brama.process.seat import keys_of
from brama.process.writing import of_sections, sealing, shred_keys
from brama.vault.compartments import KEYS, SECTIONS
from brama.vault.errors import NotYours
from brama.vault.models import Copy, Epoch, EpochState, HandOver, Item
from brama.vault.seal import Author, keep, sealed
from tests.cast import DAY, House
from tests.process.road import Walk, further, settled, walked, way_to

ONE_OF_EACH = ("olena", "wanda", "taras", "vera", "nadia")


def _reckoned(walk: Walk, keys_of_case: list[Item]) -> int:
    """How many of these members can tell where the case stands; each finds it whole, or this raises CaseDamaged."""
    told = 0
    for handle in ONE_OF_EACH:
        keys, case = keys_of(walk.house.seats[handle]), walk.case()
        try:
            opened = keys_among(keys_of_case, case, keys)
        except NotYours:
            continue
        assert len(done(case, opened, walk.house)) == case.doings.count()
        told += 1
    return told


def _out(item: Item) -> Callable[[], None]:
    """Take a row out of the database; what is returned puts it back as it was."""
    copies, key = list(item.copies.all()), item.pk
    Item.objects.filter(pk=key).delete()

    def back() -> None:
        item.pk = key
        item.save(force_insert=True)
        for copy in copies:
            copy.save(force_insert=True)

    return back


@pytest.mark.parametrize("step", ["left", "second_look", "waiting_list"])
def test_a_case_is_whole_at_every_step_also_while_something_waits_to_be_handed_on(staff: House, step: str) -> None:
    walk = walked(staff, "applied")
    for each in way_to(step):
        further(walk, each)
        assert _reckoned(walk, of_sections(walk.case(), KEYS)) or each == "left"
        settled(staff)
        assert _reckoned(walk, of_sections(walk.case(), KEYS)) or each == "left"


@pytest.mark.parametrize("step", ["booked", "second_look"])
def test_a_row_taken_out_of_any_section_is_missed_by_whoever_can_tell_where_the_case_stands(
    staff: House, step: str
) -> None:
    walk = walked(staff, step)
    settled(staff)
    keys = of_sections(walk.case(), KEYS)
    for item in of_sections(walk.case(), SECTIONS):
        back = _out(item)
        with pytest.raises(CaseDamaged):
            _reckoned(walk, keys)
        back()
    assert _reckoned(walk, keys)


def test_a_copy_taken_from_whoever_reads_a_section_is_missed_also_where_it_is_said_to_wait(staff: House) -> None:
    walk = walked(staff, "booked")
    settled(staff)
    keys = of_sections(walk.case(), KEYS)
    for copy in list(Copy.objects.select_related("epoch", "item")):
        Copy.objects.filter(pk=copy.pk).delete()
        with pytest.raises(CaseDamaged):
            _reckoned(walk, keys)
        if not copy.item.copies.exists():
            due = HandOver.objects.create(item=copy.item, compartment=copy.epoch.compartment)
            with pytest.raises(CaseDamaged):
                _reckoned(walk, keys)
            due.delete()
        copy.save(force_insert=True)
    assert _reckoned(walk, keys)


def test_a_copy_for_an_epoch_that_nobody_holds_hides_nothing(staff: House) -> None:
    """The compartment has its copy, by the row: whoever reads the section is refused, and not shown the rest."""
    walk = walked(staff, "screening")
    epoch = Epoch.objects.create(compartment="screening", number=9, public=b"", state=EpochState.PAST)
    Copy.objects.filter(item__section="findings", item__number=1).update(epoch=epoch)
    with pytest.raises(NotYours):
        shown(walk.reference, staff.seats["symon"])
    with pytest.raises(CaseMissing):
        dossier(walk.reference, staff.seats["symon"])


def test_a_note_put_in_the_place_of_ones_own_is_missed(staff: House) -> None:
    """It is signed, and an entry of a ledger that is whole has its digest; but no act of the case has written it."""
    walk = walked(staff, "screening")
    olena = staff.seats["olena"]
    note = of_sections(walk.case(), ("findings",))[0]
    _out(note)
    body, author = b'{"kind":"note","text":"nothing against him"}', Author(olena.member, olena.holder.signing)
    value = sealed(sealing(walk.case(), shred_keys()), author, [("findings", note.number, body)], staff)[0]
    with transaction.atomic():
        keep(walk.case().safe, record("note", DAY, olena.member, b"\5" * 16, [value.digest]), [value])
    assert verify().whole
    for look in (shown, dossier):
        with pytest.raises(CaseDamaged):
            look(walk.reference, staff.seats["symon"])
    with pytest.raises(CaseDamaged):
        walk.does("symon", "note", text="fine")


@pytest.mark.parametrize(("section", "to"), [("motivation", "relatives"), ("findings", "decision")])
def test_a_row_that_is_said_to_be_of_another_section_is_missed(staff: House, section: str, to: str) -> None:
    walk = walked(staff, "screening")
    Item.objects.filter(section=section, number=1).update(section=to)
    with pytest.raises(CaseDamaged):
        walk.does("symon", "note", text="fine")


def test_a_row_put_in_beside_what_was_written_is_missed(staff: House) -> None:
    walk = walked(staff, "screening")
    first = of_sections(walk.case(), ("findings",))[0]
    Item.objects.create(safe=first.safe, section="findings", number=9, content=first.content, entry=first.entry)
    with pytest.raises(CaseDamaged):
        walk.does("symon", "note", text="fine")


def test_a_damaged_case_is_left_out_where_the_others_stand(staff: House) -> None:
    walk = walked(staff, "before_board")
    ask(walk.reference, "safety", staff.seats["taras"])
    assert ranked(staff.seats["taras"], Wanted((), "none")) and waiting(staff.seats["olena"])
    Item.objects.filter(safe=walk.case().safe, section="identity").delete()
    assert ranked(staff.seats["taras"], Wanted((), "none")) == [] and waiting(staff.seats["olena"]) == {}
    (row,) = listed(staff.seats["olena"])
    assert row.flagged and not row.name


def test_whoever_voted_before_does_not_vote_again_although_the_vote_is_gone(staff: House) -> None:
    """Nor is that the way to a second one: put back beside it, two votes of one member admit nobody."""
    walk = walked(staff, "before_board")
    for handle, outcome in (("taras", "admit"), ("roman", "decline")):
        walk.does(handle, "vote", outcome=outcome, reason="needed" if outcome == "admit" else "few_places")
    walk.does("taras", "open_vote")
    back = _out(of_sections(walk.case(), ("decision",))[0])
    with pytest.raises(CaseDamaged):
        walk.does("taras", "vote", outcome="admit", reason="needed")
    back()
    with pytest.raises(ConditionUnmet):
        walk.does("taras", "vote", outcome="admit", reason="needed")
    with pytest.raises(ConditionUnmet):
        walk.does("taras", "admit", reason="needed")
