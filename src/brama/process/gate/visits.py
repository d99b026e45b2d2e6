"""Visits of applicants: for half an hour what seven words give, split between a token that stands in the pages alone, and a row of ours
(`kept`).
"""

from datetime import date, datetime
from hashlib import sha256
from os import urandom
from typing import Final

import orjson
from django.db import transaction

from brama.box.content import KEY, derived
from brama.process.errors import VisitOver
from brama.process.gate.applicant import tell
from brama.process.gate.kept import ERASED, LIVE, MARK, hash_of, keep, keep_told, kept, new_token
from brama.process.gate.receipt import Receipt
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case, Visit
from brama.process.purging.purge import Purged, destroying
from brama.process.writing import shred_keys
from brama.vault.errors import CaseShredded
from brama.vault.own import keys_from
from brama.vault.trust import Remembered, Trust
from brama.vault.values import case_number

MOST_TOLD: Final = 5
"""How often somebody may tell of threats in one visit."""


def begin(root: bytes, now: datetime) -> str:
    """A visit for whoever has typed the words of this root (`receipt.root_for`); returns its token, which is nowhere else."""
    end_expired(now)
    token = new_token()
    keep(token, _tag(root), LIVE, root, now)
    return token


def visiting(token: str, now: datetime, trust: Trust) -> Receipt:
    """The receipt in use with this token, and its case. Leaves no notice: that was done when the words were typed. Raises VisitOver."""
    end_expired(now)
    mine = kept(token)
    if mine.kind != LIVE:
        raise VisitOver
    keys = keys_from(mine.root)
    number = case_number(keys.sealing_public, keys.signing_public)
    case = Case.objects.select_related("safe").filter(safe__case=number).first()
    if case is None or not _stands(case):
        leave(token)
        raise VisitOver
    return Receipt(keys, case, Remembered(trust))


def leave(token: str) -> None:
    """Delete our half at once; the token opens nothing any more. Raises VisitOver where it is none."""
    Visit.objects.filter(token_hash=hash_of(token)).delete()


def tell_once(token: str, receipt: Receipt, once: str, text: str, day: date) -> bool:
    """Tell the compartment for notices; the same text sent again from the same page, by its `once`, was told already.

    Returns False where so much was told in this visit that no more is taken. Raises VisitOver.
    """
    mark = sha256(b"\0".join((once.encode(), text.encode()))).digest()[:MARK]
    with transaction.atomic():
        before = kept(token, locked=True)
        if mark in before.told:
            return True
        if len(before.told) >= MOST_TOLD:
            return False
        keep_told(token, before, mark)
        tell(receipt, text, day)
    return True


def erase(token: str, receipt: Receipt, day: date, now: datetime) -> Purged:
    """Withdraw the application and end every visit of its receipt. For half an hour this token shows the statement, and nothing else.

    Raises CaseMissing where it was erased already, HalfErased where nothing but its key was.
    """
    mine = Visit.objects.filter(token_hash=hash_of(token))
    with destroying(receipt.case):
        purged = withdraw(receipt, day)
        for visit in mine:
            Visit.objects.filter(receipt=visit.receipt).delete()
        keep(token, urandom(KEY), ERASED, _packed(purged), now)
    return purged


def erased(token: str) -> Purged | None:
    """What erasing in this visit left to be shown; None where nothing was erased in it. Raises VisitOver."""
    mine = kept(token)
    return _unpacked(mine.content) if mine.kind == ERASED else None


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


def _tag(root: bytes) -> bytes:
    return derived(root, b"", b"brama receipt visits")
