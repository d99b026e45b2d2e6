"""Two persons compared: the same whoever is asked first, explained to the last bit, and in an order that people share."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import permutations
from random import Random
from typing import TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brama.names.token import Token
from brama.names.tokens import token
from brama.persons import Person
from brama.screening.levels import LEVELS
from brama.screening.score import EVEN, compare, probability
from brama.screening.shares import SYLLABLE, share_key, shipped
from brama.simulate.perturb import perturb
from brama.simulate.population import population
from tests.registers.shelves import any_person
from tests.screening.people import codes, said, weight, who

Value = TypeVar("Value")
LIASOVIK = who("ЛЯСОВIК Дзмiтрый Адамавiч")


@dataclass(frozen=True, eq=False)
class OneShare:
    """A world in which every part of a name is as common as every other, but for some."""

    others: Mapping[str, float]

    def of(self, token: Token) -> float:
        return self.others.get(share_key(token), 1e-4)

    sounding = of


@st.composite
def one_person_twice(draw: st.DrawFn) -> tuple[Person, Person]:
    """An invented person as two lists have them, now and then under several names."""
    chance = Random(draw(st.integers(0, 1 << 30)))
    person = next(population(1, chance.randrange(1 << 30)))
    once, twice = (perturb(person, chance)[0] for _ in range(2))
    names = draw(st.lists(st.sampled_from([*person.names, *once.names, *twice.names]), min_size=1, max_size=4))
    return replace(once, names=tuple(names)), twice


PAIRS = st.tuples(any_person, any_person) | one_person_twice()


@given(PAIRS)
def test_the_evidence_adds_up_to_the_weight(pair: tuple[Person, Person]) -> None:
    found = compare(*pair)
    assert sum(evidence.weight for evidence in found.evidence) == pytest.approx(found.weight, abs=0.001)


@settings(max_examples=300)
@given(PAIRS)
@example((who("Лясовік ДЗМІТРЫЙ"), who("ЛЯСОВІК Дзмітрый", "Лясовік Дзмітрый")))
@example((who("Іван Раман", "Раман Іван"), who("Раман Іван")))
@example((who("Лясовік Лясовік"), who("ЛЯСОВІК лясовік лясовік")))
def test_whoever_is_asked_first_the_answer_is_the_same(pair: tuple[Person, Person]) -> None:
    a, b = pair
    there, back = compare(a, b), compare(b, a)
    assert (there.weight, there.probability) == (back.weight, back.probability)
    assert [e.code for e in there.evidence] == [e.code for e in back.evidence]
    assert [_exchanged(e.facts) for e in there.evidence] == [dict(e.facts) for e in back.evidence]


def _exchanged(facts: Mapping[str, object]) -> dict[str, object]:
    other = {"ours": "theirs", "theirs": "ours"}
    return {other.get(fact, fact): value for fact, value in facts.items()}


def _shuffled(values: tuple[Value, ...], chance: Random) -> tuple[Value, ...]:
    return tuple(chance.sample(values, len(values)))


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_in_which_a_person_has_names_and_values_says_nothing(
    pair: tuple[Person, Person], chance: Random
) -> None:
    a, b = pair
    shuffled = replace(
        a,
        names=_shuffled(a.names, chance),
        births=_shuffled(a.births, chance),
        places=_shuffled(a.places, chance),
        documents=_shuffled(a.documents, chance),
    )
    assert compare(shuffled, b).weight == compare(a, b).weight


def test_of_two_names_that_differ_in_capitals_alone_the_same_one_speaks_in_any_order() -> None:
    other = who("АННА Ivan")
    assert compare(who("Иванович Lee", "Иванович LEE"), other) == compare(who("Иванович LEE", "Иванович Lee"), other)


@pytest.mark.parametrize("words", [*permutations(("Лясовік", "Дзмітрый", "Адамавіч"))])
def test_the_order_of_the_words_in_a_name_says_nothing(words: tuple[str, ...]) -> None:
    assert weight(who(" ".join(words)), LIASOVIK) == weight(who("Лясовік Дзмітрый Адамавіч"), LIASOVIK)


@pytest.mark.parametrize("name", ["DZMITRY LIASOVIK", "Dmitri Lesovik", "Dima Lasowik", "Дмитрий Лесовик"])
def test_a_person_is_known_by_every_spelling_of_the_name(name: str) -> None:
    assert compare(LIASOVIK, who(name)).probability > 0.99


def test_nothing_said_is_no_evidence_and_leaves_the_prior() -> None:
    found = compare(Person("a"), Person("b", ("Dmitri Lesovik",)), prior=0.2)
    assert (found.weight, found.evidence) == (0, ())
    assert found.probability == pytest.approx(0.2)


@given(st.floats(-2000, 2000), st.floats(1e-12, 0.99))
def test_a_probability_is_one_whatever_the_weight(bits: float, prior: float) -> None:
    assert 0 <= probability(bits, prior) <= 1


def test_no_weight_leaves_the_prior_and_one_bit_doubles_the_odds() -> None:
    assert probability(0, EVEN) == EVEN
    assert probability(1, 0.2) == pytest.approx(1 / 3)


def test_an_omitted_patronymic_is_missing_and_a_different_one_speaks_against() -> None:
    with_father, without = who("Лясовік Дзмітрый Адамавіч"), who("Лясовік Дзмітрый")
    omitted, other = compare(with_father, without), compare(with_father, who("Лясовік Дзмітрый Пятровіч"))
    assert [(e.code, abs(e.weight) < 0.5) for e in said(omitted, "patronymic")] == [("patronymic_missing", True)]
    assert [e.weight < -5 for e in said(other, "patronymic")] == [True]
    assert weight(with_father, with_father) > omitted.weight > other.weight


def test_a_rare_surname_says_more_than_a_common_one() -> None:
    common, rare = who("Іванов Дзмітрый"), who("Лясовік Дзмітрый")
    assert weight(rare, rare) > weight(common, common) + 3
    assert said(compare(common, common), "surname")[0].facts["share"] > shipped().of(token("лясовік"))  # type: ignore[operator]


def test_what_a_register_counts_is_what_a_surname_weighs() -> None:
    asked = who("Dmitri Lesovik")
    key = share_key(token("лясовік"))
    rare, common = (compare(LIASOVIK, asked, OneShare({key: share})) for share in (1e-6, 1e-2))
    assert said(rare, "surname")[0].weight > said(common, "surname")[0].weight + 5
    assert rare.weight > common.weight
    assert said(rare, "given", "patronymic") == said(common, "given", "patronymic")


@pytest.mark.parametrize(
    "relative", ["Лясовік Андрэй Адамавіч", "Liasovik Andrei Adamavich", "Лясовік Марына Адамаўна", "Lesovik Andrej"]
)
def test_a_brother_or_sister_stays_below_the_same_person(relative: str) -> None:
    same = min(weight(LIASOVIK, who(name)) for name in ("DZMITRY LIASOVIK", "Dmitri Lesovik", "Dima Lasowik"))
    assert weight(LIASOVIK, who(relative)) < same - 5


def test_fathers_are_handed_on_and_brothers_are_told_apart() -> None:
    brothers = compare(who("Omar Sabir Latif Jalil AL-RASHDAN"), who("Yasir Sabir Latif Jalil AL-RASHDAN"))
    himself = compare(who("Omar Sabir Latif Jalil AL-RASHDAN"), who("Umar Sabir Latif Jalil AL-RASHDAN"))
    assert brothers.weight < himself.weight - 12
    assert said(brothers, "kinship")[0].weight < -2


def test_who_shares_every_part_of_a_name_is_no_mere_relative() -> None:
    met = compare(who("Wahbi Khodayar"), who("وهبي خدایار"))
    assert all(evidence.weight > -3 for evidence in said(met, "kinship"))


def test_what_relatives_share_is_discounted_as_kinship() -> None:
    kinship = said(compare(LIASOVIK, who("Лясовік Андрэй Адамавіч")), "kinship")
    assert [evidence.weight < -1 for evidence in kinship] == [True]


def test_a_rare_surname_of_common_consonants_weighs_more_than_a_common_one() -> None:
    (rare,), (common,) = (said(compare(who(name), who(name)), "surname") for name in ("Maria AYERAS", "Maria REYES"))
    assert rare.weight > common.weight + 2
    near = said(compare(who("Maria AYERAS"), who("Maria AYERES")), "surname")
    assert near[0].code == "surname_variant" and near[0].weight < common.weight


def phoned(*names: str, phone: str = "+375290000017", birth: str = "") -> Person:
    return replace(who(*names, birth=birth), phones=(phone,))


def test_a_false_name_is_no_proof_against_a_shared_number() -> None:
    listed = replace(who("Лясовік Дзмітрый", birth="1974-03-07"), documents=("MP0000204",))
    hiding = replace(who("Верабей Ігнат", birth="1985-02-11"), documents=("MP0000204",))
    stranger = replace(hiding, documents=("MP0000999",))
    assert weight(listed, hiding) > 10 and codes(listed, hiding)[-1] == "false_name"
    assert "false_name" not in codes(listed, stranger) and weight(listed, stranger) < -20
    assert "false_name" not in codes(listed, replace(listed, id="y"))


def test_a_phone_that_brothers_share_makes_them_no_one_person() -> None:
    himself, brother = (weight(phoned("Лясовік Дзмітрый"), phoned(name)) for name in ("Лесовик Дима", "Лясовік Ігнат"))
    alone = weight(phoned("Лясовік Дзмітрый"), phoned("Лясовік Ігнат", phone=""))
    assert himself > 20 and brother < 8
    assert "household" in codes(phoned("Лясовік Дзмітрый"), phoned("Лясовік Ігнат"))
    assert alone < brother < alone + 8


def test_a_form_that_shows_the_other_gender_speaks_against() -> None:
    assert "gender_differs" in codes(who("Лясовік Марына Адамаўна"), LIASOVIK)


@pytest.mark.parametrize("stated", ["", "male"])
def test_a_gender_that_both_names_show_says_nothing_more(stated: str) -> None:
    found = codes(who("Лясовік Дзмітрый", gender=stated), who("Dmitry Lesovik", gender=stated))
    assert [code for code in found if code.startswith("gender")] == []


@pytest.mark.parametrize(("ours", "theirs"), [("Lesovik D.", "Dmitry Lesovik"), ("Lesovik", "D. Lesovik")])
def test_a_stated_gender_speaks_where_a_name_shows_none(ours: str, theirs: str) -> None:
    assert "gender_same" in codes(who(ours, gender="male"), who(theirs, gender="male"))


@pytest.mark.parametrize(
    ("ours", "theirs", "unknown"),
    [
        ("Boateng Owusu", "Owusu Boateng", 2),
        ("Boateng Owusu", "Boateng OWUSU", 0),
        ("Boateng Owusu", "Boateng Muhammad Owusu", 0),
        ("Boateng Owusu", "Boateng Owusu Lagat", 3),
        ("Boateng Kavalenka", "Boateng Kovalenko", 1),
        ("Дзмітрый Лясовік", "Dmitry Lesovik", 0),
    ],
)
def test_a_part_of_which_nothing_tells_whether_it_is_a_surname_is_said_to_be_unknown(
    ours: str, theirs: str, unknown: int
) -> None:
    evidence = compare(who(ours), who(theirs)).evidence
    assert [each.facts.get("role") for each in evidence].count("unknown") == unknown


@pytest.mark.parametrize("name", ["Лесовик Д.", "A. Lesovik"])
@pytest.mark.parametrize("whole", ["Лесовик Дмитрий", "Лясовік Андрэй"])
def test_an_initial_speaks_for_who_it_fits_and_against_others(name: str, whole: str) -> None:
    (given,) = said(compare(who(whole), who(name)), "given")
    fits = {"Лесовик Д.": "Лесовик Дмитрий", "A. Lesovik": "Лясовік Андрэй"}[name] == whole
    assert (given.code, given.weight > 0) == ("given_initial" if fits else "given_different", fits)


@pytest.mark.parametrize("name", ["Liasovik D.", "D. Lesovik"])
def test_the_initial_of_a_soft_consonant_never_speaks_against(name: str) -> None:
    assert [e.code for e in said(compare(LIASOVIK, who(name)), "given") if e.weight < 0] == []


@pytest.mark.parametrize(
    ("initial", "whole"),
    [("Лесовик В.", "Лясовік Уладзімір"), ("Лесовик А.", "Лясовік Ганна"), ("Lesovik M.", "Лесовик Николай")],
)
def test_an_initial_fits_every_form_of_the_name_it_may_stand_for(initial: str, whole: str) -> None:
    assert [e.code for e in said(compare(who(initial), who(whole)), "given")] == ["given_initial"]


@pytest.mark.parametrize("other", ["Лесовик Д. А.", "Lesovik D. A."])
def test_the_same_initials_fit_in_one_script_as_in_two(other: str) -> None:
    found = said(compare(who("Лясовік Д. А."), who(other)), "given")
    assert [e.code for e in found] == ["given_initial", "given_initial"]
    assert {e.weight for e in found} == {LEVELS["given_initial"].weight()}


def test_one_initial_is_of_the_given_name_and_never_of_the_father() -> None:
    found = compare(who("Лесовик А."), LIASOVIK)
    assert [e.code for e in said(found, "given", "patronymic")] == ["given_different", "patronymic_missing"]


@pytest.mark.parametrize("name", ["Лесовик Д. А.", "D. A. Lesovik"])
def test_a_second_initial_is_of_the_father(name: str) -> None:
    found = said(compare(who(name), LIASOVIK), "given", "patronymic")
    assert [e.code for e in found] == ["given_initial", "patronymic_initial"]


@pytest.mark.parametrize("name", ["Лесовик Д. С.", "D. S. Lesovik", "Дзмітрый С. Лясовік"])
def test_a_second_initial_of_another_father_speaks_against(name: str) -> None:
    (father,) = said(compare(who(name), LIASOVIK), "patronymic")
    assert (father.code, father.weight < -3) == ("patronymic_different", True)
    assert father.facts["theirs"] == "адамавіч"


def test_beside_initials_alone_what_looks_like_a_patronymic_is_the_surname() -> None:
    assert "surname_same" in codes(who("Адамович В. И."), who("Адамович Вера Ивановна"))


def test_a_name_that_only_sounds_like_a_sister_s_says_no_more_than_among_strangers() -> None:
    for part in ("near", "slip", "blurred", "loose"):
        row = LEVELS[f"given_{part}"]
        assert row.kin >= row.chance


def test_a_given_name_that_no_table_knows_is_still_drawn_from_few() -> None:
    names = who("Абдулхаким ГАРИЕВ"), who("Серафим ГАРИЕВ")
    unknown, known = (said(compare(who_is, who_is), "given")[0].weight for who_is in names)
    assert unknown < known + 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ковальчук", "Ковалюк"),
        ("Мороз", "Морозов"),
        ("Мельник", "Мельников"),
        ("Васільеў", "Васілевіч"),
        ("Новик", "Новицкий"),
    ],
)
def test_a_namesake_whose_surname_ends_otherwise_stays_below_the_same_person(one: str, other: str) -> None:
    namesake = weight(who(f"{one} Дзмітрый Адамавіч"), who(f"{other} Дмитрий Адамович"))
    slipped = weight(who("Лясовік Дзмітрый Адамавіч"), who("Лесовирк Дмитрий Адамович"))
    assert namesake < slipped


def test_a_syllable_is_no_rarer_for_how_few_of_such_names_a_list_holds() -> None:
    """Of three one differs, and it is another person."""
    found = compare(who("Tran Duc Quang"), who("Tran Duc Hoa"), OneShare({}))
    assert [evidence.facts.get("share") for evidence in said(found, "surname")] == [SYLLABLE, SYLLABLE, None]
    assert found.weight < compare(who("Tran Duc"), who("Tran Duc"), OneShare({})).weight - 10
    assert compare(who("Tran Duc Quang"), who("Tran Duc Quang"), OneShare({})).weight > 10
