"""Candidates: the rough look finds whom comparing with everybody would find."""

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest

from brama.names.family_tables import _lines
from brama.names.repair import repair
from brama.names.tokens import token
from brama.persons import PartialDate, Person
from brama.registers.index import Register
from brama.registers.shelf import Shelf
from brama.screening import retrieve
from brama.screening.register_shares import RegisterShares
from brama.screening.retrieve import MOST_CANDIDATES, Retriever
from brama.screening.score import compare
from brama.simulate.trial import trial
from tests.registers.shelves import added, opened
from tests.screening.people import who

_GIVEN = ("Алег", "Пётр", "Барыс", "Сяргей")


@pytest.mark.parametrize(
    ("listed", "asked", "seed"),
    [(400, 30, 11), pytest.param(2000, 100, 7, marks=[pytest.mark.long, pytest.mark.timeout(900)])],
)
def test_who_is_best_of_all_is_among_the_candidates(tmp_path: Path, listed: int, asked: int, seed: int) -> None:
    made = trial(listed, asked, known=asked, seed=seed)
    added(Shelf(tmp_path), made.register)
    register = opened(tmp_path)
    shares = RegisterShares(register)
    found = [_finds_the_best(register, shares, made.register, each.person) for each in made.applicants]
    assert sum(found) >= 0.97 * asked


def _finds_the_best(register: Register, shares: RegisterShares, everybody: Sequence[Person], asked: Person) -> bool:
    _, best = max((compare(asked, one, shares).weight, one.id) for one in everybody)
    return best in _candidates(register, asked)


def _candidates(register: Register, asked: Person) -> list[str]:
    shares = RegisterShares(register)
    return [
        segment.person(number).id
        for segment in register.segments
        for number in Retriever(segment, shares).candidates(asked)[0].tolist()
    ]


@pytest.fixture
def few(tmp_path: Path) -> Register:
    known = Person("k", ("Лясовік Дзмітрый",), documents=("MP1234567",), phones=("+375290000001",))
    added(Shelf(tmp_path), [known, *trial(200, 0, 0, 1).register])
    return opened(tmp_path)


def test_a_shared_document_or_phone_makes_a_candidate_of_a_person_under_any_name(few: Register) -> None:
    assert "k" in _candidates(few, Person("q", ("Anna Schmidt",), documents=("MP1234567",)))
    assert _candidates(few, Person("q", phones=("+375290000001",)))[:1] == ["k"]


@pytest.mark.parametrize(
    ("listed", "asked"),
    [("Hovhannes Zzaba", "Ованес"), ("Ghassem Zzaba", "Qasim"), ("Mohd Zzaba", "محمد"), ("Htin Kyaw", "ထင်ကျော်")],
)
def test_one_name_in_two_forms_makes_a_candidate(tmp_path: Path, listed: str, asked: str) -> None:
    added(Shelf(tmp_path), [Person("k", (listed,)), *trial(200, 0, 0, 1).register])
    assert _candidates(opened(tmp_path), who(asked))[:1] == ["k"]


@pytest.mark.parametrize(
    ("listed", "asked"),
    [("Іваноў Ігар Генадзевіч", "Іваноў І.Г."), ("Іваноў Ігар Генадзевіч", "I. H. Ivanou"), ("Иванов И. Г.", "Ігар Генадзевіч Іваноў")],
)  # fmt: skip
def test_of_many_who_share_a_surname_those_go_first_whom_initials_fit(tmp_path: Path, listed: str, asked: str) -> None:
    others = [Person(f"m{number}", (f"Іваноў {given} Мікалаевіч",)) for number, given in enumerate(_GIVEN * 50)]
    added(Shelf(tmp_path), [*others, Person("z", (listed,))])
    assert _candidates(opened(tmp_path), who(asked))[0] == "z"


@pytest.mark.parametrize(
    "spoilt",
    ["Kzcjdbr Lpvbnhsq", "Лясовик Дзмитрый".encode("cp1251").decode("latin-1"), "Лясовик Дзмитрый".encode().decode("latin-1")],
)  # fmt: skip
def test_who_is_listed_under_a_spoilt_name_is_found_by_the_one_that_was_meant(tmp_path: Path, spoilt: str) -> None:
    added(Shelf(tmp_path), [Person("k", (spoilt,)), *trial(200, 0, 0, 1).register])
    register = opened(tmp_path)
    assert _candidates(register, who("Дзмітрый Лясовік"))[:1] == ["k"]
    known = register.person("k")
    assert known is not None and known.names == (spoilt,)


def test_two_common_names_that_differ_in_a_vowel_are_no_strangers(tmp_path: Path) -> None:
    many = [Person(f"m{number}", (f"Muhammad Hamid Zz{number}",)) for number in range(200)]
    added(Shelf(tmp_path), [Person("k", ("Mohamed Ahmed",)), *many])
    assert _candidates(opened(tmp_path), who("Muhamad Ahmad"))[:1] == ["k"]


