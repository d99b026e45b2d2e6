"""Since a generation: who gained and who lost a match, and nobody else."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from brama.persons import PartialDate, Person
from brama.registers.build import Reading, add
from brama.registers.entries import Change, Removed
from brama.registers.errors import GenerationTooOld, NoSuchGeneration
from brama.registers.index import open_register
from brama.registers.manifest import About
from brama.registers.readers.batch import Listed
from brama.registers.shelf import Shelf
from brama.registers.update import update
from brama.screening.batch import RegisterChanged, Wanted
from brama.screening.screen import Limits, Match, Screen
from brama.screening.since import Turned, laid_aside, screen_since

TOP, THRESHOLD = 10, 0.4
SURNAMES = ("Лясовік", "Каваленка", "Бондар", "Сідарук", "Грыб", "Ясюкайць", "Крупадзёраў", "Патапчук")
GIVEN = ("Дзмітрый", "Вольга", "Ян", "Марыля", "Яўген", "Міхась", "Зоф'я", "Аляксандр")


def listed(number: int) -> Person:
    """Somebody invented, unlike all others in name or birth date."""
    name = f"{GIVEN[number % 8]} {SURNAMES[number // 8 % 8]}"
    return Person(f"p{number}", (name,), (PartialDate(1950 + number % 50, 1 + number % 12, 1 + number % 28),))


def asked(number: int, name: str = "") -> Person:
    """The same person asked for, in Latin letters if they are given."""
    one = listed(number)
    return Person(f"q{number}", (name,) if name else one.names, one.births)


def renamed(number: int, name: str) -> Person:
    return Person(f"p{number}", (name,), (PartialDate(1901, 1, 1),))


def built(shelf: Shelf, persons: Sequence[Person]) -> None:
    add(shelf, "staff", [Listed(tuple(persons))], About(), Reading())


def updated(shelf: Shelf, *changes: Change) -> None:
    update(shelf, "staff", changes, About(), Reading())


def wanted(shelf: Shelf) -> Wanted:
    return Wanted(shelf, {"staff": shelf.serving("staff").number})


def turned(
    shelf: Shelf, number: int, *persons: Person, top: int = TOP, threshold: float = THRESHOLD, workers: int = 1
) -> list[Turned]:
    with laid_aside(wanted(shelf), number, workers) as since:
        return list(screen_since(persons, since, Limits(top, threshold), workers))


def matched(shelf: Shelf, person: Person) -> tuple[Match, ...]:
    """What plain screening says today."""
    return Screen([open_register(shelf, "staff")]).one(person, TOP, THRESHOLD).matches


def ids(matches: tuple[Match, ...]) -> list[str]:
    return [match.id for match in matches]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path)
    built(shelf, [listed(number) for number in range(200)])
    return shelf


def test_who_was_put_in_is_gained_with_the_evidence_that_screening_shows(shelf: Shelf) -> None:
    updated(shelf, listed(200))
    (found,) = turned(shelf, 1, asked(200, "Dzmitry Kavalenka"))
    (today,) = (match for match in matched(shelf, asked(200, "Dzmitry Kavalenka")) if match.id == "p200")
    assert found == Turned("q200", (today,), ())


def test_who_was_taken_out_is_lost_with_the_evidence_as_it_was(shelf: Shelf) -> None:
    (before,) = (match for match in matched(shelf, asked(9)) if match.id == "p9")
    updated(shelf, Removed("p9"))
    (found,) = turned(shelf, 1, asked(9))
    assert ids(found.lost) == ["p9"] and found.gained == ()
    assert [piece.code for piece in found.lost[0].evidence] == [piece.code for piece in before.evidence]
    assert found.lost[0].weight == pytest.approx(sum(piece.weight for piece in found.lost[0].evidence))
    # What was borne by one person is borne by none, and is rarer; the rest is rounded to a thousandth of a bit.
    assert found.lost[0].weight >= before.weight - 0.005


def test_who_was_renamed_is_lost_to_one_and_gained_by_another(shelf: Shelf) -> None:
    updated(shelf, Person("p9", ("Тадэвуш Рэйтан",), (PartialDate(1901, 1, 1),)))
    new = Person("new", ("Tadeusz Rejtan",), (PartialDate(1901, 1, 1),))
    first, second = turned(shelf, 1, asked(9), new)
    assert (ids(first.gained), ids(first.lost)) == ([], ["p9"])
    assert (ids(second.gained), ids(second.lost)) == (["p9"], [])
    assert first.lost[0].name == listed(9).names[0] and second.gained[0].name == "Тадэвуш Рэйтан"


def test_who_was_changed_and_matches_as_before_neither_gained_nor_lost(shelf: Shelf) -> None:
    changed = Person("p9", (*listed(9).names, "Псеўданім"), listed(9).births, ("Мінск",))
    updated(shelf, changed)
    assert matched(shelf, asked(9)) and turned(shelf, 1, asked(9)) == [Turned("q9", (), ())]


def test_who_was_changed_there_and_back_neither_gained_nor_lost(shelf: Shelf) -> None:
    updated(shelf, renamed(9, "Тадэвуш Рэйтан"))
    updated(shelf, listed(9))
    assert turned(shelf, 1, asked(9)) == [Turned("q9", (), ())]
    assert ids(turned(shelf, 2, asked(9))[0].gained) == ["p9"]


def test_a_match_that_nobody_touched_is_not_told(shelf: Shelf) -> None:
    updated(shelf, listed(200))
    assert matched(shelf, asked(17)) and turned(shelf, 1, asked(17)) == [Turned("q17", (), ())]


def test_since_the_generation_that_serves_nothing_has_changed(shelf: Shelf) -> None:
    updated(shelf, Removed("p9"))
    assert turned(shelf, 2, asked(9), asked(17)) == [Turned("q9", (), ()), Turned("q17", (), ())]


def test_a_whole_generation_added_anew_tells_the_same_as_an_update(tmp_path: Path) -> None:
    before, gone, new = [listed(number) for number in range(200)], {"p3", "p9"}, [listed(200), renamed(4, "Ян Новы")]
    after = [*(one for one in before if one.id not in gone | {"p4"}), *new]
    persons = [asked(number) for number in (3, 4, 9, 17, 200)]
    answers = []
    for name in ("updated", "anew"):
        shelf = Shelf(tmp_path / name)
        built(shelf, before)
        if name == "updated":
            updated(shelf, *map(Removed, sorted(gone)), *new)
        else:
            built(shelf, after)
        answers.append(turned(shelf, 1, *persons))
    told = [(one.query, ids(one.gained), ids(one.lost)) for one in answers[1]]
    assert told == [("q3", [], ["p3"]), ("q4", [], ["p4"]), ("q9", [], ["p9"]), ("q17", [], []), ("q200", ["p200"], [])]
    assert [(one.query, ids(one.gained), ids(one.lost)) for one in answers[0]] == told


def test_when_everybody_was_changed_it_is_what_two_screenings_differ_in(shelf: Shelf) -> None:
    persons = [asked(number) for number in range(0, 300, 10)]
    before = [set(ids(matched(shelf, one))) for one in persons]
    built(shelf, [Person(one.id, one.names, one.births, ("Мінск",)) for one in map(listed, range(100, 300))])
    after = [set(ids(matched(shelf, one))) for one in persons]
    found = turned(shelf, 1, *persons)
    assert [set(ids(one.gained)) for one in found] == [new - old for new, old in zip(after, before, strict=True)]
    assert [set(ids(one.lost)) for one in found] == [old - new for new, old in zip(after, before, strict=True)]
    assert any(one.gained for one in found) and any(one.lost for one in found)


def test_the_top_is_the_best_of_those_who_are_new(shelf: Shelf) -> None:
    twins = [Person(f"twin{number}", listed(9).names, listed(9).births) for number in range(5)]
    near = Person("near", listed(9).names, (PartialDate(listed(9).births[0].year),))
    updated(shelf, near, *twins)
    (found,) = turned(shelf, 1, asked(9), top=3)
    assert ids(found.gained) == ["twin0", "twin1", "twin2"]
    (every,) = turned(shelf, 1, asked(9), top=10)
    assert ids(every.gained) == [*(twin.id for twin in twins), "near"]
    assert turned(shelf, 1, asked(9), top=10, threshold=every.gained[0].probability)[0].gained == every.gained[:5]


def test_answers_come_in_the_order_asked_and_the_same_on_two_cores(shelf: Shelf) -> None:
    updated(shelf, *(Removed(f"p{number}") for number in range(5)), *(listed(number) for number in range(200, 205)))
    persons = [asked(number) for number in (*range(195, 210), *range(90), *range(3))]
    one, two = (turned(shelf, 1, *persons, workers=workers) for workers in (1, 2))
    assert one == two and [each.query for each in one] == [person.id for person in persons]
    assert any(each.gained for each in one) and any(each.lost for each in one)


def test_nothing_laid_aside_stays(shelf: Shelf) -> None:
    updated(shelf, listed(200))
    before = sorted(shelf.folder.rglob("*"))
    turned(shelf, 1, asked(200))
    assert sorted(shelf.folder.rglob("*")) == before


def test_what_is_forgotten_or_never_was_is_refused(shelf: Shelf) -> None:
    for number in range(11):
        updated(shelf, renamed(number, "Ян Новы"))
    with pytest.raises(GenerationTooOld):
        turned(shelf, 1, asked(9))
    with pytest.raises(NoSuchGeneration):
        turned(shelf, 13, asked(9))
    assert ids(turned(shelf, 2, asked(9))[0].lost) == ["p9"]


def test_a_register_that_was_updated_since_the_asking_began_is_refused(shelf: Shelf) -> None:
    began = wanted(shelf)
    updated(shelf, listed(200))
    with pytest.raises(RegisterChanged), laid_aside(began, 1, 1):
        pass
