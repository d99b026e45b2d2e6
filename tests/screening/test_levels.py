"""The table of levels: probabilities, weights that follow from them, and no row that nothing can reach."""

from math import log2
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.names.levels import Likeness
from brama.persons import Person
from brama.screening.levels import LEVELS, NAME_CODES, Level
from brama.screening.score import compare
from brama.simulate.perturb import perturb
from brama.simulate.population import population
from tests.screening.people import codes, who

ROWS = pytest.mark.parametrize("level", [*LEVELS.values()], ids=[*LEVELS])
SHARING = pytest.mark.parametrize("level", [row for row in LEVELS.values() if row.spread], ids=lambda row: row.code)

# BONES is for names that are not Slavic, which no patronymic is.
OUT_OF_REACH = {"patronymic_bones"}


@ROWS
def test_m_u_and_kin_are_probabilities(level: Level) -> None:
    assert 0 < level.m <= 1
    assert 0 < level.chance <= 1
    assert 0 <= level.kin <= 1


ASIDE = ("_initial", "_missing")
OTHER_YEAR = {"birth_year_only", "birth_year_near", "birth_year_differs", "birth_generation_apart"}
QUESTIONS = {
    **{part: {c for c in LEVELS if c.startswith(f"{part}_") and not c.endswith(ASIDE)} for part in ("surname", "given", "patronymic")},
    **{field: {c for c in LEVELS if c.startswith(f"{field}_")} for field in ("gender", "country", "document", "phone", "email")},
    "day of birth": {"birth_date_same", "birth_date_swapped", "birth_date_slip", "birth_year_slip"} | OTHER_YEAR,
    "month of birth": {"birth_month_same"} | OTHER_YEAR,
    "year of birth": {"birth_year_same"} | OTHER_YEAR - {"birth_year_only"},
    "birth place": {"birth_place_same", "birth_place_differs"},
    "birth country": {"birth_country_same", "birth_country_differs"},
}  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_something_comes_of_every_question(question: str) -> None:
    assert sum(LEVELS[code].m for code in QUESTIONS[question]) == pytest.approx(1)


@ROWS
def test_every_level_answers_a_question(level: Level) -> None:
    assert level.code.endswith(ASIDE) or any(level.code in codes for codes in QUESTIONS.values())


@ROWS
@given(share=st.floats(0, 1))
def test_the_weight_is_the_logarithm_of_m_over_u(level: Level, share: float) -> None:
    assert 0 < level.u(share) <= 1
    assert level.weight(share) == pytest.approx(log2(level.m / level.u(share)), abs=0.001)


@SHARING
@given(shares=st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_what_fewer_share_never_weighs_less(level: Level, shares: tuple[float, float]) -> None:
    rare, common = sorted(shares)
    assert level.weight(rare) >= level.weight(common)


@SHARING
def test_what_hardly_anyone_shares_speaks_for_one_person(level: Level) -> None:
    assert level.weight(1e-6) > 0 or level.code.endswith("_loose")


@pytest.mark.parametrize("code", [code for code in LEVELS if code.endswith(("_different", "_differs", "_contrary"))])
def test_what_differs_never_speaks_for_one_person(code: str) -> None:
    assert LEVELS[code].weight() <= 0


@pytest.mark.parametrize("part", ["surname", "given", "patronymic"])
@given(share=st.floats(0, 1))
def test_nothing_weighs_more_than_the_same_spelling(part: str, share: float) -> None:
    likes = {LEVELS[NAME_CODES[part, likeness]].weight(share) for likeness in Likeness if likeness < Likeness.INITIAL}
    assert LEVELS[f"{part}_same"].weight(share) == max(likes)


def test_every_likeness_of_every_part_of_a_name_has_a_row() -> None:
    assert set(NAME_CODES.values()) <= set(LEVELS)


def test_every_row_can_be_reached() -> None:
    reached = {evidence.code for a, b in _pairs() for evidence in compare(a, b).evidence}
    assert set(LEVELS) - reached <= OUT_OF_REACH


def _pairs() -> list[tuple[Person, Person]]:
    """Many invented persons as they stand in other lists, strangers among them, and what those lists never say."""
    chance = Random(3)
    people = list(population(2000, 5))
    again = [perturb(perturb(person, chance)[0], chance)[0] for person in people]
    strangers = [tuple(chance.sample(people, 2)) for _ in range(800)]
    return [*zip(people, again, strict=True), *((a, b) for a, b in strangers), *_seldom_said()]


def _seldom_said() -> list[tuple[Person, Person]]:
    known = Person(
        "x", ("Лясовік Дз. А.",), documents=("MP1234567",), phones=("+375290000001",), emails=("a@example.org",)
    )
    slip = Person(
        "y", ("Лясовік Дзмітрый",), documents=("MP1234568",), phones=("+375290000002",), emails=("b@example.org",)
    )
    return [
        (known, known), (known, slip),
        (who("Лясовік Дзмітрый Адамавіч"), who("Лесовик Д. А.")),
        (who("A. Lesovik"), who("Andrej Lesovik")), (who("Дзмітрый Л."), who("Dmitri Lesovik")),
        (who("Лясовік Ян Рыгоравіч"), who("Лясовік Ян Ргораніч")), (who("Лясовік Ян Адамавіч"), who("Лясовік Ян Амавіч")),
        (who("Лясовік Ян Бертавіч"), who("Lesovik Yan Birtavich")), (who("Лясовік Ян Вікенцевіч"), who("Лясовік Ян Ікенцевіч")),
        (who("Лясовік Ян Аркадзьевіч"), who("Лясовік Ян ркадзьевіч")), (who("Лясовік Ян Казіміравіч"), who("Lesovik Jan GKazimiravich")),
        (who("Ali Hassan"), who("Ali Hussein")), (who("Ali Mansur"), who("Ali Minsar")),
        (who(birth="1991-03"), who(birth="1991-03-07")), (who(birth="1991"), who(birth="1992-03-07")),
        (who(birth="1992-03-07"), who(birth="1991-03-07")),
        (who(place="Беларусь"), who(place="Belarus")), (who(place="Беларусь"), who(place="Польша")),
    ]  # fmt: skip


@pytest.mark.parametrize("code", sorted(OUT_OF_REACH & set(LEVELS)))
def test_rows_out_of_reach_stay_so(code: str) -> None:
    assert code not in codes(who("Лясовік Дзмітрый Адамавіч"), who("Лясовік Д. А."))
    assert code not in codes(who("Лясовік Дзмітрый Адамавіч"), who("Лясовік Дзмітрый Эдэмавіч"))
