"""FollowTheMoney JSON lines become persons."""

import itertools
import random
from collections import Counter
from pathlib import Path
from typing import Any

import orjson
import pytest

from brama.persons import PartialDate, Person
from brama.registers.entries import Attached
from brama.registers.errors import BadLine, ChangesGiven
from brama.registers.readers import Tally, read_queries
from brama.registers.readers.batches import batches
from brama.registers.readers.joining import union

from .conftest import Write, read


def entity(identifier: str, schema: str = "Person", **properties: Any) -> dict[str, Any]:
    return {"id": identifier, "schema": schema, "properties": properties}


def lines(*entities: object) -> bytes:
    return b"\n".join(orjson.dumps(one) for one in entities) + b"\n"


@pytest.fixture
def person(write: Write) -> Any:
    def described(**properties: Any) -> Person:
        (one,) = read("ftm", [write("one.json", lines(entity("p", **properties)))], Tally())
        return one

    return described


def test_every_property_that_is_read_lands_in_its_field(person: Any) -> None:
    assert person(
        name=["Dzmitry LIASOVIK"], alias=["Dmitri Lesovik"], weakAlias=["Dima"], previousName=["Dzmitry Hryb"],
        birthDate=["1974-03-07"], birthPlace=["Lida"], gender=["male"], nationality=["by"], citizenship=["pl"],
        country=["lt"], idNumber=["a 1-23"], passportNumber=["МР 1234567"], taxNumber=["9.8.7.6"],
        phone=["+375 29 000 00 00"], email=["D@Example.org"], position=["clerk"],
    ) == Person(
        "p", ("Dzmitry LIASOVIK", "Dmitri Lesovik", "Dima", "Dzmitry Hryb"), (PartialDate(1974, 3, 7),), ("Lida",),
        ("male",), ("by", "pl", "lt"), ("A123", "MP1234567", "9876"), ("+375290000000",), ("d@example.org",),
    )  # fmt: skip


def test_parts_make_a_name_where_there_is_none(person: Any) -> None:
    parts = {"firstName": ["Дзмітры"], "fatherName": ["Адамавіч"], "lastName": ["Лясовік"]}
    assert person(**parts).names == ("Дзмітры Адамавіч Лясовік",)


def test_parts_that_a_name_has_already_add_nothing(person: Any) -> None:
    names = person(name=["LIASOVIK, Dzmitry"], firstName=["Dzmitry"], lastName=["Liasovik"]).names
    assert names == ("LIASOVIK, Dzmitry",)


def test_parts_that_say_more_than_the_name_add_one(person: Any) -> None:
    names = person(name=["D. Liasovik"], firstName=["Dzmitry"], middleName=["Adam"], lastName=["Liasovik"]).names
    assert names == ("D. Liasovik", "Dzmitry Adam Liasovik")


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        (["Dzmitry", "Дмитрий"], ["Liasovik", "Лесовик"], ("Dzmitry Liasovik", "Дмитрий Лесовик")),
        (["Дмитрий", "Dzmitry"], ["Liasovik", "Лесовик"], ("Дмитрий Лесовик", "Dzmitry Liasovik")),
        (["Dzmitry", "Дмитрий"], ["Liasovik"], ("Dzmitry Liasovik", "Дмитрий Liasovik")),
        (["Dzmitry", "Dmitri"], ["Liasovik", "Lesovik"], ("Dzmitry Liasovik", "Dmitri Lesovik")),
        (["Adam", "Jan"], ["Hryb"], ("Adam Hryb", "Jan Hryb")),
        (["Adam"], ["Hryb", "Грыб"], ("Adam Hryb", "Adam Грыб")),
    ],
)
def test_parts_in_two_scripts_make_a_name_in_each(
    person: Any, first: list[str], last: list[str], names: tuple[str, ...]
) -> None:
    assert person(firstName=first, lastName=last).names == names


