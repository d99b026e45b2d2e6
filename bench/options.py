"""What several programs of the bench take in the same way: lists, the python of the peers, a database."""

import argparse
import subprocess
from pathlib import Path

from lists import stop

_HAS_THEM = (
    "from importlib.util import find_spec as find; raise SystemExit(not (find('tantivy') and find('nomenklatura')))"
)


def lists(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lists", type=Path, required=True, metavar="DIR")


def peers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--peers", type=python_of_peers, metavar="PYTHON", help="the python of the peers' environment")


def database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where the records are made; else a temporary folder"
    )


def python_of_peers(said: str) -> Path:
    """The python named by `--peers`. One that is not there, or has not the peers, is told in one line and exit 2, before anything is
    measured."""
    try:
        there = subprocess.run([said, "-c", _HAS_THEM], capture_output=True, check=False).returncode == 0
    except OSError:
        there = False
    if not there:
        stop(
            f"{said} is no python that has the peers: bench/peers.sh FOLDER makes their environment and prints its python."
        )
    return Path(said)
