"""Whose hand an entry is: a member who acts signs the hash of their entry, and with it everything that stands before it.

So nobody writes an entry in the name of another, and whoever writes the ledger anew must do without every later act of those whose keys
they have not. The signature stands beside the entry and is not hashed: the chain is as it was before there were any.
"""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from brama.box.context import bound
from brama.box.errors import SignatureWrong
from brama.box.signing import sign, verify
from brama.ledger.models import LedgerEntry


class Signer(Protocol):
    """A member with the key by which they sign: an Ed25519 seed."""

    @property
    def member(self) -> bytes: ...
    @property
    def signing(self) -> bytes: ...


class Signatures(NamedTuple):
    """`since` is the first entry that bears one, 0 where none does; `faulty` the first entry from then on that says of a member what that
    member has not signed, and who it is, 0 and b"" where there is none. `signed` were found true.
    """

    since: int
    signed: int
    faulty: int = 0
    member: bytes = b""


def signature(by: Signer, seq: int, digest: bytes) -> bytes:
    """Of the entry with this number and hash."""
    return sign(by.signing, _said(by.member, seq, digest))


def signatures(public: Callable[[bytes, int], bytes | None]) -> Signatures:
    """Read every signature. `public` knows the key by which a member signed what was done at an entry; None where nobody may have.

    Of a ledger that `verify` has found whole: hashes are not reckoned again.
    """
    since = signed = 0
    columns = ("seq", "member", "hash", "signature")
    for seq, member, digest, written in LedgerEntry.objects.order_by("seq").values_list(*columns).iterator():
        since = since or (seq if written else 0)
        if member and since:
            if not _true(public(bytes(member), seq), _said(bytes(member), seq, bytes(digest)), bytes(written or b"")):
                return Signatures(since, signed, seq, bytes(member))
            signed += 1
    return Signatures(since, signed)


def is_signed(seq: int, public: Callable[[bytes, int], bytes | None]) -> bool:
    """Whether the member of this entry has signed it, or acted before members did."""
    bearing = LedgerEntry.objects.exclude(signature=None).order_by("seq")
    since = bearing.values_list("seq", flat=True).first()
    if since is None or seq < since:
        return True
    member, digest, written = LedgerEntry.objects.values_list("member", "hash", "signature").get(seq=seq)
    return _true(public(bytes(member), seq), _said(bytes(member), seq, bytes(digest)), bytes(written or b""))


def _true(public: bytes | None, said: bytes, written: bytes) -> bool:
    try:
        verify(public or b"", said, written)
    except SignatureWrong:
        return False
    return True


def _said(member: bytes, seq: int, digest: bytes) -> bytes:
    return bound("ledger signature", member, seq, digest)
