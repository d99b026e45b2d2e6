"""Tables become persons, by columns that are guessed or mapped."""

from typing import Any

import pytest

from brama.persons import PartialDate, Person
from brama.registers.errors import BadLine, MissingColumn, NoIdColumn, NoNameColumn, TwoPersons, UnknownField
from brama.registers.readers import Tally, columns_of, csv_table
from brama.registers.readers.columns import FIELDS
from brama.registers.readers.headers import folded, meant
from brama.registers.readers.reference import forms

from .conftest import Write


@pytest.fixture
def table(write: Write) -> Any:
    def read(text: str, tally: Tally | None = None, **mapping: str) -> list[Person]:
        return list(csv_table.read([write("x.csv", text)], tally or Tally(), None, mapping))

    return read


LISTED = Person(
    "1", ("Дзмітры Адамавіч Лясовік",), (PartialDate(1974, 3, 7),), ("Ліда",), ("male",), ("by",), ("MP1234567",),
    ("+375290000000",), ("d@example.org",),
)  # fmt: skip
ROW = [
    *("1", "Лясовік", "Дзмітры", "Адамавіч", "07.03.1974", "Ліда", "м", "Беларусь", "МР1234567"),
    *("80290000000", "D@example.org"),
]


@pytest.mark.parametrize(
    "header",
    [
        "ID,Last name,First name,Middle name,Date of birth,Place of birth,Sex,Citizenship,Passport No.,Phone,E-mail",
        "№,Фамилия,Имя,Отчество,Дата рождения,Место рождения,Пол,Гражданство,Паспорт,Телефон,Эл. почта",
        "Нумар,Прозвішча,Імя,Імя па бацьку,Дата нараджэння,Месца нараджэння,Пол,Грамадзянства,Пашпарт,Тэлефон,Пошта",
        "№ п/п,Прізвище,Ім’я,По батькові,Дата народження,Місце народження,Стать,Громадянство,Паспорт,Телефон,Пошта",
        "Lp.,Nazwisko,Imię,Imię ojca,Data urodzenia,Miejsce urodzenia,Płeć,Obywatelstwo,Numer paszportu,Telefon,E-mail",
        "ID,Прозьвішча,Імя,Імя па бацьку,Дата нараджэньня,Месца нараджэньня,Пол,Грамадзянства,Пашпарт №,Моб. тэл.,Пошта",
        "№,Proźvišča,Imia,Imia pa baćku,Data naradžeńnia,Miesca naradžeńnia,Пол,Hramadzianstva,Pašpart,Tel.,E-mail",
        "№ п/п,Фамилия (лат.),Имя,Отч.,Дата нар.,Место рожд.,Пол (м/ж),Гр-во,Личный №,Моб. тел.,Эл. почта",
        "Lp.,Nazwisko,Imię (imiona),Imię ojca,Data ur.,Miejsce ur.,Płeć (K/M),Obywatelstwo,Nr paszportu,Nr tel.,E-mail",
        "Lfd. Nr.,Familienname,Vorname(n),Vatersname,Geburtsdatum,Geburtsort,Geschlecht,Land,Passnummer,Telefon,E-Mail",
        "id,lastName,firstName,fatherName,birthDate,birthPlace,gender,nationality,taxNumber,phone,email",
        "Нумар,Прозвiшча,Iмя,Iмя па бацьку,Дaта нараджэння,Месца нараджэння,Пoл,Грамадзянства,Идент. номер,Phone 1,Email",
    ],
    ids=["en", "ru", "be", "uk", "pl", "classical", "łacinka", "short", "pl_short", "de", "ftm", "homoglyphs"],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_headers_of_six_languages_are_understood(table: Any, header: str, delimiter: str) -> None:
    assert table(header.replace(",", delimiter) + "\n" + delimiter.join(ROW) + "\n") == [LISTED]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Date of Birth (DD/MM/YYYY)", "birth_date"), ("ФИО (лат.)", "name"), ("ПІБ (повністю)", "name"),
        ("Name and surname", "name"), ("Telephone number", "phone"), ("Дата нараджэньня [дд.мм.гггг]", "birth_date"),
        ("weakAlias", "alias"), ("Alias 12", "alias"), ("Телефон (жены)", ""), ("По батькові (ім'я батька)", "patronymic"),
        ("Name (mother)", ""), ("Country (of residence)", ""), ("ID (passport)", ""),
        ("Имя (организации)", ""), ("Shoe size (name)", ""), ("", ""),
        ("Place of birth (city)", "birth_place"), ("Прозвішча / Surname", "last_name"), ("Phone/E-mail", ""),
        ("Imię/imiona", "first_name"), ("Obywatelstwo/a", "nationality"), ("first_name_ru", "first_name"),
        ("Мобільний тел".replace("й", "и\u0306"), "phone"),
        ("Name/Company", ""), ("Pass/Fail", ""), ("Пол (м/ж)", "gender"),
    ],
)  # fmt: skip
def test_a_header_is_understood_without_brackets_and_numbers_unless_it_is_about_somebody_else(
    header: str, field: str
) -> None:
    assert meant(header) == field


