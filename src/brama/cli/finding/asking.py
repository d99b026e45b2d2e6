"""Which registers are asked, as their manifests describe them, and what must be said beside an answer from them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from brama.cli.finding.answers import UNVERIFIED
from brama.registers.index import manifest_of
from brama.registers.manifest import Manifest
from brama.registers.shelf import Shelf
from brama.screening.batch import Wanted
from brama.screening.waterfall import starting_point


@dataclass(frozen=True)
class Asking:
    """Registers by name, each with the manifest of the generation that served when the asking began."""

    shelf: Shelf
    manifests: dict[str, Manifest]

    @property
    def wanted(self) -> Wanted:
        """The registers as screening opens them."""
        return Wanted(self.shelf, {name: manifest.number for name, manifest in self.manifests.items()})

    @property
    def unverified(self) -> frozenset[str]:
        """Those that nobody vouches for."""
        return frozenset(name for name, manifest in self.manifests.items() if manifest.about.unverified)

    def label(self, name: str) -> str:
        """The register as it is named wherever a match in it is shown."""
        return f"{name} ({UNVERIFIED})" if name in self.unverified else name

    def count(self, name: str) -> int:
        """How many persons stand in it."""
        return self.manifests[name].persons

    def prior(self, name: str) -> float:
        """What the register's size says before looking, in bits."""
        return starting_point(self.count(name))

    def cautions(self, today: date) -> Iterator[str]:
        """What whoever reads the answer must know of the registers."""
        for name, manifest in self.manifests.items():
            if manifest.about.unverified:
                yield f"Register {name} is unverified: a match in it is a question, not a finding."
            if is_past(manifest.about.until, today):
                yield f"Register {name} was to be held until {manifest.about.until}; remove it or say why it stays."


def asked_for(shelf: Shelf, names: Sequence[str]) -> Asking:
    """The registers of these names, each once. Refuses what is not there, before anything else is read."""
    return Asking(shelf, {name: manifest_of(shelf, name) for name in dict.fromkeys(names)})


def is_past(until: str, today: date) -> bool:
    """Whether a register is held longer than was said. A day is written yyyy-mm-dd, so days can be compared as text."""
    return bool(until) and until < today.isoformat()
