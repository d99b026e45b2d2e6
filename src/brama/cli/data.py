"""Where registers and records stand: --data DIR, else $BRAMA_DATA, else a folder of the user's data directory."""

import os
from pathlib import Path
from typing import Annotated

import typer

from brama.cli.endings import WrongUse


def _folder(written: str) -> Path:
    """A folder by its name. An empty one is nobody's wish: it comes of a variable that was not set."""
    if not written:
        raise typer.BadParameter("names no folder")
    path = Path(written)
    there = next((each for each in (path, *path.parents) if each.exists()), None)
    if there and not there.is_dir():
        raise typer.BadParameter(f"{there} is a file and no folder")
    return path


# Every command takes it; one that keeps nothing calls it `_data`.
Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        metavar="DIR",
        parser=_folder,
        envvar="BRAMA_DATA",
        help="The folder of registers and records; without it, a folder of your data directory.",
    ),
]


def data_folder(given: Path | None) -> Path:
    """The folder asked for, or the user's own. It need not be there yet."""
    return given if given is not None else _user_data() / "brama"


def _user_data() -> Path:
    # The XDG specification says that a relative path is to be ignored.
    named = os.environ.get("XDG_DATA_HOME", "")
    if os.path.isabs(named):
        return Path(named)
    try:
        return Path.home() / ".local" / "share"
    except RuntimeError:
        raise WrongUse("there is no home directory to keep registers in; name a folder with --data DIR") from None
