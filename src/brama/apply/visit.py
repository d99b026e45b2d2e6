"""A visit: pages that open with the token in their forms and nothing else. No cookie; no address tells of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import wraps
from typing import Any, Final

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from brama.apply.visit_forms import WordsForm
from brama.pages.forms import Form
from brama.pages.languages import language_of
from brama.pages.refused import bad_request
from brama.process import applicant
from brama.process.applicant import Receipt
from brama.process.errors import ConditionUnmet, Stale, VisitOver
from brama.process.models import Case
from brama.process.visits import visiting
from brama.staff.trust import StaffTrust

KEPT: Final = ("answer", "relatives", "afraid")
"""Pages on which somebody writes: what they wrote when a visit was over waits in the page on which the words are typed again."""
_MOST_READ: Final = 3 * settings.FILE_UPLOAD_MAX_MEMORY_SIZE


@dataclass(frozen=True)
class Here:
    """Who is here: the token of this visit, and the receipt in use."""

    request: HttpRequest
    token: str
    receipt: Receipt

    @property
    def case(self) -> Case:
        return self.receipt.case

    @property
    def language(self) -> str:
        return language_of(self.request)

    @property
    def day(self) -> date:
        return today()

    def sent(self, field: str) -> Mapping[str, Any] | None:
        """What was typed, where this page's own form was sent and not a button that leads here."""
        return self.request.POST if field in self.request.POST else None

    def act(self, code: str, fields: Mapping[str, Any]) -> None:
        """Do an act of the applicant's. Raises Stale where the page that asked for it showed another version of the case."""
        if self.request.POST.get("seen") != str(self.case.version):
            raise Stale
        applicant.act(self.receipt, code, fields, self.day)

    def page(self, name: str, **facts: Any) -> HttpResponse:
        """One page of the visit."""
        known = {"token": self.token, "case": self.case, "version": self.case.version}
        return render(self.request, f"apply/visit/{name}.html", {**known, **facts})


View = Callable[[Here], HttpResponse]


def visit(view: View) -> Callable[[HttpRequest], HttpResponse]:
    """A page for whoever sends the token of a visit. Anybody else types the words."""

    @wraps(view)
    def entered(request: HttpRequest) -> HttpResponse:
        if request.method != "POST":
            return redirect("apply:return", language_of(request))
        if int(request.META.get("CONTENT_LENGTH") or 0) > _MOST_READ:
            return bad_request(request)
        token = request.POST.get("visit", "")
        try:
            receipt = visiting(token, now(), StaffTrust())
        except VisitOver:
            return over(request, view.__name__)
        return view(Here(request, token, receipt))

    return entered


def over(request: HttpRequest, name: str) -> HttpResponse:
    """The page on which the words are typed, with a kind sentence and whatever was written last."""
    kept = {"then": name, "text": request.POST.get("text", "")} if name in KEPT else {}
    form = WordsForm(language=language_of(request))
    return render(request, "apply/visit/words.html", {"form": form, "over": True, "kept": kept})


def done(here: Here, form: Form, field: str, code: str, fields: Mapping[str, Any]) -> bool:
    """Do an act with a valid form. Refused, this field tells it, what was typed stays, and it may be sent again from what stands now."""
    try:
        here.act(code, fields)
    except (Stale, ConditionUnmet) as refusal:
        form.add_error(field, ValidationError("", str(refusal.facts.get("needs", refusal.code))))
        return False
    return True


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    return now().date()
