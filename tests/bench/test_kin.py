"""Invented relatives and namesakes are somebody else under every spelling."""

from random import Random

import beings
import kin
from lists import Listed, Named


def _person(id: str, *names: str) -> list[Named]:
    person = Listed(id, "eu_by", names)
    return [Named(person, name, at == 0) for at, name in enumerate(names)]


TARAKANOV = _person("a", "Pavel Vladimirovich TARAKANOV", "Павел Владимирович ТАРАКАНОВ")


def _invented(*others: Named) -> set[str]:
    return {made.name for one, made in kin.invented([*TARAKANOV, *others], Random(1)) if one.person.id == "a"}


def test_another_spelling_of_the_surname_makes_no_namesake() -> None:
    bearer = _person("b", "Anton Petrovich TARAKANAU", "Антон Петрович ТАРАКАНОВ")
    assert not any("TARAKANAU" in name for name in _invented(*bearer))


def test_a_namesake_bears_a_surname_that_is_another_in_every_spelling() -> None:
    bearer = _person("b", "Anton Petrovich TARASANKOV", "Антон Петрович ТАРАСАНКОВ")
    assert "Pavel Vladimirovich TARASANKOV" in _invented(*bearer)


def test_a_man_gets_no_surname_in_its_feminine_form() -> None:
    bearer = _person("b", "Anna Petrovna TARASANKOVA", "Анна Петровна ТАРАСАНКОВА")
    assert not any("TARASANKOVA" in name for name in _invented(*bearer))


def test_an_invented_double_is_another_person_in_a_part_of_the_name_whatever_the_language() -> None:
    chance, told = Random(3), 0
    for _ in range(12):
        one = beings.being(chance)
        for make in beings.OTHERS.values():
            if other := make(one, chance):
                told += 1
                assert any(
                    set(ours.values()).isdisjoint(theirs.values())
                    for ours, theirs in ((one.life.given, other.life.given), (one.life.surname, other.life.surname),
                                         (one.life.patronymic, other.life.patronymic))
                )  # fmt: skip
    assert told > 60


def test_the_halves_share_no_pair_and_are_made_the_same_again() -> None:
    learn, check = ([*beings.rows(2, seed)] for seed in beings.SEEDS.values())
    assert learn == [*beings.rows(2, beings.SEEDS["learn"])]
    assert {(row.a, row.b) for row in learn}.isdisjoint((row.a, row.b) for row in check)
