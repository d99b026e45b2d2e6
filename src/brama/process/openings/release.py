"""The board's one-time opening of an identity: one asks, somebody of screening releases, it opens once and is gone after a day.

The board holds no key of identities. The release seals the share of the identity's key to the one member who asked, bound to the request.
Who released and that it was opened stands in the ledger.
"""

from typing import Any

import orjson
from django.db import transaction

from brama.box.context import bound
from brama.box.keys import open_sealed, seal
from brama.process.errors import ReleaseMissing
from brama.process.models import Case, Release
from brama.process.openings.asking import Asked, asked_for, entered, held
from brama.process.seat import Seat, needs_duty
from brama.process.writing import of_sections
from brama.vault.models import Item


def release(reference: str, number: int, by: Seat) -> None:
    """A member of screening seals the key of the identity to whoever asked. What was released already stays as it is."""
    needs_duty(by, "screener", "identity")
    with transaction.atomic():
        before = held(reference, by)
        asked, keys = asked_for(before, number, by.day), before.keys
        if asked.row.sealed:
            return
        share = keys.share(_identity(before.case))
        sealed = seal(keys.trust.reader(asked.request.member), share, _info(before.case, asked))
        Release.objects.filter(pk=asked.row.pk).update(sealed=sealed)
        entered(before, "release_identity", by, asked.value)


def open_once(reference: str, number: int, by: Seat) -> dict[str, Any]:
    """The identity, for the member who asked, this once: what was sealed is gone when this returns."""
    needs_duty(by, "board", "identity")
    with transaction.atomic():
        before = held(reference, by)
        asked = asked_for(before, number, by.day)
        if asked.request.member != by.member or not asked.row.sealed:
            raise ReleaseMissing
        share = open_sealed(by.holder.sealing, bytes(asked.row.sealed), _info(before.case, asked))
        body: dict[str, Any] = orjson.loads(before.keys.body_with(_identity(before.case), share))
        asked.row.delete()
        entered(before, "open_identity", by, asked.value)
    return body


def _identity(case: Case) -> Item:
    return of_sections(case, ("identity",))[-1]


def _info(case: Case, asked: Asked) -> bytes:
    return bound("release", bytes(case.safe.case), "release", asked.request.number, asked.value.digest())
