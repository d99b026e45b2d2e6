"""What must be there before a case is set aside or taken back: that another has proposed it, and for which reason."""

from collections.abc import Callable, Mapping
from typing import Final

from brama.process.conditions.sight import Sight, says
from brama.process.history.setting_aside import REASONS, proposer


def _aside_proposed(sight: Sight) -> bool:
    return bool(proposer(sight.doings))


def _back_proposed(sight: Sight) -> bool:
    return bool(proposer(sight.doings, "propose_back"))


SETTING_ASIDE: Final[Mapping[str, Callable[[Sight], bool]]] = {
    "aside_known": says("reason", REASONS),
    "aside_proposed": _aside_proposed,
    "back_proposed": _back_proposed,
}
