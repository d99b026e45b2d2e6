"""What goes into a register comes out of it, whatever it is, and however it came."""

import errno
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings

from brama.persons import PartialDate, Person
from brama.registers.build import Reading, add
from brama.registers.entries import Attached
from brama.registers.errors import BadRegisterName, NobodyRead, UnreadableText
from brama.registers.files.arrays import FileFacts
from brama.registers.index import open_register, verify
from brama.registers.manifest import About
from brama.registers.shelf import Shelf
from tests.registers.shelves import added, any_persons, batches, everybody, opened, people, person


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@settings(max_examples=40)
@given(any_persons)
def test_everybody_comes_out_as_he_went_in(tmp_path_factory: pytest.TempPathFactory, persons: list[Person]) -> None:
    shelf = Shelf(tmp_path_factory.mktemp("data"))
    added(shelf, persons)
    verify(shelf, "staff")
    assert everybody(open_register(shelf, "staff")) == sorted(persons, key=lambda person: person.id.encode())


@settings(max_examples=20)
@given(any_persons)
def test_everybody_is_found_by_id(tmp_path_factory: pytest.TempPathFactory, persons: list[Person]) -> None:
    folder = tmp_path_factory.mktemp("data")
    added(Shelf(folder), persons)
    register = opened(folder)
    assert [register.person(person.id) for person in persons] == persons
    assert register.person("nobody has this one") is None


def test_the_order_of_the_records_leaves_no_trace(tmp_path: Path) -> None:
    persons = people(300)
    added(Shelf(tmp_path / "one"), persons)
    Random(1).shuffle(persons)
    add(Shelf(tmp_path / "two"), "staff", batches(persons, size=7), About(built="2026-11-22"), Reading())
    one, two = contents(tmp_path / "one"), contents(tmp_path / "two")
    assert one == two


def test_two_processes_write_the_same_bytes_as_one(tmp_path: Path) -> None:
    persons = people(3000)
    for workers in (1, 2):
        added(Shelf(tmp_path / str(workers)), persons, workers=workers)
    assert contents(tmp_path / "1") == contents(tmp_path / "2")


def test_ids_that_begin_alike_are_told_apart_however_long(tmp_path: Path) -> None:
    long = "x" * 70_000
    persons = [Person(id, ("Ян Грыб",)) for id in (f"{long}b", f"{long}a", long, "x", f"{long}\0", "")]
    added(Shelf(tmp_path), persons)
    assert [person.id for person in everybody(opened(tmp_path))] == ["", "x", long, f"{long}\0", f"{long}a", f"{long}b"]


def test_records_of_one_id_become_one_person_whatever_their_order(tmp_path: Path) -> None:
    said = [
        Person("p", ("Ян Грыб",), (PartialDate(1980),), places=("Pinsk",)),
        Person("p", ("Jan Hryb",), (PartialDate(1980),), documents=("MP1",)),
        Person("q", ("Zofia Nowak",)),
    ]
    for place, order in (("one", said), ("two", said[::-1])):
        added(Shelf(tmp_path / place), order)
    one, two = everybody(opened(tmp_path / "one")), everybody(opened(tmp_path / "two"))
    assert one == two and len(one) == 2
    assert set(one[0].names) == {"Ян Грыб", "Jan Hryb"} and one[0].births == (PartialDate(1980),)
    assert one[0].documents == ("MP1",) and one[0].places == ("Pinsk",)


def test_a_flood_of_records_of_one_id_is_cut_and_counted_whatever_its_order(tmp_path: Path) -> None:
    papers = [Attached(Person("p", documents=(f"MP{number:07}",)), f"d{number}") for number in range(300)]
    flood = [Person("p", (f"Ян Грыб{number}",), phones=(f"+37529{number:07}",)) for number in range(300)]
    said: list[Person | Attached] = [*flood, *papers]
    for place, order in (("one", said), ("two", said[::-1])):
        manifest = added(Shelf(tmp_path / place), order)
        assert manifest.tally["notes"] == {"names_cut": 1, "values_cut": 2}
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    (one,) = everybody(opened(tmp_path / "one"))
    assert (len(one.names), len(one.phones), len(one.documents)) == (256, 64, 64)


