"""Every line of docs/threats.md that says something holds names a test that is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "threats.md").read_text("utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_the_test_that_a_line_names_is_there(file: str, name: str) -> None:
    source = (ROOT / file).read_text("utf-8")
    assert re.search(rf"^def {name}\(", source, re.MULTILINE)


def test_every_line_about_the_adversary_has_its_source_and_every_other_its_test() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith("| what")]
    assert all("](https://" in row or "`tests/" in row for row in rows)
    assert len(NAMED) == sum("`tests/" in row for row in rows) > 20
