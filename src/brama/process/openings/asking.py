"""What the board asks for before it may open an identity: a request, signed by its member, which says why and until when.

Who asked stands in the ledger. How it is released and opened: `release`.
"""

from contextlib import suppress
from datetime import date, timedelta
from typing import Final, NamedTuple

import orjson
from django.db import transaction
from django.db.models import Max, QuerySet

from brama.box.content import opened, shut
from brama.box.context import bound
from brama.ledger.record import record
from brama.process.errors import FieldWrong, NotFromHere, ReleaseMissing
from brama.process.history.doings import CaseKeys, Done, case_keys, doing, done
from brama.process.history.hands import written_by
from brama.process.listing.summing import UNREADABLE
from brama.process.models import Case, Release
from brama.process.seat import Seat, found, keys_of, needs_duty
from brama.process.writing import advance, locked, number_in_ledger
from brama.vault.errors import CaseShredded
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


class Before(NamedTuple):
    """A case before the board, and what this member opens of it."""

    case: Case
    keys: Keys
    opening: CaseKeys


class Asked(NamedTuple):
    """A request as its row holds it, signed."""

    row: Release
    value: Signed
    request: Request


def ask(reference: str, reason: str, by: Seat) -> int:
    """A member of the board asks for an identity; returns the number of the request. Asked twice, it is the one that waits already."""
    needs_duty(by, "board", "identity")
    if reason not in REASONS:
        raise FieldWrong(field="reason", allowed=REASONS)
    with transaction.atomic():
        before = held(reference, by)
        wanted = (by.member, reason, by.day + A_DAY)
        waits = (each.request.number for each in _in_time(before, by.day) if each.request[1:] == wanted)
        return next(waits, 0) or _written(before, reason, by)


def _written(before: Before, reason: str, by: Seat) -> int:
    case = before.case
    number = (case.releases.aggregate(last=Max("number"))["last"] or 0) + 1
    content = orjson.dumps({"reason": reason, "until": (by.day + A_DAY).isoformat()})
    value = signed(_place(case, number), by.member, by.holder.signing, content)
    entry = entered(before, "request_identity", by, value)
    sealed = shut(before.opening.doings, value.packed(), bound("release request", *_place(case, number)))
    Release.objects.create(case=case, number=number, request=sealed, entry=entry, day=by.day)
    return number


def asked(reference: str, by: Seat) -> list[Request]:
    """The requests of a case that nobody has released, as its screeners see them."""
    return [each.request for each in _requests(reference, by) if not each.row.sealed]


def mine(reference: str, by: Seat) -> list[tuple[Request, bool]]:
    """What this member has asked for in a case and not opened yet, and whether it was released."""
    requests = ((each.request, bool(each.row.sealed)) for each in _requests(reference, by))
    return [(request, released) for request, released in requests if request.member == by.member]


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


def over(day: date) -> "QuerySet[Release]":
    """Requests and releases whose day is over."""
    return Release.objects.filter(day__lt=day - A_DAY)


def forget_releases(day: date) -> int:
    """Delete them: whoever next looks for requests does, and whoever settles what waits."""
    return over(day).delete()[0]


def held(reference: str, by: Seat) -> Before:
    """A case before the board that is nobody else's until the transaction ends: of two who do one thing at once, the later one sees that
    it is done."""
    locked(found(reference, keys_of(by)))
    return _before(reference, by)


def _before(reference: str, by: Seat) -> Before:
    keys = keys_of(by)
    case = found(reference, keys)
    if case.step != _AT:
        raise NotFromHere(act="identity", step=case.step)
    opening = case_keys(case, keys)
    done(case, opening, keys.trust)  # the step of the row is not believed alone
    return Before(case, keys, opening)


def asked_for(before: Before, number: int, day: date) -> Asked:
    """The request of this number. The day that was signed counts; that of the row only says what may be deleted. Raises ReleaseMissing."""
    row = before.case.releases.filter(number=number, day__gte=day - A_DAY).first()
    one = _asked(row, before) if row else None
    if one is None or day > one.request.until:
        raise ReleaseMissing
    return one


def _requests(reference: str, by: Seat) -> list[Asked]:
    forget_releases(by.day)
    return _in_time(_before(reference, by), by.day)


def _in_time(before: Before, day: date) -> list[Asked]:
    """Those whose signed day is not over."""
    rows = before.case.releases.filter(day__gte=day - A_DAY).order_by("number")
    return [one for one in (_asked(row, before) for row in rows) if day <= one.request.until]


def _asked(row: Release, before: Before) -> Asked:
    place = _place(before.case, row.number)
    value = unpacked(opened(before.opening.doings, bytes(row.request), bound("release request", *place)))
    said = orjson.loads(written_by("board", value, place, row.entry, before.keys.trust))
    return Asked(row, value, Request(row.number, value.author, said["reason"], date.fromisoformat(said["until"])))


def entered(before: Before, act: str, by: Seat, request: Signed) -> int:
    """What every act of staff leaves: a doing, without which the case would lack one, and an entry; here for a request."""
    case, opening = before.case, before.opening
    row, value = doing(case, case.version, Done(act, by.member, by.day), by.holder, opening)
    advance(case, case.step, by.day)
    number = number_in_ledger(opening.trail, case.version)
    entry = record(act, by.day, by.holder, number, [value.digest(), request.digest()])
    row.save()
    return entry


def _place(case: Case, number: int) -> Place:
    return Place(bytes(case.safe.case), "release", number)
