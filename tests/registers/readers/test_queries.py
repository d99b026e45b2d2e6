"""Files of questions: applicants and pairs."""

from typing import Any

import pytest

from brama.persons import PartialDate, Person
from brama.registers.errors import BadLine, MapNotUsed
from brama.registers.readers import Tally, read_pairs, read_queries

from .conftest import Write

QUESTIONS = """\
{"id": "b", "schema": "Person", "properties": {"name": ["Adam Hryb"]}}
{"schema": "Passport", "id": "d", "properties": {"holder": ["b"], "number": ["AB1234567"]}}

{"properties": {"birthDate": ["1974"]}}
{"id": "a", "properties": {}}
{"id": "b", "schema": "Person", "properties": {"name": "Adas"}}
{"id": "c", "schema": "Company", "properties": {"name": ["Uzor"]}}
{"id": "e", "schema": "LegalEntity", "properties": {"name": ["Eva Biel"]}}
"""


def test_every_person_asked_for_comes_back_in_order_named_or_not(write: Write) -> None:
    tally = Tally()
    assert list(read_queries(write("x.jsonl", QUESTIONS), tally)) == [
        Person("b", ("Adam Hryb",), documents=("AB1234567",)),
        Person("4", births=(PartialDate(1974),)),
        Person("a"),
        Person("b", ("Adas",), documents=("AB1234567",)),
        Person("e", ("Eva Biel",)),
    ]
    assert (tally.persons, tally.schemas) == (5, {"Company": 1})


def test_a_table_of_questions_answers_for_every_row(write: Write) -> None:
    path = write("x.csv", "id;name;dob\nx;Adam Hryb;1974\nx;;\n;;1980\n")
    assert [(one.id, one.names) for one in read_queries(path, Tally())] == [("x", ("Adam Hryb",)), ("x", ()), ("4", ())]


def test_a_table_may_be_mapped_and_json_lines_may_not(write: Write) -> None:
    (one,) = read_queries(write("x.csv", "who\nAdam Hryb\n"), Tally(), mapping={"who": "name"})
    assert one.names == ("Adam Hryb",)
    with pytest.raises(MapNotUsed):
        list(read_queries(write("x.jsonl", QUESTIONS), Tally(), mapping={"who": "name"}))


def test_pairs_come_in_order_with_ids_of_their_own_or_their_side(write: Write) -> None:
    text = (
        '{"a": {"id": "1", "schema": "LegalEntity", "properties": {"name": ["A"]}}, "b": {"properties": {}}}\n'
        '{"b": {"properties": {"name": ["B"]}}, "a": {"properties": {"name": ["A"]}}}\n'
    )
    assert list(read_pairs(write("x", text), Tally())) == [
        (Person("1", ("A",)), Person("b")),
        (Person("a", ("A",)), Person("b", ("B",))),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"a": {"properties": {}}}', "no_entity"),
        ('{"a": {"properties": {}}, "b": []}', "no_entity"),
        ('{"a": {"properties": {}}, "b": {"schema": "Vessel", "properties": {}}}', "not_a_person"),
        ('{"a": {"properties": {}}, "b": {"schema": ["Vessel"], "properties": {}}}', "not_a_person"),
        ('{"a": {"properties": {}}, "b": {}}', "no_properties"),
        ('{"a": {"id": "", "properties": {}}, "b": {"properties": {}}}', "no_id"),
        ("[]", "not_object"),
        ("{", "json"),
    ],
)
def test_a_bad_pair_is_refused_by_its_line(write: Write, line: str, reason: str) -> None:
    good = '{"a": {"properties": {}}, "b": {"properties": {}}}\n'
    with pytest.raises(BadLine) as refused:
        list(read_pairs(write("x", good + line), Tally()))
    assert (refused.value.facts["line"], refused.value.facts["reason"]) == (2, reason)


@pytest.mark.parametrize("bad", ['{"id": "x"}', "7", '{"id": "x", "schema": {}, "properties": {}}'])
def test_a_bad_question_is_refused_or_passed_over(write: Write, bad: Any) -> None:
    path = write("x", '{"properties": {}}\n' + bad + "\n")
    skipping = Tally(skip_bad=True)
    assert [one.id for one in read_queries(path, skipping)] == ["1"]
    assert skipping.bad == 1
    with pytest.raises(BadLine):
        list(read_queries(path, Tally()))
