"""Sealing to a public key: HPKE (RFC 9180, base mode) with the hybrid KEM MLKEM768-X25519, so that what is copied today is
not opened by a quantum computer later.

Base mode authenticates nobody: whoever knows a public key can seal to it. Where it matters who wrote, what is sealed is
signed (`signing`). The suite is 0x647a, 0x0001, 0x0003: MLKEM768-X25519 (draft-ietf-hpke-pq), HKDF-SHA256, ChaCha20-Poly1305.
"""

from base64 import b32encode
from functools import lru_cache
from hashlib import sha256
from os import urandom
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from brama.box.errors import KeyUnusable, NotOpened
from brama.box.formats import Format, marked, unmarked

SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
PRIVATE = 96  # 64 of ML-KEM (d and z of FIPS 203), 32 of X25519
PUBLIC = 1216  # 1,184 of ML-KEM, 32 of X25519
OVERHEAD = 1 + 1120 + 16  # format, encapsulated key, tag


class SealingKeys(NamedTuple):
    """What opens (96 bytes) and what seals (1,216 bytes)."""

    private: bytes
    public: bytes

    def __repr__(self) -> str:
        """Without the private half: a repr ends in logs and tracebacks."""
        return f"SealingKeys({fingerprint(self.public)})"


def new_sealing_keys() -> SealingKeys:
    return sealing_keys_from(urandom(PRIVATE))


def sealing_keys_from(seed: bytes) -> SealingKeys:
    """`seed`: 96 bytes that nobody can guess; they are the private key."""
    if len(seed) != PRIVATE:
        raise KeyUnusable
    lattice = MLKEM768PrivateKey.from_seed_bytes(seed[:64]).public_key()
    curve = X25519PrivateKey.from_private_bytes(seed[64:]).public_key()
    return SealingKeys(bytes(seed), lattice.public_bytes_raw() + curve.public_bytes_raw())


def seal(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """1,137 bytes longer than the plaintext. Raises KeyUnusable."""
    try:
        return marked(Format.SEALED, SUITE.encrypt(plaintext, _recipient(public), _info(info)))
    except ValueError as error:
        raise KeyUnusable from error


def open_sealed(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """Raises NotOpened, FormatUnknown, KeyUnusable."""
    return Opener(private).open(sealed, info)


class Opener:
    """One private key, unpacked once for many openings. Keep it no longer than the session that unlocked it."""

    def __init__(self, private: bytes) -> None:
        if len(private) != PRIVATE:
            raise KeyUnusable
        self._key = MLKEM768X25519PrivateKey(
            MLKEM768PrivateKey.from_seed_bytes(private[:64]), X25519PrivateKey.from_private_bytes(private[64:])
        )

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """Raises NotOpened, FormatUnknown."""
        _, body = unmarked(sealed, Format.SEALED)
        try:
            return SUITE.decrypt(body, self._key, _info(info))
        except InvalidTag as error:
            raise NotOpened from error


def fingerprint(public: bytes) -> str:
    """For reading aloud: the first 20 bytes of SHA-256 in base32, small letters, eight groups of four."""
    written = b32encode(sha256(public).digest()[:20]).decode().lower()
    return "-".join(written[at : at + 4] for at in range(0, 32, 4))


def _info(info: bytes) -> bytes:
    return marked(Format.SEALED, info)


# Public keys alone: a private key that stays behind in a cache outlives the session it was unlocked for.
@lru_cache(maxsize=64)
def _recipient(public: bytes) -> MLKEM768X25519PublicKey:
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:1184]), X25519PublicKey.from_public_bytes(public[1184:])
    )
