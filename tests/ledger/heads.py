"""Heads of a ledger as they are brought to a partner."""

from datetime import date
from pathlib import Path

from brama.ledger import chain
from brama.ledger.heads import Announced, head_lines

DAY = date(2026, 3, 2)


def chained(*acts: str, after: chain.Entry | None = None) -> list[chain.Entry]:
    entries = [after] if after else []
    for act in acts:
        entries.append(chain.linked(entries[-1].head if entries else chain.START, act, DAY))
    return entries[bool(after) :]


def head_of(entries: list[chain.Entry], file: Path, since: int = 0) -> Path:
    lines = head_lines(Announced(since, entries[-1].head), entries[since:])
    file.write_bytes(b"".join(lines))
    return file


OURS = chained("apply", "take", "ask", "answer")
