"""An update is as if the register had been built from what it now holds, only smaller; and what changed is known."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brama.names.encode import sounding
from brama.names.tokens import tokens_of
from brama.persons import PartialDate, Person
from brama.registers.build import Reading, add
from brama.registers.changes import touched_since
from brama.registers.entries import Attached, Change, Removed
from brama.registers.errors import GenerationTooOld, NoSuchGeneration, NoSuchRegister
from brama.registers.index import open_register, verify
from brama.registers.manifest import About, Manifest
from brama.registers.readers.batches import batches as lines_of
from brama.registers.readers.changes import read_changes
from brama.registers.readers.tally import Tally
from brama.registers.shelf import Shelf
from brama.registers.update import update
from tests.registers.shelves import added, any_persons, everybody, opened, people, person


def updated(shelf: Shelf, *changes: Change) -> Manifest:
    return update(shelf, "staff", changes, About(), Reading())


def renamed(number: int, name: str = "Іншы Чалавек") -> Person:
    return Person(f"p{number}", (name,))


def by_id(persons: Sequence[Person]) -> list[Person]:
    return sorted(persons, key=lambda person: person.id)


class Changes(NamedTuple):
    """Ids of persons who are new or no longer the same, and ids of those who are gone."""

    changed: frozenset[str]
    removed: frozenset[str]


def since(folder: Path, number: int) -> Changes:
    register = opened(folder)
    touched = touched_since(Shelf(folder), register, number)
    now = frozenset(person.id for person in touched.now())
    return Changes(now, frozenset(touched.ids()) - now)


def test_an_update_adds_replaces_and_removes(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(100))
    manifest = updated(shelf, person(200), renamed(5), Removed("p7"), Removed("nobody"))
    register = opened(tmp_path)
    expected = [someone for someone in people(100) if someone.id not in ("p5", "p7")] + [person(200), renamed(5)]
    assert by_id(everybody(register)) == by_id(expected)
    assert register.count == manifest.persons == 100 and len(register.segments) == 2
    assert register.person("p5") == renamed(5) and register.person("p7") is None
    assert since(tmp_path, 1) == Changes(frozenset({"p200", "p5"}), frozenset({"p7"}))
    verify(shelf, "staff")


@settings(max_examples=15)
@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["put", "again", "remove"])), max_size=6), max_size=5
    )
)
def test_any_updates_come_to_what_they_say(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[tuple[int, str]]]
) -> None:
    folder = tmp_path_factory.mktemp("data")
    states = [{someone.id: someone for someone in people(20)}]
    numbers = [added(Shelf(folder), people(20)).number]
    for changes in rounds:
        said: list[Change] = []
        state = dict(states[-1])
        for number, act in changes:
            if act == "remove":
                said.append(Removed(f"p{number}"))
                state.pop(f"p{number}", None)
            else:
                put = person(number) if act == "again" else renamed(number, f"Імя {len(states)}")
                said.append(put)
                state[put.id] = put
        states.append(state)
        numbers.append(updated(Shelf(folder), *said).number)
    now = states[-1]
    register = opened(folder)
    assert by_id(everybody(register)) == by_id(list(now.values())) and register.count == len(now)
    for number, before in zip(numbers, states, strict=True):
        found = since(folder, number)
        really = {key for key, someone in now.items() if before.get(key) != someone}
        assert really <= found.changed <= set(now) and before.keys() - now.keys() <= found.removed
        assert found.removed.isdisjoint(now)


def test_an_update_counts_bearers_of_a_name_as_if_the_register_had_been_built_so(tmp_path: Path) -> None:
    shelf, anew = Shelf(tmp_path), Shelf(tmp_path / "anew")
    added(shelf, people(200))
    updated(shelf, replace(person(5), places=("Ліда",)), renamed(6, "Ян Дмитрий Дзмітрый"), Removed("p7"), person(300))
    updated(shelf, replace(person(6), places=("Ліда",)), Removed("p5"), Removed("p300"), person(7), person(301))
    register = opened(tmp_path)
    added(anew, everybody(register))
    built = open_register(anew, "staff")
    skeletons = list(built.segments[0].lexicon.skeletons)
    assert len(register.segments) == 2 and len(skeletons) > 20
    counted = [[each.skeleton_holders([skeleton]) for skeleton in skeletons] for each in (register, built)]
    assert counted[0] == counted[1]
    sounds = {
        sounding(token.readings[0])
        for one in everybody(built)
        for name in one.names
        for word in name.split()
        for token in tokens_of(word)
    }
    assert len(sounds) > 20
    assert [register.sound_holders(sound) for sound in sounds] == [built.sound_holders(sound) for sound in sounds]


def test_a_small_update_writes_little(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    whole = added(shelf, people(5000))
    assert updated(shelf, renamed(5)).bytes < whole.bytes / 20


def test_updates_are_laid_over_one_whole_generation_until_they_have_grown(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(100))
    segments = []
    for number in range(6):
        updated(shelf, renamed(2 * number), renamed(2 * number + 1))
        segments.append(len(opened(tmp_path).segments))
    assert segments == [2, 2, 2, 2, 2, 1]
    assert opened(tmp_path).count == 100


def test_the_later_of_two_changes_to_one_person_counts(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(50))
    updated(shelf, Removed("p1"), renamed(1), renamed(2), Removed("p2"))
    register = opened(tmp_path)
    assert register.person("p1") == renamed(1) and register.person("p2") is None


def test_what_is_attached_in_an_update_goes_to_whoever_is_there(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(50))
    updated(shelf, Attached(Person("p1", documents=("AB1",))), Attached(Person("nobody", documents=("AB2",))))
    register = opened(tmp_path)
    holder = register.person("p1")
    assert holder is not None and holder.names == person(1).names and "AB1" in holder.documents
    assert register.count == 50


def passport(id: str, *holders: str, number: str) -> dict[str, Any]:
    return {"id": id, "schema": "Passport", "properties": {"holder": list(holders), "number": [number]}}


def human(id: str, name: str, **more: str) -> dict[str, Any]:
    values = {key: [value] for key, value in more.items()}
    return {"id": id, "schema": "Person", "properties": {"name": [name], **values}}


class Delta:
    """A register read from lines, changed by lines, beside one built anew from what then holds."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.holds = folder, dict[str, dict[str, Any]]()

    def built(self, where: str = "changed") -> dict[str, Person]:
        path = self._written("whole.json", list(self.holds.values()))
        shelf = Shelf(self.folder / where)
        tally = Tally()
        add(shelf, "staff", list(lines_of("ftm", [path], tally)), About(), Reading(tally=tally))
        return self.there(where)

    def changed(self, *lines: tuple[str, dict[str, Any]]) -> dict[str, Person]:
        for op, entity in lines:
            self.holds.pop(entity["id"], None)
            if op != "DEL":
                self.holds[entity["id"]] = entity
        path = self._written("changes.json", [{"op": op, "entity": entity} for op, entity in lines])
        tally = Tally()
        reading = Reading(tally=tally)
        update(Shelf(self.folder / "changed"), "staff", read_changes("ftm", [path], tally), About(), reading)
        return self.there("changed")

    def there(self, where: str) -> dict[str, Person]:
        return {one.id: one for one in everybody(opened(self.folder / where))}

    def _written(self, name: str, lines: Sequence[Any]) -> Path:
        path = self.folder / name
        path.write_bytes(b"".join(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE) for line in lines))
        return path


