"""What is typed into the form of a page."""

from typing import Any

from brama.demo.sheets import Reader, Sheet

TEXT = "Дзе вы былі ўлетку? <b>\"'&"


def sheet_of(answer: Any) -> Sheet:
    """The form of a page in which somebody types."""
    reader = Reader("http://localhost/")
    reader.feed(answer.content.decode())
    (sheet,) = [each for each in reader.sheets if each.id == "typed"]
    return sheet
