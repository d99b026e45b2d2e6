"""Coming back: seven words, one answer for whatever leads nowhere."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.datastructures import MultiValueDict

from brama.apply.arriving import Arrived
from brama.apply.errors import Crowded
from brama.apply.visit.forms import Words, WordsForm
from brama.apply.visit.here import NEXT, Here, now
from brama.apply.visit.home import show
from brama.apply.visit.looking import looked_up, sealed, unsealed
from brama.apply.visit.table import KEPT, PAGES
from brama.pages.languages import language_of
from brama.process.gate.receipt import Receipt
from brama.process.gate.visits import begin
from brama.receipts.words import written


def come_back(request: HttpRequest, sent: QueryDict) -> HttpResponse:
    """Type the words; a known receipt begins a visit. Of an unknown, erased, expired or duress receipt there is one answer."""
    form = WordsForm(_typed(sent), language=language_of(request))
    if form.is_valid():
        try:
            root, receipt = looked_up(form.cleaned_data["seven"])
        except Crowded as crowded:
            return _crowded(request, form.cleaned_data["seven"], _kept(sent), crowded.facts["minutes"])
        if receipt:
            return _arrived(request, sent, begin(root, now()), receipt)
        form.add_error("seven", ValidationError("", "receipt_unknown"))
    return words(request, form, _kept(sent) if form.is_bound else _kept(sent, "words"))


def over(request: HttpRequest, name: str, text: str) -> HttpResponse:
    """The page on which the words are typed, with a kind sentence and whatever was written last."""
    kept = {"then": name, "kept": text} if name in KEPT else {}
    return words(request, WordsForm(language=language_of(request)), kept, over=True)


def words(request: HttpRequest, form: WordsForm, kept: Mapping[str, str], **facts: Any) -> HttpResponse:
    """The page on which the words are typed."""
    return render(request, "apply/visit/words.html", {"form": form, "kept": kept, "switch": "visit", **facts})


def _crowded(request: HttpRequest, typed: Words, kept: Mapping[str, str], minutes: Any) -> HttpResponse:
    """When to press again; what was typed and what waits behind it stay in the page."""
    form = WordsForm(language=language_of(request))
    response = words(request, form, {**kept, "words": sealed(typed)}, minutes=minutes)
    response.status_code = HTTPStatus.SERVICE_UNAVAILABLE
    response.headers["Retry-After"] = str(60 * minutes)
    return response


def _typed(sent: QueryDict) -> Mapping[str, Any] | None:
    """What was typed, now or before the page that said when to come back. Nothing, where only the language has changed."""
    if not sent or sent.get("go", NEXT) != NEXT:
        return None
    before = unsealed(sent.get("words", "")) if not sent.get("seven") else None
    return {"seven": " ".join(written(before[1], before[0]))} if before else sent


def _kept(sent: QueryDict, *more: str) -> dict[str, str]:
    return {name: str(sent[name]) for name in ("then", "kept", *more) if name in sent}


def _arrived(request: HttpRequest, sent: QueryDict, token: str, receipt: Receipt) -> HttpResponse:
    """The first page, or the one on which something was being written when the last visit was over: nothing of it is sent by itself."""
    then, kept = sent.get("then", ""), sent.get("kept", "")
    view = PAGES[then] if then in KEPT and kept else show
    return view(Here(request, Arrived(sent, MultiValueDict()), token, receipt, then, kept=kept))
