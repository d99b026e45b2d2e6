"""A name that a keyboard, a character set or a missing space spoilt is read otherwise, beside what is written."""

import pytest

from brama.names.otherwise import otherwise
from brama.names.parts import names_in
from tests.names.reading import read


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Kzcjdbr Lpvbnhsq", "лясовик дзмитрый"),
        ("Kzcjdbr Lpvbnhsq", "лясовік дзмітрый"),
        ("Nfhfc.r Ktcz", "тарасюк леся"),  # the full stop is a letter
        ("Ltvxtyrj Jktyf", "демченко олена"),
        ("Дшфыщмшл Вяьшекн", "liasovik dzmitry"),
        ("Kzcjdsr", "лясовік"),
    ],
)
def test_a_name_typed_in_another_keyboard_layout_is_read_in_the_one_that_was_meant(typed: str, meant: str) -> None:
    assert meant in read(typed)


@pytest.mark.parametrize(
    ("was", "taken"),
    [("utf-8", "latin-1"), ("utf-8", "cp1251"), ("cp1251", "latin-1"), ("cp1251", "cp1252"), ("koi8-u", "cp1251"), ("cp866", "cp1251")],
)  # fmt: skip
def test_a_name_opened_in_another_character_set_is_read_in_its_own(was: str, taken: str) -> None:
    assert "лясовик дмитро" in read("Лясовик Дмитро".encode(was).decode(taken))


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("дзмітрыйлясовік", "дзмітрый лясовік"),
        ("ЛЯСОВІКДЗМІТРЫЙ", "лясовік дзмітрый"),
        ("LIASOVIKDZMITRYADAMAVICH", "liasovik dzmitry adamavich"),
        ("Л я с о в і к  Д з м і т р ы й", "лясовік дзмітрый"),
        ("LIASOVAKKDZMITRYKKKKKKKK", "liasova dzmitry"),  # a scanner's fillers
        ("LIASOVAKKDZMITRYKADAMAVICHKKKKK", "liasova dzmitry adamavich"),
        ("LIASOVAKKSERGEIKKONSTANTINOVICHKKKKKKKK", "liasova sergei konstantinovich"),  # one of them is a letter
        ("NOVAKKKSERGEIKIVANOVICHKKKKKKKKKKKKKKKK", "novak sergei ivanovich"),
    ],
)
def test_a_name_without_its_spaces_falls_into_its_parts(written: str, parts: str) -> None:
    assert parts in read(written)


@pytest.mark.parametrize(
    "name", ["Ивановский", "Aleksandrovich", "Schmidt", "Nguyen Thanh Nhan", "Лясовік", "Hrynkrč", "Пётр Мстиславцев"]
)
def test_a_name_that_may_be_meant_so_is_read_as_it_is_written_alone(name: str) -> None:
    assert len(names_in(name)) == 1
    assert not otherwise(name)


def test_what_is_written_stays_among_what_is_read() -> None:
    assert read("Kzcjdsr")[0] == "kzcjdsr"


def test_letters_that_make_no_name_stand_for_nobody_where_a_name_can_be_read() -> None:
    assert read("Л я с о в и к  Д м и т р и й") == ["лясовик дмитрий"]
    assert read("Лясовик Дмитро".encode().decode("latin-1")) == ["лясовик дмитро"]
    assert read("J. R. R. Tolkien") == ["j r r tolkien"]


@pytest.mark.parametrize(
    "surname",
    ["Каваленка", "Kavalenka", "Калеснікава", "Кавалеўскі", "Гаўрыленка", "Данилевич", "Борисевич", "Міхаленка"],
)
def test_a_surname_is_no_given_name_with_an_ending(surname: str) -> None:
    assert otherwise(surname) == ()
