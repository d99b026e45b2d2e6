"""Single values are cleaned."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.persons.phones import phones
from brama.registers.readers.dates import dates
from brama.registers.readers.reference import rows
from brama.registers.readers.values import CLEANERS, countries, documents, emails, genders, text

DATES = {
    "1974": [(1974, 0, 0)],
    "1974-03": [(1974, 3, 0)],
    "1974-03-07": [(1974, 3, 7)],
    "1974-03-07T00:00:00": [(1974, 3, 7)],
    "07.03.1974": [(1974, 3, 7)],
    "07-03-1974": [(1974, 3, 7)],
    "7/3/1974": [(1974, 3, 7)],
    "7/13/1974": [(1974, 7, 13)],
    "19740307": [(1974, 3, 7)],
    "07031974": [(1974, 3, 7)],
    "03.1974": [(1974, 3, 0)],
    "7 Mar 1974": [(1974, 3, 7)],
    "March 7, 1974": [(1974, 3, 7)],
    "7 сакавіка 1974 г.": [(1974, 3, 7)],
    "7 марта 1974 года": [(1974, 3, 7)],
    "7 березня 1974 р.": [(1974, 3, 7)],
    "7 marca 1974 r.": [(1974, 3, 7)],
    "Sep. 1974": [(1974, 9, 0)],
    "DOB 10 Dec 1948": [(1948, 12, 10)],
    "circa 1974": [(1974, 0, 0)],
    "c. 1974": [(1974, 0, 0)],
    "около 1974": [(1974, 0, 0)],
    "between 1960 and 1963": [(1960, 0, 0), (1961, 0, 0), (1962, 0, 0), (1963, 0, 0)],
    "1960-1961": [(1960, 0, 0), (1961, 0, 0)],
    "01 Jan 1962 to 31 Dec 1962": [(1962, 0, 0)],
    "1960 or 1963": [(1960, 0, 0), (1963, 0, 0)],
    "1974-03-07, 1976-01-02": [(1974, 3, 7), (1976, 1, 2)],
    "1 Jan 1960; 2 Feb 1961": [(1960, 1, 1), (1961, 2, 2)],
    "1974-13-45": [(1974, 0, 0)],
    "31.04.1980": [(1980, 0, 0)],
    "29.02.1980": [(1980, 2, 29)],
    "29.02.1981": [(1981, 0, 0)],
    "1974-00-00": [(1974, 0, 0)],
    "1974-03-00": [(1974, 3, 0)],
    "Between Aug. and Sep. 1968": [(1968, 0, 0)],
    "1950 to 1990": [],
    "12/05/1384 (Hijri)": [],
    "07.03.74": [(1974, 3, 7)],
    "7-3-20": [(1920, 3, 7)],
    "07/13/19": [(2019, 7, 13)],
    "31.12.99.": [(1999, 12, 31)],
    "74-03-07": [],
    "31.02.74": [],
    "07.03.4": [],
    "1.2.3.74": [],
    "07 03 74": [],
    "10 20 30 lat": [],
    "0000-00-00": [],
    "07-Mar-74": [(1974, 3, 7)],
    "7 Mar 05": [(2005, 3, 7)],
    "7 сак. 74 г.": [(1974, 3, 7)],
    "31-Feb-74": [],
    "Mar-74": [],
    "aged 7 in Mar 74": [],
    "7 III 1974": [(1974, 3, 7)],
    "7-III-1974": [(1974, 3, 7)],
    "07.XII.1974 r.": [(1974, 12, 7)],
    "7.ІІІ.74": [(1974, 3, 7)],
    "7 i 8 marca 1974": [(1974, 3, 7)],
    "1960 i 1963": [(1960, 0, 0), (1963, 0, 0)],
    "1970s": [],
    "1970's": [],
    "1970-е": [],
    "in den 1970er Jahren": [],
    "lata 1970-te": [],
    "1970-х гг.": [],
    "70-е": [],
    "1974; 1970s": [(1974, 0, 0)],
    "1970-01-02": [(1970, 1, 2)],
    "1970": [(1970, 0, 0)],
    "unknown": [],
    "": [],
}


@pytest.mark.parametrize("written", DATES)
def test_a_date_is_read_as_far_as_it_is_certain(written: str) -> None:
    assert [tuple(date) for date in dates(written)] == DATES[written]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("MP 1234567", "MP1234567"),
        ("мр1234567", "MP1234567"),
        ("V-6.919.272", "V6919272"),
        ("№ 44103-5251752-5", "4410352517525"),
        ("Ruritanian passport number 05AT521433", "05AT521433"),
        ("RL 1622378 (Lebanon)", "RL1622378"),
        ("L 065947 issued 28 Oct 1995 expires 27 Oct 2000", "L065947"),
        ("٠١٢٣٤٥٦", "0123456"),
        ("CAR diplomatic passport no. D00000898", "D00000898"),
        ("Паспорт РБ МР1234567", "MP1234567"),
        ("паспорт РБ МР 1234567", "MP1234567"),
        ("серия МР № 1234567", "MP1234567"),
        ("сер. МР ном. 1234567", "MP1234567"),
        ("US passport 1234567", "1234567"),
        ("UK AB 12 34 56 C", "AB123456C"),
        ("XII БА 123456", "XIIБA123456"),
        ("RU 45 08 123456", "RU4508123456"),
        ("1234567 РБ", "1234567"),
        ("1234567 T", "1234567T"),
    ],
)
def test_a_document_number_is_read_without_what_stands_around_it(written: str, number: str) -> None:
    assert documents(written) == (number,)


@pytest.mark.parametrize(
    "written", ["MP1234567, 3070374A001PB1", "МР1234567/3070374А001РВ1", "MP1234567; 3070374A001PB1"]
)
def test_whole_document_numbers_side_by_side_are_several(written: str) -> None:
    assert documents(written) == ("MP1234567", "3070374A001PB1")


@pytest.mark.parametrize("written", ["", "123", "000000", "passport", "none", "-", "(expired)"])
def test_what_can_tell_no_document_from_another_is_no_number(written: str) -> None:
    assert documents(written) == ()


@pytest.mark.parametrize(
    ("number", "ways"),
    [
        ("+375290000000", ["+375 29 000-00-00", "80290000000", "8 029 000 00 00", "375290000000", "00375290000000"]),
        ("+79000000000", ["+7 900 000 00 00", "8 (900) 000-00-00", "79000000000"]),
        # Kept free for films by the British regulator, so a library knows it.
        ("+442079460958", ["+44 (0)20 7946 0958", "tel:+44-20-7946-0958", "0044 20 7946 0958", "442079460958"]),
    ],
)
def test_ways_to_write_a_phone_number_are_one_number(number: str, ways: list[str]) -> None:
    assert {phones(way) for way in ways} == {(number,)}


@pytest.mark.parametrize(
    "written",
    [
        "+375291112233, +375442223344",
        "+375291112233 +375442223344",
        "80291112233 / 80442223344",
        "80291112233 или 80442223344",
    ],
)
def test_phone_numbers_side_by_side_are_several(written: str) -> None:
    assert phones(written) == ("+375291112233", "+375442223344")


def test_what_a_spreadsheet_made_of_a_phone_number_gains_no_digit_and_is_no_number_without_most_of_them() -> None:
    assert phones("375291112233.0") == ("+375291112233",)
    assert phones("3,75291E+11") == phones("3.75291e+11") == ()


def test_a_number_that_is_no_phone_anywhere_keeps_its_digits() -> None:
    assert (phones("029 000 00 00"), phones("12-34")) == (("0290000000",), ())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("by", "by"), ("BLR", "by"), ("Рэспубліка Беларусь", "by"), ("гражданка РБ", "by"), ("Białoruś", "by"),
        ("Russian Federation", "ru"), ("Iran (Islamic Republic of)", "ir"), ("Korea, North", "kp"), ("gb-sct", "gb"),
        ("Congo, Democratic Republic of the", "cd"), ("possibly Palestinian", "ps"), ("former USSR", "su"), ("NA", "na"),
        ("Гражданка Беларуси", "by"), ("грамадзянін Рэспублікі Беларусь", "by"), ("громадянин України", "ua"),
        ("obywatel Białorusi", "by"), ("гражданин Российской Федерации", "ru"), ("Weißrussland", "by"),
        ("Ruritania", "ruritania"),
    ],
)  # fmt: skip
def test_a_country_is_its_code_or_else_its_word(written: str, code: str) -> None:
    assert countries(written) == (code,)


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("BY, PL", ("by", "pl")),
        ("by/pl", ("by", "pl")),
        ("Беларусь и Польша", ("by", "pl")),
        ("Беларусь, Ruritania", ("беларусь ruritania",)),
        ("Iran, Islamic Republic of", ("ir",)),
    ],
)
def test_several_countries_in_one_cell_are_each_of_them_if_all_are_known(written: str, codes: tuple[str, ...]) -> None:
    assert countries(written) == codes


def test_no_name_of_a_country_stands_for_two() -> None:
    said: dict[str, set[str]] = {}
    for code, three, names in rows("countries.tsv"):
        for form in (code, three, *names.split("|")):
            said.setdefault(form.casefold().replace(",", ""), set()).add(code)
    assert [form for form, codes in said.items() if len(codes) > 1] == []


@pytest.mark.parametrize(
    ("written", "gender"),
    [("male", "male"), ("М", "male"), ("Ж.", "female"), ("жаночы", "female"), ("чоловіча", "male"), ("K", "female")],
)
def test_a_gender_is_read_in_five_languages(written: str, gender: str) -> None:
    assert genders(written) == (gender,)


def test_an_unknown_gender_says_nothing() -> None:
    assert genders("x") == ()


def test_text_loses_controls_and_needless_spaces_only() -> None:
    assert text("  Дзмі\u0301тры\x00\x07 \u00a0Лясовік\n") == ("Дзмі\u0301тры Лясовік",)


def test_an_email_is_lower_case_or_nothing() -> None:
    assert emails("MAILTO:Adam@Example.ORG") == ("adam@example.org",)
    assert (emails("adam at example"), emails("@x")) == ((), ())


@given(st.sampled_from(sorted(CLEANERS)), st.text(max_size=512))
def test_no_text_breaks_a_cleaner(field: str, value: str) -> None:
    assert isinstance(CLEANERS[field](value), tuple)


@given(st.text("0123456789.-/ ,;abcdrnpyto", max_size=40))
def test_what_is_read_as_a_date_exists(value: str) -> None:
    for year, month, day in dates(value):
        assert 1850 <= year <= 2100
        assert 0 <= month <= 12
        assert 0 <= day <= (31 if month else 0)