@pytest.mark.parametrize(
    ("listed", "asked"),
    [
        ("习近平", "Xi Jinping"),
        ("习近平", "Си Цзиньпин"),
        ("Xi Jinping", "习近平"),
        ("Kim Jongun", "Kim Jong Un"),
        ("Ким Ченын", "Ким Чен Ын"),
    ],
)
def test_a_name_in_one_word_or_two_makes_a_candidate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: str, asked: str
) -> None:
    monkeypatch.setattr(retrieve, "MOST_CANDIDATES", 40)
    crowd = [Person(f"m{number}", (f"Kim Zz{number}", f"Xi Zz{number}")) for number in range(200)]
    added(Shelf(tmp_path), [Person("k", (listed,)), *crowd])
    assert _candidates(opened(tmp_path), who(asked))[:1] == ["k"]


def test_a_part_that_few_bear_is_looked_for_behind_one_that_a_crowd_bears(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrieve, "MOST_CANDIDATES", 40)
    pairs = combinations(("Hamid", "Ravari", "Zabadi"), 2)
    crowd = [Person(f"{x}{y}{n}", (f"{x} {y} Qq{n}",)) for x, y in pairs for n in range(25)]
    others = [Person(f"o{n}", (f"Вольга Бондар{n % 7}овіч",)) for n in range(5000)]
    added(Shelf(tmp_path), [Person("k", ("Zabadi Hamedravari",)), *crowd, *others])
    assert "k" in _candidates(opened(tmp_path), who("Hamid Ravari Zabadi"))


@pytest.mark.parametrize("asked", ["Іваноў Аляксандр Сяргеевіч", "Іваноў Аляксандр"])
def test_a_name_that_a_crowd_bears_is_not_dropped_for_rarer_strangers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    monkeypatch.setattr(retrieve, "MOST_CANDIDATES", few := 40)
    crowd = [who("Іваноў Аляксандр Пятровіч", id=f"a{number}") for number in range(few + 5)]
    crowd += [who("Іваноў Пётр Сяргеевіч", id=f"b{number}") for number in range(few + 5)]
    crowd += [who("Баран Аляксандр Сяргеевіч", id=f"c{number}") for number in range(few + 5)]
    others = [who(f"Бондар {name}", id=name) for name in ("Саша Янавіч", "Алесь", "Алекс Сяргееўна")]
    others += [who(f"Грыб Вольга {number}", id=f"o{number}") for number in range(400)]
    added(Shelf(tmp_path), [*crowd, *others, who("Іваноў Аляксандр Сяргеевіч", id="y")])
    found = _candidates(opened(tmp_path), who(asked))
    assert found[0] == ("y" if "Сяргеевіч" in asked else "a0")
    assert len(found) <= 2 * few


def test_a_crowd_born_on_one_day_leaves_room_for_those_of_the_name(tmp_path: Path) -> None:
    born = PartialDate(2004, 6, 5)
    crowd = [Person(f"b{number}", (f"Анна Сянько {number}",), (born,)) for number in range(MOST_CANDIDATES - 20)]
    named = [Person(f"n{number}", ("Шкудзін Ігар",)) for number in range(60)]
    added(Shelf(tmp_path), [*crowd, *named])
    found = _candidates(opened(tmp_path), Person("q", ("Игорь Шкудин",), (born,)))
    assert {*found} == {each.id for each in (*crowd, *named)} and {*found[:60]} == {each.id for each in named}


@pytest.mark.parametrize(
    ("shared", "other", "asked"),
    [("Abd-al-Qadir", "Qadir Zabadi", "Abdul"), ("Лясовік-Бондар Алег", "Бондар Вольга", "Лясовік")],
)
def test_who_has_only_the_other_half_of_a_neighbour_is_no_candidate(
    tmp_path: Path, shared: str, other: str, asked: str
) -> None:
    added(Shelf(tmp_path), [who(shared, id="k"), who(other, id="o")])
    assert _candidates(opened(tmp_path), who(asked)) == ["k"]


def test_of_names_written_without_vowels_who_needs_fewest_goes_first(tmp_path: Path) -> None:
    others = [who(f"Fawza Zz{number}", id=f"a{number}") for number in range(5)]
    added(Shelf(tmp_path), [*others, who("Faiz", id="k")])
    assert _candidates(opened(tmp_path), who("فيض"))[:1] == ["k"]


def test_two_parts_that_are_one_word_elsewhere_go_before_those_who_share_one_of_them(tmp_path: Path) -> None:
    crowd = [who(f"Mahmud Zz{number}", id=f"a{number}") for number in range(5)]
    added(Shelf(tmp_path), [*crowd, who("Mahmud Nasif KHAYRBIK", id="k")])
    assert _candidates(opened(tmp_path), who("Mahmud KHEIR BIK"))[:1] == ["k"]


