"""Fields beside the name: each speaks when both sides have it, and the best pair of values speaks for all."""

import pytest

from brama.persons import PartialDate, Person
from brama.screening.fields import gender_shown
from brama.screening.score import compare
from tests.screening.people import codes, said, weight, who


@pytest.mark.parametrize(
    ("field", "ours", "theirs", "code"),
    [
        ("genders", "male", "male", "gender_same"),
        ("genders", "male", "female", "gender_differs"),
        ("countries", "by", "by", "country_same"),
        ("countries", "by", "pl", "country_differs"),
        ("documents", "MP1234567", "MP1234567", "document_same"),
        ("documents", "MP1234567", "MP1234568", "document_slip"),
        ("documents", "MP1234567", "MP1234576", "document_slip"),
        ("documents", "MP1234567", "MP7654321", "document_differs"),
        ("documents", "1234", "1235", "document_differs"),
        ("phones", "+375290000001", "+375290000001", "phone_same"),
        ("phones", "+375290000001", "+375290000002", "phone_differs"),
        ("emails", "a@example.org", "a@example.org", "email_same"),
        ("emails", "a@example.org", "b@example.org", "email_differs"),
    ],
)
def test_a_field_that_both_have_is_one_piece_of_evidence(field: str, ours: str, theirs: str, code: str) -> None:
    a, b = Person("a", **{field: (ours,)}), Person("b", **{field: (theirs,)})  # type: ignore[arg-type]
    (evidence,) = compare(a, b).evidence
    assert (evidence.code, dict(evidence.facts)) == (code, {"ours": ours, "theirs": theirs})
    assert weight(a, b) == weight(b, a)


@pytest.mark.parametrize("field", ["genders", "countries", "documents", "phones", "emails", "places"])
def test_a_field_that_only_one_has_is_no_evidence(field: str) -> None:
    assert codes(Person("a", **{field: ("x",)}), Person("b")) == []  # type: ignore[arg-type]


def test_of_several_values_the_pair_that_fits_best_speaks() -> None:
    a = Person("a", births=(PartialDate(1960), PartialDate(1991, 3, 7)), documents=("MP0000001", "MP1234567"))
    b = Person("b", births=(PartialDate(1991, 3, 7), PartialDate(1975)), documents=("XX9999999", "MP1234567"))
    assert codes(a, b) == ["birth_date_same", "document_same"]


def test_what_agrees_among_many_values_says_less_and_never_speaks_against() -> None:
    said_once, ten = who(birth="1965"), Person("x", births=tuple(PartialDate(year) for year in range(1960, 1970)))
    assert weight(who(birth="1965"), said_once) > weight(said_once, ten) + 3 > 3
    lands = tuple(f"{letter}{letter}" for letter in "abcdefghij")
    (shared,) = compare(Person("a", countries=lands), Person("b", countries=lands)).evidence
    assert (shared.code, shared.weight) == ("country_same", 0.0)


def test_a_shared_document_says_more_than_a_slip_in_it_and_another_says_little() -> None:
    known = Person("a", documents=("MP1234567",))
    same, slip, other = (weight(known, Person("b", documents=(n,))) for n in ("MP1234567", "MP1234568", "KH7654321"))
    assert same > slip > 5
    assert -2 < other < 0


def test_a_name_that_may_be_meant_otherwise_shows_no_gender() -> None:
    assert gender_shown(who("Vetal Solowej")) == ()
    assert gender_shown(who("Grigorij Solowej")) == ("male",)


def test_a_contradiction_of_gender_speaks_against() -> None:
    assert weight(who(gender="male"), who(gender="female")) < -3


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Лясовік Дзмітрый Адамавіч", ("male",)),
        ("Кавалёва Марына Пятроўна", ("female",)),
        ("Марына", ("female",)),
        ("Лясовік", ()),
        ("", ()),
    ],
)
def test_a_gender_that_nobody_states_is_read_from_the_forms_of_the_name(name: str, shown: tuple[str, ...]) -> None:
    assert gender_shown(who(name)) == shown


def test_a_stated_gender_goes_before_the_forms_of_the_name() -> None:
    assert gender_shown(who("Марына", gender="male")) == ("male",)


def test_names_that_show_both_genders_show_none() -> None:
    assert gender_shown(who("Марына", "Дзмітрый")) == ()


def test_the_facts_are_as_written() -> None:
    evidence = said(compare(who(birth="1991-03-07"), who(birth="1991")), "birth")
    assert [dict(each.facts) for each in evidence] == [{"ours": "1991-03-07", "theirs": "1991"}]
