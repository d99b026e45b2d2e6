"""The shapes that leave the program: whoever adds the printed evidence gets the printed weight."""

from dataclasses import dataclass

import orjson
from hypothesis import given
from hypothesis import strategies as st

from brama.cli.finding.answers import CSV_COLUMNS, answer, compared, line, row
from brama.screening.evidence import Evidence


@dataclass(frozen=True)
class Found:
    id: str
    register: str
    weight: float
    probability: float
    name: str
    evidence: tuple[Evidence, ...]


def found(*weights: float, name: str = "Лесовик") -> Found:
    evidence = tuple(Evidence("surname_same", weight, {"ours": "а", "theirs": "b"}) for weight in weights)
    return Found("q1", "staff", sum(weights), 0.5, name, evidence)


@given(st.lists(st.floats(-40, 40), max_size=12))
def test_printed_evidence_adds_up_to_the_printed_weight(weights: list[float]) -> None:
    shape = orjson.loads(line(compared(found(*weights))))
    assert round(sum(piece["weight"] for piece in shape["evidence"]), 3) == shape["weight"]


def test_a_line_has_the_shape_that_others_build_on() -> None:
    said = orjson.loads(line(answer("p1", {"matches": [found(1.0, 2.5)]})))
    piece = {"code": "surname_same", "weight": 1.0, "ours": "а", "theirs": "b"}
    assert said == {
        "query": "p1",
        "matches": [
            {
                "id": "q1",
                "register": "staff",
                "weight": 3.5,
                "probability": 0.5,
                "name": "Лесовик",
                "evidence": [piece, {**piece, "weight": 2.5}],
            }
        ],
    }


def test_a_row_has_a_cell_for_every_column() -> None:
    cells = ["p1", "q1", "staff", "3.5", "0.5", "Лесовик", "surname_same surname_same"]
    assert row("p1", found(1.0, 2.5)) == [*cells, ""]
    assert row("p1", found(1.0, 2.5), {"staff"}) == [*cells, "unverified"]
    assert len(CSV_COLUMNS) == 8


def test_a_match_in_a_list_that_nobody_vouches_for_says_so_behind_what_every_match_has() -> None:
    (one,) = orjson.loads(line(answer("p1", {"matches": [found(1.0)]}, {"staff"})))["matches"]
    assert list(one)[-2:] == ["evidence", "unverified"] and one["unverified"] is True


def test_a_name_that_a_spreadsheet_would_run_stays_text() -> None:
    assert row("p1", found(1.0, name='=HYPERLINK("x")'))[5].startswith("'=")
