"""Runs the script of a page in a shell of its own and compares what it prints with what stands there.

    python tools/scripted.py PAGE...            says which page is no longer true, and ends with 1
    python tools/scripted.py --write PAGE...    puts what is printed now in its place

A script is every block fenced as `console`, from the first to the last in one bash and one empty folder: a line that begins
with `$ ` is a command, lines behind it that begin with `> ` go on with it, and below stands what it prints, answers and remarks
in the order they come. What is drawn by chance is shown as MASKS says. With $BRAMA_DATABASE it runs on that database. Passphrases
cost next to nothing (`cheap.py`), for most of sixty commands sign in with one.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from shlex import quote
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from brama.cli.today import today  # noqa: E402
from tools.examples import BLOCK, DAY  # noqa: E402

COMMAND = re.compile(r"^\$ .*\n(?:> .*\n)*", re.MULTILINE)
NEXT = "\x1e"
FORKED = ROOT / "tools" / "forked.py"

# What chance decides, by name, and what stands on the page for it; of what has to be told apart, the first is A, the second B.
MASKS: dict[str, tuple[re.Pattern[str], str | Callable[[str], str]]] = {
    "passphrase": (re.compile(r"\b(?:[0-9a-z]{5}-){4}[0-9a-z]{5}\b"), "aaaaa-bbbbb-ccccc-ddddd-eeeee"),
    "secret of the codes": (re.compile(r"\bsecret=[A-Z2-7]{32}\b"), "secret=" + "A" * 32),
    "fingerprint": (re.compile(r"\b[a-z2-7]{4}(?:-[a-z2-7]{4}){7}\b"), "aaaa" + 7 * "-aaaa"),
    "case": (re.compile(r"\b[A-Z2-7]{4}-[A-Z2-7]{4}\b"), lambda letter: f"{letter * 4}-{letter * 4}"),
    "number in the ledger": (re.compile(r"\b[0-9a-f]{32}\b"), "0123456789abcdef" * 2),
}


def rerun(page: str) -> str:
    """The page with everything its script prints now."""
    commands = [command for block in BLOCK.findall(page) for command in COMMAND.findall(block)]
    said = iter(masked(printed(commands)))
    blocks = ("".join(f"{command}{next(said)}" for command in COMMAND.findall(block)) for block in BLOCK.findall(page))
    return BLOCK.sub(lambda _: f"```console\n{next(blocks)}```\n", page)


def printed(commands: list[str]) -> list[str]:
    """What each command prints, all run in one shell."""
    script = "".join(f"printf '{NEXT}'\n{_typed(command)}" for command in commands)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        with _prepared(home):
            ran = subprocess.run(  # noqa: S603  what stands on our own pages
                ["bash", "-c", script],  # noqa: S607
                cwd=home, env=_terminal(home), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, check=False,
            )  # fmt: skip
    said = ran.stdout.decode("utf-8", "replace").split(NEXT)[1:]
    return ["".join(f"{line.rstrip()}\n" for line in each.splitlines()) for each in said]


def masked(outputs: list[str]) -> Iterator[str]:
    """The same with what chance decided as the page shows it, and the day of writing."""
    seen: dict[str, dict[str, str]] = {name: {} for name in MASKS}
    for output in outputs:
        for name, (pattern, shown) in MASKS.items():
            output = pattern.sub(partial(_shown, seen[name], shown), output)  # noqa: PLW2901
        yield output.replace(today().isoformat(), DAY)


def _shown(seen: dict[str, str], shown: str | Callable[[str], str], found: re.Match[str]) -> str:
    if isinstance(shown, str):
        return shown
    return seen.setdefault(found[0], shown("ABCDEFGH"[len(seen)]))


def _typed(command: str) -> str:
    return "".join(f"{line[2:]}\n" for line in command.splitlines())


@contextmanager
def _prepared(home: Path) -> Iterator[None]:
    """A folder as after unpacking: `./brama` with the Python of this process, which has not to be fetched, nor started for each command."""
    (home / "samples").symlink_to(ROOT / "samples")
    where = home / "bin" / "socket"
    for place, words in (("bin/python3", ""), ("brama", f"-I -S {quote(str(FORKED))} {where}")):
        launcher = home / place
        launcher.parent.mkdir(exist_ok=True)
        launcher.write_text(f'#!/bin/sh\nexec {quote(sys.executable)} {words} "$@"\n')
        launcher.chmod(0o755)
    listening = [sys.executable, "-P", str(FORKED), str(where)]
    with subprocess.Popen(listening, cwd=home, env=_terminal(home), stdout=subprocess.PIPE) as listens:  # noqa: S603  ours
        assert listens.stdout and listens.stdout.readline(), "it says why on standard error"  # noqa: S101
        try:
            yield
        finally:
            listens.terminate()


def _terminal(home: Path) -> dict[str, str]:
    ours = {
        name: value for name, value in os.environ.items() if not name.startswith("BRAMA_") or name == "BRAMA_DATABASE"
    }
    # Answers and remarks in the order they come, as on a terminal.
    path = {"PATH": f"{home / 'bin'}:{os.environ['PATH']}", "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    python = {**path, "PYTHONUNBUFFERED": "1", "DJANGO_SETTINGS_MODULE": "tools.cheap"}
    return {**ours, **python, "BRAMA_DATA": str(home / "house"), "COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}


def main(words: list[str]) -> int:
    """Compare or write; see above."""
    write, pages, stale = "--write" in words, [Path(word) for word in words if word != "--write"], count()
    for page in pages:
        written = page.read_text("utf-8")
        if (now := rerun(written)) != written:
            next(stale)
            if write:
                page.write_text(now, "utf-8")
            print(f"{page}: {'written' if write else 'the script prints something else now; run with --write'}")
    return int(next(stale) > 0 and not write)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