@pytest.fixture
def delta(tmp_path: Path) -> Delta:
    delta = Delta(tmp_path)
    several = [human(f"p{n}", f"Ян Грыб{n}") for n in range(40)]
    papers = [passport("d1", "p1", "p2", number="MP1111111"), passport("late", "new", number="MP2222222")]
    delta.holds = {entity["id"]: entity for entity in [*several, *papers]}
    delta.built()
    return delta


def test_a_person_who_is_put_in_anew_keeps_the_papers(delta: Delta) -> None:
    assert delta.changed(("MOD", human("p1", "Ян Іншы")))["p1"].documents == ("MP1111111",)
    assert delta.changed(("MOD", human("p1", "Ян Трэці")))["p1"].documents == ("MP1111111",)


def test_papers_find_a_holder_who_comes_later(delta: Delta) -> None:
    there = delta.changed(("ADD", passport("d2", "p90", number="MP3333333")), ("ADD", human("p90", "Зося Бель")))
    assert there["p90"].documents == ("MP3333333",)
    assert delta.changed(("ADD", human("new", "Новы Чалавек")))["new"].documents == ("MP2222222",)


def test_papers_that_are_gone_are_nobodys(delta: Delta) -> None:
    there = delta.changed(("DEL", {"id": "d1"}))
    assert there["p1"].documents == there["p2"].documents == ()
    assert delta.changed(("MOD", human("p2", "Ян Іншы")))["p2"].documents == ()


def test_papers_go_from_one_holder_to_another(delta: Delta) -> None:
    there = delta.changed(("MOD", passport("d1", "p2", "p3", number="MP9999999")))
    assert [there[id].documents for id in ("p1", "p2", "p3")] == [(), ("MP9999999",), ("MP9999999",)]


def test_what_a_person_says_himself_outlasts_the_papers_that_say_it_too(delta: Delta) -> None:
    delta.changed(("MOD", human("p1", "Ян Грыб1", passportNumber="MP1111111")))
    assert delta.changed(("DEL", {"id": "d1"}))["p1"].documents == ("MP1111111",)


_numbers = st.integers(0, 3)
_entities = st.one_of(
    st.builds(lambda id, name: human(f"x{id}", f"Ян Грыб{name}"), _numbers, _numbers),
    st.builds(lambda id, own: human(f"x{id}", "Ян", passportNumber=f"MP{own}777777"), _numbers, _numbers),
    st.builds(
        lambda id, number, holders: passport(f"x{id}", *(f"x{one}" for one in holders), number=f"MP{number}777777"),
        st.integers(2, 5), _numbers, st.lists(_numbers, max_size=3),
    ),
    st.builds(lambda id: {"id": f"x{id}", "schema": "Company", "properties": {"name": ["Uzor"]}}, st.integers(0, 5)),
)  # fmt: skip
_lines = st.lists(st.tuples(st.sampled_from(["ADD", "MOD", "DEL"]), _entities), min_size=1, max_size=6)


