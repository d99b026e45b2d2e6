"""Runs the examples of a page and compares what they print with what stands there.

    python tools/examples.py PAGE...            says which examples are no longer true, and ends with 1
    python tools/examples.py --write PAGE...    puts what is printed now in their place

An example is a block fenced as `console`: a line that begins with `$ ./brama`, and below it what is printed, answer and
remarks in the order they come. The examples of a page share one data folder, which is empty at its beginning.
"""

import io
import os
import re
import shlex
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from brama.cli.main import main as brama  # noqa: E402
from brama.cli.today import today  # noqa: E402

BLOCK = re.compile(r"^```console\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
ASKED = re.compile(r"^\$ \./brama (.*)$", re.MULTILINE)
MISTAKE = 70
# What the day of writing is called on every page.
DAY = "2026-11-22"


def rerun(page: str) -> str:
    """The page with everything its examples print now."""
    with TemporaryDirectory() as data:
        terminal = {"BRAMA_DATA": data, "COLUMNS": "80", "NO_COLOR": "1"}
        with patch.dict(os.environ, terminal):
            return BLOCK.sub(lambda block: f"```console\n{''.join(_printed(block[1]))}```\n", page)


def _printed(block: str) -> Iterator[str]:
    for asked in ASKED.findall(block):
        yield f"$ ./brama {asked}\n"
        yield run(shlex.split(asked))


def run(words: list[str]) -> str:
    """What a command prints, answer and remarks together."""
    paper = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)
    with redirect_stdout(paper), redirect_stderr(paper):
        status = brama(words)
        paper.flush()
    printed = paper.buffer.getvalue().decode()
    if status == MISTAKE:
        raise SystemExit(f"no example: {printed}")
    printed = printed.replace(today().isoformat(), DAY)
    return "".join(f"{line.rstrip()}\n" for line in printed.splitlines())


def main(words: list[str]) -> int:
    """Compare or write; see above."""
    write, pages = "--write" in words, [Path(word).resolve() for word in words if word != "--write"]
    os.chdir(ROOT)
    stale = [page for page in pages if rerun(page.read_text("utf-8")) != page.read_text("utf-8")]
    for page in stale:
        if write:
            page.write_text(rerun(page.read_text("utf-8")), "utf-8")
        print(f"{page}: {'written' if write else 'an example prints something else now; run with --write'}")
    return int(bool(stale) and not write)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
