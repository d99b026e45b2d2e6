"""The list of cases in screening, and the search in it by name."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from brama.desk.forms import Search
from brama.desk.handles import Handles
from brama.desk.work_list import EVERY, PAGE, WHOSE, Asked, asked
from brama.pages.languages import LANGUAGES, language_of, say
from brama.process.acts import keys_of
from brama.process.procedure import LEVELS
from brama.process.reads import Cases, Row
from brama.process.summary import PROMISING, Summary
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat

Standing = Mapping[int, tuple[str, Summary]]


class Line(NamedTuple):
    """A case as the list shows it."""

    row: Row
    taker: str
    level: str
    days: int


class Tab(NamedTuple):
    """One of the ways to look at the list, with how many cases it has."""

    code: str
    number: int
    address: str


@duty("screener")
@require_safe
def work(request: HttpRequest) -> HttpResponse:
    """Cases of screening: the flagged first, then those that wait longest and promise most."""
    seat, wish = seat_of(request), asked(request.GET.dict())
    standing = Cases("screening", keys_of(seat)).standing(wish.steps)
    chosen = _chosen(standing, wish, seat, wish.whose)
    first = (wish.page - 1) * PAGE
    rows = Cases.rows(chosen, first, PAGE)
    free = Cases.rows(_chosen(standing, wish, seat, "free"), 0, 1)
    return render(request, "desk/work.html", {
        **_shared(request, rows), "wish": wish, "tabs": _tabs(standing, wish, seat), "total": len(chosen),
        "next": free[0].reference if free else "",
        "before": wish.address(page=wish.page - 1) if wish.page > 1 else "",
        "after": wish.address(page=wish.page + 1) if len(chosen) > first + PAGE else "",
    })  # fmt: skip


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """Cases by a part of a name. What is searched for is in no address, and nothing of it is kept."""
    if request.method != "POST":
        return redirect("desk:work")
    form = Search(request.POST, language=language_of(request))
    rows = _named(seat_of(request), form.cleaned_data["name"]) if form.is_valid() else []
    return render(request, "desk/search.html", {**_shared(request, rows), "form": form, "full": len(rows) == PAGE})


def _chosen(standing: Standing, wish: Asked, seat: Seat, whose: str) -> Standing:
    return {number: found for number, found in standing.items() if wish.fits(found[1], seat.member, whose)}


def _tabs(standing: Standing, wish: Asked, seat: Seat) -> list[Tab]:
    return [Tab(each, len(_chosen(standing, wish, seat, each)), wish.address(whose=each)) for each in WHOSE]


def _named(seat: Seat, name: str) -> list[Row]:
    wanted = name.casefold().split()
    standing = Cases("screening", keys_of(seat)).standing()
    found = {
        number: (step, summary)
        for number, (step, summary) in standing.items()
        if all(part in summary.name.casefold() for part in wanted)
    }
    return Cases.rows(found, 0, PAGE)


def _shared(request: HttpRequest, rows: list[Row]) -> dict[str, Any]:
    seat = seat_of(request)
    handles = Handles(seat, language_of(request))
    lines = [
        Line(row, _taker(row, handles), _level(row, language_of(request)), max((seat.day - row.summary.since).days, 0))
        for row in rows
    ]
    return {
        "lines": lines,
        "steps": EVERY,
        "most": max(PROMISING.values()),
        "some": min(PROMISING.values()),
        "written": LANGUAGES,
    }


def _level(row: Row, language: str) -> str:
    return say(language, f"desk-assess-level-{row.level}") if row.level in LEVELS else row.level


def _taker(row: Row, handles: Handles) -> str:
    return handles.of(row.summary.taker) if row.summary.taker and row.step in ("screening", "questions") else ""
