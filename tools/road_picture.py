"""Draws the road and the compartments from their tables into the pages of docs/.

python tools/road_picture.py            says which page differs from the tables, and ends with 1
python tools/road_picture.py --write    writes them anew
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from brama.process.steps import OPEN, ROAD, STEPS, Act  # noqa: E402
from brama.vault.compartments import APPLICANT as APPLICANTS  # noqa: E402
from brama.vault.compartments import COMPARTMENTS, RIGHTS, SECTIONS, TIMES, times  # noqa: E402

ROAD_PAGE, COMPARTMENTS_PAGE = ROOT / "docs/road.md", ROOT / "docs/compartments.md"
RIGHT = {"": "", "r": "reads", "w": "writes", "rw": "reads, writes"}
COMPARTMENTS_HEAD = """# Who opens what, and when

Access is a key, not an `if`: a section of a case is sealed to those who may read it while the case stands where it does, and to
nobody else. This page is written by `tools/road_picture.py` from the table in `src/brama/vault/compartments.py`, from which the
program takes the same; `tests/process/test_matrix.py` tries every key of every member on every section at every step.

Sections are what the applicant wrote, then what staff wrote; `trail` and `doings` hold no text but a key each: of the case's
numbers in the ledger, and of the list of who did what. The board holds no key of the identity. *Reads* without *writes* in the
applicant's column means: may read what staff wrote. What the applicant once wrote is not shown again to whoever has the words.
"""


def picture() -> str:
    """The steps and the acts between them, as a Mermaid state diagram and as a table."""
    arrows = [f"    {source} --> {target}: {', '.join(acts)}" for (source, target), acts in _arrows().items()]
    diagram = "\n".join(["```mermaid", "stateDiagram-v2", *arrows, "```"])
    rows = [_row(act) for act in ROAD]
    table = "\n".join(["| act | who | at | then | writes |", "|---|---|---|---|---|", *rows])
    return f"{diagram}\n\n{table}\n"


def _arrows() -> dict[tuple[str, str], list[str]]:
    """Acts by the two steps they lead between; those that stay where they are, or may come from anywhere, are in the table."""
    found: dict[tuple[str, str], list[str]] = {}
    for act in ROAD:
        for source in act.at or ("[*]",):
            if act.to and act.at != OPEN:
                found.setdefault((source, act.to), []).append(act.code)
    return found


def _row(act: Act) -> str:
    at = "anywhere" if act.at == OPEN else ", ".join(act.at) or "–"
    writes = ", ".join(section for section, _ in act.writes)
    return f"| {act.code} | {act.by.replace('_', ' ')} | {at} | {act.to or 'stays'} | {writes} |"


def compartments() -> str:
    """Sections by compartments, then the steps of each right."""
    head = ["| section | applicant |", *(f" {each} |" for each in COMPARTMENTS)]
    rows = [
        f"| {section} | {RIGHT[APPLICANTS[section]]} | {' | '.join(RIGHT[RIGHTS[section][c]] for c in COMPARTMENTS)} |"
        for section in SECTIONS
    ]
    table = "\n".join(["".join(head), "|---" * (len(COMPARTMENTS) + 2) + "|", *rows])
    return f"{COMPARTMENTS_HEAD}\n{table}\n\n## While the case stands at\n\n{chr(10).join(_times())}\n"


def _times() -> Iterator[str]:
    yield "| compartment | what | steps |\n|---|---|---|"
    for compartment in COMPARTMENTS:
        yield f"| {compartment} | all but what follows | {_steps(TIMES[compartment])} |"
        for section in SECTIONS:
            own = times(section, compartment)
            if own and own != TIMES[compartment]:
                yield f"| {compartment} | {section} | {_steps(own)} |"


def _steps(steps: frozenset[str]) -> str:
    return ", ".join(step for step in STEPS if step in steps)


def drawn() -> dict[Path, str]:
    """Both pages as they should be."""
    road = ROAD_PAGE.read_text("utf-8")
    between = re.compile(r"(<!-- road: .*? -->\n).*?(<!-- /road -->)", re.DOTALL)
    return {
        ROAD_PAGE: between.sub(lambda found: f"{found[1]}{picture()}{found[2]}", road),
        COMPARTMENTS_PAGE: compartments(),
    }


def main(words: list[str]) -> int:
    """Compare or write; see above."""
    stale = [page for page, text in drawn().items() if not page.exists() or page.read_text("utf-8") != text]
    for page, text in drawn().items():
        if "--write" in words:
            page.write_text(text, "utf-8")
    for page in stale:
        print(f"{page}: {'written' if '--write' in words else 'differs from the tables; run with --write'}")
    return int(bool(stale) and "--write" not in words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
