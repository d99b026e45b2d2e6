"""How long processes have worked: on a machine that does other work, the clock says only how busy it was."""

import os
from collections.abc import Iterator
from pathlib import Path


def family(pid: int) -> Iterator[int]:
    """This process and all that it has begun."""
    yield pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split():
        yield from family(int(child))


def worked_of(pid: int, *, ended: bool = False) -> float:
    """Seconds of the processor of one process, and of those that it has waited for, where `ended` says so."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return sum(map(int, fields[11 : 15 if ended else 13])) / os.sysconf("SC_CLK_TCK")