def test_what_is_attached_goes_to_its_holder_and_nowhere_else(tmp_path: Path) -> None:
    attached = [Attached(Person("p1", documents=("AB1",))), Attached(Person("nobody", documents=("AB2",)))]
    manifest = added(Shelf(tmp_path), [attached[0], *people(3), attached[1]])
    register = opened(tmp_path)
    holder = register.person("p1")
    assert holder is not None and "AB1" in holder.documents and holder.names == person(1).names
    assert register.person("nobody") is None and register.count == 3
    assert manifest.tally["without_holder"] == 1 and manifest.tally["joined"] == 1


def test_an_empty_source_does_not_replace_a_register(tmp_path: Path) -> None:
    added(Shelf(tmp_path), people(2))
    with pytest.raises(NobodyRead):
        added(Shelf(tmp_path), [])
    assert everybody(opened(tmp_path)) == people(2)


def test_half_a_surrogate_is_refused_by_its_id(tmp_path: Path) -> None:
    with pytest.raises(UnreadableText) as refusal:
        added(Shelf(tmp_path), [Person("p9", ("\ud800",))])
    assert refusal.value.facts == {"id": "'p9'"}
    assert Shelf(tmp_path).names() == []


@pytest.mark.parametrize("name", ["", "..", "Staff", "a/b", "-a", ".lock-a", "а", "a" * 65, "a\n"])
def test_a_name_that_is_no_folder_everywhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadRegisterName):
        added(Shelf(tmp_path), people(1), name)
    assert not list(tmp_path.rglob("*"))


def test_a_register_is_the_users_alone(tmp_path: Path) -> None:
    added(Shelf(tmp_path), people(1))
    folder = Shelf(tmp_path).register("staff")
    assert {path.stat().st_mode & 0o077 for path in (folder, folder.parent)} == {0}


def test_a_folder_that_others_could_read_is_taken_away_from_them(tmp_path: Path) -> None:
    folder = Shelf(tmp_path).register("staff")
    for path in (folder.parent, folder):
        path.mkdir(0o755)
    added(Shelf(tmp_path), people(1))
    assert {path.stat().st_mode & 0o077 for path in (folder, folder.parent)} == {0}


def test_what_cannot_be_deleted_does_not_undo_what_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_: Path) -> None:
        raise OSError(errno.EBUSY, "busy")

    added(Shelf(tmp_path), people(2))
    with monkeypatch.context() as patch:
        patch.setattr("brama.registers.site._trim", busy)
        assert added(Shelf(tmp_path), people(3)).number == 2
    assert everybody(opened(tmp_path)) == people(3)
    added(Shelf(tmp_path), people(4))
    assert not (Shelf(tmp_path).generation("staff", 1) / "people.births.i32").exists()


def test_numbers_count_from_one_and_the_manifest_says_what_was_said(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    source = tmp_path / "list.csv"
    source.write_bytes(b"invented")
    about = About(format="csv", source="a leak", until="2027-01-01", unverified=True, built="2026-11-22")
    for number in (1, 2):
        manifest = add(shelf, "staff", batches(people(5)), about, Reading(inputs=[source]))
        assert manifest.number == number == open_register(shelf, "staff").number
    read = open_register(shelf, "staff").manifest
    assert read == manifest and read.about == about and read.persons == 5
    assert read.inputs == {"list.csv": FileFacts(8, sha256(b"invented").hexdigest())}


def test_a_removed_register_is_gone_to_the_last_file(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(5))
    added(shelf, people(5), "other")
    shelf.remove("staff")
    assert shelf.names() == ["other"]
    assert not shelf.register("staff").exists()


def test_a_word_too_long_for_a_name_is_kept_and_stops_nothing(tmp_path: Path) -> None:
    flood = Person("flood", ("б" * 3_000_000, " ".join(["Ян"] * 5000)))
    added(Shelf(tmp_path), [flood, *people(3)])
    assert opened(tmp_path).person("flood") == flood
