"""One applicant walks the whole road through the real servers by HTTP, each step by the person whose duty it is; others are turned away."""

from collections.abc import Iterator, Sequence
from datetime import date

from brama.demo import road
from brama.demo.browser import Browser
from brama.demo.cast import Member
from brama.demo.walking import Line, Walk, must
from brama.ledger.verify import verify


def walk(gate: str, house: str, members: Sequence[Member], today: date) -> Iterator[Line]:
    """From the first page of the gate to an admission and an erasure, a line a step; then the ledger is verified. Raises WalkStopped."""
    on_the_way = Walk(Browser(gate, "be"), house, members)
    for part in (road.applied, road.screened, road.met, road.decided, road.erased):
        yield from part(on_the_way, today)
    verdict = verify()
    must(verdict.whole, "verify", verdict.code)
