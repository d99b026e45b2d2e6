"""The waterfall on the page: bars that begin where the last one ended, numbers that add up, and words for every row."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.desk.matching.evidence import Found, Label
from brama.desk.matching.waterfall import LEAST, ROOM, Row, rows
from brama.pages.languages import LANGUAGES
from brama.screening.evidence import Evidence
from brama.screening.levels import LEVELS
from brama.screening.waterfall import bars, starting_point
from tests.desk.matching import TWIN, register, taken
from tests.doors import Staffed, client

PIECES = (
    Evidence("surname_sound", 11.0, {"ours": "лясовік", "theirs": "лесовик", "share": 0.0002}),
    Evidence("given_family", 3.1, {"ours": "зміцер", "theirs": "дмитрий"}),
    Evidence("patronymic_sound", 4.9, {"ours": "адамавіч", "theirs": "адамович"}),
    Evidence("birth_date_swapped", 7.6, {"ours": "1991-03-07", "theirs": "1991-07-03"}),
    Evidence("birth_place_differs", -1.8, {"ours": "Орша", "theirs": "Витебск"}),
)
FOUND = Found(Label("staff", 3, 1_204_331), "staff-7", "Лесовик Дмитрий Адамович", 0.96, PIECES)


def ends(row: Row) -> tuple[float, float]:
    """Where the bar begins and ends on the way from the starting point."""
    x, width = float(row.x.rstrip("%")), float(row.width.rstrip("%"))
    return (x + width, x) if row.kind in ("start", "against") else (x, x + width)


def test_each_bar_begins_where_the_one_before_ended_and_the_sum_at_zero() -> None:
    drawn = rows(FOUND, "en")
    zero = float(drawn[0].zero.rstrip("%"))
    assert ends(drawn[0])[0] == pytest.approx(zero, abs=0.02)
    assert all(ends(before)[1] == pytest.approx(ends(after)[0], abs=0.02) for before, after in pairwise(drawn[:-1]))
    assert ends(drawn[-1]) == pytest.approx((zero, ends(drawn[-2])[1]), abs=0.02)


def test_the_parts_in_the_picture_sum_to_the_score(house: Staffed) -> None:
    register(house.folder, [TWIN])
    page = client(house, "olena").get(f"/desk/matches/{taken(house).reference}").content.decode()
    picture = page.split('<dl class="bars">')[1].split("</dl>")[0]
    shown = [float(said.replace("\u2212", "-")) for said in re.findall(r'aria-label="([^"]+)"', picture)]
    assert len(shown) > 5 and sum(shown[:-1]) == pytest.approx(shown[-1], abs=0.05 * len(shown))
    widths = [float(width) for width in re.findall(r'width="([\d.]+)%" y="4"', picture)]
    scale = widths[0] / abs(shown[0])
    assert all(
        width == pytest.approx(max(abs(bits) * scale, LEAST), abs=0.5)
        for width, bits in zip(widths, shown, strict=True)
    )


def test_the_numbers_are_those_of_the_terminal() -> None:
    drawn = bars(PIECES, starting_point(1_204_331))
    assert sum(bar.weight for bar in drawn[:-1]) == pytest.approx(drawn[-1].weight)
    assert round(drawn[0].weight, 1) == -24.5


@given(st.lists(st.floats(-60, 60), max_size=30))
def test_no_bar_leaves_the_picture_and_none_is_too_thin_to_see(weights: list[float]) -> None:
    found = Found(Label("staff", 1, 10), "x", "", 0.5, tuple(Evidence("kinship", weight) for weight in weights))
    for row in rows(found, "en"):
        x, width = float(row.x.rstrip("%")), float(row.width.rstrip("%"))
        assert x >= -0.01 and width >= LEAST - 0.01 and x + width <= ROOM + LEAST + 0.02


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_is_words_and_a_number_in_each_language(language: str) -> None:
    every = tuple(Evidence(code, 1.0, {"ours": "а", "theirs": "b"}) for code in LEVELS)
    drawn = rows(Found(Label("staff", 1, 7), "x", "", 0.5, every), language)
    assert len(drawn) == len(LEVELS) + 2
    assert all(row.label and "evidence-" not in row.label and "$" not in row.label and row.number for row in drawn)


def test_what_met_what_is_said_with_how_common_it_is() -> None:
    said = [row.label.replace("\u2068", "").replace("\u2069", "") for row in rows(FOUND, "en")]
    assert said[0] == "starting point (1,204,331 persons)"
    assert said[1] == "surname Лясовік = Лесовик · 1 in 5,000"
    assert said[4] == "birth date 7 March 1991 ~ 3 July 1991 (day and month swapped)"
    assert said[-1].endswith("bits, 96\u00a0%")


@pytest.mark.parametrize("written", ["9999-99-99", "0000", "x" * 500, "", "-1", "1991-02-31-5"])
def test_a_date_that_is_none_is_shown_as_it_was_written(written: str) -> None:
    found = Found(
        Label("staff", 1, 7), "x", "", 0.5, (Evidence("birth_date_same", 1.0, {"ours": written, "theirs": written}),)
    )
    assert written[:100] in rows(found, "be")[1].label
