"""A case as lines of text: what opened of it, who did what, what may be done. Whatever came from outside cannot move a terminal."""

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from brama.cli.terminal.say import plain
from brama.process.reads.cases import Shown
from brama.process.steps import ACTS

UNKNOWN = "somebody"


def sheet(case: Shown, handles: Mapping[bytes, str]) -> Iterator[str]:
    """Everything that a member may see of a case. `handles` are the members' by number."""
    yield f"{case.reference}  {case.step} since {case.day.isoformat()}, version {case.version}"
    for section, entries in case.sections.items():
        yield ""
        yield section
        for each in entries:
            yield from entry(each)
    yield from _list("done", [f"{done.act:<14} {plain(handles.get(done.member, UNKNOWN))}" for done in case.doings])
    yield from _list("you may", [usage(code) for code in case.acts])


def usage(code: str) -> str:
    """An act with the fields it takes: `decline reason= [question=] [answer=]`."""
    fields = dict.fromkeys(field for _, written in ACTS[code].writes for field in written)
    return " ".join([code, *(f"[{field[:-1]}=]" if field.endswith("?") else f"{field}=" for field in fields)])


def hanging(before: str, said: Any) -> Iterator[str]:
    """A value behind its name; the further lines of a long text stand below its first."""
    first, *rest = said.splitlines() if isinstance(said, str) and said else [value(said)]
    yield f"{before}{plain(first)}".rstrip()
    yield from (f"{' ' * len(before)}{plain(line)}".rstrip() for line in rest)


def value(said: Any) -> str:
    """A value in one line."""
    if isinstance(said, list):
        return " / ".join(value(each) for each in said)
    return plain(said if isinstance(said, str) else orjson.dumps(said).decode())


def entry(written: Mapping[str, Any]) -> Iterator[str]:
    """An entry of staff begins with what kind of act wrote it; the applicant's sections are fields alone."""
    said = {name: each for name, each in written.items() if name != "kind"}
    if "kind" in written:
        yield f"  {plain(written['kind'])}"
    indent, width = "    " if "kind" in written else "  ", max(map(len, said), default=0)
    for name, each in said.items():
        yield from hanging(f"{indent}{plain(name):<{width}}  ", each)
    if not written:
        yield "  nothing"


def _list(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        yield from (f"  {line}" for line in lines)
