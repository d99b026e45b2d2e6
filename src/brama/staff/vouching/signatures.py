"""One signature under a key: whether it is genuine, whether it was made in time, and whose it is."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256

from brama.box.errors import SignatureWrong
from brama.box.signing import verify
from brama.ledger.record import holds
from brama.staff.models import KeySignature
from brama.staff.vouching.keys import Key, said


def vouchers_among(
    key: Key, signatures: Iterable[KeySignature], appointers: Mapping[bytes, bytes]
) -> dict[bytes, bytes]:
    """By signing key, so that one key under two numbers counts once: who of these appointers has signed this key, by these signatures."""
    found = {}
    for signature in signatures:
        number = bytes(signature.signer.number)
        if number in appointers and signed(key, signature, appointers[number]):
            found[appointers[number]] = number
    return found


def signed(key: Key, row: KeySignature, public: bytes) -> bool:
    """Whether the row is a signature of this key by this public key."""
    if (row.kind, bytes(row.subject), bytes(row.digest)) != key:
        return False
    return _verified(public, said(key, bytes(row.signer.number)), bytes(row.signature))


def in_time(row: KeySignature, left: int | None) -> bool:
    """What somebody signed before leaving stays good, and the ledger says that it was before."""
    return left is None or (row.entry < left and holds(row.entry, sha256(bytes(row.signature)).digest()))


@lru_cache(maxsize=4096)
def _verified(public: bytes, message: bytes, signature: bytes) -> bool:
    try:
        verify(public, message, signature)
    except SignatureWrong:
        return False
    return True
