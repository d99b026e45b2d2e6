"""The pages of this door and the duties that each opens to."""

from typing import Final, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat


class Page(NamedTuple):
    """One page, by the name of its address."""

    code: str
    duties: tuple[str, ...]


PAGES: Final = (
    Page("ledger", ("security_officer",)),
    Page("heads", ("security_officer",)),
    Page("alarms", ("security_officer",)),
    Page("members", ("security_officer", "appointer", "keyholder")),
    Page("epochs", ("security_officer", "appointer")),
    Page("purges", ("security_officer",)),
    Page("notices", ("welfare",)),
)
"""THE table of pages of this door."""
OPENS_TO: Final = {page.code: page.duties for page in PAGES}
EVERYBODY: Final = tuple({duty: None for page in PAGES for duty in page.duties})


def pages_of(seat: Seat) -> list[str]:
    """The pages that open to this member."""
    return [page.code for page in PAGES if seat.duties.intersection(page.duties)]


@duty(*EVERYBODY)
@require_safe
def first(request: HttpRequest) -> HttpResponse:
    """The first page that opens to whoever comes."""
    return redirect(f"security:{pages_of(seat_of(request))[0]}")


def shown(request: HttpRequest, here: str, facts: dict[str, object]) -> HttpResponse:
    """A page of this door, with links to its others."""
    page = {**facts, "here": here, "pages": pages_of(seat_of(request))}
    return render(request, f"security/{here}.html", page)
