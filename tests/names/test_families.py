"""Given names across languages, and the fathers in patronymics."""

import csv

import pytest

from brama.names.families import Families, _lines
from brama.names.repair import repair
from brama.names.tokens import Token, tokens_of


def _token(word: str) -> Token:
    (token,) = tokens_of(word)
    return token


@pytest.mark.parametrize(
    ("one", "other"),
    [("Зміцер", "Дмитрий"), ("Dima", "Dzmitry"), ("Уладзімір", "Vladimir"), ("Рыгор", "Григорий"), ("Alena", "Елена"),
     ("Hanna", "Анна"), ("Aleh", "Олег"), ("Mikalai", "Николай"), ("Саша", "Aliaksandr")],
)  # fmt: skip
def test_forms_of_one_given_name_share_a_family(one: str, other: str) -> None:
    assert _token(one).families & _token(other).families


@pytest.mark.parametrize(("one", "other"), [("Марына", "Марыя"), ("Андрэй", "Адриан"), ("Viktor", "Vadim")])
def test_other_given_names_share_none(one: str, other: str) -> None:
    assert not _token(one).families & _token(other).families


@pytest.mark.parametrize(
    ("patronymic", "father"),
    [("Уладзіміравіч", "Владимир"), ("Vladimirovich", "Uladzimir"), ("Пятровіч", "Пётр"), ("Siarheeuna", "Сергей"),
     ("Павловна", "Павел"), ("Ильич", "Илья"), ("Ильинична", "Илья"), ("Ільіч", "Илья"), ("Mikalaevich", "Николай")],
)  # fmt: skip
def test_a_patronymic_knows_the_father(patronymic: str, father: str) -> None:
    assert _token(patronymic).fathers & _token(father).families


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
