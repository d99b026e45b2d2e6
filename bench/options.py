"""What several programs of the bench take in the same way: the python of the peers."""

import subprocess
from pathlib import Path

from lists import stop

_HAS_THEM = (
    "from importlib.util import find_spec as find; raise SystemExit(not (find('tantivy') and find('nomenklatura')))"
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
