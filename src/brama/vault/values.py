"""What is inside a sealed section, and what each seal is bound to. Bytes only: docs/format.md has the same in words."""

from functools import lru_cache
from hashlib import sha256
from os import urandom
from typing import NamedTuple

from brama.box.content import derived
from brama.box.context import bound
from brama.box.errors import SignatureWrong
from brama.box.signing import SIGNATURE, Signer, verify
from brama.vault.errors import ValueForged

RECEIPT = bytes(16)
"""The author of what the applicant wrote; members have ids of their own."""
_AUTHOR, _NONCE = 16, 32


class Place(NamedTuple):
    """Where a value belongs: it opens nowhere else."""

    case: bytes
    section: str
    number: int


@lru_cache(maxsize=1024)  # of public keys alone
def case_number(sealing_public: bytes, signing_public: bytes) -> bytes:
    """The id of a case: 16 bytes that only the public keys of its receipt give. So whoever exchanges these in the database makes another
    case of it, of which nothing opens and to which nothing is sealed.
    """
    return sha256(bound("case", sealing_public, signing_public)).digest()[:16]


class Signed(NamedTuple):
    """A body with its author. The nonce makes the digest, which the ledger holds, tell nothing about a body that can be guessed."""

    author: bytes
    nonce: bytes
    signature: bytes
    body: bytes

    def digest(self) -> bytes:
        """What stands in the ledger; the same whenever the value is encrypted anew."""
        return sha256(bound("digest", self.author, self.nonce, self.signature)).digest()

    def packed(self) -> bytes:
        """16 bytes author, 32 nonce, 64 signature, the body."""
        return self.author + self.nonce + self.signature + self.body


def signed(place: Place, author: bytes, seed: bytes, body: bytes) -> Signed:
    """Sign a body for its place; `seed` is an Ed25519 private key."""
    return signed_by(Signer(seed), place, author, body)


def signed_by(signer: Signer, place: Place, author: bytes, body: bytes) -> Signed:
    """The same for whoever signs several."""
    nonce = urandom(_NONCE)
    return Signed(author, nonce, signer.sign(_said(place, author, nonce, body)), body)


def unpacked(packed: bytes) -> Signed:
    """The parts of what `packed` joined. Not verified."""
    at = _AUTHOR + _NONCE
    return Signed(packed[:_AUTHOR], packed[_AUTHOR:at], packed[at : at + SIGNATURE], packed[at + SIGNATURE :])


def verified(place: Place, value: Signed, public: bytes) -> bytes:
    """The body, where its author has this public key and signed it for this place; else ValueForged."""
    try:
        verify(public, _said(place, value.author, value.nonce, value.body), value.signature)
    except SignatureWrong as error:
        raise ValueForged from error
    return value.body


def _said(place: Place, author: bytes, nonce: bytes, body: bytes) -> bytes:
    return bound("signed section", *place, author, nonce, body)


def content_context(place: Place, version: int) -> bytes:
    """Associated data of the content."""
    return bound("section", *place, version)


def copy_info(place: Place, version: int, compartment: str, epoch: int) -> bytes:
    """Info of a share sealed to an epoch of a compartment."""
    return bound("copy", *place, version, compartment, epoch)


def own_info(place: Place, version: int) -> bytes:
    """Info of a share sealed to a receipt."""
    return bound("own copy", *place, version)


def content_key(share: bytes, shred: bytes, context: bytes) -> bytes:
    """The key of the content: of the share that copies hold and the shred key of the case, without either of which there is none."""
    return derived(share, shred, context)
