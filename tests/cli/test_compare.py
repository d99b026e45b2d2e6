"""`brama compare` as it is used."""

from pathlib import Path

import orjson
import pytest

from tests.cli.conftest import Brama, entity, lines

LESOVIK = entity("a", "Зміцер Лясовік", birthDate="1991-03-07")
LISTED = entity("b", "Лесовик Дмитрий Адамович", birthDate="1991-07-03")
OTHER = entity("c", "Anna Schmidt", birthDate="1950")


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.jsonl"
    path.write_bytes(lines(*({"a": a, "b": b} for a, b in ((LESOVIK, LISTED), (LESOVIK, OTHER), (LISTED, LESOVIK)))))
    return path


def test_json_lines_have_the_agreed_shape_and_keep_the_order(brama: Brama, pairs: Path) -> None:
    ended = brama("compare", pairs, "--format", "jsonl")
    same, other, turned = (orjson.loads(line) for line in ended.out.splitlines())
    assert ended.status == 0 and list(same) == ["weight", "probability", "evidence"]
    assert same["weight"] == turned["weight"] and same["probability"] == turned["probability"]
    assert same["weight"] > 10 and other["weight"] < 0


def test_printed_weights_add_up_and_leave_the_prior_out(brama: Brama, pairs: Path) -> None:
    for line in brama("compare", pairs, "--format", "jsonl").out.splitlines():
        shape = orjson.loads(line)
        assert round(sum(piece["weight"] for piece in shape["evidence"]), 3) == shape["weight"]
        assert shape["probability"] == pytest.approx(1 / (1 + 2 ** -shape["weight"]), abs=1e-9)


def test_the_table_has_a_row_for_every_pair(brama: Brama, pairs: Path) -> None:
    rows = [row for row in brama("compare", pairs).out.splitlines() if row.endswith("% ")]
    assert len(rows) == 3


def test_one_pair_gets_the_waterfall(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / "pair.jsonl"
    path.write_bytes(lines({"a": LESOVIK, "b": LISTED}))
    assert "starting point (even odds)" in brama("compare", path).out


def test_another_encoding_is_read_when_it_is_said_and_bad_lines_are_left_out_when_asked_to(
    brama: Brama, pairs: Path
) -> None:
    pairs.write_bytes(pairs.read_bytes().decode().encode("cp1251") + b"{}\n")
    assert "looks like cp1251; say what it is with --encoding" in brama("compare", pairs).err
    assert "line 4" in brama("compare", pairs, "--encoding", "cp1251").err
    ended = brama("compare", pairs, "--encoding", "cp1251", "--skip-bad", "--format", "jsonl")
    assert (ended.status, len(ended.out.splitlines())) == (0, 3) and "line 4: the entity is missing" in ended.err


def test_a_side_that_is_missing_is_refused_with_its_line(brama: Brama, pairs: Path) -> None:
    pairs.write_bytes(pairs.read_bytes() + lines({"a": LESOVIK}))
    ended = brama("compare", pairs, "--format", "jsonl")
    assert (ended.status, ended.out) == (1, "") and "pairs.jsonl, line 4: the entity is missing" in ended.err
