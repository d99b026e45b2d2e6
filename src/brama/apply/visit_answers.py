"""What an applicant writes during a visit: an answer with files, about relatives, that somebody approached or threatened them."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpResponse

from brama.apply.visit import Here, done, visit
from brama.apply.visit_forms import AfraidForm, AnswerForm, RelativesForm
from brama.apply.visit_home import show
from brama.process.applicant import tell
from brama.process.files import File
from brama.process.standing import standing
from brama.process.steps import ACTS


def write_answer(here: Here, kept: str = "") -> HttpResponse:
    """The questions and the form; what was kept stands in it again."""
    sent = here.sent("seen")
    if here.case.step not in ACTS["answer"].at:
        return show(here, "stale" if sent else "")
    files = here.request.FILES if sent else None
    form = AnswerForm(sent, files, language=here.language, initial={"text": kept})
    if sent and _too_large(here):
        form.add_error("enclosed", ValidationError("", "too_large"))
    if form.is_valid() and done(
        here, form, "text", "answer", {"text": form.cleaned_data["text"], "files": form.cleaned_data["enclosed"]}
    ):
        return show(here, "answered", files=_removed(form.cleaned_data["enclosed"]))
    return here.page("answer", form=form, questions=standing(here.receipt, here.day).questions)


def write_relatives(here: Here, kept: str = "") -> HttpResponse:
    """Who of the relatives may know what."""
    sent = here.sent("seen")
    if here.case.step not in ACTS["tell_relatives"].at:
        return show(here, "stale" if sent else "")
    form = RelativesForm(sent, language=here.language, initial={"text": kept})
    if form.is_valid() and done(here, form, "text", "tell_relatives", {"text": form.cleaned_data["text"]}):
        return show(here, "relatives")
    return here.page("relatives", form=form)


def write_afraid(here: Here, kept: str = "") -> HttpResponse:
    """For the welfare officer, and nobody else."""
    form = AfraidForm(here.sent("text"), language=here.language, initial={"text": kept})
    if form.is_valid():
        tell(here.receipt, form.cleaned_data["text"], here.day)
        return show(here, "afraid")
    return here.page("afraid", form=form)


@visit
def answer(here: Here) -> HttpResponse:
    """Answer what was asked."""
    return write_answer(here)


@visit
def relatives(here: Here) -> HttpResponse:
    """Tell of relatives, once admitted."""
    return write_relatives(here)


@visit
def afraid(here: Here) -> HttpResponse:
    """Say that somebody approached or threatened."""
    return write_afraid(here)


WRITING = {"answer": write_answer, "relatives": write_relatives, "afraid": write_afraid}
"""Pages to which what was written before a visit was over comes back."""


def _too_large(here: Here) -> bool:
    """Django leaves files of such a request out without a word."""
    return int(here.request.META.get("CONTENT_LENGTH") or 0) > settings.FILE_UPLOAD_MAX_MEMORY_SIZE


def _removed(files: list[File]) -> list[tuple[int, File]]:
    return list(enumerate(files, 1))
