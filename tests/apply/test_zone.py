"""Machine-readable zones: the specimens of ICAO Doc 9303, and what happens when they are typed wrongly."""

import pytest

from brama.apply.zone import check_digit, read
from brama.persons.model import PartialDate

# ICAO Doc 9303: part 4 (TD3), part 6 (TD2), part 5 (TD1).
PASSPORT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
LARGE = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
CARD = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
LONG = "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"


@pytest.mark.parametrize(("zone", "number"), [(PASSPORT, "L898902C3"), (LARGE, "D23145890"), (CARD, "D23145890")])
def test_the_specimens_are_read(zone: str, number: str) -> None:
    found = read(zone, 2026)
    assert found and not found.wrong and found.number == number
    assert (found.surname, found.given, found.country, found.sex) == ("ERIKSSON", "ANNA MARIA", "UTO", "F")
    assert found.birth == PartialDate(1974, 8, 12) and found.expiry == PartialDate(2012, 4, 15)


def test_a_long_number_goes_on_in_the_optional_field() -> None:
    found = read(LONG, 2026)
    assert found and found.number == "D23145890734" and not found.wrong


@pytest.mark.parametrize("zone", [PASSPORT, LARGE, CARD, LONG])
def test_it_may_be_typed_small_in_one_line_with_spaces_and_on_another_keyboard(zone: str) -> None:
    whole = zone.replace("\n", "")
    ways = (
        zone.lower(),
        whole,
        " ".join(zone),
        zone.replace("\n", "\r\n \r\n"),
        zone.replace("A", "А").replace("<<", "«"),
    )
    assert all(read(way.replace(" ", "") if way == whole else way, 2026) == read(zone, 2026) for way in ways)


@pytest.mark.parametrize(
    ("zone", "fields", "place"),
    [
        (PASSPORT.replace("L898902C3", "L898902D3"), ["number", "whole"], (2, 1, 10)),
        (PASSPORT.replace("740812", "740813"), ["birth", "whole"], (2, 14, 20)),
        (PASSPORT.replace("120415", "120416"), ["expiry", "whole"], (2, 22, 28)),
        (PASSPORT.replace("ZE184226B", "ZE184226C"), ["optional", "whole"], (2, 29, 43)),
        (PASSPORT[:-1] + "1", ["whole"], (2, 22, 44)),
        (CARD.replace("740812", "740821"), ["birth", "whole"], (2, 1, 7)),
    ],
)
def test_a_wrong_sign_is_found_by_its_check_digit(zone: str, fields: list[str], place: tuple[int, int, int]) -> None:
    found = read(zone, 2026)
    assert found and [each.field for each in found.wrong] == fields
    assert (found.wrong[0].line, found.wrong[0].first, found.wrong[0].last) == place


def test_any_digit_mistyped_is_seen() -> None:
    for place in range(45, len(PASSPORT)):
        if PASSPORT[place].isdigit():
            other = str((int(PASSPORT[place]) + 1) % 10)
            found = read(PASSPORT[:place] + other + PASSPORT[place + 1 :], 2026)
            assert found and found.wrong


@pytest.mark.parametrize(
    "typed", ["", "P<UTO", "зорка\nзорка", PASSPORT + "\n" + PASSPORT, PASSPORT[:-1], "<" * 100_000, "\0", "🛠" * 44]
)
def test_what_is_no_zone_is_none(typed: str) -> None:
    assert read(typed, 2026) is None


def test_nobody_is_born_after_this_year() -> None:
    young, old = (read(PASSPORT.replace("740812", f"{year}0812"), 2026) for year in ("26", "27"))
    assert young and young.birth == PartialDate(2026, 8, 12)
    assert old and old.birth == PartialDate(1927, 8, 12)


def test_an_unknown_day_is_left_out() -> None:
    found = read(PASSPORT.replace("7408122", "74<<<<2"), 2026)
    assert found and found.birth == PartialDate(1974)


def test_the_check_digit_is_that_of_the_example() -> None:
    assert check_digit("520727") == "3" and check_digit("AB2134<<<") == "5"  # 9303-3, 4.9
