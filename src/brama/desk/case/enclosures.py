"""Files that an applicant enclosed with an answer: their list on the page of the case, and one at a time to keep on a device."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from brama.desk.granting import within_budget
from brama.process.errors import CaseMissing
from brama.process.openings.budget import open_page
from brama.process.reads.enclosed import enclosed, file
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat

DRAWN: Final = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf"}
"""THE table of kinds that the gate draws, and how a name of each ends. Whatever else stands in a case was not drawn by the gate."""


class Enclosure(NamedTuple):
    """One file as the page lists it: the number in its address, the place in the list, the day of the answer."""

    number: int
    place: int
    day: date


def enclosures(reference: str, seat: Seat) -> Iterator[Enclosure]:
    """The files of a case, the oldest first. None of them is opened for this."""
    for place, each in enumerate(enclosed(reference, seat), 1):
        yield Enclosure(each.number, place, each.day)


@duty("screener")
@require_safe
@within_budget
def enclosure(request: HttpRequest, reference: str, number: int) -> HttpResponse:
    """One file as it was drawn anew, under a name that says nothing; to be kept, never shown on a page of ours. Raises CaseMissing."""
    seat = seat_of(request)
    open_page(reference, seat)
    kept = file(reference, number, seat)
    if kept.kind not in DRAWN:
        raise CaseMissing
    named = f'attachment; filename="file-{number}.{DRAWN[kept.kind]}"'
    return HttpResponse(kept.content, content_type=kept.kind, headers={"Content-Disposition": named})