def test_who_bears_another_given_name_that_sounds_alike_goes_behind(tmp_path: Path) -> None:
    others = [who(f"Hussein Marzuqan Zz{number}", id=f"a{number}") for number in range(5)]
    added(Shelf(tmp_path), [*others, who("Marzuqan Hassan", id="k")])
    assert _candidates(opened(tmp_path), who("Hassan Marzuqan"))[:1] == ["k"]


def test_nothing_asked_finds_nobody(few: Register) -> None:
    assert _candidates(few, Person("q")) == []
    assert _candidates(few, who("", "  ", "123", ".")) == []


@pytest.mark.parametrize("number", ["7", "Ⅳ", "12-34"])
def test_a_name_of_digits_alone_says_nothing_beside_initials(tmp_path: Path, number: str) -> None:
    added(Shelf(tmp_path), [Person("k", ("Иванов И.И.",)), *trial(50, 0, 0, 1).register])
    assert _candidates(opened(tmp_path), who("Иван Иванов", number))[:1] == ["k"]
    assert _candidates(opened(tmp_path), Person("q", (number,), (PartialDate(1974, 3, 7),))) == []


def test_a_candidate_comes_once_however_many_spellings_are_asked(few: Register) -> None:
    found = _candidates(few, who("Dmitri Lesovik", "Лясовік Дзмітрый", "Dima Lasowik"))
    assert found[0] == "k"
    assert len(found) == len(set(found))


def test_a_name_that_everybody_bears_does_not_bring_everybody(tmp_path: Path) -> None:
    crowd = [who("Іванов Іван", id=f"p{number}") for number in range(MOST_CANDIDATES * 2)]
    added(Shelf(tmp_path), crowd)
    assert len(_candidates(opened(tmp_path), who("Ivan Ivanov"))) <= MOST_CANDIDATES


@pytest.mark.parametrize(("gender", "name"), [("m", "Георгій"), ("m", "Іван")])
def test_a_name_of_very_many_forms_is_looked_for_by_its_own_sound(tmp_path: Path, gender: str, name: str) -> None:
    short = (line.split("\t") for line in _lines("given_names_short.tsv"))
    known = token(name.lower()).families
    forms = {form for sex, *both in short for form in "|".join(both).split("|") if sex == gender and form.isalpha()}
    named = sorted(form for form in forms if token(repair(form)).families & known)
    added(Shelf(tmp_path), [who(form, id=form) for form in named])
    register = opened(tmp_path)
    assert not [form for form in named if form not in _candidates(register, who(form))]


@pytest.mark.parametrize(("asked", "listed"), [("Bbich Anton", "Babich Anton"), ("Anton Gaifuk", "Anton Gaiduk")])
def test_a_slavic_name_that_nobody_bears_is_looked_for_by_its_letters(tmp_path: Path, asked: str, listed: str) -> None:
    crowd = [who(f"Антон Грыб{number}", id=f"a{number}") for number in range(MOST_CANDIDATES + 5)]
    added(Shelf(tmp_path), [*crowd, who(listed, id="z")])
    assert _candidates(opened(tmp_path), who(asked))[0] == "z"


def test_of_a_crowd_of_one_name_whose_birth_place_is_asked_for_goes_first(tmp_path: Path) -> None:
    places = ("Віцебск", "Гомель", "Магілёў", "Брэст", "")
    crowd = [who("Сяргей Іваноў", place=places[number % 5], id=f"a{number:02}") for number in range(60)]
    added(Shelf(tmp_path), [*crowd, who("Іваноў Сяргей", place="Гродна", id="z")])
    asked = Person("q", ("Сергей Иванов",), (), ("г. Гродно",))
    assert _candidates(opened(tmp_path), asked)[0] == "z"


def test_a_slip_in_a_surname_that_many_bear_brings_them(tmp_path: Path) -> None:
    crowd = [who(f"Maryia Hryb{number}", id=f"a{number}") for number in range(MOST_CANDIDATES + 5)]
    crowd += [who(f"Вольга Сідарава {number}", id=f"b{number}") for number in range(60)]
    added(Shelf(tmp_path), [*crowd, who("Maryia Sidarava", id="z")])
    assert _candidates(opened(tmp_path), who("Maryia Siadrava"))[:1] == ["z"]


def test_who_is_called_as_asked_goes_before_those_of_the_same_father(tmp_path: Path) -> None:
    crowd = [who("Ірына Янавіч", id=f"a{number}") for number in range(40)]
    added(Shelf(tmp_path), [*crowd, who("Ірына Івановіч", id="z")])
    assert _candidates(opened(tmp_path), who("Iryna Ivanovich"))[:1] == ["z"]


def test_a_slavic_surname_inside_a_word_is_no_neighbour_of_it(tmp_path: Path) -> None:
    added(Shelf(tmp_path), [who("Шчукін Алег", id="k")])
    assert _candidates(opened(tmp_path), who("Кобзшчукіноў")) == []
