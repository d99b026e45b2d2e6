"""Pages of the form: which one may be shown, with the state sealed in it."""

from dataclasses import replace
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from brama.apply import receipt
from brama.apply.papers import differences
from brama.apply.sheet import Sheet, sheets
from brama.apply.state import State
from brama.apply.steps import CHECK, DURESS, LAST, PAGES, RECEIPT, STEPS
from brama.pages.languages import language_of


def show(request: HttpRequest, state: State, page: str) -> HttpResponse:
    """This page, as it was left; an earlier one where something is missing there."""
    language = language_of(request)
    if page in STEPS:
        sheet = Sheet(STEPS[page], state.typed.get(page), language)
        return show_sheet(request, state, sheet.as_typed() if page in state.typed else sheet)
    filled = sheets(state, language)
    for sheet in filled.values():
        if not sheet.is_valid():
            return show_sheet(request, state, sheet)
    return _AFTER[page](request, state, filled)


def show_sheet(request: HttpRequest, state: State, sheet: Sheet) -> HttpResponse:
    """A step with what is wrong in it."""
    return page_of(request, state, sheet.step.code, "step", sheet=sheet, wrong=sheet.wrong())


def page_of(request: HttpRequest, state: State, page: str, template: str, **context: Any) -> HttpResponse:
    """Any page of the form; `switch` is where the buttons of languages send what is typed."""
    place = {"page": page, "number": PAGES.index(page) + 1, "of": len(PAGES), "switch": "apply"}
    return render(request, f"apply/{template}.html", {"state": state.shut(), **place, **context})


def _check(request: HttpRequest, state: State, filled: dict[str, Sheet]) -> HttpResponse:
    seen = replace(state, seen=True)
    told = [(code, list(sheet.answers())) for code, sheet in filled.items()]
    return page_of(request, seen, CHECK, "check", told=told, differs=differences(filled))


def _receipt(request: HttpRequest, state: State, _filled: object) -> HttpResponse:
    drawn = state if state.words else receipt.draw(state, language_of(request))
    rows = receipt.rows(drawn)
    two = any(word != latin for _, word, latin in rows)
    return page_of(request, drawn, RECEIPT, "receipt", rows=rows, two=two)


def _duress(request: HttpRequest, state: State, filled: dict[str, Sheet]) -> HttpResponse:
    if not state.words:
        return _receipt(request, state, filled)
    return show_duress(request, state, receipt.Exchange(None, state, language_of(request)))


def _last(request: HttpRequest, state: State, filled: dict[str, Sheet]) -> HttpResponse:
    if not state.words or not state.duress:
        return _duress(request, state, filled)
    return show_last(request, state, receipt.TypedBack(None, state, language_of(request)))


def show_duress(request: HttpRequest, state: State, form: receipt.Exchange) -> HttpResponse:
    """Choosing the word to exchange."""
    chosen = {"form": form, "wrong": form.wrong(), "chosen": state.chosen}
    return page_of(request, state, DURESS, "duress", examples=receipt.examples(state), **chosen)


def show_last(request: HttpRequest, state: State, form: receipt.TypedBack) -> HttpResponse:
    """Typing the words back."""
    return page_of(request, state, LAST, "last", form=form, wrong=form.wrong())


def show_waiting(request: HttpRequest, state: State, why: str = "", **facts: Any) -> HttpResponse:
    """Complete, and not taken in yet: everything stays in this page, with a button to send it again."""
    response = page_of(request, state, LAST, "waiting", why=why, **facts)
    if why:
        response.status_code = HTTPStatus.SERVICE_UNAVAILABLE
        response.headers["Retry-After"] = str(60 * facts.get("minutes", 1))
    return response


_AFTER = {CHECK: _check, RECEIPT: _receipt, DURESS: _duress, LAST: _last}
