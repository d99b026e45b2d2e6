"""What was typed when a language was chosen: it comes back into its forms on the same page, and nothing is done."""

import html
import re
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from django.urls import resolve, reverse

from brama.ledger.models import LedgerEntry
from brama.ledger.watch import OPENED
from brama.pages.forms import AGAIN
from brama.reception.kept import KEEPS, SECRET
from brama.staff.signing_in.sessions import mark_of
from tests.desk.matching import TWIN, matched, register, taken
from tests.doors import Staffed, client
from tests.process.road import offer, walked
from tests.reception.typed import TEXT, sheet_of


def addresses_that_keep(house: Staffed) -> list[tuple[str, str, dict[str, Any]]]:
    register(house.folder, [TWIN])
    walk = taken(house)
    found = matched(house, walk).waiting[0].found
    before = walked(house, "before_board").reference
    case, board = {"reference": walk.reference}, {"reference": before}
    seen, match = {"seen": walk.case().version}, {"match": found.code, "digest": found.digest, "answer": "same"}
    return [
        ("olena", reverse("desk:case", kwargs=case), {**seen, "note-text": TEXT}),
        ("olena", reverse("desk:act", kwargs={**case, "code": "note"}), {**seen, "text": TEXT}),
        ("olena", reverse("desk:act", kwargs={**case, "code": "ask"}), {**seen, "text": TEXT}),
        ("olena", reverse("desk:matches", kwargs=case), {**seen, **match, "reason": TEXT}),
        ("olena", reverse("desk:matches", kwargs=case), {**seen, f"reason {found.code}": TEXT}),
        ("olena", reverse("desk:search"), {"name": TEXT}),
        ("olena", reverse("desk:grant"), {"handle": "halina", "more": "7"}),
        ("taras", reverse("board:intake"), {"places": "7", "experience": "much"}),
        ("taras", reverse("board:case", kwargs=board), {"outcome": "wait", "remark": TEXT}),
        ("taras", reverse("board:vote", kwargs=board), {"outcome": "wait", "remark": TEXT}),
        ("taras", reverse("board:discuss", kwargs=board), {"text": TEXT}),
        ("taras", reverse("board:vote_anew", kwargs=board), {"text": TEXT}),
        ("taras", reverse("board:ask_identity", kwargs=board), {"identity-reason": "safety"}),
        ("wren", reverse("security:members"), {"handle": "newcomer", "duties": ["board"]}),
        ("ivanna", reverse("security:purges"), {"reference": "ABCD-2345"}),
        ("ivanna", reverse("security:epochs"), {"compartment": "board"}),
        ("wren", reverse("security:propose"), {"handle": "newcomer", "duties": ["board"]}),
        ("", reverse("account:sign_in"), {"handle": "newcomer"}),
    ]


LOOKS = {"desk:work", "security:ledger"}
"""Addresses of the table at which something is only looked for."""
OF_OTHER_TESTS = {"office:case", "board:decide", "desk:bundle", "roster:case"}
"""Those whose forms are tried below, and at their own pages."""


def test_another_language_keeps_what_was_typed_at_every_address_of_the_table(house: Staffed) -> None:
    sent = addresses_that_keep(house)
    assert {resolve(address).view_name for _, address, _ in sent} | LOOKS | OF_OTHER_TESTS == KEEPS
    for handle, address, fields in sent:
        visitor = client(house, handle)
        switched: Any = visitor.post(f"/language/be?then={address}", {**fields, AGAIN: "1"})
        assert switched.status_code == HTTPStatus.TEMPORARY_REDIRECT and switched.headers["Location"] == address
        entries = LedgerEntry.objects.exclude(act=OPENED).count()
        form: Any = visitor.post(address, {**fields, AGAIN: "1"})
        shown, typed = html.unescape(form.content.decode()), str([*fields.values()][-1])
        assert form.status_code == HTTPStatus.OK and shown.count("Нічога яшчэ не зроблена") == 1, address
        assert LedgerEntry.objects.exclude(act=OPENED).count() == entries, address
        if fields.keys() & {"text", "note-text", "reason", "name", "remark", "more", "places", "handle", "reference"}:
            assert typed in shown or "newcomer" in shown, address
        assert f'formaction="/language/pl?then={address.replace("/", "%2F")}"' in shown, address


def pages_typed_in(house: Staffed) -> list[tuple[str, str]]:
    register(house.folder, [TWIN])
    case = taken(house).reference
    cleared, board = walked(house, "cleared").reference, walked(house, "before_board").reference
    booked, met = walked(house, "cleared"), walked(house, "cleared")
    for walk, ahead in ((booked, 1), (met, 0)):
        slot = f"{ahead:032x}"
        walk.does("wanda", "offer", **offer(house.seats["wanda"].day + timedelta(ahead), slot))
        walk.applies("book", slot=slot)
    met.does("wanda", "recognise", text="be")
    return [
        ("olena", "/desk/"), ("olena", f"/desk/{case}"), ("olena", f"/desk/matches/{case}"), ("olena", "/desk/grant"),
        ("wanda", f"/office/{cleared}/"), ("wanda", f"/office/{booked.reference}/"), ("wanda", f"/office/{met.reference}/"),
        ("taras", f"/board/{board}"), ("taras", "/board/intake"), ("wren", "/security/members"), ("ivanna", "/security/purges"),
        ("", "/sign-in"),
    ]  # fmt: skip


