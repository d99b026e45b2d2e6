"""The room's tables, read: one row a fact, tabs between, lines with # are its sources."""

from importlib.resources import files


def rows(table: str) -> list[list[str]]:
    """The rows of tables/<table>.tsv in their order."""
    text = files(__package__).joinpath(f"tables/{table}.tsv").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
