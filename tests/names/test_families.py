"""Given names across languages, and the fathers in patronymics."""

import csv
from itertools import combinations

import pytest

from brama.names.family_tables import _FORMS, Families, _lines
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.repair import repair
from brama.names.token import Token
from brama.names.tokens import token, tokens_of


def _token(word: str) -> Token:
    (token,) = tokens_of(word)
    return token


@pytest.mark.parametrize(
    ("one", "other"),
    [("Зміцер", "Дмитрий"), ("Dima", "Dzmitry"), ("Уладзімір", "Vladimir"), ("Рыгор", "Григорий"), ("Alena", "Елена"),
     ("Hanna", "Анна"), ("Aleh", "Олег"), ("Mikalai", "Николай"), ("Саша", "Aliaksandr"),
     ("Святослав", "Światosław"), ("Артемий", "Артём"), ("Krzysztof", "Кшиштоф"), ("Артур", "Artūrs"), ("Eugen", "Евгений"),
     ("Егор", "Георгий"),
     ("Janna", "Жанна"), ("Томаш", "Thomas"), ("Олександер", "Олександр"), ("Hryhorii", "Григорий"), ("Трохим", "Трофим"),
     ("Томаш", "Фома"), ("Остап", "Евстафий"), ("Eugenia", "Евгения"), ("Прокопій", "Прокофий"), ("Горпина", "Агриппина"),
     ("Yauheni", "Евгений"), ("Igors", "Игорь"), ("Ivanas", "Иван"), ("Серега", "Сергей"), ("Тема", "Артём"), ("Сеня", "Семён"),
     ("Iskander", "Александр"), ("Esther", "Эсфирь")],
)  # fmt: skip
def test_forms_of_one_given_name_share_a_family(one: str, other: str) -> None:
    assert _token(one).families & _token(other).families


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Марына", "Марыя"),
        ("Андрэй", "Адриан"),
        ("Viktor", "Vadim"),
        ("Яна", "Жанна"),
        ("Изяслав", "Чеслав"),
        ("Богдан", "Богдана"),
        ("Ярослав", "Ярослава"),
        ("Руслан", "Руслана"),
        ("Кирилл", "Кира"),
        ("Мамедов", "Mamadou"),
        ("Андреев", "Andrew"),
        ("Kumar", "Omar"),
    ],
)
def test_other_given_names_share_none(one: str, other: str) -> None:
    assert not _token(one).families & _token(other).families


@pytest.mark.parametrize(
    ("patronymic", "father"),
    [("Уладзіміравіч", "Владимир"), ("Vladimirovich", "Uladzimir"), ("Пятровіч", "Пётр"), ("Siarheeuna", "Сергей"),
     ("Павловна", "Павел"), ("Ильич", "Илья"), ("Ильинична", "Илья"), ("Ільіч", "Илья"), ("Mikalaevich", "Николай"),
     ("Яковлевич", "Яков"), ("Якаўлевіч", "Яков"), ("Якович", "Яков"), ("Яківна", "Яков"), ("Прокофьевич", "Прокоп"),
     ("Chwiedarowicz", "Фёдор"), ("Восіпавіч", "Осип")],
)  # fmt: skip
def test_a_patronymic_knows_the_father(patronymic: str, father: str) -> None:
    assert _token(patronymic).fathers & _token(father).families


def test_a_slip_in_a_frequent_father_is_none_that_is_seldom() -> None:
    assert _token("Платоновна").fathers & _token("Платон").families
    assert not _token("Galeriyevich").fathers
    assert likeness(_token("Valeryevich"), _token("Galeriyevich")) < Likeness.OTHER


def test_two_forms_known_by_their_letters_are_two_names_though_a_language_would_say_one_like_the_other() -> None:
    assert likeness(_token("Jana"), _token("Zhanna")) is Likeness.CONTRARY
    assert likeness(_token("Jana"), _token("Schanna")) is Likeness.CONTRARY
    assert likeness(_token("Анна"), _token("Яна")) is Likeness.CONTRARY
    assert likeness(_token("Улия"), _token("Юлия")) is Likeness.SOUND  # a slip
    assert likeness(_token("Janna"), _token("Zhanna")) <= Likeness.FAMILY


def test_gender_is_evidence_of_its_own() -> None:
    assert _token("Аляксандр").families != _token("Аляксандра").families
    assert (_token("Сергеевна").gender, _token("Сергеевич").gender) == ("f", "m")
    assert _token("Іванова").gender == "f"


