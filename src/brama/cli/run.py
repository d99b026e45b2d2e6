"""Running one noun's commands with typer, and typer's complaints said in one sentence."""

import re

import typer
from typer.main import get_command

from brama.cli.endings import WrongUse

# What the parts below us say of a value, in our words.
WORDED = (
    # Not said again: it may be a receipt or a passphrase.
    (
        re.compile(r"Got unexpected extra argument.*"),
        "more was typed than it takes; what is secret goes behind no command",
    ),
    (re.compile(r"Input should be a valid integer\b.*"), "this is no whole number"),
    (re.compile(r"Input should be a valid number\b.*"), "this is no number"),
    (re.compile(r"Input should be (greater|less) than or equal to (\S+)"), r"this should be \2 or \1"),
    (re.compile(r"Input should be "), "this should be "),
)


def run(program: str, arguments: list[str], app: typer.Typer) -> int:
    """Run and return the exit status. A wrong use is raised, so that it ends like everything else.

    Typer's own way of ending is not used: it turns a closed pipe into a failure and a mistake into a page.
    """
    command = get_command(app)
    try:
        with command.make_context(program, arguments) as context:
            command.invoke(context)
    except typer.Exit as end:
        return end.exit_code
    except typer.TyperException as error:
        raise WrongUse(f"{program}: {_clause(error)}; `{_asked(program, error)} --help` shows how") from error
    return 0


def _clause(error: typer.TyperException) -> str:
    option, command = getattr(error, "option_name", None), getattr(getattr(error, "ctx", None), "command", None)
    if option is not None and hasattr(command, "commands"):
        return f"option {option!r} stands before a command of these; options go behind it"
    said = " ".join(error.format_message().split()).replace("Value error, ", "")
    for theirs, ours in WORDED:
        said = theirs.sub(ours, said)
    return said[:1].lower() + said[1:].rstrip(".")


def _asked(program: str, error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    return context.command_path if context is not None else program
