"""The machine-readable zone: the specimens of ICAO Doc 9303 read as the standard says, and every slip found."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.documents.errors import ZoneUnread
from brama.documents.layouts import LAYOUTS
from brama.documents.reading import check_digit, zone
from brama.documents.zone import FILLER, country
from tests.cast import DAY

# Doc 9303, 8th edition: part 4 appendix B, part 5 appendix B, part 6 appendix B.
PASSPORT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
CARD = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
LARGE_CARD = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
LONG_NUMBER = "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"
LARGE_LONG = "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8"
SPECIMENS = (PASSPORT, CARD, LARGE_CARD, LONG_NUMBER, LARGE_LONG)


def test_the_specimen_of_the_passport_is_read_as_the_standard_says() -> None:
    read = zone(PASSPORT)
    assert (read.kind, read.code, read.country, read.nationality) == ("td3", "P", "UTO", "UTO")
    assert (read.surname, read.given, read.number, read.sex) == ("ERIKSSON", "ANNA MARIA", "L898902C3", "F")
    assert (read.born(DAY), read.expires(), read.optional) == ("1974-08-12", "2012-04-15", "ZE184226B")
    assert read.fits and [digit.read for digit in read.digits] == ["6", "2", "9", "1", "0"]


@pytest.mark.parametrize("specimen", [CARD, LARGE_CARD])
def test_the_specimens_of_the_cards_are_read_as_the_standard_says(specimen: str) -> None:
    read = zone(specimen)
    assert (read.surname, read.given, read.number) == ("ERIKSSON", "ANNA MARIA", "D23145890")
    assert (read.born(DAY), read.expires(), read.optional) == ("1974-08-12", "2012-04-15", "")
    assert read.fits and len(read.digits) == 4


@pytest.mark.parametrize("specimen", [LONG_NUMBER, LARGE_LONG])
def test_a_number_of_more_than_nine_letters_goes_on_in_the_optional_field(specimen: str) -> None:
    read = zone(specimen)
    assert read.number == "D23145890734" and read.optional == "" and read.fits


def test_the_examples_of_the_check_digit() -> None:
    """Part 3, 4.9 and its appendix."""
    assert (check_digit("520727"), check_digit("AB2134<<<")) == ("3", "5")


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_a_reader_that_breaks_lines_otherwise_or_not_at_all_is_understood(specimen: str) -> None:
    for text in (specimen.replace("\n", ""), specimen.replace("\n", "\r\n") + "\n", specimen.lower(), f"  {specimen} "):
        assert zone(text) == zone(specimen)
    assert zone(PASSPORT.replace("<<", "«")) == zone(PASSPORT)


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_what_was_typed_on_another_keyboard_or_changed_by_a_phone_is_understood(specimen: str) -> None:
    for text in (specimen.replace("A", "А").replace("<<", "«"), specimen.replace("<", "_"), " ".join(specimen)):
        assert zone(text) == zone(specimen)


@pytest.mark.parametrize(
    ("typed", "fields", "place"),
    [
        (PASSPORT.replace("L898902C3", "L898902D3"), ["number", "whole"], (2, 1, 10)),
        (PASSPORT.replace("740812", "740813"), ["birth", "whole"], (2, 14, 20)),
        (PASSPORT.replace("120415", "120416"), ["expiry", "whole"], (2, 22, 28)),
        (PASSPORT.replace("ZE184226B", "ZE184226C"), ["optional", "whole"], (2, 29, 43)),
        (PASSPORT[:-1] + "1", ["whole"], (2, 22, 44)),
        (CARD.replace("740812", "740821"), ["birth", "whole"], (2, 1, 7)),
        (CARD.replace("D23145890", "D23145891"), ["number", "whole"], (1, 6, 15)),
        (LARGE_CARD.replace("120415", "120416"), ["expiry", "whole"], (2, 22, 28)),
    ],
)
def test_a_wrong_sign_is_found_by_field_line_and_place(
    typed: str, fields: list[str], place: tuple[int, int, int]
) -> None:
    wrong = [digit for digit in zone(typed).digits if not digit.fits]
    assert [digit.field for digit in wrong] == fields and (wrong[0].line, wrong[0].first, wrong[0].last) == place


def test_a_visa_has_no_digit_over_the_whole() -> None:
    first, second = PASSPORT.split("\n")
    assert zone(f"V{first[1:]}{second[:28]}{'<' * 16}").fits


@pytest.mark.parametrize("specimen", SPECIMENS)
@given(where=st.integers(0, 89), other=st.sampled_from("ABCXYZ0123456789"))
def test_one_digit_typed_for_another_is_found(specimen: str, where: int, other: str) -> None:
    """Where a check digit reaches: in numbers and dates, for any two signs whose values differ modulo 10."""
    text = specimen.replace("\n", "")
    lines, letters, *_ = LAYOUTS[zone(specimen).kind]
    reached = range(5, 2 * letters) if lines == 3 else range(letters, 2 * letters)
    at = reached[where % len(reached)]
    unreached = (text[at] == FILLER, other == FILLER, not text[at].isdecimal(), not other.isdecimal())
    if not any(unreached) and text[at] != other:
        assert not zone(text[:at] + other + text[at + 1 :]).fits


@pytest.mark.parametrize(
    ("typed", "reason", "found"),
    [("", "length", 0), (PASSPORT[:-1], "length", 87), (PASSPORT + "<", "length", 89), (PASSPORT.replace("P<", "П<"), "letters", 1)],
)  # fmt: skip
def test_what_is_no_zone_is_told_by_what_is_wrong_and_not_by_what_it_says(typed: str, reason: str, found: int) -> None:
    with pytest.raises(ZoneUnread) as refusal:
        zone(typed)
    assert refusal.value.facts == {"reason": reason, "found": found}


@given(st.text(max_size=100) | st.text("ABC0123456789<", min_size=88, max_size=90))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    try:
        read = zone(typed)
    except ZoneUnread:
        return
    assert read.born(DAY) <= "2026-12" and read.person(DAY).id == "document"


@pytest.mark.parametrize(("birth", "born"), [("910307", "1991-03-07"), ("9103<<", "1991-03"), ("91<<<<", "1991"), ("<<<<<<", ""),
                                              ("200101", "2020-01-01"), ("991399", "1999")])  # fmt: skip
def test_a_birth_date_is_as_whole_as_it_is_known_and_never_to_come(birth: str, born: str) -> None:
    first, second = PASSPORT.split("\n")
    assert zone(first + second[:13] + birth + second[19:]).born(date(2026, 11, 20)) == born


def test_countries_are_those_of_the_claims() -> None:
    assert [country(code) for code in ("BLR", "POL", "D", "XXA")] == ["by", "pl", "de", "xxa"]


def test_a_bearer_without_given_names_has_all_in_one() -> None:
    first, second = PASSPORT.split("\n")
    assert zone("P<UTOMADONNA".ljust(44, FILLER) + second).surname == "MADONNA"
    assert zone(first + second).person(DAY).names == ("ERIKSSON ANNA MARIA",)
