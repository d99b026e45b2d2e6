"""The timeline: every row is in the list, what is drawn is where it was, gaps and overlaps are told, and nothing breaks it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.desk.case.gaps import gaps
from brama.desk.case.timeline import DEEPEST, MOST, ROOM, timeline
from brama.pages.languages import LANGUAGES
from brama.process.application import KINDS
from tests.desk.matching import APPLICATION, TIMELINE, taken
from tests.doors import Staffed, client

DAY = date(2026, 11, 26)


def row(since: Any, until: Any, kind: Any = "work", what: Any = "x", where: Any = "y") -> dict[str, Any]:
    return {"from": since, "to": until, "kind": kind, "what": what, "where": where}


def drawn(*rows: Any) -> Any:
    return timeline({"timeline": list(rows)}, DAY)


def test_months_of_which_nothing_is_told_are_told() -> None:
    line = timeline({"timeline": TIMELINE}, DAY)
    assert line.gaps == [("2014-06", "2014-08", 3), ("2021-01", "2021-11", 11)]
    assert [lane.kind for lane in line.lanes] == ["study", "work", "service", "detention", "gap"]


def test_questions_and_weighing_know_the_gaps_of_the_picture() -> None:
    rows = [row("2010", "2012"), row("2014", "2020-02"), row("13.2009", "x"), row("2015", "2016", "residence")]
    assert gaps(rows, DAY) == drawn(*rows).gaps and [gap.months for gap in gaps(rows, DAY)] == [12, 81]
    assert gaps([], DAY) == []


def test_where_somebody_lived_does_not_say_what_they_did() -> None:
    lived = row("2009", "2026-11", "residence")
    assert drawn(lived, row("2009", "2012"), row("2014", "")).gaps == [("2013-01", "2013-12", 12)]
    assert drawn(lived).gaps == []


def test_a_year_alone_makes_no_gap_that_may_not_be_there() -> None:
    assert drawn(row("2010", "2012"), row("2013-02", "")).gaps == []


def test_what_can_hardly_be_at_once_is_told_for_what_is_certain() -> None:
    (overlap,) = timeline({"timeline": TIMELINE}, DAY).overlaps
    assert {overlap.one.kind, overlap.other.kind} == {"study", "service"} and overlap.months == 12
    assert drawn(row("2010", "2012", "study"), row("2012", "2014", "service")).overlaps == []
    assert drawn(row("2010-01", "2012-06", "study"), row("2012-06", "2014-01", "service")).overlaps == []
    assert drawn(row("2010", "2014", "study"), row("2011", "2013", "work")).overlaps == []


def test_bars_stand_where_their_months_are() -> None:
    line = drawn(row("2006-12", "2016-11"), row("2016-12", "2026-11"))
    (one, other) = line.lanes[0].rows[0]
    assert (one.begin, other.begin) == (0.0, pytest.approx(ROOM / 2)) and other.end == pytest.approx(ROOM)


def test_the_words_of_a_short_bar_stand_where_there_is_room_for_them() -> None:
    (first, last) = drawn(row("2001", "2001", what="a course of welding"), row("2026", "")).lanes[0].rows[0]
    assert first.beside > first.end and not first.before
    assert last.before and last.beside < last.begin and last.beside - last.words > first.taken
    (_, _, late) = drawn(row("2001", "2001"), row("2002", "2025"), row("2026", "", what="a course")).lanes[0].rows[0]
    assert not late.beside, "another bar stands on either side"
    lanes = drawn(
        row("2001", "2019", "study"), row("2022", "2023", what="welder"), row("2024", "2026", "service")
    ).lanes
    (welder,) = next(lane for lane in lanes if lane.kind == "work").rows[0]
    assert welder.before and welder.end < 100 - welder.words, "it fits behind on a desk, and not on a telephone"


def test_two_of_a_kind_at_once_stand_above_each_other() -> None:
    assert len(drawn(row("2010", "2014"), row("2012", "2016"), row("2018", "2019")).lanes[0].rows) == 2


@pytest.mark.parametrize(
    ("since", "until", "odd"),
    [
        ("", "2013", "unread"), ("when I was young", "", "unread"), ("2013-15", "", "unread"), ("2013", "2009", "reversed"),
        ("0001-01", "2013", "far"), ("2009", "9999-12", "far"), ("2009", "20090", "unread"), (None, None, "unread"),
        ("٢٠١٣", "", "unread"), ("2040", "", "far"), ("-1", "", "unread"),
    ],
)  # fmt: skip
def test_an_absurd_date_is_listed_and_not_drawn(since: Any, until: Any, odd: str) -> None:
    line = drawn(row(since, until), row("2010", "2012"))
    assert odd in [entry.odd for entry in line.entries] and line.undrawn == 1 and line.lanes


def test_of_hundreds_of_rows_all_are_listed_and_some_are_drawn() -> None:
    line = drawn(*(row(f"{1990 + n % 30}", "2026", "work") for n in range(700)))
    assert len(line.entries) == 700 and line.undrawn == 700 - DEEPEST
    many = drawn(*(row(f"{1960 + n // 12}-{n % 12 + 1}", f"{1960 + n // 12}-{n % 12 + 1}", "work") for n in range(400)))
    assert many.undrawn == 400 - MOST


@pytest.mark.parametrize(
    "background", [{}, {"timeline": None}, {"timeline": "x"}, {"timeline": [None, 3, []]}, {"work": "electrician"}]
)
def test_nothing_written_is_nothing_drawn(background: dict[str, Any]) -> None:
    assert timeline(background, DAY).entries == []


_WRITTEN = st.one_of(
    st.none(), st.text(max_size=12), st.integers(), st.dates(date(1, 1, 1)).map(lambda day: day.isoformat()[:7])
)


@given(
    st.lists(
        st.builds(row, _WRITTEN, _WRITTEN, st.sampled_from([*KINDS, "", "spy", None]), _WRITTEN, _WRITTEN), max_size=12
    )
)
def test_whatever_is_written_stays_in_the_picture(rows: list[dict[str, Any]]) -> None:
    line = timeline({"timeline": rows}, DAY)
    blocks = [block for lane in line.lanes for each in lane.rows for block in each]
    assert len(line.entries) == len(rows)
    assert all(block.begin >= 0 and block.width > 0 and block.end < 100 for block in blocks)
    assert all(block.taken < 100 and (not block.before or block.beside > block.words) for block in blocks)


def test_the_page_says_every_row_escaped_and_in_its_words(house: Staffed) -> None:
    rows = [*TIMELINE, row("2014", "2015", "study", "<script>alert(1)</script>", "מינסק"), row("soon", "", "spy")]
    walk = taken(house, {**APPLICATION, "background": {"timeline": rows}})
    for language in LANGUAGES:
        page = client(house, "olena", language).get(f"/desk/matches/{walk.reference}").content.decode()
        section = page.split('id="timeline"')[1].split("</section>")[0]
        assert "<script" not in section and "&lt;script&gt;" in section and "<bdi>מינסק</bdi>" in section
        assert section.count("<li>") >= len(rows) and "evidence-" not in section
