"""What sealing asks of whoever knows the staff: public keys whose chain of signatures has been walked."""

from typing import NamedTuple, Protocol


class TrustedEpoch(NamedTuple):
    """A compartment's public key, signed by two who may appoint, and the row that holds it."""

    compartment: str
    number: int
    public: bytes
    row: int


class TrustedAuthor(NamedTuple):
    """A member, present or past, as an author: the Ed25519 public key, the duties and the compartments that they open, and the ledger's
    entry of the removal, None for who is here.
    """

    signing: bytes
    duties: frozenset[str]
    compartments: frozenset[str]
    left: int | None = None

    def was_here(self, entry: int) -> bool:
        """Whether an entry of the ledger was made before they left; the removal itself too, which may be their own last act."""
        return self.left is None or entry <= self.left


class Trust(Protocol):
    """Looks keys up and refuses those whose chain does not reach the fingerprints kept outside the database."""

    def epoch(self, compartment: str) -> TrustedEpoch:
        """The epoch that is sealed to now."""
        ...

    def author(self, member: bytes) -> TrustedAuthor:
        """A member, present or past."""
        ...

    def reader(self, member: bytes) -> bytes:
        """The HPKE public key of a member who is here."""
        ...


class Remembered:
    """The same answers, each chain walked once. For one request or one act: it must not outlive a change of keys."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._epochs: dict[str, TrustedEpoch] = {}
        self._authors: dict[bytes, TrustedAuthor] = {}

    def epoch(self, compartment: str) -> TrustedEpoch:
        """As the trust behind it."""
        if compartment not in self._epochs:
            self._epochs[compartment] = self._trust.epoch(compartment)
        return self._epochs[compartment]

    def author(self, member: bytes) -> TrustedAuthor:
        """As the trust behind it."""
        if member not in self._authors:
            self._authors[member] = self._trust.author(member)
        return self._authors[member]

    def reader(self, member: bytes) -> bytes:
        """As the trust behind it."""
        return self._trust.reader(member)
