"""A wrong setting of the gate stops its start, with an id and a hint; no other command minds."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brama.checks import chosen
from tests.doors import ROOT, staffed

ONION = "a" * 56 + ".onion"


@pytest.mark.parametrize("name", chosen.RANGES)
@pytest.mark.parametrize("written", ["", "0", "-1", "six", "6.5", "٦", "9" * 30])
def test_a_number_that_is_none_is_found(name: str, written: str) -> None:
    assert [each.id for each in chosen.numbers({name: written})] == ["E007"]


def test_numbers_that_a_gate_can_go_by_are_not() -> None:
    assert [*chosen.numbers({"BRAMA_FORM_HOURS": "48", "BRAMA_FLOOD": "1", "BRAMA_FLOOD_AN_HOUR": "3600"})] == []


@pytest.mark.parametrize("answered", [[ONION], ["localhost", ONION], [".onion"], ["*"]])
def test_an_onion_address_that_is_answered_is_right(answered: list[str]) -> None:
    assert [*chosen.onion(ONION.upper(), answered)] == [] == [*chosen.onion("", [])]


def test_an_onion_address_that_is_not_answered_is_found() -> None:
    assert [each.id for each in chosen.onion(ONION, ["localhost"])] == ["E008"]


def test_the_gate_does_not_start_and_says_what_to_do(tmp_path: Path) -> None:
    with staffed(tmp_path):
        wrong = {"BRAMA_FORM_HOURS": "six", "BRAMA_FLOOD_AN_HOUR": "0", "BRAMA_ONION": ONION}
        environment = {**os.environ, "BRAMA_DATA": str(tmp_path), "PYTHONPATH": str(ROOT / "src"), **wrong}
        command = [sys.executable, "-P", "-m", "brama", "serve", "gate", "--bind", "127.0.0.1:9"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and [line.split()[0] for line in done.stderr.splitlines()] == [
        "brama.E007", "brama.E007", "brama.E008",
    ]  # fmt: skip
