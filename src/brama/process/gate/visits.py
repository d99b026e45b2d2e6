"""Visits of applicants: for half an hour what seven words give, split between a token that stands in the pages alone, and a row of ours.

What a row holds is shut under a key that only the token gives, and of one size: what the words give and marks of what was told of
threats, or, once the case is erased, its statement and nothing else.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from datetime import date, datetime, timedelta
from hashlib import sha256
from os import urandom
from typing import Final, NamedTuple

import orjson
from django.db import transaction

from brama.box.content import KEY, derived, opened, shut
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.process.errors import VisitOver
from brama.process.gate.applicant import Receipt, tell
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case, Visit
from brama.process.purging.purge import Purged
from brama.process.writing import shred_keys
from brama.vault.errors import CaseShredded
from brama.vault.own import keys_from
from brama.vault.trust import Remembered, Trust
from brama.vault.values import case_number

LONGEST: Final = timedelta(minutes=30)
TOKEN: Final = 32
MOST_TOLD: Final = 5
"""How often somebody may tell of threats in one visit."""
_LIVE, _ERASED = b"\1", b"\2"
_MARK = 16


class _Kept(NamedTuple):
    """What the row of a token holds: in a visit `root` and marks of what was told, after erasing the statement."""

    row: Visit
    kind: bytes
    content: bytes

    @property
    def root(self) -> bytes:
        return self.content[:KEY]

    @property
    def told(self) -> list[bytes]:
        return [self.content[at : at + _MARK] for at in range(KEY, len(self.content), _MARK)]


def begin(root: bytes, now: datetime) -> str:
    """A visit for whoever has typed the words of this root (`applicant.root_for`); returns its token, which is nowhere else."""
    end_expired(now)
    secret = urandom(TOKEN)
    _write(secret, _tag(root), _LIVE + root, now)
    return urlsafe_b64encode(secret).decode().rstrip("=")


def visiting(token: str, now: datetime, trust: Trust) -> Receipt:
    """The receipt in use with this token, and its case. Leaves no notice: that was done when the words were typed. Raises VisitOver."""
    end_expired(now)
    kept = _kept(token)
    if kept.kind != _LIVE:
        raise VisitOver
    keys = keys_from(kept.root)
    number = case_number(keys.sealing_public, keys.signing_public)
    case = Case.objects.select_related("safe").filter(safe__case=number).first()
    if case is None or not _stands(case):
        leave(token)
        raise VisitOver
    return Receipt(keys, case, Remembered(trust))


def leave(token: str) -> None:
    """Delete our half at once; the token opens nothing any more. Raises VisitOver where it is none."""
    Visit.objects.filter(token_hash=sha256(_secret(token)).digest()).delete()


def tell_once(token: str, receipt: Receipt, once: str, text: str, day: date) -> bool:
    """Tell the compartment for notices; the same text sent again from the same page, by its `once`, was told already.

    Returns False where so much was told in this visit that no more is taken. Raises VisitOver.
    """
    mark = sha256(b"\0".join((once.encode(), text.encode()))).digest()[:_MARK]
    with transaction.atomic():
        kept = _kept(token, locked=True)
        if mark in kept.told:
            return True
        if len(kept.told) >= MOST_TOLD:
            return False
        secret = _secret(token)
        content = _shut(secret, kept.kind + kept.content + mark)
        Visit.objects.filter(pk=kept.row.pk).update(content=content)
        tell(receipt, text, day)
    return True


def erase(token: str, receipt: Receipt, day: date, now: datetime) -> Purged:
    """Withdraw the application and end every visit of its receipt. For half an hour this token shows the statement, and nothing else.

    Raises CaseMissing where it was erased already.
    """
    secret = _secret(token)
    with transaction.atomic():
        purged = withdraw(receipt, day)
        for mine in Visit.objects.filter(token_hash=sha256(secret).digest()):
            Visit.objects.filter(receipt=mine.receipt).delete()
        _write(secret, urandom(KEY), _ERASED + _packed(purged), now)
    return purged


def erased(token: str) -> Purged | None:
    """What erasing in this visit left to be shown; None where nothing was erased in it. Raises VisitOver."""
    kept = _kept(token)
    return _unpacked(kept.content) if kept.kind == _ERASED else None


def end_expired(now: datetime) -> None:
    """Delete what is over, whoever asks. Looked at first: most requests find nothing and need no lock."""
    over = Visit.objects.filter(until__lte=now)
    if over.exists():
        over.delete()


def _stands(case: Case) -> bool:
    """A purge that was killed half-way has destroyed the key and left the rows."""
    try:
        shred_keys().key(case.safe.slot)
    except CaseShredded:
        return False
    return True


def _kept(token: str, *, locked: bool = False) -> _Kept:
    secret = _secret(token)
    hashed = sha256(secret).digest()
    rows = Visit.objects.select_for_update() if locked else Visit.objects
    row = rows.filter(token_hash=hashed).first()
    if row is None:
        raise VisitOver
    try:
        content = opened(_key(secret), bytes(row.content), _context(hashed))
    except BoxRefused as error:
        raise VisitOver from error
    return _Kept(row, content[:1], content[1:])


def _write(secret: bytes, tag: bytes, content: bytes, now: datetime) -> None:
    hashed = sha256(secret).digest()
    Visit.objects.create(token_hash=hashed, receipt=tag, content=_shut(secret, content), until=now + LONGEST)


def _shut(secret: bytes, content: bytes) -> bytes:
    return shut(_key(secret), content, _context(sha256(secret).digest()))


def _packed(purged: Purged) -> bytes:
    said = [purged.entry, purged.number.hex(), purged.day, purged.hash.hex(), purged.remains]
    return orjson.dumps(said)


def _unpacked(content: bytes) -> Purged:
    entry, number, day, hashed, remains = orjson.loads(content)
    return Purged(
        entry,
        bytes.fromhex(number),
        date.fromisoformat(day),
        bytes.fromhex(hashed),
        date.fromisoformat(remains) if remains else None,
    )


def _secret(token: str) -> bytes:
    try:
        return urlsafe_b64decode(token + "=")
    except (Error, ValueError) as error:
        raise VisitOver from error


def _key(secret: bytes) -> bytes:
    return derived(secret, b"", bound("visit"))


def _context(hashed: bytes) -> bytes:
    return bound("visit content", hashed)


def _tag(root: bytes) -> bytes:
    return derived(root, b"", b"brama receipt visits")
