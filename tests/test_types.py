"""The types of the whole project hold, also those of the tests. A test of its own, so that it shares the time of the others."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.long
@pytest.mark.timeout(900)
def test_every_type_holds() -> None:
    told = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ended = subprocess.run(
        [sys.executable, "-P", "-m", "mypy"], cwd=ROOT, env=told, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