def test_no_header_stands_for_two_fields() -> None:
    said: dict[str, set[str]] = {}
    for form, field in ((form, field) for form, field in forms("headers.tsv") if field in FIELDS):
        said.setdefault(folded(form), set()).add(field)
    assert [form for form, fields in said.items() if len(fields) > 1] == []


def test_a_table_of_opensanctions_is_read_and_its_companies_are_not(table: Any) -> None:
    tally = Tally()
    text = (
        '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","phones","emails","dataset"\n'
        '"Q1","Person","Adam Hryb","Адам Грыб;""Hryb; Adam""","1974-03-07;1975","by;pl","Lida","MP1234567;7","","a@example.org","d"\n'
        '"Q2","Company","Hryb Ltd","","","by","","","","","d"\n"Q3","LegalEntity","Hryb","","","by","","","","","d"\n'
    )
    assert table(text, tally) == [
        Person("Q1", ("Adam Hryb", "Адам Грыб", "Hryb; Adam"), (PartialDate(1974, 3, 7), PartialDate(1975)), (), (),
               ("by", "pl"), ("MP1234567",), (), ("a@example.org",))
    ]  # fmt: skip
    assert (tally.skipped, tally.schemas) == ({"other_entity": 2}, {"Company": 1, "LegalEntity": 1})


def test_a_cell_with_quotes_dividers_and_line_ends_is_divided(table: Any) -> None:
    (one,) = table('name,aka\nAdam Hryb,"""Hryb\n;\nAdam"";\nAdam ""Adaś"" Hryb"\n')
    assert one.names == ("Adam Hryb", "Hryb ; Adam", 'Adam "Adaś" Hryb')


def test_who_may_be_a_person_is_asked_for_in_a_table_too(write: Write) -> None:
    path = write("x.csv", "id,schema,name\n1,LegalEntity,Adam Hryb\n2,Company,Hryb Ltd\n")
    assert [one.id for one in csv_table.asked(path, Tally())] == ["1"]


def test_a_header_goes_on_over_the_lines_of_a_quoted_cell(write: Write) -> None:
    path = write("x.csv", 'id,"Full\r\nname","Date of\nbirth"\n1,Adam Hryb,1974\n')
    assert columns_of(path).read == {"id": "id", "Full name": "name", "Date of birth": "birth_date"}
    assert list(csv_table.read([path], Tally())) == [Person("1", ("Adam Hryb",), (PartialDate(1974),))]
    assert next(csv_table.read([path], Tally(), None, {"Full name": "alias"})).names == ("Adam Hryb",)


@pytest.mark.parametrize("title", ["Staff of 2019\n\n", "Штат;;\n;;\n", "sep=;\nStaff;;\n", 'A title "with a quote\n'])
def test_lines_above_the_header_are_passed_over(write: Write, title: str) -> None:
    path = write("x.csv", title + "№;Name;Born\n1;Adam Hryb;1974\n")
    assert columns_of(path).line == title.count("\n") + 1
    assert [one.names for one in csv_table.read([path], Tally())] == [("Adam Hryb",)]


def test_where_no_line_is_a_header_the_first_one_is_refused_and_nothing_lost_where_it_is_one(write: Write) -> None:
    with pytest.raises(NoNameColumn) as refused:
        columns_of(write("x.csv", "a title\n" + "x,y\n" * 10 + "name,born\nAdam,1974\n"))
    assert refused.value.facts["line"] == 1
    tally = Tally(skip_bad=True)
    path = write("y.csv", "name\nAdam Hryb\n\n\0\nEva Biel\n")
    assert [one.names[0] for one in csv_table.read([path], tally)] == ["Adam Hryb", "Eva Biel"]
    assert (tally.bad, tally.skipped["blank_row"]) == (1, 1)


def test_a_name_beside_a_german_given_name_is_the_surname(write: Write) -> None:
    assert columns_of(write("x.csv", "Name;Vorname\n")).fields == ("last_name", "first_name")


