"""The demonstration as a newcomer runs it: it walks, it serves, it is seized, it ends by itself, and nothing of it stays."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.doors import ROOT

pytestmark = [pytest.mark.long, pytest.mark.timeout(400)]


def started(folder: Path, *words: str, stdin: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-P", "-m", "brama", "demo", *words]
    told = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TMPDIR": str(folder)}
    return subprocess.Popen(command, env=told, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=stdin)


def test_one_applicant_walks_the_whole_road_and_others_are_turned_away(tmp_path: Path) -> None:
    with started(tmp_path, "--walk", "--format", "jsonl", stdin=subprocess.DEVNULL) as running:
        out, err = running.communicate(timeout=300)
    lines = [json.loads(line) for line in out.splitlines()]
    assert running.returncode == 0, err
    assert [line["step"] for line in lines] == [*range(1, len(lines) + 1)]
    assert (
        lines[0]["act"] == "apply" and lines[-1]["to"] == "withdrawn" and "admitted" in {line["to"] for line in lines}
    )
    assert {handle for line in lines for handle in line["refused"]} >= {"finch", "swift", "stork", "dove"}
    assert all("identity" not in line["saw"] for line in lines if line["by"] in ("stork", "eagle"))
    assert [line["ledger"] for line in lines] == sorted(line["ledger"] for line in lines)
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("brama-demo")]


def test_it_serves_until_standard_input_ends_and_its_disk_tells_nothing(tmp_path: Path) -> None:
    with started(tmp_path, stdin=subprocess.PIPE) as running:
        assert running.stdout and running.stdin
        for line in running.stdout:
            if line.startswith("It ends with"):
                break
        with started(tmp_path, "seize", stdin=subprocess.PIPE) as seizing:
            out, err = seizing.communicate("Лясовік Зміцер\n", timeout=200)
        assert seizing.returncode == 0 and "Found: nothing." in out, (out, err)
        with started(tmp_path, "code", "finch", stdin=subprocess.DEVNULL) as device:
            code, _ = device.communicate(timeout=60)
        assert code.strip().isdecimal() and len(code.strip()) == 6
        running.stdin.close()
        assert running.wait(timeout=60) == 0
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("brama-demo")]


def test_without_a_demonstration_there_is_nothing_to_seize(tmp_path: Path) -> None:
    with started(tmp_path, "seize", stdin=subprocess.DEVNULL) as seizing:
        _, err = seizing.communicate(timeout=60)
    assert seizing.returncode == 1 and "No demonstration is running" in err
