"""What is said with an alert takes the focus, without scripts too: Tab and a screen reader begin at it."""

import re
from pathlib import Path

import brama

TEMPLATES = sorted(Path(brama.__file__).parent.rglob("templates/**/*.html"))


def test_whoever_is_told_of_something_begins_to_read_there() -> None:
    alerts = [
        (path.name, tag) for path in TEMPLATES for tag in re.findall(r'<[^>]*role="alert"[^>]*>', path.read_text())
    ]
    assert len(alerts) > 12
    assert [each for each in alerts if 'tabindex="-1" autofocus' not in each[1]] == []
