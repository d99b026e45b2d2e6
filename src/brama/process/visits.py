"""Visits of applicants: for half an hour what seven words give, split between a token that stands in the pages alone, and a row of ours."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from datetime import datetime, timedelta
from hashlib import sha256
from os import urandom

from brama.box.content import derived, opened, shut_exact
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.process.applicant import Receipt
from brama.process.errors import VisitOver
from brama.process.models import Case, Visit
from brama.process.writing import shred_keys
from brama.vault.errors import CaseShredded
from brama.vault.own import keys_from
from brama.vault.trust import Remembered, Trust
from brama.vault.values import case_number

LONGEST = timedelta(minutes=30)
TOKEN = 32


def begin(root: bytes, now: datetime) -> str:
    """A visit for whoever has typed the words of this root (`applicant.root_for`); returns its token, which is nowhere else."""
    end_expired(now)
    secret = urandom(TOKEN)
    hashed = sha256(secret).digest()
    shut = shut_exact(_key(secret), root, _context(hashed))
    Visit.objects.create(token_hash=hashed, receipt=_tag(root), root=shut, until=now + LONGEST)
    return urlsafe_b64encode(secret).decode().rstrip("=")


def visiting(token: str, now: datetime, trust: Trust) -> Receipt:
    """The receipt in use with this token, and its case. Leaves no notice: that was done when the words were typed. Raises VisitOver."""
    end_expired(now)
    keys = keys_from(_root(token))
    number = case_number(keys.sealing_public, keys.signing_public)
    case = Case.objects.select_related("safe").filter(safe__case=number).first()
    if case is None or not _stands(case):
        leave(token)
        raise VisitOver
    return Receipt(keys, case, Remembered(trust))


def leave(token: str) -> None:
    """Delete our half at once; the token opens nothing any more. Without a visit, nothing happens."""
    Visit.objects.filter(token_hash=sha256(_secret(token)).digest()).delete()


def leave_all(token: str) -> None:
    """Delete every visit of this receipt, in whatever window. Raises VisitOver."""
    Visit.objects.filter(receipt=_tag(_root(token))).delete()


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


def _root(token: str) -> bytes:
    secret = _secret(token)
    hashed = sha256(secret).digest()
    row = Visit.objects.filter(token_hash=hashed).first()
    if row is None:
        raise VisitOver
    try:
        return opened(_key(secret), bytes(row.root), _context(hashed))
    except BoxRefused as error:
        raise VisitOver from error


def _secret(token: str) -> bytes:
    try:
        return urlsafe_b64decode(token + "=")
    except (Error, ValueError) as error:
        raise VisitOver from error


def _key(secret: bytes) -> bytes:
    return derived(secret, b"", bound("visit"))


def _context(hashed: bytes) -> bytes:
    return bound("visit root", hashed)


def _tag(root: bytes) -> bytes:
    return derived(root, b"", b"brama receipt visits")
