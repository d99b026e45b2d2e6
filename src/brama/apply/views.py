"""The first pages of the gate."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from brama.pages.languages import language_of


@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """The same page in the language that the browser asks for."""
    return redirect("apply:welcome", language_of(request))


@require_safe
def welcome(request: HttpRequest) -> HttpResponse:
    """What happens to what is written here, before the first question."""
    return render(request, "apply/welcome.html")
