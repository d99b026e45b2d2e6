"""Term frequencies of a register itself: how many of its persons bear a part of a name."""

from brama.names.families import skeletons_of
from brama.names.tokens import Token
from brama.registers.index import Register
from brama.screening.shares import share_key, shipped

_SHIPPED_COUNTS_AS = 5000
"""A small register says little about how common a name is: the shipped table weighs as much as this many persons."""


class RegisterShares:
    """Shares counted in one register, together with the shipped ones; counted once for each part of a name."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._known: dict[str, float] = {}

    def of(self, token: Token) -> float:
        """See `Shares.of`."""
        key = share_key(token)
        share = self._known.get(key)
        if share is None:
            share = self._known[key] = self._counted(token)
        return share

    def _counted(self, token: Token) -> float:
        skeletons = sorted(skeletons_of(token.families, token.fathers)) or token.skeletons[:1]
        holders = min(self._register.skeleton_holders(skeletons), self._register.count)
        return (holders + _SHIPPED_COUNTS_AS * shipped().of(token)) / (self._register.count + _SHIPPED_COUNTS_AS)
