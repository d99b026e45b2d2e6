"""The page about the ledger: its commands print what stands below them, and its verifier verifies."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import brama
from brama.ledger.chain import START, encoded, linked
from brama.ledger.witness import head_file
from tests.ledger.tampering import DAY, LENGTH, written
from tests.records import database
from tools.examples import BLOCK, ROOT

PAGE = (ROOT / "docs" / "ledger.md").read_text("utf-8")
FINGERPRINT = re.compile(r"\b[a-z2-7]{4}(-[a-z2-7]{4}){7}\b")
COMMAND = f"{shlex.quote(sys.executable)} -m brama"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Path]:
    with database("sqlite", tmp_path):
        written()
        yield tmp_path


def printed(line: str, folder: Path) -> str:
    env = {**os.environ, "PYTHONPATH": str(Path(brama.__path__[0]).parent), "BRAMA_DATA": str(folder)}
    env |= {"COLUMNS": "80", "NO_COLOR": "1"}
    asked = line.replace("./brama", COMMAND, 1)
    ran = subprocess.run(asked, shell=True, cwd=folder, env=env, capture_output=True, text=True, check=True)
    return FINGERPRINT.sub("aaaa" + 7 * "-aaaa", ran.stdout + ran.stderr)


def test_every_example_prints_what_stands_below_it(house: Path) -> None:
    blocks = BLOCK.findall(PAGE)
    lines = [line for block in blocks for line in block.splitlines(keepends=True)]
    asked = [line for line in lines if line.startswith("$ ")]
    assert "".join(line + printed(line[2:], house) for line in asked) == "".join(lines)


def verifier(head: bytes) -> tuple[int, str]:
    program = re.findall(r"^```python\n(.*?)^```\n", PAGE, re.MULTILINE | re.DOTALL)[0]
    ran = subprocess.run([sys.executable, "-c", program], input=head, capture_output=True, check=False)
    return ran.returncode, (ran.stdout + ran.stderr).decode()


def test_the_verifier_of_the_page_finds_a_ledger_whole_and_a_change_in_it(house: Path) -> None:
    head = b"".join(head_file(0))
    assert verifier(head) == (0, f"{LENGTH} entries, whole\n")
    assert verifier(head.replace(b'"act":"ask"', b'"act":"vote"')) == (1, "entry 3 is not what follows\n")
    assert verifier(head[: head.rindex(b"{")]) == (1, "the head does not fit\n")


def test_the_first_entry_of_the_page_is_written_as_it_says() -> None:
    entry = linked(START, "apply", DAY, bytes(range(16)), bytes(range(16, 32)), [bytes(range(32))])
    said = re.search(r"these (\d+) bytes:\n\n(.*?)\n\nand its hash is\n\n(.*?)\n", PAGE, re.DOTALL)
    assert said and int(said[1]) == len(encoded(entry[:7]))
    assert (bytes.fromhex(said[2]), bytes.fromhex(said[3])) == (encoded(entry[:7]), entry.hash)
