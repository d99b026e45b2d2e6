"""Saying who wrote: Ed25519 (RFC 8032), pure, over the message as it stands. Callers put the context into the message."""

from os import urandom
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from brama.box.errors import KeyUnusable, SignatureWrong

SEED = 32
SIGNATURE = 64

# Points of order 1, 2, 4 or 8 (and the encodings beside p that mean the same), without the sign bit. Under such a public key
# one signature fits every message, so its owner could deny each; OpenSSL accepts them, RFC 8032 leaves it open.
SMALL_ORDER = frozenset(
    bytes.fromhex(y)
    for y in (
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    )
)


class SigningKeys(NamedTuple):
    """The seed that signs and the point that verifies, 32 bytes each."""

    private: bytes
    public: bytes

    def __repr__(self) -> str:
        """Without the private half: a repr ends in logs and tracebacks."""
        return f"SigningKeys(public={self.public.hex()})"


def new_signing_keys() -> SigningKeys:
    return signing_keys_from(urandom(SEED))


def signing_keys_from(seed: bytes) -> SigningKeys:
    """`seed`: 32 bytes that nobody can guess; they are the private key."""
    return SigningKeys(bytes(seed), _signer(seed).public_key().public_bytes_raw())


def sign(private: bytes, message: bytes) -> bytes:
    """64 bytes, the same each time. Raises KeyUnusable."""
    return _signer(private).sign(message)


class Signer:
    """One private key, unpacked once for many signatures. Keep it no longer than the act that signs."""

    def __init__(self, private: bytes) -> None:
        self._key = _signer(private)

    def sign(self, message: bytes) -> bytes:
        """As `sign`."""
        return self._key.sign(message)


def verify(public: bytes, message: bytes, signature: bytes) -> None:
    """Returns where this key signed this message, and raises SignatureWrong where it did not."""
    if _without_sign(public) in SMALL_ORDER:
        raise SignatureWrong
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError) as error:
        raise SignatureWrong from error


def _without_sign(public: bytes) -> bytes:
    return public[:-1] + bytes(byte & 0x7F for byte in public[-1:])


def _signer(seed: bytes) -> Ed25519PrivateKey:
    if len(seed) != SEED:
        raise KeyUnusable
    return Ed25519PrivateKey.from_private_bytes(seed)
