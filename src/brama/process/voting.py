"""What an act writes into a section. Most write what was typed; a vote is shut while it is the first, and opened by whoever cast it."""

from collections.abc import Callable
from typing import Any, Final

import orjson

from brama.process.ballots import chosen, reopened, shut
from brama.process.conditions import Sight, votes
from brama.process.writing import body


def said_by(sight: Sight, names: tuple[str, ...]) -> bytes:
    """The body of a section that an act writes."""
    written = _WRITTEN.get(sight.act.code)
    return orjson.dumps({"kind": sight.act.code, **written(sight)}) if written else body(sight.act, names, sight.fields)


def _cast(sight: Sight) -> dict[str, Any]:
    choice = chosen(sight.fields)
    return choice._asdict() if votes(sight) else shut(bytes(sight.case.safe.case), choice, sight.keys.holder)


def _opened(sight: Sight) -> dict[str, Any]:
    return dict(reopened(bytes(sight.case.safe.case), sight.said("decision"), sight.keys.holder))


_WRITTEN: Final[dict[str, Callable[[Sight], dict[str, Any]]]] = {"vote": _cast, "open_vote": _opened}
