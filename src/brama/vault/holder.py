"""An unlocked member: the private keys that a passphrase opens, while a session lasts."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Holder:
    """`member` is an id of 16 bytes, `sealing` an HPKE private key of 96, `signing` an Ed25519 seed of 32. Never printed."""

    member: bytes
    sealing: bytes = field(repr=False)
    signing: bytes = field(repr=False)
