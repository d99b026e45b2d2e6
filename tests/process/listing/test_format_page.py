"""docs/format.md has what the bytes of a row of a list hold: nobody who reads one without this program is left to guess."""

import re
from pathlib import Path

from brama.process.listing import beside
from brama.process.listing.summary import COLUMNS
from brama.screening.retold import SKETCH
from brama.vault.tables.lists import MORE, SUMMARY

PAGE = (Path(__file__).parents[3] / "docs" / "format.md").read_text("utf-8")


def told(begins: str) -> list[tuple[str, int]]:
    """Names and lengths of the block below the line that begins so."""
    _, _, below = PAGE.partition(f"\n{begins}")
    block = below.split("\n\n")[1]
    return [(name, int(size)) for name, size in re.findall(r"^    (\w+) \[(\d+)\]", block, re.MULTILINE)]


def test_every_byte_of_a_summary_is_told() -> None:
    assert COLUMNS.names is not None
    fields = [(name, COLUMNS[name].itemsize) for name in COLUMNS.names[:-1]]
    assert told("The summary [64] of") == [*fields, ("zeros", COLUMNS["filled"].itemsize)]
    assert sum(size for _, size in fields) + COLUMNS["filled"].itemsize == SUMMARY


def test_every_byte_of_what_stands_beside_is_told() -> None:
    found = told("That of `news`")
    assert found == [("names", beside._NAMES), ("sounds", beside._SOUNDS), ("sketches", SKETCH * len(beside.TEXTS))]
    assert sum(size for _, size in found) == MORE