def test_the_second_table_repeats_no_form_of_the_first() -> None:
    first, second = Families(), _lines("given_names_more.tsv")
    for row in csv.DictReader(_lines("given_names.csv")):
        first.add(len(first.genders), row["gender"], [row["be_cyr"], row["ru_cyr"], row["uk_cyr"]], [])
    again = [form for line in second for form in line.split("\t")[1].split("|") if repair(form) in first.formal]
    assert not again


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hassan", "Hussein"), ("Mahmud", "Muhammad"), ("Jamil", "Jamal"), ("Salim", "Salam"), ("Karim", "Karam"), ("Rashid", "Rashad"),
     ("حسن", "حسين"), ("Hasan", "حسین"), ("Гасан", "Гусейн"), ("Mehmet", "Mahmut"), ("Хасан", "Huseyin"), ("Mehdi", "Hamid")],
)  # fmt: skip
def test_names_that_differ_by_a_vowel_are_known_to_be_two(one: str, other: str) -> None:
    assert likeness(_token(one), _token(other)) is Likeness.CONTRARY
    assert likeness(_token(other), _token(one)) is Likeness.CONTRARY


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hüseyin", "Hossein"), ("محمد", "Mehmet"), ("Gamal", "Джамаль"), ("Rachid", "Рашид"), ("علی", "علي"), ("Ghasem", "Касим"),
     ("Salim", "سالم"), ("Salim", "سليم"), ("Ованес", "Hovhannes"), ("Wahid", "Vahid"), ("Магомед", "Muhammad")],
)  # fmt: skip
def test_one_name_is_known_across_the_lands_it_came_to(one: str, other: str) -> None:
    assert likeness(_token(one), _token(other)) <= Likeness.FAMILY


@pytest.mark.parametrize(
    ("spelt", "known"), [("Dmytro", "Дмитрий"), ("Vasyl", "Василий"), ("Kateryna", "Екатерина"), ("Petryk", "Пётр")]
)
def test_y_for_i_hides_no_given_name(spelt: str, known: str) -> None:
    assert bool(_token(spelt).families & _token(known).families) == (spelt != "Petryk")


def test_the_name_of_god_in_a_name_is_no_womans() -> None:
    assert [(t.text, t.families, t.gender) for t in tokens_of("Abdullah")][-1] == ("allah", frozenset(), "")


def test_the_longest_ending_makes_the_patronymic() -> None:
    assert _token("Yurievych").fathers == _token("Юрійович").fathers != frozenset()
    assert not _token("Амавіч").fathers


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Mamoudou", "Mahmud"), ("Aliou", "Ali"), ("Issoufou", "Yusuf"), ("Ousseini", "Hussein"), ("Athumani", "Uthman"),
        ("Cusmaan", "Osman"), ("Rexhep", "Rajab"), ("Rosyid", "Rashid"), ("Aissatou", "Aisha"), ("Yaya", "Yahya"),
    ],
)  # fmt: skip
def test_an_arabic_name_is_known_in_the_forms_of_africa_indonesia_and_the_balkans(here: str, there: str) -> None:
    assert token(here.lower()).families & token(there.lower()).families


@pytest.mark.parametrize(
    ("in_courtesy", "plain"),
    [
        ("rustamjon", "rustam"),
        ("рустамжон", "rustam"),
        ("azizbek", "азиз"),
        ("muratbey", "murad"),
        ("habibur", "habib"),
        ("azizul", "aziz"),
        ("inamul", "inam"),
    ],
)
def test_what_is_added_in_courtesy_or_of_the_next_names_article_makes_no_other_name(
    in_courtesy: str, plain: str
) -> None:
    assert token(in_courtesy).families & token(plain).families
    assert not token("romankevich").families


@pytest.mark.parametrize(
    ("short", "formal"),
    [("Bill", "William"),
     ("Peggy", "Margaret"), ("Paco", "Francisco"), ("Yannis", "Ioannis"), ("Kote", "Konstantine"), ("Itzik", "Yitzhak"),
     ("Ицо", "Христо"), ("Nurik", "Nurlan"), ("Daviti", "დავით"), ("Qosimjon", "Қосим"), ("Bedros", "Petros")],
)  # fmt: skip
def test_a_short_form_of_any_language_is_the_name(short: str, formal: str) -> None:
    assert likeness(_token(short), _token(formal)) <= Likeness.FAMILY


def test_nobody_slips_from_a_familiar_form_or_is_called_after_it() -> None:
    assert likeness(_token("Žorko"), _token("Ђорђе")) > Likeness.SLIP
    assert not _token("Ёва").families


def test_an_initial_fits_no_form_of_a_far_language() -> None:
    assert likeness(_token("Г"), _token("Иван")) is Likeness.OTHER


def test_a_name_of_europe_takes_no_article() -> None:
    assert not token("viktorul").families


def test_a_last_vowel_of_arabic_makes_another_given_name() -> None:
    assert likeness(_token("نورة"), _token("Noura")) <= Likeness.FAMILY
    assert not _token("نورة").families & _token("نور").families


def test_no_form_of_a_frequent_given_name_sounds_like_one_of_another_name() -> None:
    rows = [
        [form for column in _FORMS for form in row[column].split("|") if form]
        for row in csv.DictReader(_lines("given_names.csv"))
    ]
    named = [{token(repair(form)) for form in forms} for forms in rows]
    alike = [
        (x.text, y.text)
        for ours, theirs in combinations(named, 2)
        for x in ours
        for y in theirs
        if x.text != y.text and x.families.isdisjoint(y.families) and likeness(x, y) <= Likeness.NEAR
    ]
    assert not alike
