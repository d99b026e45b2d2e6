"""How the words of a generation sound, vowels and all, and how many persons hold what sounds so: finer than by skeletons."""

import numpy as np

from brama.registers.dead import Borne
from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter
from brama.registers.files.strings import rising
from brama.registers.files.tables import Table
from brama.registers.keys import stable_hash

OFFSETS, TOKENS, HASHES, HOLDERS = "tokens.offsets", "tokens.sounds", "sounds.hashes", "sounds.holders"


class Sounds:
    """Numbered in the order of their hashes (brama.names.encode.sounding of the first reading of a token)."""

    def __init__(self, reader: ArrayReader) -> None:
        self._tokens = Table(reader[OFFSETS], reader[TOKENS])
        self._hashes, self._holders = reader[HASHES], reader[HOLDERS]

    def holders_of(self, sound: str, dead: Borne) -> int:
        """How many persons have a token that sounds so, but for the dead."""
        wanted = np.uint64(stable_hash(sound))
        place = int(self._hashes.searchsorted(wanted))
        if place == len(self._hashes) or self._hashes[place] != wanted:
            return 0
        return max(int(self._holders[place]) - dead.by(np.array([place])), 0)

    def of(self, words: Array) -> tuple[Array, Array]:
        """How every token of these words sounds, end to end, and for each which of the words it is of."""
        return self._tokens.rows(words)

    def fits(self, words: int) -> bool:
        """Whether the parts agree with one another. Looks at every entry."""
        known = len(self._hashes)
        return len(self._holders) == known and rising(self._hashes) and self._tokens.fits(words, known)


def write_sounds(writer: ArrayWriter, hashes: Array) -> None:
    """Those of every token, by hash, in the order of the words."""
    known, tokens = np.unique(hashes, return_inverse=True)
    writer.write(HASHES, known)
    writer.write(TOKENS, tokens.astype(np.uint32))
