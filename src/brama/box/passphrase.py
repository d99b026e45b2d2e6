"""From what a person remembers to a key: Argon2id (RFC 9106), with its parameters kept beside whatever it wraps."""

import struct
import unicodedata
from typing import NamedTuple

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from nacl.exceptions import RuntimeError as OutOfMemory
from nacl.pwhash import argon2id as sodium

from brama.box.errors import FormatUnknown
from brama.box.formats import Format, marked, unmarked


class Cost(NamedTuple):
    """Memory in KiB, passes over it, lanes: m, t and p of RFC 9106."""

    memory_kib: int
    passes: int
    lanes: int


STAFF = Cost(262_144, 3, 1)
RECEIPT = Cost(19_456, 2, 1)

MOST_MEMORY_KIB = 4 << 20
MOST_PASSES = 64
MOST_LANES = 16
SALT = range(16, 65)  # bytes; RFC 9106 recommends 16

PARAMETERS = struct.Struct(">IIB")


def stretched(secret: bytes, salt: bytes, cost: Cost, length: int = 64) -> bytes:
    """Takes as long and as much memory as `cost` says, so call it where few can call it at once. Raises MemoryError.

    libsodium is a quarter faster, and takes salts of sixteen bytes and one lane only, as all of ours are (decision 15).
    """
    if len(salt) == sodium.SALTBYTES and cost.lanes == 1:
        return _by_sodium(secret, salt, cost, length)
    return Argon2id(
        salt=salt, length=length, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(secret)


def _by_sodium(secret: bytes, salt: bytes, cost: Cost, length: int) -> bytes:
    try:
        return sodium.kdf(length, secret, salt, opslimit=cost.passes, memlimit=cost.memory_kib * 1024)
    except OutOfMemory as error:  # all else that it refuses, it refuses otherwise
        raise MemoryError from error


def packed(cost: Cost, salt: bytes) -> bytes:
    """Ten bytes and the salt. Raises FormatUnknown for a cost that `unpacked` would not take back."""
    _check(cost, salt)
    return marked(Format.COST, PARAMETERS.pack(*cost) + salt)


def unpacked(stored: bytes) -> tuple[Cost, bytes]:
    """Raises FormatUnknown, also for costs that would only stop the machine: they stand in a row that others can write."""
    _, body = unmarked(stored, Format.COST)
    if len(body) < PARAMETERS.size:
        raise FormatUnknown(format=Format.COST.value)
    cost, salt = Cost(*PARAMETERS.unpack_from(body)), bytes(body[PARAMETERS.size :])
    _check(cost, salt)
    return cost, salt


def normalised(passphrase: str) -> bytes:
    """One phrase, however a keyboard composed it: NFKC, white space at the ends gone and inside one space, UTF-8.

    Capitals stay. Half a surrogate, which only a broken terminal sends, is kept: a wrong passphrase and not a crash.
    """
    return " ".join(unicodedata.normalize("NFKC", passphrase).split()).encode("utf-8", "surrogatepass")


def _check(cost: Cost, salt: bytes) -> None:
    sane = (
        1 <= cost.lanes <= MOST_LANES
        and 8 * cost.lanes <= cost.memory_kib <= MOST_MEMORY_KIB
        and 1 <= cost.passes <= MOST_PASSES
        and len(salt) in SALT
    )
    if not sane:
        raise FormatUnknown(format=Format.COST.value)