def test_given_names_without_surnames_are_seen(write: Write) -> None:
    assert columns_of(write("x.csv", "Імя;Прзвішча\n")).surnames_missing
    assert not columns_of(write("x.csv", "Імя;Прозвішча\n")).surnames_missing


def test_a_mapping_wins_over_the_guess_and_the_rest_is_guessed(write: Write) -> None:
    path = write("x.csv", "id,name,who,code\n7,clerk,Adam Hryb,h-1\n")
    mapping = {"who": "name", "name": "ignore", "code": "id"}
    tally = Tally()
    assert list(csv_table.read([path], tally, None, mapping)) == [Person("h-1", ("Adam Hryb",))]
    assert tally.columns[0].read == {"who": "name", "code": "id"}


def test_columns_can_be_shown_before_anything_is_read(write: Write) -> None:
    columns = columns_of(write("x.csv", "sep=;\nName;Surname;Shoe size\n\0broken"))
    assert columns.read == {"Name": "first_name", "Surname": "last_name"}
    assert columns.ignored == ("Shoe size",)


def test_a_column_of_the_mapping_that_is_not_there_is_refused_with_those_there_are(table: Any) -> None:
    with pytest.raises(MissingColumn) as refused:
        table("a,b\n", c="name")
    assert (refused.value.facts["column"], refused.value.facts["columns"]) == ("c", ("a", "b"))


def test_an_unknown_field_is_refused_with_the_known_ones(table: Any) -> None:
    with pytest.raises(UnknownField) as refused:
        table("a,b\n", a="religion")
    assert "birth_date" in str(refused.value.facts["fields"])


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "\n\n", "date of birth;sex\n"])
def test_a_table_without_a_name_column_is_refused(table: Any, text: str) -> None:
    with pytest.raises(NoNameColumn):
        table(text)


def test_cells_hold_several_values_divided_by_what_divides_no_columns(table: Any) -> None:
    (one,) = table("name,aka,phone\nAdam Hryb,Адам Грыб; A. Hryb | Adaś,+375290000000;+48500000000\n")
    assert one.names == ("Adam Hryb", "Адам Грыб", "A. Hryb", "Adaś")
    assert one.phones == ("+375290000000", "+48500000000")


def test_without_an_id_what_the_row_says_stands_for_it_wherever_it_stands(write: Write) -> None:
    whole = write("a.csv", 'name,pay\nAdam Hryb,7\n\n"Eva\nBiel",7\nJan Kos,7\n')
    longer = write("b.csv", 'name,pay\nOla Nowak,7\nAdam Hryb,9\n"Eva\nBiel",9\nJan Kos,9\n')
    first, second = ([one.id for one in csv_table.read([path], Tally())] for path in (whole, longer))
    assert len(set(first)) == 3 and second[1:] == first and second[0] not in first


def test_two_tables_without_ids_stand_side_by_side_and_who_is_named_twice_is_two(write: Write) -> None:
    paths = [write("a.csv", "name\nAdam Hryb\nEva Biel\n"), write("b.csv", "name\nJan Kos\nAdam Hryb\n")]
    persons = list(csv_table.read(paths, Tally()))
    assert [one.names[0] for one in persons] == ["Adam Hryb", "Eva Biel", "Jan Kos", "Adam Hryb"]
    assert len({one.id for one in persons}) == 4 and persons[3].id == f"{persons[0].id}-2"


def test_a_row_without_an_id_takes_none_of_another(table: Any) -> None:
    persons = table("id,name\n3,Adam Hryb\n,Eva Biel\n")
    assert persons[0].id == "3" and len({one.id for one in persons}) == 2


@pytest.mark.parametrize(("header", "mapping"), [("name", {}), ("№ п/п,name", {}), ("id,name", {"id": "ignore"})])
def test_a_table_that_does_not_say_whom_it_replaces_is_refused(
    write: Write, header: str, mapping: dict[str, str]
) -> None:
    path = write("x.csv", header + "\n" + ",".join(["1", "Adam Hryb"][-header.count(",") - 1 :]) + "\n")
    with pytest.raises(NoIdColumn) as refused:
        list(csv_table.replacing([path], Tally(), None, mapping))
    assert refused.value.facts["file"] == str(path)


def test_a_row_that_does_not_say_whom_it_replaces_is_refused_by_its_line(write: Write) -> None:
    path, tally = write("x.csv", "№,name\n7,Adam Hryb\n,Eva Biel\n"), Tally(skip_bad=True)
    assert list(csv_table.replacing([path], tally, None, {"№": "id"})) == [Person("7", ("Adam Hryb",))]
    assert tally.reasons == {"no_id": 1} and tally.first_bad[0].facts["line"] == 3


