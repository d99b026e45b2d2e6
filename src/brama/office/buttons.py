"""What the buttons on the table of a house do with the form that was sent."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from hashlib import sha256
from typing import Any, Final

from django.db import transaction

from brama.documents.errors import ZoneUnread
from brama.documents.reading import zone
from brama.office.forms import CallOffForm, DocumentForm, OfferForm
from brama.office.page import Page, form_of
from brama.pages.forms import Form
from brama.process.errors import Stale
from brama.process.meetings.bookings import Offer
from brama.process.reads.meeting import RESULTS


def done(page: Page) -> bool:
    """Do what was sent; False where it cannot be, and the page says why."""
    form, act = page.forms.get(form_of(page.sent)), _ACTS.get(page.sent)
    if page.again and (form or not page.sent):
        return False
    if form is None or act is None:
        page.refusal = None if _pressed_again(page) else Stale()
        return page.refusal is None
    return form.is_valid() and act(page, form)


def _pressed_again(page: Page) -> bool:
    """Whether it is the press once more that has just brought the case to where no form for it lies."""
    if page.visit.step in RESULTS:
        ended = page.visit.outcome.get("kind"), page.visit.outcome.get("author"), page.visit.version
        return ended == (page.sent, page.seat.member, page.seen + 1)
    if page.sent != "call_off":
        return False
    form = page.form("call_off", CallOffForm)
    return form.is_valid() and _as_said(page, form)


def _offer(page: Page, form: OfferForm) -> bool:
    typed, known = form.cleaned_data, {offer.slot: offer for offer in page.shared}
    until = typed["until"] or ""
    new = [
        Offer(_slot(page, code, typed["town"]), typed["town"], *_half(code, until, page.seat.day))
        for code in typed["halves"]
    ]
    offers = [*new, *(known[slot] for slot in typed["shared"])]
    return form.does(lambda: _offered(page, offers, typed["place"]))


def _slot(page: Page, code: str, town: str) -> str:
    """Of two presses the same, and of no others: the second finds its offer made."""
    return sha256(f"{page.press} {code} {town}".encode()).hexdigest()[:32]


def _half(code: str, until: str, today: date) -> tuple[str, str, str]:
    """Day and half, and until when it is offered: until the day before where nothing else is said, never longer than it lasts."""
    day, _, half = code.rpartition("-")
    before = max(date.fromisoformat(day) - timedelta(1), today).isoformat()
    return day, half, min(until, day) if until else before


def _offered(page: Page, offers: list[Offer], place: str) -> None:
    """All of them or none."""
    with transaction.atomic():
        for more, offer in enumerate(offers):
            page.does("offer", more, **offer._asdict(), place=place)


def _recognise(page: Page, form: Form) -> bool:
    """Words of the lists that are not this applicant's stop the meeting; what is in no list is asked for again."""

    def act() -> None:
        language = page.visit.heard(form.cleaned_data["heard"])
        if language is None:
            page.does("stopped", reason="wrong_word")
        else:
            page.does("recognise", text=language)

    return form.does(act)


def _as_said(page: Page, form: Form) -> bool:
    """The act of the button, with what was typed and nothing besides."""
    return form.does(lambda: page.does(page.sent, **form.cleaned_data))


def _compare(page: Page, form: DocumentForm) -> bool:
    """Read the zone and show the page again with what was typed. Nothing is kept."""
    try:
        page.zone = zone(form.cleaned_data["zone"])
    except ZoneUnread as refusal:
        form.refusal = refusal
    return False


def _verify(page: Page, form: DocumentForm) -> bool:
    if not form.whole():
        return False
    answers = form.answers()
    outcome = "differences" if "differs" in answers.values() else "verified"
    return form.does(
        lambda: page.does("verify", outcome=outcome, compared=_codes(answers), text=form.cleaned_data["text"])
    )


def _someone_else(page: Page, form: DocumentForm) -> bool:
    if not form.remarked():
        return False
    answers = _codes(form.answers())
    return form.does(lambda: page.does("someone_else", compared=answers, text=form.cleaned_data["text"]))


def _codes(answers: Mapping[str, str]) -> str:
    """What was found of each claim, and nothing of what it says: `name_0=agrees latin_0=differs`."""
    return " ".join(f"{field}={answer}" for field, answer in answers.items())


_ACTS: Final[Mapping[str, Callable[[Page, Any], bool]]] = {
    **dict.fromkeys(("tell_place", "call_off", "did_not_come", "stopped"), _as_said),
    "offer": _offer, "recognise": _recognise, "compare": _compare, "verify": _verify, "someone_else": _someone_else,
}  # fmt: skip
