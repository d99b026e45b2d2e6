"""Searching the list by name: what was typed against every spelling that the list keeps, and against how they sound."""

from collections.abc import Sequence
from typing import NamedTuple

from brama.process.listing.beside import Beside
from brama.screening.recognise import sounds_of

_BEGINS = 3
"""Consonants from which on the beginning of a sound is enough; fewer begin half of all names."""


class Part(NamedTuple):
    """One word that was typed, and how it sounds."""

    written: str
    sounds: tuple[str, ...]

    def met(self, spellings: str, sounds: Sequence[str]) -> bool:
        """Whether it stands in one of the spellings, in any script."""
        return self.written in spellings or any(
            sound == mine or (len(mine) >= _BEGINS and sound.startswith(mine))
            for mine in self.sounds
            for sound in sounds
        )


def parts(typed: str) -> list[Part]:
    """What was typed, word by word."""
    return [Part(word, sounds_of((word,))) for word in typed.casefold().split()]


def met(wanted: Sequence[Part], known: Beside) -> bool:
    """Whether every word is in the names of a case."""
    spellings = " ".join(known.names).casefold()
    return all(part.met(spellings, known.sounds) for part in wanted)
