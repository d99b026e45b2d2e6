"""Where a case stands, reckoned from what was done in it: the step that its row says is never believed alone.

Each act must begin where the road lets it, and by whoever was let. What is asked of an act besides needs the case opened, and
was asked when it was done. A road that becomes narrower must still let pass what was done before.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from brama.process.errors import CaseDamaged
from brama.process.steps import ACTS, SCREENED, Act

QUORUM: Final = 2


class Done(NamedTuple):
    """One act of one member, and its day; none where it was written before days were. The applicant's have no member."""

    act: str
    member: bytes
    day: date | None = None


BESIDE: Final[Mapping[str, Act]] = {
    "request_identity": Act("request_identity", "board", ("before_board",)),
    "release_identity": Act("release_identity", "screener", ("before_board",)),
    "open_identity": Act("open_identity", "board", ("before_board",)),
}
"""Acts that are no rows of the road (`release`): they leave a case where it stands."""


def row_of(act: str) -> Act:
    """The row of an act that was done. Raises CaseDamaged where there is none."""
    row = ACTS.get(act) or BESIDE.get(act)
    if row is None:
        raise CaseDamaged
    return row


def led(acts: Sequence[Done]) -> str:
    """The step to which these acts lead, of staff and applicant in their order. Raises CaseDamaged where one could not have been done."""
    step = "applied"
    for at, each in enumerate(acts):
        row, before = row_of(each.act), acts[:at]
        if step not in row.at or barred(row, each.member, before) or not _asked(row, each.member, before):
            raise CaseDamaged
        step = row.to or step
    return step


def barred(row: Act, member: bytes, before: Sequence[Done]) -> str | None:
    """What this member did before that bars the act: separation of duties."""
    did = next((each.act for each in before if each.member == member and each.act in row.apart), None)
    if did is None and row.code in SCREENED:
        earlier = before[: max((at for at, each in enumerate(before) if each.act == "take_again"), default=0)]
        did = next((each.act for each in earlier if each.member == member and each.act in SCREENED), None)
    return did


def since(act: str, acts: Sequence[Done]) -> Sequence[Done]:
    """What was done after the last of these acts; all where there was none."""
    last = max((at for at, each in enumerate(acts) if each.act == act), default=-1)
    return acts[last + 1 :]


def _asked(row: Act, member: bytes, before: Sequence[Done]) -> bool:
    return all(_ASKED[needs](member, before) for needs in row.needs if needs in _ASKED)


def _assessed(_member: bytes, before: Sequence[Done]) -> bool:
    return any(each.act == "assess" for each in since("take_again", before))


def _recognised(member: bytes, before: Sequence[Done]) -> bool:
    return any((each.act, each.member) == ("recognise", member) for each in before)


def voters(acts: Sequence[Done]) -> list[bytes]:
    """Who has voted since the case was last brought, the first one first: one member votes once."""
    return list(dict.fromkeys(each.member for each in since("bring", acts) if each.act == "vote"))


def _first_vote(member: bytes, before: Sequence[Done]) -> bool:
    return member not in voters(before)


def _quorum(_member: bytes, before: Sequence[Done]) -> bool:
    return len(voters(before)) >= QUORUM


_ASKED: Final[Mapping[str, Callable[[bytes, Sequence[Done]], bool]]] = {
    "assessed": _assessed, "recognised": _recognised, "first_vote": _first_vote, "quorum": _quorum,
}  # fmt: skip
"""Conditions of the road as far as the acts alone answer them."""
