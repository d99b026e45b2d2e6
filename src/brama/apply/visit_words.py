"""Coming back: seven words, one answer for whatever leads nowhere."""

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from brama.apply.visit import Here, now, today
from brama.apply.visit_answers import WRITING
from brama.apply.visit_forms import WordsForm
from brama.apply.visit_home import show
from brama.pages.languages import language_of
from brama.process.applicant import Receipt, received, root_for
from brama.process.errors import ReceiptUnknown
from brama.process.visits import begin
from brama.staff.trust import StaffTrust
from brama.vault.own import keys_from


@require_http_methods(["GET", "HEAD", "POST"])
def come_back(request: HttpRequest) -> HttpResponse:
    """Type the words; a known receipt begins a visit. Of an unknown, erased, expired or duress receipt there is one answer."""
    form = WordsForm(request.POST or None, language=language_of(request))
    kept = {name: request.POST[name] for name in ("then", "text") if name in request.POST}
    if form.is_valid():
        root = root_for(form.cleaned_data["seven"])
        receipt = _receipt(root)
        if receipt:
            return _arrived(Here(request, begin(root, now()), receipt), kept)
        form.add_error("seven", ValidationError("", "receipt_unknown"))
    return render(request, "apply/visit/words.html", {"form": form, "kept": kept})


def _receipt(root: bytes) -> Receipt | None:
    try:
        return received(keys_from(root), today(), StaffTrust())
    except ReceiptUnknown:
        return None


def _arrived(here: Here, kept: dict[str, str]) -> HttpResponse:
    """The first page, or the one on which something was being written when the last visit was over."""
    writing = WRITING.get(kept.get("then", ""))
    return writing(here, kept["text"]) if writing and kept.get("text") else show(here)
