"""Pages above the number of a day: who is at its end is told whom to ask, and another of screening grants more."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any, Final, TypeVar, cast

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brama.desk.handles import Handles
from brama.pages.forms import Form
from brama.pages.languages import language_of, say
from brama.pages.refused import said
from brama.process.errors import OpeningsUsedUp
from brama.process.openings import grants
from brama.process.openings.budget import granted
from brama.process.openings.grants import grant
from brama.reception.sitting import duty, seat_of
from brama.staff.models import MemberState
from brama.staff.names import Names
from brama.staff.seat import Seat

View = TypeVar("View", bound=Callable[..., HttpResponse])
_DUTY: Final = "screener"


class More(Form):
    """Another screener, and how many pages more. What is hidden says how many grants of today the page showed."""

    words = "grants"
    seen = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    handle = forms.ChoiceField()
    more = forms.IntegerField(widget=forms.TextInput({"inputmode": "numeric", "size": 4}))

    def __init__(self, *args: Any, handles: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [("", say(self.language, "pages-choose")), *((handle, handle) for handle in handles)]
        cast("forms.ChoiceField", self.fields["handle"]).choices = choices

    def clean_more(self) -> int:
        """As many as are granted at once."""
        more = int(self.cleaned_data["more"])
        if not 1 <= more <= grants.A_DAY:
            raise ValidationError("", "range", {"most": grants.A_DAY})
        return more


@duty(_DUTY)
@require_http_methods(["GET", "HEAD", "POST"])
def more_pages(request: HttpRequest) -> HttpResponse:
    """Grant another screener more pages today; what was granted today is shown, whoever did it."""
    seat, language = seat_of(request), language_of(request)
    today = [each for each in granted(seat) if each.day == seat.day]
    form = More(request.POST or None, handles=others(seat), language=language, initial={"seen": len(today)})
    if form.is_valid() and form.does(lambda: _granted(seat, form)):
        return redirect("desk:grant")
    handles = Handles(seat, language)
    given = [(handles.of(each.member), handles.of(each.by), each) for each in today]
    return render(request, "desk/grant.html", {"form": form, "given": given, "most": grants.A_DAY})


def _granted(seat: Seat, form: More) -> None:
    typed = form.cleaned_data
    grant(Names(seat).number(typed["handle"]), typed["more"], seat, typed["seen"])


def others(seat: Seat) -> list[str]:
    """Handles of the other screeners who are here."""
    here = (
        each
        for each in Names(seat).members()
        if each.state == MemberState.PRESENT and _DUTY in each.duties and each.read
    )
    return sorted(each.handle for each in here if each.number != seat.member)


def within_budget(view: View) -> View:
    """A page that counts as opened; where the number of the day is reached, whom to ask instead."""

    @wraps(view)
    def counted(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except OpeningsUsedUp as refusal:
            facts = {"said": said(language_of(request), refusal), "others": others(seat_of(request))}
            return render(request, "desk/used_up.html", facts, status=HTTPStatus.FORBIDDEN)

    return cast("View", counted)
