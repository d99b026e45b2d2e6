"""How the tests start `./brama`: from a copy in another folder, in an environment without settings of its own."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent


def unpack(clone: Path) -> Path:
    """What a start needs of the project, as somebody unpacked it."""
    clone.mkdir()
    for part in ("brama", "pyproject.toml", "requirements", "src"):
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, clone / part)
    return clone


def environment(**settings: str) -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("BRAMA_")} | settings


def brama(
    launcher: Path, *words: str, folder: Path = Path("/"), user: int | None = None, **settings: str
) -> subprocess.CompletedProcess[str]:
    command = [str(launcher), *words]
    env = environment(**settings)
    return subprocess.run(command, cwd=folder, env=env, user=user, capture_output=True, text=True, check=False)


def last_words(run: subprocess.CompletedProcess[str]) -> str:
    """The sentence with which a start was refused."""
    assert (run.returncode, run.stdout) == (1, "")
    return run.stderr.splitlines()[-1]
