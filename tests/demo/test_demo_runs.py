"""The demonstration as a newcomer runs it: it walks, it serves, it is seized, it ends by itself, and nothing of it stays."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from brama.demo import devices, road
from brama.demo.browser import Browser
from brama.demo.guide import THINGS
from brama.demo.past import PLACES
from brama.demo.seize import SHORTEST
from brama.demo.sheets import Page
from brama.demo.walking import Walk
from brama.pages.languages import FALLBACK, LANGUAGES, say
from tests.doors import ROOT

pytestmark = [pytest.mark.long, pytest.mark.timeout(400)]

NAMES = ("step", "act", "by", "organisation", "from", "to", "saw", "refused", "ledger")
README_ROW = re.compile(r"^ *([0-9]+) {3}([a-z_]+) .* ([0-9]+)$", re.MULTILINE)


def started(folder: Path, *words: str, stdin: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-P", "-m", "brama", "demo", *words]
    told = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "TMPDIR": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    return subprocess.Popen(command, env=told, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=stdin)


def test_one_applicant_walks_the_whole_road_and_others_are_turned_away(tmp_path: Path) -> None:
    with started(tmp_path, "--walk", "--format", "jsonl", stdin=subprocess.DEVNULL) as running:
        out, err = running.communicate(timeout=300)
    lines = [json.loads(line) for line in out.splitlines()]
    assert running.returncode == 0, err
    assert {tuple(line) for line in lines} == {NAMES}
    assert [line["step"] for line in lines] == [*range(1, len(lines) + 1)]
    assert (
        lines[0]["act"] == "apply" and lines[-1]["to"] == "withdrawn" and "admitted" in {line["to"] for line in lines}
    )
    assert {handle for line in lines for handle in line["refused"]} >= {"finch", "swift", "stork", "dove"}
    assert all("identity" not in line["saw"] for line in lines if line["by"] in ("stork", "eagle"))
    assert [line["ledger"] for line in lines] == sorted(line["ledger"] for line in lines)
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("brama-demo")]
    shown = README_ROW.findall((ROOT / "README.md").read_text("utf-8"))
    told = {(str(line["step"]), line["act"], str(line["ledger"])) for line in lines}
    assert len(shown) > 4 and set(shown) <= told, "the front door shows the walk as it is"


def test_each_of_the_ten_things_opens_for_whom_it_names_and_the_disk_tells_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with started(tmp_path, stdin=subprocess.PIPE) as running:
        assert running.stdout and running.stdin
        begin = next(line for line in running.stdout if line.startswith("Begin here: ")).split()[-1]
        assert say("uk", "demo-title") in Browser(begin, "uk").get("/").text
        opened = things(Browser(begin).get("/uk"))
        gate, house = (opened[code].split("/", 3) for code in ("apply", "ask"))
        walk = Walk(Browser("/".join(gate[:3]), "be"), "/".join(house[:3]), devices.read()[1])
        for thing in THINGS:
            for who in thing.who:
                status = walk.window(who).get(opened[thing.code]).status
                assert status == (404 if thing.code == "refused" else 200), (thing.code, who)
            for who, path in thing.then:
                assert walk.window(who).get(opened[path]).status == 200, (thing.code, who)
        listed = walk.window("finch").get("/".join(house[:3]) + "/desk/").text
        assert not any(say(language, "desk-work-unsummed") in listed for language in LANGUAGES)
        said = walk.window("swift").get(opened["meet"])
        assert say("uk", "reception-sign-out") in said.text, "in the language of the page that led there"
        assert say("uk", "office-told") in said.text and say("uk", "office-place-today") not in said.text
        assert "heard" in {name.rpartition("-")[2] for sheet in said.sheets for name in sheet.names}
        overview = walk.window("stork").get("/".join(house[:3]) + "/board/overview").text
        assert str(PLACES) in overview and say(FALLBACK, "board-intake-none") not in overview
        assert road.application(walk).status == 200
        answers = {text for text in (*road.ANSWERS.values(), road.MOTIVE, walk.words) if len(text) >= SHORTEST}
        typed = {text for text in answers if not (text.isascii() and text.islower())}  # without the codes of choices
        with started(tmp_path, "seize", stdin=subprocess.PIPE) as seizing:
            out, err = seizing.communicate("\n".join(sorted(typed)), timeout=200)
        assert seizing.returncode == 0 and "Found: nothing." in out, (out, err)
        assert f"what you typed ({len(typed)})" in out
        running.stdin.close()
        assert running.wait(timeout=60) == 0
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("brama-demo")]


def things(page: Page) -> dict[str, str]:
    """The address that each of the things opens, by its code, and those that others open, by path; the languages of the page itself come
    before them."""
    codes = [
        code
        for thing in THINGS
        if thing.window != "terminal"
        for code in (thing.code, *(path for _, path in thing.then))
    ]
    links = [address for address, words in page.links if words.strip().startswith("http")]
    return dict(zip(codes, links, strict=True))


@pytest.mark.parametrize(("ending", "told"), [(signal.SIGTERM, "stdout"), (signal.SIGHUP, "stderr")])
def test_however_it_is_ended_nothing_stays(tmp_path: Path, ending: signal.Signals, told: str) -> None:
    """While it walks through both servers, and while it is still being made."""
    with started(tmp_path, "--walk", "--format", "jsonl", stdin=subprocess.DEVNULL) as running:
        assert getattr(running, told).readline() and list(tmp_path.glob("brama-demo-*"))
        running.send_signal(ending)
        running.communicate(timeout=120)
    assert running.returncode == 128 + ending
    assert not [each for each in tmp_path.iterdir() if each.name.startswith("brama-demo")]


def test_without_a_demonstration_there_is_nothing_to_seize(tmp_path: Path) -> None:
    with started(tmp_path, "seize", stdin=subprocess.DEVNULL) as seizing:
        _, err = seizing.communicate(timeout=60)
    assert seizing.returncode == 1 and "No demonstration is running" in err
