"""Whose hand an entry is: a member who acts signs the hash of their entry, and with it everything that stands before it.

So nobody writes an entry in the name of another, and whoever writes the ledger anew must do without every later act of those whose keys
they have not. The signature stands beside the entry and is not hashed: the chain is as it was before there were any.
"""

from collections.abc import Callable, Collection
from typing import Any, NamedTuple, Protocol, TypeAlias

from django.db.models import Q, QuerySet

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


Public: TypeAlias = Callable[[bytes, int], bytes | None]
"""The key by which a member signed what was done at an entry; None where nobody may have."""


Nameless: TypeAlias = Collection[str] | None
"""Acts that no member does: an entry without a member is one of these, or somebody has left a name away. None where nobody says which."""


class Signatures(NamedTuple):
    """`since` is the entry from which members sign, 0 where none has; `faulty` the first entry from then on that says of a member what that
    member has not signed, and who it is, 0 and b"" where there is none; or of nobody what only a member does. `signed` were found true.
    """

    since: int
    signed: int
    faulty: int = 0
    member: bytes = b""


def signature(by: Signer, seq: int, digest: bytes) -> bytes:
    """Of the entry with this number and hash."""
    return sign(by.signing, _said(by.member, seq, digest))


def signatures(public: Public, since: int = 0, nameless: Nameless = None) -> Signatures:
    """Read every signature. `since` is the entry from which members sign, as far as something outside the database says; else the first
    that bears a signature, which whoever writes the database can set forward by taking signatures away.

    Of a ledger that `verify` has found whole: hashes are not reckoned again.
    """
    signed = 0
    for seq, act, member, digest, written in _written(LedgerEntry.objects.order_by("seq")).iterator():
        since = since or (seq if written else 0)
        if since and seq >= since and _needs(act, member, nameless):
            if not _true(public, bytes(member), seq, digest, written):
                return Signatures(since, signed, seq, bytes(member))
            signed += 1
    return Signatures(since, signed)


def unsigned(seqs: Collection[int], public: Public, since: int = 0, nameless: Nameless = None) -> set[int]:
    """Which of these entries say of a member what that member has not signed, or of nobody what only a member does; those of before members
    signed are none of them.
    """
    since = since or _first()
    found = _written(LedgerEntry.objects.filter(seq__in=seqs, seq__gte=since)) if since else ()
    return {
        seq
        for seq, act, member, digest, written in found
        if _needs(act, member, nameless) and not _true(public, bytes(member), seq, digest, written)
    }


def bare(since: int = 0, nameless: Nameless = None) -> int:
    """The first entry that needs a signature and bears none at all, 0 where none does: asks no key, so it costs little."""
    since = since or _first()
    named = ~Q(member=b"") | (~Q(act__in=nameless) if nameless is not None else Q(pk__in=()))
    without = LedgerEntry.objects.filter(named, seq__gte=since, signature=None) if since else None
    return (without and without.order_by("seq").values_list("seq", flat=True).first()) or 0


def _needs(act: str, member: bytes, nameless: Nameless) -> bool:
    return bool(member) or (nameless is not None and act not in nameless)


def _first() -> int:
    bearing = LedgerEntry.objects.exclude(signature=None).order_by("seq")
    return bearing.values_list("seq", flat=True).first() or 0


def _written(found: "QuerySet[LedgerEntry]") -> "QuerySet[LedgerEntry, Any]":
    return found.values_list("seq", "act", "member", "hash", "signature")


def _true(public: Public, member: bytes, seq: int, digest: bytes, written: bytes | None) -> bool:
    try:
        verify(public(member, seq) or b"", _said(member, seq, bytes(digest)), bytes(written or b""))
    except SignatureWrong:
        return False
    return True


def _said(member: bytes, seq: int, digest: bytes) -> bytes:
    return bound("ledger signature", member, seq, digest)
