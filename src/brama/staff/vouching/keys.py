"""What is signed when somebody vouches for a public key, and the rows such signatures stand in."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from brama.box.context import bound
from brama.box.signing import sign
from brama.ledger.record import record
from brama.staff.models import KeySignature, Member
from brama.vault.holder import Holder


class Key(NamedTuple):
    """Whose key (kind and subject) and a digest of everything about it that must not be exchanged."""

    kind: str
    subject: bytes
    digest: bytes


def member_key(number: bytes, sealing: bytes, signing: bytes, duties: Iterable[str]) -> Key:
    """A member's two public keys. The duties are signed with them: who may write rows appoints nobody."""
    return Key("member", number, sha256(bound("member key", sealing, signing, *sorted(duties))).digest())


def epoch_key(compartment: str, number: int, public: bytes) -> Key:
    """The public key of an epoch of a compartment."""
    return Key("epoch", f"{compartment} {number}".encode(), sha256(bound("epoch public", public)).digest())


def partner_key(public: bytes) -> Key:
    """The key with which a partner countersigns the ledger."""
    digest = sha256(bound("partner key", public)).digest()
    return Key("partner", digest[:16], digest)


def said(key: Key, signer: bytes) -> bytes:
    """The message that a signer signs."""
    return bound("key signature", key.kind, key.subject, key.digest, signer)


def vouch(holder: Holder, key: Key, act: str, day: date) -> None:
    """Sign a key, with the act's entry in the ledger. Inside a transaction. A second signature of one signer replaces the first."""
    signature = sign(holder.signing, said(key, holder.member))
    entry = record(act, day, holder, digests=[key.digest, sha256(signature).digest()])
    values = {"digest": key.digest, "signature": signature, "entry": entry}
    signer = Member.objects.get(number=holder.member)
    KeySignature.objects.update_or_create(kind=key.kind, subject=key.subject, signer=signer, defaults=values)