def test_whatever_is_typed_on_a_page_goes_along_to_another_language(house: Staffed) -> None:
    """In every field of every form of it, as a browser sends them; nothing of it is done, and Enter in one of several does nothing."""
    several = 0
    for handle, page in pages_typed_in(house):
        visitor = client(house, handle)
        shown: Any = visitor.get(page)
        sheet = sheet_of(shown)
        texts = {name: f"{TEXT} {number}" for number, name in enumerate(sorted(sheet.texts - SECRET))}
        typed = {**dict(sheet.fields), **texts, AGAIN: "1"}
        assert "unkept" in sheet.texts or "passphrase" in sheet.texts, "so that no browser writes it down"
        assert dict(sheet.fields).get("by", "") == (mark_of(house.tokens[handle]) if handle else ""), page
        assert texts and 'href="/language/' not in shown.content.decode(), page
        entries = LedgerEntry.objects.exclude(act=OPENED).count()
        switched: Any = visitor.post(f"/language/be?then={page}", typed)
        assert (switched.status_code, switched.headers["Location"]) == (HTTPStatus.TEMPORARY_REDIRECT, page)
        form: Any = visitor.post(page, typed)
        again = sheet_of(form)
        kept = {name: value.replace("\r\n", "\n") for name, value in again.fields if name in texts}
        assert (form.status_code, kept) == (HTTPStatus.OK, texts), page
        assert html.unescape(form.content.decode()).count("Нічога яшчэ не зроблена") == (page != "/desk/"), page
        assert LedgerEntry.objects.exclude(act=OPENED).count() == entries, page
        first, *_ = re.findall(r'<button[^>]* form="typed"[^>]*>', shown.content.decode())
        enter = f' formaction="{page}" name="{AGAIN}" value="1"'
        assert first in (f'<button hidden form="typed"{enter}>', '<button hidden form="typed">'), page
        several += enter in first
    assert several == 6


def test_where_nothing_was_typed_another_language_leads_to_the_page_itself(house: Staffed) -> None:
    case, board, met = (walked(house, step).reference for step in ("screening", "before_board", "cleared"))
    for handle, page in (
        ("olena", f"/desk/{case}"),
        ("taras", f"/board/{board}"),
        ("wanda", f"/office/{met}/"),
        ("olena", "/desk/"),
    ):
        visitor = client(house, handle)
        answer: Any = visitor.post(page, {**dict(sheet_of(visitor.get(page)).fields), AGAIN: "1"})
        assert (answer.status_code, answer.headers["Location"]) == (HTTPStatus.FOUND, page)


def test_what_is_refused_in_one_form_of_a_page_takes_nothing_from_the_others(house: Staffed) -> None:
    walk, visitor = walked(house, "screening"), client(house, "olena")
    page = f"/desk/{walk.reference}"
    typed = {**dict(sheet_of(visitor.get(page)).fields), "text": TEXT, "note-text": ""}
    refused: Any = visitor.post(f"{page}/note", typed)
    shown = html.unescape(refused.content.decode())
    assert "Fill this in" in shown and f"{TEXT}</textarea>" in shown and "Nothing has been done yet" not in shown


def test_half_a_million_letters_go_along_to_another_language(house: Staffed) -> None:
    walk, visitor, long = walked(house, "screening"), client(house, "olena"), "я" * 500_000
    page = f"/desk/{walk.reference}"
    typed = {**dict(sheet_of(visitor.get(page)).fields), "note-text": long, AGAIN: "1"}
    assert visitor.post(f"/language/be?then={page}", typed).status_code == HTTPStatus.TEMPORARY_REDIRECT
    answer: Any = visitor.post(page, typed)
    assert answer.status_code == HTTPStatus.OK and dict(sheet_of(answer).fields)["note-text"] == long


def test_a_page_that_is_shown_once_offers_no_language_that_would_lose_it(house: Staffed) -> None:
    visitor = client(house, "olena")
    shown: Any = visitor.post("/passphrase", {"passphrase": house.shown["olena"].passphrase})
    assert "Your new passphrase" in shown.content.decode() and "/language/" not in shown.content.decode()
    assert (
        "/language/be?then=%2Fdesk%2F%3Fwhose%3Dall" in client(house, "halina").get("/desk/?whose=all").content.decode()
    )


def test_what_is_sent_once_more_is_proved_to_be_ours(house: Staffed) -> None:
    """Each of the two requests carries the token of a form: another site can have neither sent."""
    visitor = client(house, "olena")
    visitor.handler.enforce_csrf_checks = True
    token = visitor.get("/desk/grant").content.decode().partition('name="csrfmiddlewaretoken" value="')[2][:64]
    refused: Any = visitor.post("/desk/grant", {"csrfmiddlewaretoken": token, "handle": "halina", "more": "seven"})
    fields = {**dict(sheet_of(refused).fields), AGAIN: "1"}
    sent: Any = visitor.post("/language/be?then=/desk/grant", fields)
    form: Any = visitor.post(sent.headers["Location"], fields)
    assert form.status_code == HTTPStatus.OK and 'value="seven"' in form.content.decode()
    assert visitor.post("/desk/grant", {**fields, "csrfmiddlewaretoken": ""}).status_code == HTTPStatus.FORBIDDEN
