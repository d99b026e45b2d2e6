"""The receipt, and the last step: the words are typed back, and that stores the application."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from brama.apply import receipt
from brama.apply.asked import today
from brama.apply.ended import received, too_young
from brama.apply.errors import Crowded
from brama.apply.flood import NAME, give_back, let_in
from brama.apply.sealed import now, period
from brama.apply.sections import sections
from brama.apply.sheet import sheets
from brama.apply.showing import show, show_duress, show_last, show_waiting
from brama.apply.spent import NAME as SPENT
from brama.apply.spent import is_spent, spend
from brama.apply.state import State
from brama.apply.steps import CHECK, after, before
from brama.apply.visit.again import declined, typed_before
from brama.pages.languages import language_of
from brama.pages.refused import place
from brama.process.errors import ConditionUnmet, NotFromHere, ReceiptUnknown, ReceiptUsed, Stale, Underage
from brama.process.gate.applicant import look_twice
from brama.process.gate.applying import apply
from brama.process.gate.receipt import Receipt, keys_for
from brama.process.gate.standing import looks_twice
from brama.receipts.words import canonical, written
from brama.refusals import Refusal
from brama.staff.vouching.trust import StaffTrust

_LOG = logging.getLogger("brama.apply")


def kept_words(request: HttpRequest, state: State, page: str, go: str) -> HttpResponse:
    """The receipt was written down, or others are wanted."""
    if go == "again":
        return show(request, receipt.draw(state, language_of(request)), page)
    return show(request, state, {"next": after(page), "back": before(page)}.get(go, page))


def exchanged(request: HttpRequest, state: State, page: str, go: str) -> HttpResponse:
    """The word for duress was chosen."""
    if go == "back" or not state.words:
        return show(request, state, before(page))
    if go == "none":
        return show(request, receipt.unchosen(state), after(page))
    form = receipt.Exchange(request.POST, state, language_of(request))
    if go != "next":
        form.as_typed()
    elif form.is_valid():
        return show(request, form.chosen(), after(page))
    return show_duress(request, state, form)


def typed_back(request: HttpRequest, state: State, page: str, go: str) -> HttpResponse:
    """The words were typed; where they are right, or are those of a declined application, it is sent."""
    if go == "back" or not (state.words and state.duress):
        return show(request, state.typing(), before(page))
    if (state.typed_back or state.old) and go in ("send", "stay"):
        return _send(request, state) if go == "send" else show_waiting(request, state)
    form = receipt.TypedBack(request.POST, state, language_of(request))
    if go != "next":
        form.as_typed()
    elif form.is_valid():
        return _send(request, state.typing(back=True))
    elif not form.slip and (old := typed_before(request.POST.get("receipt", ""), language_of(request))):
        return _send(request, state.typing(old=old))
    return show_last(request, state.typing(), form)


def _send(request: HttpRequest, state: State) -> HttpResponse:
    """Store it, or with the words of a declined one ask for a second look. Whatever hinders it, what was typed stays in the page."""
    filled = sheets(state, language_of(request))
    if not all(sheet.is_valid() for sheet in filled.values()):
        return show(request, state, CHECK)  # which shows what is missing
    try:
        return _answer(request, state, lambda: _store(state, sections(filled)))
    except (Refusal, DatabaseError, OSError) as error:
        # Where it failed and of what kind, never the trace: that may hold what was typed.
        _LOG.error("%s at %s", type(error).__name__, place(error.__traceback__))
        return show_waiting(request, state, "ours")


def _answer(request: HttpRequest, state: State, store: Callable[[], object]) -> HttpResponse:
    try:
        store()
    except Underage:
        return too_young(request)
    except ReceiptUsed:
        _over(state)
        return stored(request, state, before=True)
    except ReceiptUnknown:
        return _other_words(request, state)
    except Crowded as crowded:
        return show_waiting(request, state, "crowded", minutes=crowded.facts["minutes"])
    _over(state)
    return stored(request, state)


def stored(request: HttpRequest, state: State, *, before: bool = False) -> HttpResponse:
    """Nothing of it is shown again, whatever page of the form is sent once more; which words to keep is: not those of another window."""
    old = bool(state.old) or _is_over(_second(state))
    known, mine = _words_of(state)
    other = bool(state.words) and not old and _is_over(known) and not _is_over(mine)
    return received(request, old=old, before=before, other=other)


def was_sent(state: State) -> bool:
    """Whether what is in this state is stored, with its own words or with those of an application before."""
    return _is_over(state.number, _second(state))


def _is_over(*numbers: str) -> bool:
    return is_spent(settings.BRAMA_DATA / SPENT, numbers, period())


def _second(state: State) -> str:
    """What is marked where the old words were typed: a page from before they were does not know it."""
    return f"{state.number} second look"


def _words_of(state: State) -> tuple[str, str]:
    """What is marked beside its number: that its words are marked, which an edition before this one did not, and which they are."""
    return f"{state.number} words", f"{state.number} {state.language} {state.words}"


def _over(state: State) -> None:
    """The state opens nothing any more. What was sent twice at one moment has taken two from the bucket, and stored one."""
    try:
        marks = (_second(state),) if state.old else (state.number, *_words_of(state))
        if not spend(settings.BRAMA_DATA / SPENT, marks[0], period(), *marks[1:]):
            _give_back()
    except OSError as error:  # what is stored is stored
        _LOG.error("%s at %s", type(error).__name__, place(error.__traceback__))


def _give_back() -> None:
    give_back(settings.BRAMA_DATA / NAME, settings.BRAMA_FLOOD[1])


def _other_words(request: HttpRequest, state: State) -> HttpResponse:
    """What was typed is neither this receipt nor one by which a second look may be asked for."""
    typed = {"receipt": " ".join(written(state.old, state.old_language))}
    return show_last(request, state.typing(), receipt.TypedBack(typed, state, language_of(request)))


def _store(state: State, said: dict[str, object]) -> None:
    old = declined((state.old_language, state.old)) if state.old else None
    let_in(settings.BRAMA_DATA / NAME, *settings.BRAMA_FLOOD, now().timestamp())
    try:
        _stored(state, said, old)
    except (DatabaseError, OSError):
        _give_back()
        raise


def _stored(state: State, said: dict[str, object], old: Receipt | None) -> None:
    if old:
        _look_twice(old, said)
        return
    real, duress = (keys_for(canonical(state.language, numbers)) for numbers in (state.words, state.duress))
    apply(said, real, duress, today(), StaffTrust())


def _look_twice(old: Receipt, said: dict[str, object]) -> None:
    """Ask for it. Raises ReceiptUsed where that was done a moment ago, as by a second press."""
    try:
        look_twice(old, said, today())
    except (Stale, NotFromHere, ConditionUnmet):
        if looks_twice(old.case):
            raise ReceiptUsed from None
        raise
