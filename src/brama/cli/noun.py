"""What all nouns of the command line have in common."""

from typing import Annotated, Any

import typer

Reference = Annotated[str, typer.Argument(metavar="REF", help="As the list shows it.")]
Handle = Annotated[str, typer.Argument(metavar="HANDLE", help="The name chosen in the house, never a real one.")]


def noun(**said: Any) -> typer.Typer:
    """A noun, with its `help` where no docstring says it; what fails is said by `endings`, and nothing is drawn around it."""
    return typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, **said)