def test_one_text_instead_of_a_list_is_accepted(person: Any) -> None:
    assert person(name="Olga Shimkovich").names == ("Olga Shimkovich",)


def test_ten_thousand_aliases_are_cut_and_noted_once(write: Write) -> None:
    tally = Tally()
    (one,) = read(
        "ftm", [write("x", lines(entity("p", name=["A B"], alias=[f"A B{n}" for n in range(10_000)])))], tally
    )
    assert len(one.names) == 256
    assert tally.notes["names_cut"] == 1


def test_a_name_that_goes_on_is_cut_at_512_letters(person: Any) -> None:
    assert [len(name) for name in person(name=["A" * 5_000_000]).names] == [512]


def test_values_are_kept_once_and_empty_ones_not_at_all(person: Any) -> None:
    assert person(name=["A  B", "A B", "", " ", "---"], birthPlace=["", "Lida", "Lida "]).names == ("A B",)


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_papers_join_their_holder_wherever_they_stand(write: Write, order: tuple[int, ...]) -> None:
    entities = [
        entity("p", name=["A B"], nationality=["by"]),
        entity("d1", "Passport", holder=["p"], number=["MP 0000001"], country=["pl"]),
        entity("d2", "Identification", holder=["p", "nobody"], number=["77 777 777 8"]),
        entity("q", name=["C D"]),
    ]
    persons = {one.id: one for one in read_queries(write("x", lines(*(entities[at] for at in order))), Tally())}
    assert sorted(persons["p"].documents) == ["777777778", "MP0000001"]
    assert persons["p"].countries == ("by", "pl")
    assert persons["q"].documents == ()


PASSPORT = {
    "passportNumber": ["MP0000001"],
    "personalNumber": ["7777777A001PB7"],
    "birthDate": ["1974"],
    "gender": ["m"],
}


@pytest.mark.parametrize("own", [{}, {"birthDate": ["1975"], "gender": ["female"]}])
@pytest.mark.parametrize("nested", [True, False])
def test_papers_say_numbers_and_birth_and_gender_only_where_their_holder_does_not(
    write: Write, own: Any, nested: bool
) -> None:
    paper = entity("d", "Passport", holder=["p"], **PASSPORT)
    inside: Any = {"identification": [paper, entity("e", "Identification", country=["pl"])]} if nested else {}
    holder = entity("p", name=["A B"], **own, **inside)
    tally = Tally()
    (one,) = read_queries(write("x", lines(holder) if nested else lines(paper, holder)), tally)
    assert one.documents == ("MP0000001", "7777777A001PB7")
    assert (
        (one.births, one.genders) == ((PartialDate(1975),), ("female",)) if own else ((PartialDate(1974),), ("male",))
    )
    assert tally.notes["documents_joined"] == 1


def test_papers_without_a_number_do_not_count_as_joined(write: Write) -> None:
    tally = Tally()
    path = write("x", lines(entity("p", name=["A B"]), entity("d", "Passport", holder=["p"], country=["pl"])))
    (one,) = read_queries(path, tally)
    assert (one.countries, tally.notes["documents_joined"]) == (("pl",), 0)


def test_changes_are_no_register_and_told_as_such_even_when_bad_lines_are_skipped(write: Write) -> None:
    path = write("x", lines({"op": "ADD", "entity": entity("p", name=["A B"])}))
    with pytest.raises(ChangesGiven):
        read("ftm", [path], Tally(skip_bad=True))


def test_batches_read_apart_say_the_same_as_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brama.registers.readers.opening.BLOCK", 1000)
    chance = random.Random(4)
    entities = [entity(f"p{n}", name=[f"Adam Hryb{n}"]) for n in range(200)]
    entities += [entity(f"d{n}", "Passport", holder=[f"p{n}"], number=[f"AB{n:07}"]) for n in range(0, 200, 7)]
    chance.shuffle(entities)
    path = tmp_path / "register.json"
    path.write_bytes(lines(*entities))
    whole, apart, count = Tally(), Tally(), 0
    said: dict[str, list[Person]] = {}
    for batch in batches("ftm", [path], apart):
        count += batch.size
        for one in batch.read(apart):
            said.setdefault(*((one.person.id, []) if isinstance(one, Attached) else (one.id, []))).append(
                one.person if isinstance(one, Attached) else one
            )
    assert {union(several, Counter()) for several in said.values()} == set(read_queries(path, whole))
    assert (count, apart.persons, apart.notes) == (path.stat().st_size, whole.persons, whole.notes)


