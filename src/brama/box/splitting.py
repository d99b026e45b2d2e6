"""A secret that any two of its holders have together and none has alone: for each pair, two shares that XOR to it.

With three holders that is two of three, without arithmetic that has to be trusted; each holds one share for each of the others.
A share alone is a one-time pad or what it hides, so it tells nothing but the secret's length.
"""

from collections.abc import Sequence
from hashlib import sha256
from itertools import combinations
from os import urandom

from brama.box.errors import NotOpened

CHECK = 16


def pair_shares(secret: bytes, holders: Sequence[str]) -> dict[tuple[str, str], tuple[bytes, bytes]]:
    """By pair of holders, in the order given: the share of the first and of the second, 16 bytes longer than the secret."""
    if not 2 <= len(holders) == len(set(holders)):
        raise ValueError("shares are for two holders at least, each named once")
    whole = secret + _check(secret)
    pads = {pair: urandom(len(whole)) for pair in combinations(holders, 2)}
    return {pair: (pad, _xor(pad, whole)) for pair, pad in pads.items()}


def joined(a: bytes, b: bytes) -> bytes:
    """The secret of two shares of one pair, in any order. Raises NotOpened for shares that do not belong together."""
    if len(a) != len(b) or len(a) < CHECK:
        raise NotOpened
    whole = _xor(a, b)
    secret, check = whole[:-CHECK], whole[-CHECK:]
    if check != _check(secret):
        raise NotOpened
    return secret


def _check(secret: bytes) -> bytes:
    """So that shares of different pairs, or one mistyped, give a refusal instead of a wrong secret."""
    return sha256(b"brama share" + secret).digest()[:CHECK]


def _xor(a: bytes, b: bytes) -> bytes:
    return bytes(x ^ y for x, y in zip(a, b, strict=True))
