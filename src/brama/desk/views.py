"""The list of cases in screening, and the search in it by name."""

from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from brama.desk.forms import Search
from brama.desk.lines import lines
from brama.desk.work_list import EVERY, PAGE, WHOSE, asked
from brama.pages.languages import LANGUAGES, language_of
from brama.process.acts import keys_of
from brama.process.reads import Cases, Row
from brama.process.summary import PROMISING, unpacked
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat


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
    chosen = {whose: wish.chosen(standing, seat.member, whose) for whose in WHOSE}
    first = (wish.page - 1) * PAGE
    free, total = Cases.rows(chosen["free"], 0, 1), len(chosen[wish.whose])
    return render(request, "desk/work.html", {
        **_shared(request, Cases.rows(chosen[wish.whose], first, PAGE)), "wish": wish, "total": total,
        "tabs": [Tab(each, len(chosen[each]), wish.address(whose=each)) for each in WHOSE],
        "next": free[0].reference if free else "",
        "before": wish.address(page=wish.page - 1) if wish.page > 1 else "",
        "after": wish.address(page=wish.page + 1) if total > first + PAGE else "",
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


def _named(seat: Seat, name: str) -> list[Row]:
    wanted = name.casefold().split()
    standing = Cases("screening", keys_of(seat)).standing()
    names = {number: unpacked(said).name.casefold() for number, said in standing.items()}
    return Cases.rows({n: standing[n] for n, known in names.items() if all(part in known for part in wanted)})


def _shared(request: HttpRequest, rows: list[Row]) -> dict[str, Any]:
    known = {"steps": EVERY, "written": LANGUAGES, "most": max(PROMISING.values()), "some": min(PROMISING.values())}
    return {"lines": lines(rows, seat_of(request), language_of(request)), **known}
