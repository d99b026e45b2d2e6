"""Taking an application in: of age, whole, and the same case when it is sent again."""

import re
import secrets
from base64 import b32encode
from collections.abc import Mapping
from datetime import date
from typing import Any

import orjson
from django.db import IntegrityError, connection, transaction

from brama.box.content import new_key
from brama.ledger.record import record
from brama.process.application import MAY, MUST, OLDEST, of_age
from brama.process.errors import NameMissing, ReceiptUsed, SectionMissing, SectionUnknown, Underage
from brama.process.models import Case
from brama.process.writing import number_in_ledger, shred_keys
from brama.vault.models import LookUp, Safe
from brama.vault.own import ReceiptKeys, enter
from brama.vault.rows import put
from brama.vault.seal import Case as Sealing
from brama.vault.seal import keep, sealed
from brama.vault.trust import Remembered, Trust
from brama.vault.values import case_number

# Written out: Django takes five times as long to make this statement as the database to answer it, and each application waits for it.
_LAST = (
    """SELECT slot, EXISTS (SELECT 1 FROM vault_safe WHERE "case" = %s) FROM vault_safe ORDER BY slot DESC LIMIT 1"""
)
_DATE = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)


def apply(sections: Mapping[str, Any], real: ReceiptKeys, duress: ReceiptKeys, day: date, trust: Trust) -> str:
    """Take an application in; it is on the disk when this returns its reference. Nobody under 18: nothing is stored.

    What is sent again with the same two receipts is the same case. Raises ReceiptUsed where only one of them is the same, and
    ShredKeysMissing where the file of shred keys is shorter than it was.
    """
    checked(sections, day)
    last, known = _last_slot(_number(real))
    if known and (reference := _taken_in(real, duress)):
        return reference
    return _take_in(sections, real, duress, day, Remembered(trust), last)


def _take_in(
    sections: Mapping[str, Any], real: ReceiptKeys, duress: ReceiptKeys, day: date, trust: Trust, last: int
) -> str:
    case_id, trail = _number(real), new_key()
    with shred_keys().adding(last) as slot:
        before = Sealing(case_id, shred_keys().key(slot), "applied", real.sealing_public)
        written = [*bodies(sections), ("trail", trail), ("doings", new_key())]
        values = sealed(before, real.author(), [(section, 1, content) for section, content in written], trust)
    try:
        with transaction.atomic():
            safe = Safe(case=case_id, slot=slot, sealing_public=real.sealing_public, signing_public=real.signing_public)
            put([safe])
            case = Case(safe=safe, reference=_reference(), step="applied", day=day, since=day)
            put([case])
            enter(safe, real, duress, before.shred)
            number = number_in_ledger(trail, case.version)
            keep(safe, record("apply", day, b"", number, [each.digest for each in values]), values)
    except IntegrityError:
        # Sent twice at the same moment: the other came first.
        shred_keys().destroy(slot)
        if reference := _taken_in(real, duress):
            return reference
        raise
    return case.reference


def _last_slot(case: bytes) -> tuple[int, bool]:
    """The last slot of a case, and whether there is this case.

    A file of keys that was brought back shorter would give the slot, and others, a second time.
    """
    with connection.cursor() as cursor:
        cursor.execute(_LAST, [case])
        slot, known = cursor.fetchone() or (-1, False)
    return slot, bool(known)


def _number(real: ReceiptKeys) -> bytes:
    return case_number(real.sealing_public, real.signing_public)


def _taken_in(real: ReceiptKeys, duress: ReceiptKeys) -> str:
    """The reference of the case of these two receipts, or nothing. Both rows look alike, so whoever has one learns nothing new."""
    case = Case.objects.filter(safe__case=_number(real)).first()
    if case is None:
        return ""
    if not LookUp.objects.filter(safe=case.safe_id, tag=duress.tag).exists():
        raise ReceiptUsed
    return case.reference


def checked(sections: Mapping[str, Any], day: date) -> None:
    """Of age, every section there and no other, with a name. Raises Underage, SectionMissing, SectionUnknown, NameMissing."""
    _of_age(sections, day)
    _complete(sections)


def _of_age(sections: Mapping[str, Any], day: date) -> None:
    """Of age for certain: a year alone is enough where even its last day is long enough ago."""
    identity = sections.get("identity")
    written = str(identity.get("birthDate", "")) if isinstance(identity, Mapping) else ""
    try:
        year = date.fromisoformat(f"{written}-01-01"[:10] if _DATE.fullmatch(written) else "").year
    except ValueError:
        year = 0
    if year < OLDEST:
        raise SectionMissing(section="identity", field="birthDate")
    if not of_age(written, day):
        raise Underage


def _complete(sections: Mapping[str, Any]) -> None:
    for section in MUST:
        if not sections.get(section):
            raise SectionMissing(section=section)
    for section in sections:
        if section not in (*MUST, *MAY):
            raise SectionUnknown(section=section, known=(*MUST, *MAY))
    names = sections["identity"].get("names")
    if not isinstance(names, list | tuple) or not any(isinstance(name, str) and _lettered(name) for name in names):
        raise NameMissing(section="identity", field="names")


def _lettered(name: str) -> bool:
    return any(sign.isalpha() for sign in name)


def bodies(sections: Mapping[str, Any]) -> list[tuple[str, bytes]]:
    """In the order of the table; a section that was left empty is sealed like the others."""
    return [(section, orjson.dumps(sections.get(section, {}))) for section in (*MUST, *MAY)]


def _reference() -> str:
    drawn = b32encode(secrets.token_bytes(5)).decode()
    return f"{drawn[:4]}-{drawn[4:]}"
