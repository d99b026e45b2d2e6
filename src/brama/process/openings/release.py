"""The board's one-time opening of an identity: one asks, somebody of screening releases, it opens once and is gone after a day.

The board holds no key of identities. A request is signed by its member and says why and until when; the release seals the share of the
identity's key to that one member, bound to the request. Who asked, who released and that it was opened stands in the ledger.
"""

from contextlib import suppress
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

import orjson
from django.db import transaction
from django.db.models import Max, QuerySet

from brama.box.content import opened, shut
from brama.box.context import bound
from brama.box.keys import open_sealed, seal
from brama.ledger.record import record
from brama.process.errors import FieldWrong, NotFromHere, ReleaseMissing
from brama.process.history.doings import CaseKeys, Done, case_keys, doing, done
from brama.process.history.hands import written_by
from brama.process.listing.summing import UNREADABLE
from brama.process.models import Case, Release
from brama.process.seat import Seat, found, keys_of, needs_duty
from brama.process.writing import advance, locked, number_in_ledger, of_sections
from brama.vault.errors import CaseShredded
from brama.vault.models import Item
from brama.vault.unseal import Keys
from brama.vault.values import Place, Signed, signed, unpacked

REASONS: Final = ("match_disputed", "same_person_twice", "known_to_the_board", "safety")
"""Why a board may need to know who it is."""
A_DAY: Final = timedelta(days=1)
_AT: Final = "before_board"


class Request(NamedTuple):
    """What was asked for, by whom, for which reason, good until the end of which day."""

    number: int
    member: bytes
    reason: str
    until: date

    @property
    def day(self) -> date:
        """The day on which it was asked for."""
        return self.until - A_DAY


def ask(reference: str, reason: str, by: Seat) -> int:
    """A member of the board asks for an identity; returns the number of the request. Asked twice, it is the one that waits already."""
    needs_duty(by, "board", "identity")
    if reason not in REASONS:
        raise FieldWrong(field="reason", allowed=REASONS)
    with transaction.atomic():
        case, keys, opening = _held(reference, by)
        wanted = (by.member, reason, by.day + A_DAY)
        waits = (each.number for each, _ in _waiting(case, keys, opening, by.day) if each[1:] == wanted)
        return next(waits, 0) or _request_written(case, opening, reason, by)


def _request_written(case: Case, opening: CaseKeys, reason: str, by: Seat) -> int:
    number = (case.releases.aggregate(last=Max("number"))["last"] or 0) + 1
    content = orjson.dumps({"reason": reason, "until": (by.day + A_DAY).isoformat()})
    value = signed(_place(case, number), by.member, by.holder.signing, content)
    entry = _entered(case, "request_identity", by, opening, [value.digest()])
    sealed = shut(opening.doings, value.packed(), bound("release request", *_place(case, number)))
    Release.objects.create(case=case, number=number, request=sealed, entry=entry, day=by.day)
    return number


def asked(reference: str, by: Seat) -> list[Request]:
    """The requests of a case that nobody has released, as its screeners see them."""
    return [request for request, released in _requests(reference, by) if not released]


def mine(reference: str, by: Seat) -> list[tuple[Request, bool]]:
    """What this member has asked for in a case and not opened yet, and whether it was released."""
    return [(request, released) for request, released in _requests(reference, by) if request.member == by.member]


def _requests(reference: str, by: Seat) -> list[tuple[Request, bool]]:
    forget_releases(by.day)
    return _waiting(*_opened(reference, by), by.day)


def _waiting(case: Case, keys: Keys, opening: CaseKeys, day: date) -> list[tuple[Request, bool]]:
    """Those whose signed day is not over, and whether each was released."""
    rows = case.releases.filter(day__gte=day - A_DAY).order_by("number")
    asked_for = [(_request(row, _signed(row, opening), keys), bool(row.sealed)) for row in rows]
    return [(request, released) for request, released in asked_for if day <= request.until]


def waiting(by: Seat) -> dict[str, list[Request]]:
    """Requests that nobody has released, by case, as far as this member may see the cases."""
    forget_releases(by.day)
    open_cases = Case.objects.filter(step=_AT, releases__sealed=b"", releases__day__gte=by.day - A_DAY)
    found: dict[str, list[Request]] = {}
    for reference in open_cases.distinct().values_list("reference", flat=True):
        # One case that a newcomer cannot open yet, that has just gone or is damaged hides the requests of no other.
        with suppress(CaseShredded, *UNREADABLE):
            found[reference] = asked(reference, by)
    return found


