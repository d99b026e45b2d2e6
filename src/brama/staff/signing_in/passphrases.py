"""What a passphrase gives: one run of Argon2id yields what is compared and what unwraps a member's private keys."""

import hmac
import secrets
from os import urandom
from typing import NamedTuple

from django.conf import settings

from brama.box.content import derived, opened, shut_exact
from brama.box.context import bound
from brama.box.keys import PRIVATE
from brama.box.passphrase import Cost, normalised, packed, unpacked
from brama.staff.signing_in.argon import queued
from brama.vault.holder import Holder

SALT = 16
# Crockford's alphabet: no i, l, o, u. Twenty-five of them are 125 bits.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


class Wrapped(NamedTuple):
    """What stands in a member's row: none of it is of use without the passphrase."""

    cost: bytes
    verifier: bytes
    wrapped: bytes


class Stretched(NamedTuple):
    """The two halves of one run: what is compared, and the key that unwraps."""

    verifier: bytes
    wrapping: bytes


def new_passphrase() -> str:
    """Five times five characters, shown once."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(5)) for _ in range(5))


def cost_now() -> Cost:
    """What new passphrases cost."""
    return Cost(*settings.BRAMA_STAFF_COST)


def new_cost() -> bytes:
    """Parameters as they are now, with a new salt."""
    return packed(cost_now(), urandom(SALT))


def stretch(passphrase: str, cost: bytes) -> Stretched:
    """Slow, and in the queue: never call it inside a transaction. `cost` as it is stored. Raises Busy."""
    parameters, salt = unpacked(cost)
    whole = queued(normalised(passphrase), salt, parameters)
    return Stretched(derived(whole, salt, bound("verifier")), derived(whole, salt, bound("wrapping")))


def wrap(holder: Holder, passphrase: str) -> Wrapped:
    """A member's private keys under a passphrase, at the cost of today. Raises Busy."""
    cost = new_cost()
    half = stretch(passphrase, cost)
    return Wrapped(cost, half.verifier, shut_exact(half.wrapping, joined(holder), _context(holder.member, cost)))


def matches(half: Stretched, row: Wrapped) -> bool:
    """Whether it is the passphrase of this row, in the same time either way."""
    return hmac.compare_digest(half.verifier, row.verifier)


def unwrap(member: bytes, half: Stretched, row: Wrapped) -> Holder:
    """The private keys. Raises NotOpened."""
    return parted(member, opened(half.wrapping, row.wrapped, _context(member, row.cost)))


def joined(holder: Holder) -> bytes:
    """Both private keys in one: 96 bytes that open, 32 that sign."""
    return holder.sealing + holder.signing


def parted(member: bytes, keys: bytes) -> Holder:
    """What `joined` wrote."""
    return Holder(member, keys[:PRIVATE], keys[PRIVATE:])


def _context(member: bytes, cost: bytes) -> bytes:
    return bound("member keys", member, cost)
