"""What an act writes: into a section, and into its doing. Most write what was typed; a vote is shut while it is the first, and opened by
whoever cast it. A vote leaves its mark among the doings, and a decision the numbers that open two of them.
"""

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import orjson

from brama.box.content import new_key
from brama.process.conditions import OUTCOMES, QUORUM, Sight, agreeing, bearing, votes
from brama.process.history.ballots import chosen, reopened, shut
from brama.process.history.marks import mark, number, reason_mark, reason_number
from brama.process.writing import body


class Said(NamedTuple):
    """The bodies of the sections that an act writes, in the order of its row, what its doing says besides act and day, and what its entry
    of the ledger holds besides their digests.
    """

    bodies: list[bytes]
    marks: tuple[str, ...] = ()
    digests: tuple[bytes, ...] = ()


def said_by(sight: Sight) -> Said:
    """What an act says."""
    written = _WRITTEN.get(sight.act.code, _typed)
    return written(sight)


def _typed(sight: Sight) -> Said:
    return Said([body(sight.act, names, sight.fields) for _, names in sight.act.writes])


def _cast(sight: Sight) -> Said:
    choice, nonce = chosen(sight.fields), new_key().hex()
    case, mine = bytes(sight.case.safe.case), mark(sight.me, choice.outcome, number(nonce))
    reason = reason_mark(sight.me, choice.outcome, choice.reason, bool(choice.danger), reason_number(nonce))
    first = not votes(sight)
    said = shut(case, choice, nonce, sight.keys.holder) if first else {**choice._asdict(), "nonce": nonce}
    return Said([_entry(sight, said)], (mine,), (reason,))


def _opened(sight: Sight) -> Said:
    return Said([_entry(sight, reopened(bytes(sight.case.safe.case), sight.said("decision"), sight.keys.holder))])


def _decided(sight: Sight) -> Said:
    """Of two votes and no more: who else voted so is for the board to know. The applicant is told what shows whose the reason was."""
    *others, reply = _typed(sight).bodies
    told = orjson.dumps({**orjson.loads(reply), "borne": [vote.reason for vote in bearing(sight)[:1]]})
    return Said([*others, told], tuple(vote.number for vote in agreeing(sight)[:QUORUM]))


def _entry(sight: Sight, said: dict[str, Any]) -> bytes:
    return orjson.dumps({"kind": sight.act.code, **said})


_WRITTEN: Final[dict[str, Callable[[Sight], Said]]] = {
    "vote": _cast,
    "open_vote": _opened,
    **dict.fromkeys(OUTCOMES, _decided),
}
