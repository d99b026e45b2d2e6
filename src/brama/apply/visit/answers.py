"""What an applicant writes during a visit: an answer with files, about relatives, that somebody approached or threatened them."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpResponse

from brama.apply.visit.forms import AfraidForm, AnswerForm, RelativesForm
from brama.apply.visit.here import Here, done
from brama.apply.visit.home import show
from brama.process.gate.files import File
from brama.process.gate.standing import standing
from brama.process.gate.visits import tell_once
from brama.process.steps import ACTS


def answer(here: Here) -> HttpResponse:
    """The questions and the form; what was kept stands in it again."""
    if here.case.step not in ACTS["answer"].at:
        return show(here, _stale(here))
    form = here.form(AnswerForm)
    form.too_large = here.sends and _too_large(here)
    if (
        here.sends
        and form.is_valid()
        and done(
            here, form, "text", "answer", {"text": form.cleaned_data["text"], "files": form.cleaned_data["enclosed"]}
        )
    ):
        return show(here, "answered", files=_removed(form.cleaned_data["enclosed"]))
    return here.page("answer", form=form, questions=standing(here.receipt, here.day).questions)


def relatives(here: Here) -> HttpResponse:
    """Who of the relatives may know what, once admitted."""
    if here.case.step not in ACTS["tell_relatives"].at:
        return show(here, _stale(here))
    form = here.form(RelativesForm)
    if (
        here.sends
        and form.is_valid()
        and done(here, form, "text", "tell_relatives", {"text": form.cleaned_data["text"]})
    ):
        return show(here, "relatives")
    return here.page("relatives", form=form)


def afraid(here: Here) -> HttpResponse:
    """That somebody approached or threatened them: for the welfare officer, and nobody else."""
    form = here.form(AfraidForm)
    if here.sends and form.is_valid():
        said = form.cleaned_data
        if tell_once(here.token, here.receipt, said["once"], said["text"], here.day):
            return show(here, "afraid")
        form.add_error("text", ValidationError("", "enough"))
    return here.page("afraid", form=form)


def _stale(here: Here) -> str:
    """What is told where the case has gone on: to whoever has sent something, or had it kept, that it was not taken twice."""
    return "stale" if here.sends or here.kept else ""


def _too_large(here: Here) -> bool:
    """Django leaves files of such a request out without a word."""
    return int(here.request.META.get("CONTENT_LENGTH") or 0) > settings.FILE_UPLOAD_MAX_MEMORY_SIZE


def _removed(files: list[File]) -> list[tuple[int, File]]:
    return list(enumerate(files, 1))