def release(reference: str, number: int, by: Seat) -> None:
    """A member of screening seals the key of the identity to whoever asked. What was released already stays as it is."""
    needs_duty(by, "screener", "identity")
    with transaction.atomic():
        case, keys, opening = _held(reference, by)
        row = _row(case, number, by.day)
        value = _signed(row, opening)
        request = _in_time(_request(row, value, keys), by.day)
        if row.sealed:
            return
        share = keys.share(_identity(case))
        sealed = seal(keys.trust.reader(request.member), share, _info(case, number, value))
        Release.objects.filter(pk=row.pk).update(sealed=sealed)
        _entered(case, "release_identity", by, opening, [value.digest()])


def open_once(reference: str, number: int, by: Seat) -> dict[str, Any]:
    """The identity, for the member who asked, this once: what was sealed is gone when this returns."""
    needs_duty(by, "board", "identity")
    with transaction.atomic():
        case, keys, opening = _held(reference, by)
        row = _row(case, number, by.day)
        value = _signed(row, opening)
        if _in_time(_request(row, value, keys), by.day).member != by.member or not row.sealed:
            raise ReleaseMissing
        share = open_sealed(by.holder.sealing, bytes(row.sealed), _info(case, number, value))
        body: dict[str, Any] = orjson.loads(keys.body_with(_identity(case), share))
        row.delete()
        _entered(case, "open_identity", by, opening, [value.digest()])
    return body


def over(day: date) -> "QuerySet[Release]":
    """Requests and releases whose day is over."""
    return Release.objects.filter(day__lt=day - A_DAY)


def forget_releases(day: date) -> int:
    """Delete them: whoever next looks for requests does, and whoever settles what waits."""
    return over(day).delete()[0]


def _opened(reference: str, by: Seat) -> tuple[Case, Keys, CaseKeys]:
    keys = keys_of(by)
    case = found(reference, keys)
    if case.step != _AT:
        raise NotFromHere(act="identity", step=case.step)
    opening = case_keys(case, keys)
    done(case, opening, keys.trust)  # the step of the row is not believed alone
    return case, keys, opening


def _held(reference: str, by: Seat) -> tuple[Case, Keys, CaseKeys]:
    """The same, and nobody else's until the transaction ends: of two who do one thing at once, the later one sees that it is done."""
    locked(found(reference, keys_of(by)))
    return _opened(reference, by)


def _entered(case: Case, act: str, by: Seat, opening: CaseKeys, digests: list[bytes]) -> int:
    """What every act of staff leaves: a doing, without which the case would lack one, and an entry."""
    row, value = doing(case, case.version, Done(act, by.member, by.day), by.holder, opening)
    advance(case, case.step, by.day)
    number = number_in_ledger(opening.trail, case.version)
    entry = record(act, by.day, by.holder, number, [value.digest(), *digests])
    row.save()
    return entry


def _row(case: Case, number: int, day: date) -> Release:
    row = case.releases.filter(number=number, day__gte=day - A_DAY).first()
    if row is None:
        raise ReleaseMissing
    return row


def _signed(row: Release, opening: CaseKeys) -> Signed:
    return unpacked(opened(opening.doings, bytes(row.request), bound("release request", *_place(row.case, row.number))))


def _request(row: Release, value: Signed, keys: Keys) -> Request:
    content = orjson.loads(written_by("board", value, _place(row.case, row.number), row.entry, keys.trust))
    return Request(row.number, value.author, content["reason"], date.fromisoformat(content["until"]))


def _in_time(request: Request, day: date) -> Request:
    """The day that was signed counts; that of the row only says what may be deleted."""
    if day > request.until:
        raise ReleaseMissing
    return request


def _identity(case: Case) -> Item:
    return of_sections(case, ("identity",))[-1]


def _place(case: Case, number: int) -> Place:
    return Place(bytes(case.safe.case), "release", number)


def _info(case: Case, number: int, value: Signed) -> bytes:
    return bound("release", *_place(case, number), value.digest())
