"""The pages of the form on which something is asked: what was typed, and where a button leads."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from brama.apply.asked import today
from brama.apply.ended import too_young
from brama.apply.errors import FormTooLong, TextTooMuch
from brama.apply.forms import LONGEST_TEXT
from brama.apply.rows import ROWS, one_more, opened_by, sent_rows, together
from brama.apply.sheet import Sheet
from brama.apply.showing import show, show_sheet
from brama.apply.state import State, Typed, begun
from brama.apply.steps import CHECK, OLD, PAGES, STEPS, after, before
from brama.pages.languages import language_of
from brama.process.application import of_age

_OURS = ("state", "step", "go")
CHANGE = "change-"


def answered(request: HttpRequest, state: State, page: str, go: str) -> HttpResponse:
    """A step was sent. Only `next` judges it: whoever goes back, adds a row or changes the language keeps what is typed."""
    sent = typed_in(request)
    sheet = Sheet(STEPS[page], together(state.typed.get(page), sent), language_of(request))
    kept = state.having(page, sheet.typed)
    try:
        kept.fits()
    except FormTooLong as refusal:
        sheet.opened(*sent_rows(sent), most=len(sheet.rows)).refusal = refusal
        return show_sheet(request, state, sheet if go == "next" else sheet.as_typed())
    if go == "back":
        return show(request, kept, before(page))
    if go != "next":
        return _again(request, kept, sheet, go)
    if not sheet.is_valid():
        return show_sheet(request, kept, sheet)
    if page == "birth" and not of_age(sheet.form.cleaned_data["born"], today()):
        return too_young(request)
    return show(request, kept, CHECK if state.seen else after(page))


def _again(request: HttpRequest, kept: State, sheet: Sheet, go: str) -> HttpResponse:
    """The same page with a row more, with another row open, or in another language."""
    if go == "more" and not sheet.spare(sent_rows(typed_in(request))):
        typed = one_more(sheet.step, sheet.typed)
        sheet, kept = Sheet(sheet.step, typed, sheet.language), kept.having(sheet.step.code, typed)
    elif go != "more":
        sheet.opened(*(opened_by(go, sheet.rows) or sent_rows(typed_in(request))))
    return show_sheet(request, kept, sheet.as_typed())


def looked_over(request: HttpRequest, state: State, page: str, go: str) -> HttpResponse:
    """The answers were looked over; `change-names` leads to one of them."""
    there = {"next": after(page), "back": before(page), **{CHANGE + code: code for code in STEPS}}
    return show(request, state, there.get(go, page))


def typed_in(request: HttpRequest) -> Typed:
    """What stands in the inputs, as it was typed; browsers send two signs for the end of a line."""
    sent = ((name, values) for name, values in request.POST.lists() if name not in _OURS)
    return {name: [str(each).replace("\r\n", "\n") for each in values] for name, values in sent}


def too_much(request: HttpRequest, state: State, page: str) -> HttpResponse:
    """More came than is read. The steps before are kept, and this one as it was when it was opened."""
    if page not in STEPS:
        return show(request, state, page)
    sheet = Sheet(STEPS[page], state.typed.get(page), language_of(request)).as_typed()
    sheet.refusal = TextTooMuch(letters=LONGEST_TEXT)
    return show_sheet(request, state, sheet)


def too_old(request: HttpRequest, page: str) -> HttpResponse:
    """The state does not open. What was typed on this one page is kept, and the others are asked again."""
    typed = typed_in(request) if page in STEPS else {}
    written = any(each.strip() for name, values in typed.items() if name != ROWS for each in values)
    kept = begun().having(page, typed) if written else begun()
    try:
        kept.fits()
    except FormTooLong:
        kept = begun()
    return show_old(request, kept)


def from_the_start(request: HttpRequest, state: State, _page: str, go: str) -> HttpResponse:
    """The page was too old; only its language is changed, or it goes on at the first step with what is kept."""
    return show_old(request, state) if go == "stay" else show(request, state, PAGES[0])


def show_old(request: HttpRequest, state: State) -> HttpResponse:
    """That the page was too old, and whether anything of it is kept."""
    told = {"state": state.shut(), "page": OLD, "kept": bool(state.typed), "switch": "apply"}
    return render(request, "apply/old.html", told)