def test_what_is_no_person_is_counted_by_schema(write: Write) -> None:
    tally = Tally()
    path = write("x", lines(entity("c", "Company", name=["X"]), entity("v", "Vessel"), entity("c2", "Company")))
    assert read("ftm", [path], tally) == []
    assert tally.skipped == {"other_entity": 3}
    assert tally.schemas == {"Company": 2, "Vessel": 1}


@pytest.mark.parametrize("kind", ["name", "firstName"])
def test_a_person_without_a_name_is_counted_not_refused(write: Write, kind: str) -> None:
    tally = Tally()
    nameless = entity("p", "Person", birthDate=["1974"], **{kind: [" "]})
    assert list(read("ftm", [write("x", lines(nameless))], tally)) == []
    assert (tally.skipped, tally.bad) == ({"no_name": 1}, 0)


BAD = {
    b'{"id": "p", ': "json",
    b'{"id": "p\\ud800", "schema": "Person", "properties": {}}': "json",
    b'{"id": 1e999}': "json",
    b"[" * 100_000: "json",
    b"[1]": "not_object",
    b'{"id": "p"}': "no_schema",
    b'{"schema": "Person", "properties": {}}': "no_id",
    b'{"id": 7, "schema": "Person", "properties": {}}': "no_id",
    b'{"id": "p", "schema": "Person"}': "no_properties",
    b'{"id": "p", "schema": "Person", "properties": {"name": [1]}}': "value_not_text",
    b'{"id": "p", "schema": "Person", "properties": {"name": null}}': "value_not_text",
    b'{"id": "\0"}': "nul_byte",
}
bad_lines = pytest.mark.parametrize(
    ("line", "reason"), BAD.items(), ids=[f"{at}_{why}" for at, why in enumerate(BAD.values())]
)


@bad_lines
def test_a_bad_line_is_refused_with_its_place(write: Write, line: bytes, reason: str) -> None:
    good = lines(entity("g", name=["A B"]))
    path = write("register.json", good + b"\n" + line + b"\n" + good)
    with pytest.raises(BadLine) as refused:
        read("ftm", [path])
    column = refused.value.facts["column"]
    assert refused.value.facts == {"file": str(path), "line": 3, "column": column, "reason": reason}
    assert isinstance(column, int)
    assert (0 < column <= len(line) + 1) if reason in ("json", "nul_byte") else column == 0


@bad_lines
def test_a_bad_line_is_counted_and_passed_over_when_asked(write: Write, line: bytes, reason: str) -> None:
    good = lines(entity("g", name=["A B"]))
    tally = Tally(skip_bad=True)
    assert len(list(read("ftm", [write("x", good + line + b"\n" + good)], tally))) == 2
    assert (tally.persons, tally.bad, tally.reasons) == (2, 1, {reason: 1})
    assert tally.first_bad[0].facts["line"] == 2


def test_a_line_of_fifty_megabytes_is_refused_and_the_next_one_read(write: Write) -> None:
    good = lines(entity("g", name=["A B"]))
    path = write("x", good + b'{"id": "' + b"a" * 50_000_000 + b'"}\n' + good)
    with pytest.raises(BadLine) as refused:
        read("ftm", [path])
    assert (refused.value.facts["line"], refused.value.facts["reason"]) == (2, "line_too_long")
    tally = Tally(skip_bad=True)
    assert len(read("ftm", [path], tally)) == 2
    assert tally.reasons == {"line_too_long": 1}
