"""The one address of whoever has applied: the seven words are typed here, and every page behind them is answered here.

The forms name their page and the button where it leads, as those of an application do, so that a browser's history says no more than
that a receipt was asked for: neither that it led anywhere, nor how the case stands.
"""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from brama.apply.arriving import arrived
from brama.apply.visit.end import closed, stated
from brama.apply.visit.here import NEXT, STAY, Here, now
from brama.apply.visit.home import show
from brama.apply.visit.table import PAGES
from brama.apply.visit.words import come_back, over
from brama.pages.refused import bad_request
from brama.process.errors import CaseMissing, VisitOver
from brama.process.gate.visits import erased, visiting
from brama.staff.vouching.trust import StaffTrust
from brama.vault.errors import CaseShredded


@require_http_methods(["GET", "HEAD", "POST"])
def visit(request: HttpRequest) -> HttpResponse:
    """A page for whoever sends the token of a visit. Anybody else types the words."""
    came = arrived(request)
    token, go = came.fields.get("visit"), came.fields.get("go", NEXT)
    if token is None:
        return come_back(request, came.fields) if came.whole else bad_request(request)
    name = came.fields.get("page", "") if go in (NEXT, STAY) else go
    if name == "close":
        return closed(request, token, erased="erased" in came.fields)
    try:
        receipt = visiting(token, now(), StaffTrust())
        return PAGES.get(name, show)(Here(request, came, token, receipt, name, go))
    except (VisitOver, CaseMissing, CaseShredded):
        return _ended(request, token, name, came.fields.get("text", ""))


def _ended(request: HttpRequest, token: str, name: str, text: str) -> HttpResponse:
    """Of a visit that is over: the statement, where everything was erased in it, perhaps a moment ago; else the words are typed again."""
    try:
        purged = erased(token)
    except VisitOver:
        purged = None
    return stated(request, token, purged) if purged else over(request, name, text)
