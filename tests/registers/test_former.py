"""What the last generations keep of whom they changed is enough to put together again what stood there before."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brama.persons import Person
from brama.registers.build import Reading
from brama.registers.changes import Touched, touched_since
from brama.registers.entries import Removed
from brama.registers.errors import IndexDamaged
from brama.registers.manifest import About
from brama.registers.shelf import Shelf
from brama.registers.update import update
from tests.registers.shelves import added, any_persons, everybody, opened, people, person


def touched(folder: Path, number: int) -> Touched:
    return touched_since(Shelf(folder), opened(folder), number)


def by_id(persons: Iterable[Person]) -> list[Person]:
    return sorted(persons, key=lambda person: person.id)


def as_it_was(folder: Path, number: int) -> list[Person]:
    """The register put together again from what serves now and what is known of the touched."""
    found = touched(folder, number)
    ids = set(found.ids())
    return by_id([*(one for one in everybody(opened(folder)) if one.id not in ids), *found.then()])


@settings(max_examples=20)
@given(st.lists(any_persons, min_size=2, max_size=4), st.booleans())
def test_any_generation_can_be_put_together_again(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[Person]], anew: bool
) -> None:
    folder = tmp_path_factory.mktemp("data")
    added(Shelf(folder), rounds[0])
    states = [{one.id: one for one in rounds[0]}]
    for said in rounds[1:]:
        gone = sorted(states[-1])[::3]
        state = {id: one for id, one in states[-1].items() if id not in gone} | {one.id: one for one in said}
        if anew:
            added(Shelf(folder), list(state.values()))
        else:
            update(Shelf(folder), "staff", [*map(Removed, gone), *said], About(), Reading())
        if opened(folder).number > len(states):
            states.append(state)
        assert states[-1] == state  # what changes nothing makes no generation
    for number, state in enumerate(states, 1):
        assert as_it_was(folder, number) == by_id(state.values())
        ids = set(touched(folder, number).ids())
        assert by_id(touched(folder, number).now()) == by_id(one for id, one in states[-1].items() if id in ids)


def test_whole_generations_and_updates_together_are_remembered(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    states = [people(300)]
    added(shelf, states[0])
    for number in range(1, 8):
        kept = [one for one in states[-1] if one.id != f"p{number}"]
        states.append([*kept, person(1000 + number)])
        if number % 3:
            update(shelf, "staff", [Removed(f"p{number}"), person(1000 + number)], About(), Reading())
        else:
            added(shelf, states[-1])
    for number, state in enumerate(states, 1):
        assert as_it_was(tmp_path, number) == by_id(state)


def test_a_person_changed_twice_is_told_as_he_first_stood(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(50))
    for name in ("Першы Раз", "Другі Раз"):
        update(shelf, "staff", [Person("p5", (name,))], About(), Reading())
    assert list(touched(tmp_path, 1).then()) == [person(5)]
    assert list(touched(tmp_path, 2).then()) == [Person("p5", ("Першы Раз",))]
    assert list(touched(tmp_path, 1).now()) == [Person("p5", ("Другі Раз",))]


def test_who_came_and_went_since_is_nobody_then_and_now(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(50))
    update(shelf, "staff", [person(70)], About(), Reading())
    update(shelf, "staff", [Removed("p70")], About(), Reading())
    found = touched(tmp_path, 1)
    assert list(found.ids()) == ["p70"] and list(found.then()) == list(found.now()) == []


@pytest.mark.parametrize("stem", ["changed.text", "removed.text", "former.text", "former.offsets"])
def test_a_record_of_the_past_that_was_tampered_with_is_refused_by_its_name(tmp_path: Path, stem: str) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(50))
    update(shelf, "staff", [Removed("p1"), Person("p5", ("Іншы Чалавек",))], About(), Reading())
    update(shelf, "staff", [Removed("p2")], About(), Reading())
    (path,) = shelf.generation("staff", 2).glob(f"{stem}.*")
    path.write_bytes(path.read_bytes()[:-1] + b"\x07")
    with pytest.raises(IndexDamaged) as refusal:
        touched(tmp_path, 1)
    assert refusal.value.facts == {"file": str(path), "reason": "checksum"}
    assert list(touched(tmp_path, 2).then()) == [person(2)]
