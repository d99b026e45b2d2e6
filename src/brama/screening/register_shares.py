"""Term frequencies of a register itself: how many of its persons bear a part of a name."""

from brama.names.families import skeletons_of
from brama.names.tokens import Token
from brama.registers.index import Register
from brama.screening.shares import shipped

_SHIPPED_COUNTS_AS = 5000
"""A small register says little about how common a name is: the shipped table weighs as much as this many persons."""


_KEPT = 1 << 18


class RegisterShares:
    """Shares counted in one register, together with the shipped ones; counted once for each token, because all of it is read."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._known: dict[Token, float] = {}

    def of(self, token: Token) -> float:
        """See `Shares.of`."""
        share = self._known.get(token)
        if share is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            share = self._known[token] = self._counted(token)
        return share

    def _counted(self, token: Token) -> float:
        skeletons = sorted(skeletons_of(token.families, token.fathers)) or token.skeletons[:1]
        holders = min(self._register.skeleton_holders(skeletons), self._register.count)
        return (holders + _SHIPPED_COUNTS_AS * shipped().of(token)) / (self._register.count + _SHIPPED_COUNTS_AS)
