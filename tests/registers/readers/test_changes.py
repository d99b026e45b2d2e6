"""Files of changes to a register."""

import pytest

from brama.persons import Person
from brama.registers.entries import Attached, Removed
from brama.registers.errors import BadLine
from brama.registers.readers import Tally
from brama.registers.readers.changes import read_changes

from .conftest import Write

LINES = """\
{"op": "ADD", "entity": {"id": "a", "schema": "Person", "properties": {"name": ["Adam Hryb"]}}}
{"op": "MOD", "entity": {"id": "b", "schema": "Person", "properties": {"name": ["Eva Biel"]}}}
{"op": "DEL", "entity": {"id": "c"}}
{"id": "d", "schema": "Person", "properties": {"name": ["Jan Kos"]}}
{"op": "ADD", "entity": {"id": "e", "schema": "Passport", "properties": {"holder": ["a"], "number": ["AB 1234567"]}}}
{"op": "MOD", "entity": {"id": "f", "schema": "Company", "properties": {"name": ["Uzor"]}}}
{"op": "MOD", "entity": {"id": "g", "schema": "Person", "properties": {"name": []}}}
{"op": "DEL", "entity": {"id": "h", "schema": "Person", "properties": {}}}
"""


def test_changes_come_in_order_and_what_is_no_person_any_more_is_removed(write: Write) -> None:
    tally = Tally()
    assert list(read_changes("ftm", [write("x", LINES)], tally)) == [
        Person("a", ("Adam Hryb",)),
        Person("b", ("Eva Biel",)),
        Removed("c"),
        Person("d", ("Jan Kos",)),
        Removed("e"),
        Attached(Person("a", documents=("AB1234567",)), "e"),
        Removed("f"),
        Removed("g"),
        Removed("h"),
    ]
    assert (tally.persons, tally.notes["removed"]) == (3, 4)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"op": "PUT", "entity": {"id": "c"}}', "unknown_op"),
        ('{"op": ["ADD"], "entity": {"id": "c"}}', "unknown_op"),
        ('{"op": "DEL"}', "no_entity"),
        ('{"op": "DEL", "entity": {}}', "no_id"),
        ('{"op": "ADD", "entity": {"id": "c"}}', "no_schema"),
        ("[]", "not_object"),
    ],
)
def test_a_bad_change_is_refused_by_its_line_or_passed_over(write: Write, line: str, reason: str) -> None:
    path = write("x", LINES + line + "\n")
    with pytest.raises(BadLine) as refused:
        list(read_changes("ftm", [path], Tally()))
    assert (refused.value.facts["line"], refused.value.facts["reason"]) == (9, reason)
    tally = Tally(skip_bad=True)
    assert len(list(read_changes("ftm", [path], tally))) == 9
    assert tally.reasons == {reason: 1}
