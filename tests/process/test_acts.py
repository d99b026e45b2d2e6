"""What staff may not do, each refused by name; and a refused act leaves nothing behind."""

from dataclasses import replace

import pytest

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.acts import act
from brama.process.errors import (
    ActedBefore,
    ActUnknown,
    CaseMissing,
    FieldMissing,
    FieldUnknown,
    NotFromHere,
    NotTheirDuty,
    Stale,
)
from brama.process.history.done import Done, barred
from brama.process.steps import ACTS
from brama.vault.epochs import epoch_private, seal_epoch_key
from brama.vault.models import Epoch, EpochKey
from tests.cast import COMPARTMENT_OF, House, Seated
from tests.process.apart import BARRED, DECIDES, MEETS
from tests.process.refusing import refused
from tests.process.road import Walk, applied, further, walked


def test_an_act_on_a_stale_page_is_refused(staff: House) -> None:
    walk = walked(staff, "screening")
    version, olena = walk.case().version, staff.seats["olena"]
    for seen in (version - 1, version + 1):
        with refused(Stale):
            act(walk.reference, "note", olena, {"text": "A cousin vouches."}, seen)
    assert act(walk.reference, "note", olena, {"text": "A cousin vouches."}, version).version == version + 1


@pytest.mark.parametrize("handle", ["wanda", "taras", "vera", "maksym", "nadia", "ivanna"])
def test_an_act_of_another_duty_is_refused(staff: House, handle: str) -> None:
    walk = applied(staff)
    with refused(NotTheirDuty, act="take", duty="screener"):
        walk.does(handle, "take")


def test_an_act_of_the_applicant_is_no_act_of_staff(staff: House) -> None:
    walk = walked(staff, "questions")
    for code in ("answer", "withdraw", "book", "apply"):
        with refused(NotTheirDuty, act=code, duty="applicant"):
            walk.does("olena", code, text="Uncle Rygor.")


def test_an_act_that_there_is_not_is_refused(staff: House) -> None:
    walk = applied(staff)
    with refused(ActUnknown, act="promote"):
        walk.does("olena", "promote")


def test_every_act_of_staff_is_refused_from_every_step_that_is_not_its_own(staff: House) -> None:
    """The step is what the case says; nothing else of it is touched, so each pair is tried on one case."""
    walk = walked(staff, "booked")
    everybody = _everywhere(staff)
    for row in (row for row in ACTS.values() if row.by != "applicant" and "booked" not in row.at):
        with refused(NotFromHere, act=row.code, step="booked"):
            act(walk.reference, row.code, everybody, _filled(row.code))


def _filled(code: str) -> dict[str, str]:
    """Something in every field of an act."""
    return {name.rstrip("?"): "x" for _, names in ACTS[code].writes for name in names}


def test_a_field_that_is_missing_empty_or_unknown_is_refused(staff: House) -> None:
    walk = walked(staff, "screening")
    for fields in ({}, {"text": ""}):
        with refused(FieldMissing, act="note", field="text"):
            walk.does("olena", "note", **fields)
    with refused(FieldUnknown, act="note", field="religion"):
        walk.does("olena", "note", text="A cousin vouches.", religion="none of our business")


def test_a_case_that_is_not_theirs_looks_like_none(staff: House) -> None:
    walk = applied(staff)
    board = staff.seats["taras"]
    for reference in (walk.reference, "ZZZZ-ZZZZ", ""):
        with refused(CaseMissing):
            act(reference, "vote", board, {"outcome": "admit", "reason": "steady"})
    with refused(CaseMissing):
        act("ZZZZ-ZZZZ", "take", staff.seats["olena"], {})


_STAFF = [code for code, row in ACTS.items() if row.by != "applicant"]


def test_who_did_the_one_is_barred_from_the_other() -> None:
    """Each pair of acts, by the table that is written out by hand."""
    came = {code: {did for did in _STAFF if barred(ACTS[code], bytes(16), [Done(did, bytes(16))])} for code in _STAFF}
    assert came == {code: BARRED.get(code, set()) for code in _STAFF}


@pytest.mark.parametrize(("step", "did"), [("screening", "note"), ("booked", "recognise")])
def test_who_did_the_one_may_not_do_the_other(staff: House, step: str, did: str) -> None:
    """One person with every duty and every key does the one, in truth; nobody who screened or met somebody decides about them."""
    walk, everybody = walked(staff, step), _everywhere(staff)
    act(walk.reference, did, everybody, {"text": "A cousin vouches."})
    if step == "screening":
        _refused_all(walk, everybody, did, MEETS - {"offer"}, "booked")
    _refused_all(walk, everybody, did, DECIDES, "before_board")


def _refused_all(walk: Walk, seat: Seated, did: str, codes: set[str], step: str) -> None:
    """Others bring the case there, and what this one tries is refused."""
    further(walk, step)
    for code in sorted(codes):
        with refused(ActedBefore, act=code, did=did):
            act(walk.reference, code, seat, _filled(code))


def _everywhere(staff: House) -> Seated:
    """Somebody whom no table of duties would allow: every duty, every key."""
    ivanna = staff.seats["ivanna"]
    for epoch in Epoch.objects.all():
        holder = next(seat.holder for seat in staff.seats.values() if _holds(seat, epoch))
        seal_epoch_key(epoch, epoch_private(epoch, holder), ivanna.member, ivanna.sealing_public)
    staff.seats["ivanna"] = replace(ivanna, duties=frozenset(COMPARTMENT_OF))
    return staff.seats["ivanna"]


def _holds(seat: Seated, epoch: Epoch) -> bool:
    return EpochKey.objects.filter(epoch=epoch, member=seat.member).exists()


def test_each_act_stands_in_the_ledger_once(staff: House) -> None:
    walk = walked(staff, "cleared")
    codes = list(LedgerEntry.objects.order_by("seq").values_list("act", flat=True))
    assert codes == [
        "apply",
        "take",
        "note",
        "match",
        "ask",
        "answer",
        "answer_match",
        "assess",
        "assess_again",
        "clear",
    ]
    assert LedgerEntry.objects.values("case").distinct().count() == len(codes), "nobody without its key connects them"
    assert walk.case().version == len(codes) and verify().whole