def test_a_row_that_replaces_somebody_by_nobody_is_refused_by_its_line(write: Write) -> None:
    path, tally = write("x.csv", "id,name\n7,\n8,Eva Biel\n"), Tally(skip_bad=True)
    assert list(csv_table.replacing([path], tally)) == [Person("8", ("Eva Biel",))]
    assert tally.reasons == {"nameless": 1} and tally.first_bad[0].facts["line"] == 2


def test_a_birth_year_says_nothing_beside_a_date(table: Any) -> None:
    rows = "name,year of birth,date of birth\nA B,1974,1974-03-07\nC D,1980,\n"
    assert [one.births for one in table(rows)] == [(PartialDate(1974, 3, 7),), (PartialDate(1980),)]


def test_blank_rows_are_counted_and_empty_cells_at_the_end_forgiven(table: Any) -> None:
    tally = Tally()
    assert [one.id for one in table("id,name\n1,A B,,\n,\n\n2,C D\n", tally)] == ["1", "2"]
    assert tally.skipped == {"blank_row": 2}


BAD = {
    '2,"Adam Hryb\n': "open_quote",
    '2,"Adam" Hryb\n': "stray_quote",
    "2,Adam,Hryb\n": "too_many_cells",
    "2\n": "too_few_cells",
    "1,Adam Hryb\n": "duplicate_id",
    "2,Adam \0Hryb\n": "nul_byte",
    '2,"' + "a" * 200_000 + '"\n': "open_quote",
}


@pytest.mark.parametrize(("row", "reason"), BAD.items(), ids=[f"{at}_{why}" for at, why in enumerate(BAD.values())])
def test_a_bad_row_is_refused_by_its_line_and_the_next_one_read(table: Any, row: str, reason: str) -> None:
    text = "id,name\n1,A B\n" + row + "3,C D\n" * 1
    with pytest.raises(BadLine) as refused:
        table(text)
    assert (refused.value.facts["line"], refused.value.facts["reason"]) == (3, reason)
    tally = Tally(skip_bad=True)
    assert [one.id for one in table(text, tally)] == ["1", "3"]
    assert tally.reasons == {reason: 1}


def test_a_quote_left_open_is_told_as_such_where_the_next_row_has_quotes(table: Any) -> None:
    with pytest.raises(BadLine) as refused:
        table('id,name\n2,"Adam Hryb\n3,"Eva Biel"\n')
    assert (refused.value.facts["line"], refused.value.facts["reason"]) == (2, "open_quote")


def test_a_quote_that_does_not_end_swallows_no_more_than_its_row(table: Any) -> None:
    tally = Tally(skip_bad=True)
    rows = "".join(f"{number},Adam Hryb\n" for number in range(500))
    assert len(table('id,name\nx,"oops\n' + rows, tally)) == 500
    assert tally.bad == 1


