"""Opening the tables of this folder: tab-separated rows, `#` for remarks, forms divided by `|`."""

from collections.abc import Iterator
from importlib.resources import files


def rows(table: str) -> Iterator[list[str]]:
    """Yield the cells of each row."""
    text = files(__package__).joinpath(f"tables/{table}").read_text("utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def forms(table: str) -> Iterator[tuple[str, str]]:
    """Yield (form, meaning) for tables of two columns: meaning, then its forms."""
    for meaning, written in rows(table):
        for form in written.split("|"):
            yield form, meaning
