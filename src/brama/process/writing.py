"""What staff and applicant have in common when they write into a case. Opens nothing."""

import hmac
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

import orjson
from django.conf import settings
from django.db.models import QuerySet

from brama.box.context import bound
from brama.process.errors import CaseDamaged, FieldMissing, FieldUnknown, Stale
from brama.process.models import Case
from brama.process.steps import Act
from brama.vault.models import Item
from brama.vault.seal import Case as Sealing
from brama.vault.shred import ShredKeys

_NUMBER = 16


def shred_keys() -> ShredKeys:
    """The file of shred keys of this house."""
    return ShredKeys(settings.BRAMA_DATA / "shred.keys")


def checked_fields(row: Act, fields: Mapping[str, Any]) -> None:
    """Every field of the act given, and no other."""
    known = {field for _, written in row.writes for field in written}
    for field in sorted(known):
        if not field.endswith("?") and not str(fields.get(field, "")):
            raise FieldMissing(act=row.code, field=field)
    for field in sorted(set(fields) - {field.rstrip("?") for field in known}):
        raise FieldUnknown(act=row.code, field=field)


def locked(case: Case) -> Case | None:
    """The case as it stands, until the transaction ends; None where it is gone.

    Whoever also takes a place in the calendar or erases takes this first: two who lock in another order wait for each other.
    """
    return Case.objects.select_for_update(of=("self",)).select_related("safe").filter(pk=case.pk).first()


def advance(case: Case, step: str, day: date) -> None:
    """Compare and set: of several who saw one version, one goes on and the others are Stale."""
    _advance(case, step, day, case.since if step == case.step else day)


def advance_unseen(case: Case, step: str) -> None:
    """The same for an act of which the applicant sees nothing, and which makes no case be kept longer: the days stay."""
    _advance(case, step, case.day, case.since)


def _advance(case: Case, step: str, day: date, since: date) -> None:
    moved = Case.objects.filter(pk=case.pk, version=case.version, step=case.step)
    if moved.update(version=case.version + 1, step=step, day=day, since=since) != 1:
        raise Stale
    case.version, case.step, case.day, case.since = case.version + 1, step, day, since


def sealing(case: Case, shred: ShredKeys) -> Sealing:
    """What sealing needs of a case where it stands."""
    safe = case.safe
    return Sealing(bytes(safe.case), shred.key(safe.slot), case.step, bytes(safe.sealing_public))


def next_number(case: Case, section: str) -> int:
    """The number after the last of a section."""
    last = (
        Item.objects.filter(safe=case.safe, section=section)
        .order_by("-number")
        .values_list("number", flat=True)
        .first()
    )
    return (last or 0) + 1


def body(row: Act, names: tuple[str, ...], fields: Mapping[str, Any]) -> bytes:
    """What an act writes into a section: its kind, and the fields that belong there."""
    given = {name.rstrip("?"): fields.get(name.rstrip("?")) for name in names}
    return orjson.dumps({"kind": row.code, **{name: value for name, value in given.items() if value is not None}})


def as_said(body: bytes) -> Any:
    """What `body` or an application wrote, read again. Raises CaseDamaged: a receipt's key also signs and seals what is no JSON."""
    try:
        return orjson.loads(body)
    except ValueError as error:
        raise CaseDamaged from error


def of_sections(case: Case, sections: Sequence[str]) -> list[Item]:
    """The items of these sections of a case, in the order they were written."""
    items = Item.objects.filter(safe=case.safe, section__in=sections).select_related("safe", "own")
    return list(items.prefetch_related("copies").order_by("section", "number"))


def of_cases(cases: Sequence[Case], sections: Sequence[str]) -> dict[int, list[Item]]:
    """The items of these sections of some cases, by safe: two queries, however many cases there are."""
    safes = {case.safe_id: case.safe for case in cases}
    items = Item.objects.filter(safe__in=safes, section__in=sections).prefetch_related("copies")
    found: dict[int, list[Item]] = defaultdict(list)
    for item in items.order_by("section", "number"):
        item.safe = safes[item.safe_id]
        found[item.safe_id].append(item)
    return found


def of_many(cases: "QuerySet[Case]", sections: Sequence[str], epochs: Collection[int]) -> dict[int, list[Item]]:
    """The items of these sections that one of these epochs opens, by safe: a handful of queries, however many cases there are."""
    wanted = Item.objects.filter(safe__of__in=cases, section__in=sections, copies__epoch__in=epochs)
    found: dict[int, list[Item]] = defaultdict(list)
    for item in wanted.distinct().select_related("safe").prefetch_related("copies").order_by("section", "number"):
        found[item.safe_id].append(item)
    return found


def number_in_ledger(trail: bytes, version: int) -> bytes:
    """By what an act of a case stands in the ledger: another number each time, which only the holders of the trail connect."""
    return hmac.digest(trail, bound("ledger number", version), sha256)[:_NUMBER]
