"""The tools stand by themselves: each begins without what the tests set up before them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOOLS = sorted(each.stem for each in (ROOT / "tools").glob("*.py"))


@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_begins(tool: str) -> None:
    told = {name: value for name, value in os.environ.items() if not name.startswith(("DJANGO", "BRAMA"))}
    code = f"import runpy; runpy.run_path('tools/{tool}.py', run_name='begun')"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**told, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
