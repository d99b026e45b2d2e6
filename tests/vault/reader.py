"""A reader of the records, made from the chapter on the vault in docs/format.md: rows as the database has them, and nothing of ours."""

import hmac
from collections.abc import Mapping
from hashlib import blake2b, sha256, shake_256
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.box.reader import read_box, read_sealed

Row = Mapping[str, Any]


class Value(NamedTuple):
    """What is inside a section."""

    author: bytes
    nonce: bytes
    signature: bytes
    body: bytes

    @property
    def digest(self) -> bytes:
        return sha256(context("digest", self.author, self.nonce, self.signature)).digest()

    def check(self, public: bytes, case: bytes, section: str, number: int) -> None:
        """Raises InvalidSignature."""
        said = context("signed section", case, section, number, self.author, self.nonce, self.body)
        Ed25519PublicKey.from_public_bytes(public).verify(self.signature, said)


class Receipt(NamedTuple):
    """What comes of a root."""

    private: bytes
    seed: bytes
    tag: bytes
    look_up: bytes


def context(kind: str, *parts: str | int | bytes) -> bytes:
    return b"brama\x01" + b"".join(_item(part) for part in (kind, *parts))


def _item(part: str | int | bytes) -> bytes:
    letter, body = (
        (b"b", part)
        if isinstance(part, bytes)
        else (b"s", part.encode())
        if isinstance(part, str)
        else (b"n", str(part).encode())
    )
    return letter + len(body).to_bytes(4) + body


def hkdf(key: bytes, salt: bytes, info: bytes, length: int = 32) -> bytes:
    secret, block, made = hmac.digest(salt or bytes(32), key, "sha256"), b"", b""
    for count in range(1, -(-length // 32) + 1):
        block = hmac.digest(secret, block + info + bytes([count]), "sha256")
        made += block
    return made[:length]


def member_keys(passphrase: str, member: Row) -> tuple[bytes, bytes]:
    """Private key and seed of a member, by the passphrase."""
    cost = member["cost"]
    memory, passes = (int.from_bytes(cost[at : at + 4]) for at in (1, 5))
    salt = cost[10:]
    key = Argon2id(salt=salt, length=64, iterations=passes, lanes=cost[9], memory_cost=memory).derive(
        passphrase.encode()
    )
    assert hkdf(key, salt, context("verifier")) == member["verifier"]
    wrapping = hkdf(key, salt, context("wrapping"))
    both = read_box(wrapping, member["wrapped"], context("member keys", member["number"], cost))
    return both[:96], both[96:]


def epoch_key(private: bytes, row: Row, epoch: Row) -> bytes:
    return read_sealed(
        private, row["sealed"], context("epoch key", epoch["compartment"], epoch["number"], row["member"])
    )


def receipt(root: bytes) -> Receipt:
    private, *rest = (
        hkdf(root, b"", b"brama receipt " + use, 96 if use == b"sealing" else 32)
        for use in (b"sealing", b"signing", b"tag", b"look-up")
    )
    return Receipt(private, *rest)


def receipt_root(words: bytes, pepper: bytes) -> bytes:
    salt = hkdf(pepper, b"", b"brama receipt salt", 16)
    return Argon2id(salt=salt, length=32, iterations=2, lanes=1, memory_cost=19_456).derive(words)


def public_of(seed: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def shred_key(file: bytes, slot: int) -> bytes:
    return file[32 * slot : 32 * slot + 32]


def shared(private: bytes, copy: Row, epoch: Row, case: bytes, item: Row) -> bytes:
    """The share of an item, by the key of an epoch."""
    info = context(
        "copy", case, item["section"], item["number"], item["version"], epoch["compartment"], epoch["number"]
    )
    return read_sealed(private, copy["sealed"], info)


def shared_own(private: bytes, copy: Row, case: bytes, item: Row) -> bytes:
    """The share of an item, by the receipt."""
    return read_sealed(
        private, copy["sealed"], context("own copy", case, item["section"], item["number"], item["version"])
    )


def read_section(share: bytes, shred: bytes, case: bytes, item: Row) -> Value:
    where = context("section", case, item["section"], item["number"], item["version"])
    return parted(read_box(hkdf(share, shred, where), item["content"], where))


def parted(inside: bytes) -> Value:
    return Value(inside[:16], inside[16:48], inside[48:112], inside[112:])


def read_doing(doings: bytes, shred: bytes, case: bytes, row: Row) -> Value:
    key = hkdf(doings, shred, b"brama doings")
    return parted(read_box(key, row["content"], context("doing", case, "doing", row["number"])))


def ledger_number(trail: bytes, version: int) -> bytes:
    return hmac.digest(trail, context("ledger number", version), "sha256")[:16]


def read_look_up(keys: Receipt, shred: bytes, row: Row) -> bytes:
    where = context("look-up", keys.tag)
    return read_box(hkdf(keys.look_up, shred, where), row["content"], where)


def read_notice(private: bytes, row: Row, epoch: Row) -> bytes:
    return read_sealed(private, row["sealed"], context("notice", epoch["number"], row["day"].isoformat()))


def read_told(share: bytes, shred: bytes, case: bytes, row: Row) -> Value:
    where = context("told", case, "notice", row["day"].toordinal())
    return parted(read_box(hkdf(share, shred, where), row["content"], where))


def read_table(private: bytes, public: bytes, row: Row, epoch: Row) -> bytes:
    """The rows, where whoever has this public key has signed them."""
    return _table(private, public, row, epoch)[1]


def read_list(
    private: bytes, public: bytes, shred: bytes, row: Row, epoch: Row
) -> list[tuple[int, int, int, bytes, bytes]]:
    """Of each case its number, slot and version, its summary, and what is known more."""
    key, packed = _table(private, public, row, epoch)
    if packed[:1] != b"\1":
        return []
    many = int.from_bytes(packed[1:5])
    return [
        _listed(packed[5 + 84 * at :][:84], packed[5 + 84 * many + 288 * at :][:288], key, shred) for at in range(many)
    ]


def _table(private: bytes, public: bytes, row: Row, epoch: Row) -> tuple[bytes, bytes]:
    place = (epoch["compartment"], epoch["number"], row["version"])
    key = read_sealed(private, row["key"], context(f"{row['kind']} key", *place))
    packed = read_box(key, row["content"], context(f"signed {row['kind']}", *place))
    author, signature, rows = packed[:16], packed[16:80], packed[80:]
    what = rows if row["kind"] in ("tags", "told") else sha256(rows).digest()
    said = context("signed table", row["kind"], *place, author, what)
    Ed25519PublicKey.from_public_bytes(public).verify(signature, said)
    return key, rows


def _listed(head: bytes, more: bytes, key: bytes, shred: bytes) -> tuple[int, int, int, bytes, bytes]:
    number, slot, version = (int.from_bytes(part) for part in (head[:8], head[8:16], head[16:20]))
    own = shred_key(shred, slot)
    mask = blake2b(own + head[:8], key=key, digest_size=64).digest()
    beside = shake_256(b"brama list" + own + more[:16]).digest(272)
    return number, slot, version, _crossed(head[20:], mask), _crossed(more[16:], beside) if any(more) else b""


def _crossed(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