@settings(max_examples=8)
@given(
    st.lists(_entities, max_size=6, unique_by=lambda one: one["id"]),
    st.lists(_lines, min_size=1, max_size=2),
    st.sampled_from([2, 100]),
)
def test_any_changes_come_to_the_register_that_is_built_from_what_then_holds(
    tmp_path_factory: pytest.TempPathFactory, first: list[Any], rounds: list[Any], size: int
) -> None:
    delta = Delta(tmp_path_factory.mktemp("data"))
    delta.holds = {one["id"]: one for one in [*(human(f"p{n}", f"Ян Грыб{n}") for n in range(size)), *first]}
    delta.built()
    for lines in rounds:
        changed = delta.changed(*lines)
        assert changed == delta.built("anew")
        verify(Shelf(delta.folder / "changed"), "staff")


def test_putting_in_what_is_there_changes_nothing(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(50))
    for changes in (people(50), [Removed("nobody")], []):
        assert updated(shelf, *changes).number == 1
    assert since(tmp_path, 1) == Changes(frozenset(), frozenset())
    assert update(shelf, "staff", people(50), About(source="elsewhere"), Reading()).number == 2


def test_changed_papers_that_say_the_same_of_their_holder_are_a_change(delta: Delta) -> None:
    before = delta.there("changed")
    after = delta.changed(("ADD", passport("d3", "p1", number="MP1111111")))
    assert before == after and delta.changed(("DEL", {"id": "d1"}))["p1"].documents == ("MP1111111",)


def test_an_update_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSuchRegister):
        updated(Shelf(tmp_path), renamed(1))
    assert Shelf(tmp_path).names() == []


def test_adding_anew_tells_who_changed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(60))
    added(shelf, [*people(50)[2:], renamed(0), person(70)])
    assert since(tmp_path, 1) == Changes(frozenset({"p0", "p70"}), frozenset({"p1", *(f"p{n}" for n in range(50, 60))}))
    updated(shelf, renamed(3))
    added(shelf, people(60))
    assert since(tmp_path, 3) == Changes(
        frozenset({"p0", "p1", "p3", *(f"p{n}" for n in range(50, 60))}), frozenset({"p70"})
    )


@pytest.mark.parametrize(
    "field", ["names", "births", "places", "genders", "countries", "documents", "phones", "emails"]
)
def test_a_person_of_whom_any_field_changed_has_changed(tmp_path: Path, field: str) -> None:
    shelf = Shelf(tmp_path)
    same, before = Person("same", ("Ян Грыб",)), Person("p", ("Ян Грыб", "Jan Hryb"))
    values: Any = {"births": (PartialDate(1980, 1, 1),), "names": ("Ян", "Грыб Jan Hryb")}.get(field, ("female",))
    added(shelf, [same, before])
    added(shelf, [same, replace(before, **{field: values})])
    assert since(tmp_path, 1) == Changes(frozenset({"p"}), frozenset())


def test_the_last_ten_generations_keep_what_they_changed_and_nothing_else(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(400))
    for number in range(1, 13):
        updated(shelf, renamed(number))
    assert since(tmp_path, 3).changed == {f"p{number}" for number in range(3, 13)}
    assert since(tmp_path, 13) == Changes(frozenset(), frozenset())
    with pytest.raises(GenerationTooOld) as refusal:
        since(tmp_path, 2)
    assert refusal.value.facts == {"register": "staff", "generation": 2, "oldest": 3}
    sizes = {
        path.name: sum(file.stat().st_size for file in path.iterdir()) for path in shelf.register("staff").glob("g*")
    }
    assert sorted(sizes) == ["g000001", *(f"g{number:06d}" for number in range(4, 14))]
    assert max(sizes[f"g{number:06d}"] for number in range(4, 13)) < sizes["g000001"] / 4


@pytest.mark.parametrize("number", [0, -1, 2])
def test_a_generation_that_never_was_is_refused(tmp_path: Path, number: int) -> None:
    added(Shelf(tmp_path), people(3))
    with pytest.raises(NoSuchGeneration):
        since(tmp_path, number)


@settings(max_examples=20)
@given(any_persons, any_persons)
def test_adding_anew_tells_exactly_who_changed(
    tmp_path_factory: pytest.TempPathFactory, before: list[Person], after: list[Person]
) -> None:
    folder = tmp_path_factory.mktemp("data")
    after = [*before[::2], *(one for one in after if one.id not in {other.id for other in before[::2]})]
    added(Shelf(folder), before)
    added(Shelf(folder), after)
    old, new = ({someone.id: someone for someone in persons} for persons in (before, after))
    changed = {key for key, someone in new.items() if old.get(key) != someone}
    assert since(folder, 1) == Changes(frozenset(changed), frozenset(old.keys() - new.keys()))
