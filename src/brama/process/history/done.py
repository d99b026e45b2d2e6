"""What was done in a case: who may not do an act after what they did, who has voted. Where it led is reckoned in `reckoned`."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from brama.process.errors import CaseDamaged
from brama.process.steps import ACTS, SCREENED, Act

QUORUM: Final = 2
ANEW: Final = "vote_anew"


class Done(NamedTuple):
    """One act of one member, and its day; none where it was written before days were. The applicant's have no member.

    `marks` are what a vote commits itself to and what a decision opens (`marks`); none where it was written before they were.
    """

    act: str
    member: bytes
    day: date | None = None
    marks: tuple[str, ...] = ()


BESIDE: Final[Mapping[str, Act]] = {
    "request_identity": Act("request_identity", "board", ("before_board",)),
    "release_identity": Act("release_identity", "screener", ("before_board",), needs=("identity_asked",)),
    "open_identity": Act("open_identity", "board", ("before_board",), needs=("identity_released",)),
}
"""Acts that are no rows of the road (`release`): they leave a case where it stands."""


def row_of(act: str) -> Act:
    """The row of an act that was done. Raises CaseDamaged where there is none."""
    row = ACTS.get(act) or BESIDE.get(act)
    if row is None:
        raise CaseDamaged
    return row


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


def of_this_round(acts: Sequence[Done]) -> Sequence[Done]:
    """What was done since the case was last brought, or since the votes were last given up: two who had voted asked to vote anew."""
    begun, asked = 0, set[bytes]()
    for at, each in enumerate(acts, 1):
        asked |= {each.member} if each.act == ANEW else set()
        if each.act == "bring" or len(asked) >= QUORUM:
            begun, asked = at, set()
    return acts[begun:]


def anew(acts: Sequence[Done]) -> set[bytes]:
    """Who asks in this round to vote anew."""
    return {each.member for each in of_this_round(acts) if each.act == ANEW}


def voted(acts: Sequence[Done]) -> dict[bytes, Done]:
    """The vote of each who has voted in this round, the first one first: one member votes once."""
    first: dict[bytes, Done] = {}
    for each in of_this_round(acts):
        if each.act == "vote":
            first.setdefault(each.member, each)
    return first
