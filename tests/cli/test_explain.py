"""The waterfall: bars that begin where the last one ended, and numbers that add up."""

import io
from dataclasses import dataclass
from itertools import pairwise

import pytest
from rich.console import Console

from brama.cli.finding.explain import ASCII, BLOCKS, Step, Waterfall, bar, percent
from brama.cli.finding.words import bits
from brama.screening.evidence import Evidence


@dataclass(frozen=True)
class Explained:
    probability: float
    evidence: tuple[Evidence, ...]


MATCH = Explained(
    0.96,
    (
        Evidence("surname_sound", 11.0, {"ours": "Лясовік", "theirs": "Лесовик"}),
        Evidence("given_family", 3.1, {"ours": "Зміцер", "theirs": "Дмитрий"}),
        Evidence("patronymic_sound", 4.9, {"ours": "Адамавіч", "theirs": "Адамович"}),
        Evidence("birth_date_swapped", 7.6, {"ours": "1991-03-07", "theirs": "1991-07-03"}),
        Evidence("birth_place_differs", -1.8, {"ours": "Орша", "theirs": "Витебск"}),
    ),
)


def drawn(match: Explained, width: int = 80, encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="\n")
    drawing = Waterfall(match, -20.2, "starting point (1 204 331 persons)")
    Console(file=stream, width=width, color_system=None).print(drawing)
    stream.flush()
    return raw.getvalue().decode(encoding)


def test_every_piece_stands_in_its_row_and_the_sum_below() -> None:
    rows = drawn(MATCH).splitlines()
    assert rows[0].startswith("starting point (1 204 331") and "\u221220.2" in drawn(MATCH)
    assert "together" in rows[-1] and rows[-1].endswith("+4.6 bits, 96 %")
    assert "birth place Орша ≠ Витебск" in drawn(MATCH) and "\u22121.8" in drawn(MATCH)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_row_is_wider_than_the_terminal(width: int) -> None:
    long = Explained(0.5, (Evidence("surname_same", 3.0, {"ours": "а" * 300, "theirs": "b" * 300}),))
    assert max(len(row) for row in drawn(long, width).splitlines()) <= width


def test_each_bar_begins_where_the_one_before_ended() -> None:
    steps = Waterfall(MATCH, -20.2, "").steps
    assert all(after.begin == before.end for before, after in pairwise(steps[:-1]))
    assert steps[-1].begin == 0.0 and steps[-1].end == pytest.approx(steps[-2].end)


def test_a_bar_covers_its_share_of_the_scale_to_half_a_cell() -> None:
    assert bar(Step("", -10.0, 0.0, "", ""), -10.0, 10.0, 8, BLOCKS) == "████│"
    assert bar(Step("", 0.0, 7.5, "", ""), -10.0, 10.0, 8, BLOCKS) == "    ███"
    assert bar(Step("", -5.0, -8.75, "", ""), -10.0, 10.0, 8, BLOCKS) == "▐█  │"


def test_the_smallest_piece_is_still_seen() -> None:
    assert bar(Step("", 10.0, 10.0, "", ""), -10.0, 10.0, 8, ASCII) == "    |  #"


def test_a_terminal_without_unicode_gets_plain_signs() -> None:
    plain = drawn(MATCH, encoding="ascii")
    assert "#" in plain and "-20.2" in plain and "+4.6 bits, 96 %" in plain


def test_nothing_is_certain() -> None:
    said = [percent(p) for p in (0.0, 0.004, 0.02, 0.5, 0.96, 0.991, 0.99999, 1.0)]
    assert said == ["< 1 %", "< 1 %", "2 %", "50 %", "96 %", "99.1 %", "99.9 %", "99.9 %"]


def test_bits_are_signed() -> None:
    assert (bits(11.04), bits(-1.8), bits(0.0)) == ("+11.0", "\u22121.8", "+0.0")
