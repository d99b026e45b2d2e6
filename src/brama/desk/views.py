"""The list of cases in screening, and the search in it by name."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brama.desk.bundles.lines import folded
from brama.desk.forms import Search
from brama.desk.lines import lines
from brama.desk.searching import met, parts
from brama.desk.work_list import EVERY, LOOK, PAGE, SEARCH, WHOSE, asked
from brama.pages.languages import LANGUAGES, language_of
from brama.process.listing.cases import Cases, Row
from brama.process.listing.columns import Standing
from brama.process.listing.summary import PROMISING
from brama.process.seat import keys_of
from brama.reception.sitting import duty, seat_of


class Tab(NamedTuple):
    """One of the ways to look at the list, with how many cases it has."""

    code: str
    number: int
    address: str


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
def work(request: HttpRequest) -> HttpResponse:
    """Cases of screening: the flagged first, then those that wait longest and promise most. A name that was typed only comes back."""
    if request.method == "POST" and not request.POST.get("name"):
        return redirect(request.get_full_path())
    seat, wish = seat_of(request), asked(request.GET.dict())
    cases = Cases("screening", keys_of(seat), LOOK)
    standing = cases.standing(wish.steps)
    chosen = {whose: wish.chosen(standing, seat.member, whose, seat.day) for whose in WHOSE}
    shown, bundles = folded(chosen[wish.whose])
    first = (wish.page - 1) * PAGE
    return render(request, "desk/work.html", {
        **_shared(request, cases.rows(shown, first, PAGE), bundles), "wish": wish, "total": len(chosen[wish.whose]),
        "tabs": [Tab(each, len(chosen[each]), wish.address(whose=each)) for each in WHOSE],
        "next": _next(cases, chosen["free"]), "waiting": len(cases.waiting),
        "before": wish.address(page=wish.page - 1) if wish.page > 1 else "",
        "after": wish.address(page=wish.page + 1) if len(shown) > first + PAGE else "",
    })  # fmt: skip


def _next(cases: Cases, free: Standing) -> str:
    """The first free case that is no bundle: who waits behind a flood is not kept waiting by it."""
    shown, bundles = folded(free)
    alone = cases.rows(shown.where(~shown.of(bundles)), 0, 1)
    return alone[0].reference if alone else ""


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """Cases by a part of a name. What is searched for is in no address, and nothing of it is kept."""
    if request.method != "POST":
        return redirect("desk:work")
    form = Search(request.POST, language=language_of(request))
    cases = Cases("screening", keys_of(seat_of(request)), SEARCH)
    rows = _named(cases, form.cleaned_data["name"]) if form.is_valid() else []
    return render(request, "desk/search.html", {
        **_shared(request, rows, {}), "form": form, "full": len(rows) == PAGE, "waiting": len(cases.waiting),
    })  # fmt: skip


def _named(cases: Cases, name: str) -> list[Row]:
    wanted = parts(name)
    standing = cases.standing()
    named = [number for number, known in cases.beside(standing.numbers.tolist()).items() if met(wanted, known)]
    return cases.rows(standing.where(standing.of(named)))


def _shared(request: HttpRequest, rows: list[Row], bundles: Mapping[int, int]) -> dict[str, Any]:
    known = {"steps": EVERY, "written": LANGUAGES, "most": max(PROMISING.values()), "some": min(PROMISING.values())}
    return {"lines": lines(rows, seat_of(request), language_of(request), bundles), **known}
