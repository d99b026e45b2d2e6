"""The matrix: every member, every section, every step, by trying the keys and not by asking the code."""

from pathlib import Path

import pytest

from brama.process.acts import keys_of
from brama.process.models import Case
from brama.process.steps import STEPS
from brama.process.writing import of_sections
from brama.vault.compartments import SECTIONS
from brama.vault.models import HandOver
from tests.cast import APPLICATION, COMPARTMENT_OF, STAFF, House, house
from tests.process.road import settled, walked

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


@pytest.fixture
def staff(records: Path) -> House:
    return house(records)


@pytest.mark.parametrize("step", STEPS)
def test_every_member_opens_exactly_what_the_table_says(staff: House, step: str) -> None:
    walk = walked(staff, step)
    settled(staff)
    assert not HandOver.objects.exists()
    case = walk.case()
    tried = {handle: _opened(staff, handle, case) for handle in STAFF}
    assert tried == {handle: _expected(duty, case) for handle, duty in STAFF.items()}


def _opened(staff: House, handle: str, case: Case) -> set[str]:
    """The sections of which this member's keys open the newest entry."""
    keys = keys_of(staff.seats[handle])
    newest = {item.section: item for item in of_sections(case, SECTIONS)}
    return {section for section, item in newest.items() if keys.opens(item)}


def _expected(duty: str, case: Case) -> set[str]:
    # A declined case is nobody's: at the second look only what the applicant wrote again is there to be read, and who did what.
    again = (*APPLICATION, "messages", "trail", "doings")
    there = {item.section for item in of_sections(case, again if case.step == "second_look" else SECTIONS)}
    compartment = COMPARTMENT_OF.get(duty, "")
    return {section for section in there if case.step in EXPECTED[section].get(compartment, [])}


def test_the_table_of_the_code_is_the_table_of_the_design() -> None:
    from brama.vault.compartments import COMPARTMENTS, times

    said = {section: {c: sorted(times(section, c)) for c in COMPARTMENTS if times(section, c)} for section in SECTIONS}
    assert said == {section: {c: sorted(steps) for c, steps in row.items()} for section, row in EXPECTED.items()}


def test_every_section_is_there_when_the_matrix_is_tried(staff: House) -> None:
    there = {item.section for item in of_sections(walked(staff, "on_roster").case(), SECTIONS)}
    assert there == set(SECTIONS)