def test_a_header_of_one_column_needs_no_delimiter(table: Any) -> None:
    (one,) = table("ФИО\nЛесовик Дмитрий Адамович\n")
    assert one.names == ("Лесовик Дмитрий Адамович",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Full name\tStatus\tContact\nIvan Petrov\tapplicant\temail\nPetr Ivanov\tapplicant\tphone\n",
         [("Ivan Petrov",), ("Petr Ivanov",)]),
        ("ФИО;Должность;Способ связи\nПетров Пётр;Сотрудник;Телефон\n", [("Петров Пётр",)]),
        ("Name,Vetted,Refused\nIvan Petrov,no,no\n", [("Ivan Petrov",)]),
        ("Список кандидатов;;\nФамилия;Имя;Дата рождения\nЛесовик;Дмитрий;07.03.1974\n", [("Дмитрий Лесовик",)]),
        ("Фамилия, имя, отчество;Дата рождения\nЛесовик Дмитрий Адамович;07.03.1974\n", [("Лесовик Дмитрий Адамович",)]),
    ],
)  # fmt: skip
def test_a_first_line_with_a_column_of_names_is_the_header(table: Any, text: str, names: list[tuple[str, ...]]) -> None:
    assert [person.names for person in table(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Surname_en;Name_en;DOB\nLesovik;Dmitri;07.03.1974\n", ("Dmitri Lesovik",)),
        ("Surname (Latin);Name (Latin)\nLesovik;Dmitri\n", ("Dmitri Lesovik",)),
        ("surname_ru;name_ru;patronymic_ru;surname_be;name_be;patronymic_be\nЛесовик;Дмитрий;Адамович;Лясовік;Дзмітрый;Адамавіч\n",
         ("Дмитрий Адамович Лесовик", "Дзмітрый Адамавіч Лясовік")),
        ("Фамилия Имя;Отчество\nЛесовик Дмитрий;Адамович\n", ("Лесовик Дмитрий Адамович",)),
        ("Фамилия Имя;Отчество\nЛесовик Дмитрий Адамович;Адамович\n", ("Лесовик Дмитрий Адамович",)),
        ("ФИО;Full name;Отчество\nЛесовик Дмитрий;Lesovik Dmitri;Адамович\n", ("Лесовик Дмитрий Адамович", "Lesovik Dmitri")),
        ("Full name;Отчество\nLesovik Dmitri;Адамович\n", ("Lesovik Dmitri Адамович",)),
    ],
)  # fmt: skip
def test_parts_of_a_name_in_columns_beside_it_are_no_names_of_their_own(
    table: Any, text: str, names: tuple[str, ...]
) -> None:
    (person,) = table(text)
    assert person.names == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ФИО;Девичья фамилия\nЛесовик Анна Ивановна;Петрушевич\n", ("Лесовик Анна Ивановна", "Лесовик Анна Ивановна (Петрушевич)")),
        ("Nazwisko;Imię;Nazwisko panieńskie\nLasowik;Anna;Pietruszewicz\n", ("Anna Lasowik", "Anna Lasowik (Pietruszewicz)")),
        ('ФИО;Прежние фамилии\nЛесовик Анна;"Петрушевич, Сидоренко"\n',
         ("Лесовик Анна", "Лесовик Анна (Петрушевич)", "Лесовик Анна (Сидоренко)")),
        ("ФИО;Девичья фамилия\nЛесовик Анна;Петрушевич Анна\n", ("Лесовик Анна", "Петрушевич Анна")),
        ("ФИО;Девичья фамилия\nЛесовик Анна;\n", ("Лесовик Анна",)),
    ],
)  # fmt: skip
def test_a_former_surname_stands_beside_the_name_it_belonged_to(table: Any, text: str, names: tuple[str, ...]) -> None:
    (person,) = table(text)
    assert person.names == names


@pytest.mark.parametrize(
    "header",
    ["Фамилия;Имя;Дата рождения;Фамилия;Имя;Дата рождения", "Имя 1;Фамилия 1;Имя 2;Фамилия 2", "Name;DOB;Name;DOB"],
)
def test_two_persons_on_a_row_are_not_read_as_one(table: Any, header: str) -> None:
    with pytest.raises(TwoPersons):
        table(f"{header}\n{';'.join('а' for _ in header.split(';'))}\n")


@pytest.mark.parametrize(
    "header", ["Фамилия;Имя;Имя;Телефон;Телефон", "surname_ru;name_ru;surname_be;name_be", "Имя 1;Имя 2;Фамилия"]
)
def test_one_column_that_stands_twice_makes_no_second_person(table: Any, header: str) -> None:
    assert len(table(f"{header}\n{';'.join('аб' for _ in header.split(';'))}\n")) == 1


@pytest.mark.parametrize(
    ("others", "month", "day"),
    [
        (["7/25/1974"], 3, 7),
        (["7/25/74", "", "unknown"], 3, 7),
        (['"7/25/1974"', '"broken', "1974-11-30"], 3, 7),
        (["7/25/1974", "25/7/1974"], 7, 3),
        (["11/12/1974", "25.7.1974"], 7, 3),
        ([], 7, 3),
    ],
    ids=["american", "short", "others", "contrary", "unclear", "alone"],
)
def test_one_date_tells_the_order_of_a_table(table: Any, others: list[str], month: int, day: int) -> None:
    rows = [f"{number},Лясовік Дзмітры,{born}" for number, born in enumerate(["3/7/1974", *others])]
    tally = Tally(skip_bad=True)
    assert table("\n".join(["id,name,birth date", *rows]), tally)[0].births == (PartialDate(1974, month, day),)
    assert tally.columns[0].month_first == (month == 3)


def test_what_a_row_is_known_by_does_not_hang_on_the_order_of_its_date(table: Any) -> None:
    alone, beside = (
        table(f"name,birth date\nЛясовік Дзмітры,3/7/1974\n{more}")[0] for more in ("", "Ян Дудко,7/25/74")
    )
    assert alone.id == beside.id and alone.births != beside.births
