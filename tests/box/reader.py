"""A reader of what the box writes, made from docs/format.md and the standards it names, and from nothing of ours.

It opens what the page describes, seals like another program would, and refuses nothing politely.
"""

import hmac
from collections.abc import Callable, Iterator
from hashlib import sha3_256, sha256, shake_256
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SUITE = b"HPKE" + bytes.fromhex("647a 0001 0003")
XWING = b"\\.//^\\"
SEGMENT = 65_536 + 16
READ: dict[bytes, Callable[[bytes], str | int | bytes]] = {b"s": bytes.decode, b"n": int, b"b": bytes}


class Schedule(NamedTuple):
    """What HPKE derives for one sealed message: key and first nonce."""

    key: bytes
    nonce: bytes

    def nonce_of(self, number: int) -> bytes:
        return (int.from_bytes(self.nonce) ^ number).to_bytes(12)


def expanded(seed: bytes) -> bytes:
    """The 32-byte seed of the draft as the 96 bytes that are a private key here."""
    return shake_256(seed).digest(96)


def schedule_of(shared: bytes, info: bytes) -> Schedule:
    context = b"\0" + _extract(b"", b"psk_id_hash", b"") + _extract(b"", b"info_hash", info)
    secret = _extract(shared, b"secret", b"")
    return Schedule(_expand(secret, b"key", context, 32), _expand(secret, b"base_nonce", context, 12))


def decapsulated(private: bytes, enc: bytes) -> bytes:
    curve = X25519PrivateKey.from_private_bytes(private[64:])
    lattice = MLKEM768PrivateKey.from_seed_bytes(private[:64]).decapsulate(enc[:1088])
    ours = curve.public_key().public_bytes_raw()
    return _combined(lattice, curve.exchange(X25519PublicKey.from_public_bytes(enc[1088:])), enc[1088:], ours)


def encapsulated(public: bytes) -> tuple[bytes, bytes]:
    """Shared secret and what is sent."""
    secret, sent = MLKEM768PublicKey.from_public_bytes(public[:1184]).encapsulate()
    ephemeral = X25519PrivateKey.generate()
    point = ephemeral.public_key().public_bytes_raw()
    agreed = ephemeral.exchange(X25519PublicKey.from_public_bytes(public[1184:]))
    return _combined(secret, agreed, point, public[1184:]), sent + point


def sealed_by_another(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    shared, enc = encapsulated(public)
    schedule = schedule_of(shared, b"\x01" + info)
    return b"\x01" + enc + ChaCha20Poly1305(schedule.key).encrypt(schedule.nonce, plaintext, b"")


def read_sealed(private: bytes, sealed: bytes, info: bytes) -> bytes:
    schedule = schedule_of(decapsulated(private, sealed[1:1121]), sealed[:1] + info)
    return ChaCha20Poly1305(schedule.key).decrypt(schedule.nonce, sealed[1121:], b"")


def read_box(key: bytes, box: bytes, context: bytes) -> bytes:
    plaintext = ChaCha20Poly1305(key).decrypt(box[1:13], box[13:], box[:1] + context)
    return plaintext[4 : 4 + int.from_bytes(plaintext[:4])] if box[0] == 2 else plaintext


def read_stream(private: bytes, stream: bytes, info: bytes) -> bytes:
    key = read_sealed(private, stream[1:1170], b"\x04" + info)
    return b"".join(
        ChaCha20Poly1305(key).decrypt(stream[1170:1177] + number.to_bytes(4) + bytes([last]), segment, b"")
        for number, segment, last in _segments(stream[1177:])
    )


def read_shares(a: bytes, b: bytes) -> bytes:
    whole = (int.from_bytes(a) ^ int.from_bytes(b)).to_bytes(len(a))
    assert sha256(b"brama share" + whole[:-16]).digest()[:16] == whole[-16:]
    return whole[:-16]


def read_context(written: bytes) -> list[str | int | bytes]:
    assert written[:6] == b"brama\x01"
    return list(_parts(written[6:]))


def _parts(rest: bytes) -> Iterator[str | int | bytes]:
    while rest:
        kind, length = rest[:1], int.from_bytes(rest[1:5])
        body, rest = rest[5 : 5 + length], rest[5 + length :]
        yield READ[kind](body)


def _segments(body: bytes) -> Iterator[tuple[int, bytes, bool]]:
    for number, at in enumerate(range(0, len(body), SEGMENT)):
        yield number, body[at : at + SEGMENT], at + SEGMENT >= len(body)


def _combined(lattice: bytes, agreed: bytes, sent: bytes, public: bytes) -> bytes:
    return sha3_256(lattice + agreed + sent + public + XWING).digest()


def _extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt, b"HPKE-v1" + SUITE + label + secret, "sha256")


def _expand(secret: bytes, label: bytes, context: bytes, length: int) -> bytes:
    written = length.to_bytes(2) + b"HPKE-v1" + SUITE + label + context
    return hmac.digest(secret, written + b"\x01", "sha256")[:length]
