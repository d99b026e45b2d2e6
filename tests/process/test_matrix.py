"""The matrix: every member, every entry, every step, by trying each key on each copy and not by asking the code."""

import pytest

from brama.ledger.models import LedgerEntry
from brama.process.models import Case
from brama.process.steps import STEPS
from brama.process.writing import of_sections
from brama.vault.compartments import APPLICANT, COMPARTMENTS, SECTIONS, times
from brama.vault.models import HandOver
from tests.cast import COMPARTMENT_OF, STAFF, House
from tests.process.road import further, settled, walked, way_to
from tests.process.tried import Entry, epoch_keys, opened_by_receipt, opened_with

# Written out once more, by hand, from the design: (section, step) is read by these. The code's own table is not asked.
_SCREENING = [
    "applied", "screening", "questions", "cleared", "booked", "did_not_come", "someone_else", "stopped", "verified", "before_board",
    "waiting_list", "second_look", "set_aside",
]  # fmt: skip
_MEETING, _BOARD = ["cleared", "booked"], ["before_board"]
_AFTER = ["admitted", "arrived", "in_training", "on_roster"]
_RESULT = ["did_not_come", "someone_else", "stopped", "verified"]
EXPECTED: dict[str, dict[str, list[str]]] = {
    "identity": {"screening": _SCREENING, "meeting": _MEETING, "welfare": _AFTER},
    "contact": {"screening": _SCREENING, "welfare": _AFTER},
    "background": {"screening": _SCREENING},
    "skills": {"screening": _SCREENING, "board": _BOARD, "training": _AFTER},
    "motivation": {"screening": _SCREENING, "board": _BOARD},
    "referees": {"screening": _SCREENING},
    "relatives": {"welfare": _AFTER},
    "findings": {"screening": _SCREENING},
    "assessment": {"screening": _SCREENING, "board": _BOARD},
    "meeting_record": {"meeting": _MEETING},
    "meeting_outcome": {"meeting": [*_MEETING, *_RESULT], "board": [*_BOARD, "waiting_list"]},
    "decision": {"board": [*_BOARD, "waiting_list"]},
    "reply": {"board": [*_BOARD, "waiting_list"]},
    "messages": {"screening": _SCREENING},
    "files": {"screening": _SCREENING},
    "booking": {"meeting": _MEETING},
    "service": {"board": _AFTER, "training": _AFTER, "welfare": _AFTER},
    "trail": {"screening": [*_SCREENING, "declined"], "meeting": _MEETING, "board": _BOARD, "training": _AFTER, "welfare": _AFTER},
    "doings": {"screening": [*_SCREENING, "declined"], "meeting": _MEETING, "board": _BOARD, "training": _AFTER, "welfare": _AFTER},
}  # fmt: skip

OF_APPLICANT = {
    "identity": "w", "contact": "w", "background": "w", "skills": "w", "motivation": "w", "referees": "w", "relatives": "w", "findings": "",
    "assessment": "", "meeting_record": "", "meeting_outcome": "", "decision": "", "reply": "r", "messages": "rw", "files": "w",
    "booking": "rw", "service": "", "trail": "rw", "doings": "w",
}  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_every_member_opens_exactly_what_the_table_says(staff: House, step: str) -> None:
    walk = walked(staff, step)
    settled(staff)
    assert not HandOver.objects.exists()
    case = walk.case()
    tried = {handle: opened_with(epoch_keys(staff.seats[handle].holder), case) for handle in STAFF}
    assert tried == {handle: _expected(duty, case) for handle, duty in STAFF.items()}


def _expected(duty: str, case: Case) -> set[Entry]:
    compartment = COMPARTMENT_OF.get(duty, "")
    return {entry for entry in _there(case) if case.step in EXPECTED[entry[0]].get(compartment, [])}


def _there(case: Case) -> set[Entry]:
    """A declined case is nobody's: at the second look only what the applicant wrote again is there to be read, and who did what."""
    items = of_sections(case, SECTIONS)
    if case.step == "second_look":
        written = LedgerEntry.objects.get(act="second_look").seq
        items = [item for item in items if item.entry == written or item.section in ("trail", "doings")]
    return {(item.section, item.number) for item in items}


@pytest.mark.parametrize("step", ["left", "second_look"])
def test_a_receipt_opens_answers_and_offers_and_never_what_was_written_about_a_person(staff: House, step: str) -> None:
    walk = walked(staff, "applied")
    for each in way_to(step):
        further(walk, each)
        there = {(item.section, item.number) for item in of_sections(walk.case(), SECTIONS)}
        opens = {entry for entry in there if entry[0] in ("messages", "reply", "booking", "trail")}
        assert (
            opened_by_receipt(walk.receipt, walk.case()) == opens
            and opened_by_receipt(walk.duress, walk.case()) == set()
        )
    assert {section for section, _ in opens} == {"messages", "reply", "booking", "trail"}


def test_the_table_of_the_code_is_the_table_of_the_design() -> None:
    said = {section: {c: sorted(times(section, c)) for c in COMPARTMENTS if times(section, c)} for section in SECTIONS}
    assert said == {section: {c: sorted(steps) for c, steps in row.items()} for section, row in EXPECTED.items()}
    assert OF_APPLICANT == APPLICANT


def test_every_section_is_there_when_the_matrix_is_tried(staff: House) -> None:
    there = {item.section for item in of_sections(walked(staff, "on_roster").case(), SECTIONS)}
    assert there == set(SECTIONS)
