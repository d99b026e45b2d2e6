"""Term frequencies of a register itself: how many of its persons bear a part of a name."""

from functools import lru_cache

from brama.names.encode import sounding
from brama.names.near_families import skeletons_of
from brama.names.token import Token
from brama.registers.index import Register
from brama.screening.shares import shipped

_SHIPPED_COUNTS_AS = 5000
"""A small register says little about how common a name is: the shipped table weighs as much as this many persons."""
_KEPT = 1 << 16
_Read = tuple[frozenset[int], frozenset[int], str, bool]
"""All that is read of a token to count it: families, fathers, the skeleton where it has neither, whether it is a patronymic."""


class RegisterShares:
    """Shares counted in one register, together with the shipped ones; counted once for all tokens of which the same is read."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._known: dict[_Read, float] = {}
        self._of, self._sounding = (lru_cache(maxsize=_KEPT)(count) for count in (self._read, self._heard))

    def of(self, token: Token) -> float:
        """See `Shares.of`."""
        return self._of(token)

    def sounding(self, token: Token) -> float:
        """See `Shares.sounding`."""
        return self._sounding(token)

    def _heard(self, token: Token) -> float:
        if token.families or token.fathers:
            return self.of(token)
        holders = self._register.sound_holders(sounding(token.readings[0]))
        return min(self._together(holders, shipped().sounding(token)), self.of(token))

    def _read(self, token: Token) -> float:
        alone = "" if token.families or token.fathers else token.skeletons[0]
        read = (token.families, token.fathers, alone, token.patronymic)
        share = self._known.get(read)
        if share is None:
            share = self._known[read] = self._counted(token)
        return share

    def _counted(self, token: Token) -> float:
        skeletons = sorted(skeletons_of(token.families, token.fathers)) or token.skeletons[:1]
        holders = min(self._register.skeleton_holders(skeletons), self._register.count)
        return self._together(holders, shipped().of(token))

    def _together(self, holders: int, share: float) -> float:
        return (holders + _SHIPPED_COUNTS_AS * share) / (self._register.count + _SHIPPED_COUNTS_AS)
