"""The ledger: what was done, by whom, on which day, without a personal word; its head, and who countersigned it."""

from typing import NamedTuple

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from brama.ledger import rows
from brama.ledger.models import LedgerEntry
from brama.ledger.partners import partners
from brama.ledger.signed import bare
from brama.ledger.verify import Verdict, verify
from brama.pages.languages import language_of
from brama.pages.numbers import whole
from brama.process.history.hands import NAMELESS, forged
from brama.reception.naming import names_of
from brama.reception.sitting import duty
from brama.security.forms import Filter
from brama.security.rooms import OPENS_TO, shown
from brama.staff.beside import signed_from
from brama.staff.vouching.trust import StaffTrust

PAGE = 50
_ASKED = ("act", "member", *(f"{name}_{part}" for name in ("since", "until") for part in ("day", "month", "year")))
"""The inputs of the filter, which go on to the next page."""


class Line(NamedTuple):
    """An entry as it is shown. `handle` is empty where the applicant acted, `forged` says that whom it names has not signed it."""

    seq: int
    act: str
    day: str
    handle: str
    forged: bool


@duty(*OPENS_TO["ledger"])
@require_http_methods(["GET", "HEAD", "POST"])
def entries(request: HttpRequest) -> HttpResponse:
    """The newest first, fifty a page, by act, member and days. What is asked for is posted: a handle has no place in an address."""
    acts, handles = _acts(), names_of(request).handles()
    form = Filter(request.POST or None, acts=acts, handles=sorted(handles.values()), language=language_of(request))
    form.again = False  # to look once more does nothing
    found = _filtered(form, handles)
    if before := whole(request.POST.get("before", "")):
        found = found.filter(seq__lt=before)
    some = list(found.order_by("-seq")[: PAGE + 1])
    more, some = some[PAGE - 1].seq if len(some) > PAGE else 0, some[:PAGE]
    false = forged([row.seq for row in some], StaffTrust())
    lines = [_line(row, handles, row.seq in false) for row in some]
    asked = [(name, request.POST[name]) for name in _ASKED if request.POST.get(name)]
    return shown(request, "ledger", {"form": form, "lines": lines, "more": more, "asked": asked})


def _acts() -> list[str]:
    return list(LedgerEntry.objects.order_by("act").values_list("act", flat=True).distinct())


def _filtered(form: Filter, handles: dict[bytes, str]) -> "QuerySet[LedgerEntry]":
    found = LedgerEntry.objects.all()
    if not form.is_valid():
        return found
    typed = form.cleaned_data
    numbers = {handle: number for number, handle in handles.items()}
    asked = {
        "act": typed["act"], "member": numbers.get(typed["member"]), "day__gte": typed["since"], "day__lte": typed["until"],
    }  # fmt: skip
    return found.filter(**{name: value for name, value in asked.items() if value})


def _line(row: LedgerEntry, handles: dict[bytes, str], forged: bool) -> Line:
    return Line(row.seq, row.act, row.day.isoformat(), handles.get(bytes(row.member), ""), forged)


@duty(*OPENS_TO["heads"])
@require_http_methods(["GET", "HEAD", "POST"])
def heads(request: HttpRequest) -> HttpResponse:
    """Where the ledger ends and how far partners vouch for it; on a button, all of it read anew."""
    verdict = verify(StaffTrust().vouched) if request.method == "POST" else None
    page = {"head": rows.head(), "partners": partners(), "verdict": verdict, "told": _told(verdict)}
    return shown(request, "heads", {**page, "bare": bare(signed_from(), NAMELESS) if verdict else 0})


def _told(verdict: Verdict | None) -> dict[str, object]:
    if verdict is None:
        return {}
    last = verdict.witnessed
    return {**verdict.facts, "entries": verdict.entries, "witnessed": last, "unwitnessed": verdict.entries - last}
