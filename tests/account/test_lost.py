"""A form whose cookie is gone: nothing is done, what was typed comes back to whoever typed it, and nothing to a page elsewhere."""

import html
import re
from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from brama.ledger.models import LedgerEntry
from brama.pages.forms import AGAIN
from brama.process.models import Case
from brama.reception.sitting import COOKIE
from brama.staff.models import Session, SpentCode
from brama.staff.signing_in.sessions import mark_of
from tests.doors import Staffed, client
from tests.process.road import walked

OURS = "http://localhost"
TEXT = "Дзе вы былі ўлетку? <script>\"'&"


def careful(house: Staffed, handle: str = "") -> Client:
    """A browser whose forms are asked for their token, as they are outside of tests."""
    visitor = client(house, handle)
    visitor.handler.enforce_csrf_checks = True
    return visitor


def hidden(answer: Any) -> dict[str, str]:
    page = answer.content.decode().partition("<main")[2]
    inputs = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', page)
    return {name: html.unescape(value) for name, value in inputs}


def typed(house: Staffed, handle: str) -> dict[str, str]:
    return {"text": TEXT, "seen": "1", "by": mark_of(house.tokens[handle]), "csrfmiddlewaretoken": "x" * 64}


def signs_in(house: Staffed, visitor: Client, page: Any, handle: str) -> Any:
    SpentCode.objects.all().delete()
    then = html.unescape(re.findall(r'action="(/sign-in[^"]*)"', page.content.decode())[0])
    fields = {"handle": handle, "passphrase": house.shown[handle].passphrase, "code": house.code(handle)}
    return visitor.post(then, {**hidden(page), **fields}, headers={"origin": OURS})


@pytest.fixture
def address(house: Staffed) -> str:
    return f"/desk/{walked(house, 'screening').reference}/note"


def test_what_was_typed_comes_back_by_a_press_to_the_member_whose_form_it_was(house: Staffed, address: str) -> None:
    visitor, entries = careful(house, "olena"), LedgerEntry.objects.count()
    lost: Any = visitor.post(address, typed(house, "olena"), headers={"origin": OURS})
    assert lost.status_code == HTTPStatus.FORBIDDEN and "What you wrote is not lost" in lost.content.decode()
    assert "<script" not in lost.content.decode() and LedgerEntry.objects.count() == entries
    again: Any = visitor.post(address, hidden(lost), headers={"origin": OURS})
    shown = html.unescape(again.content.decode())
    assert again.status_code == HTTPStatus.OK and f"{TEXT}</textarea>" in shown and "Nothing has been done yet" in shown
    assert visitor.post(address, {**hidden(again), "text": TEXT}).status_code == HTTPStatus.FOUND


def test_with_all_cookies_gone_it_comes_back_after_signing_in(house: Staffed, address: str) -> None:
    visitor, sent = careful(house), typed(house, "olena")
    page: Any = visitor.post(address, sent, headers={"origin": OURS})
    assert page.status_code == HTTPStatus.FORBIDDEN and "sends no cookies" in page.content.decode()
    visitor.cookies.clear()
    still: Any = signs_in(house, visitor, page, "olena")
    assert still.status_code == HTTPStatus.FORBIDDEN and COOKIE not in visitor.cookies, "cookies are off"
    assert 'value="olena"' in still.content.decode() and house.shown["olena"].passphrase not in still.content.decode()
    back = signs_in(house, visitor, still, "olena")
    assert "Show me what I wrote" in back.content.decode()
    form: Any = visitor.post(address, hidden(back), headers={"origin": OURS})
    assert f"{TEXT}</textarea>" in html.unescape(form.content.decode())


def test_another_member_is_shown_nothing_of_it(house: Staffed, address: str) -> None:
    for handle in ("", "halina"):
        visitor = careful(house, handle)
        page: Any = visitor.post(address, typed(house, "olena"), headers={"origin": OURS})
        assert page.status_code == HTTPStatus.FORBIDDEN
        if handle:
            assert "too old" in page.content.decode() and "улетку" not in page.content.decode()
        else:
            assert signs_in(house, visitor, page, "halina").status_code == HTTPStatus.FOUND


@pytest.mark.parametrize("origin", ["", "null", "https://localhost", "http://localhost:81", "https://example.org"])
@pytest.mark.parametrize("handle", ["", "olena"])
def test_a_page_elsewhere_does_nothing_and_has_nothing_said_again(
    house: Staffed, address: str, origin: str, handle: str
) -> None:
    """Whatever it sends, and though it knew whose session this is."""
    before = (LedgerEntry.objects.count(), Session.objects.count(), list(Case.objects.values_list("version")))
    for where in (address, f"/language/be?then={address}", "/sign-in", f"/sign-in/kept?then={address}"):
        sent = {**typed(house, "olena"), "handle": "evil-handle", "kept": "evil-kept", "kept_by": "00", AGAIN: "1"}
        page: Any = careful(house, handle).post(where, sent, headers={"origin": origin} if origin else {})
        shown = page.content.decode()
        assert page.status_code == HTTPStatus.FORBIDDEN and "too old" in shown, where
        assert not [part for part in ("улетку", "evil", 'hidden" name="by') if part in shown], where
    assert before == (LedgerEntry.objects.count(), Session.objects.count(), list(Case.objects.values_list("version")))


def test_the_choice_of_a_language_loses_nothing_either(house: Staffed, address: str) -> None:
    fields = {**typed(house, "olena"), AGAIN: "1"}
    chosen = f"/language/be?then={address}"
    page: Any = careful(house, "olena").post(chosen, fields, headers={"origin": OURS})
    assert f'action="{address}"' in page.content.decode() and hidden(page)["text"] == TEXT
    asked: Any = careful(house).post("/language/be?then=/sign-in", {"handle": "newcomer"}, headers={"origin": OURS})
    assert 'value="newcomer"' in asked.content.decode() and 'action="/sign-in?then=%2F"' in asked.content.decode()


def test_nothing_secret_comes_back(house: Staffed) -> None:
    sent = {"passphrase": "a b c d", "code": "123456", "handle": "olena", "by": mark_of(house.tokens["olena"])}
    for where in ("/sign-in", "/passphrase", "/security/members"):
        for handle in ("", "olena"):
            page: Any = careful(house, handle).post(where, sent, headers={"origin": OURS})
            assert page.status_code == HTTPStatus.FORBIDDEN
            assert "a b c d" not in page.content.decode() and "123456" not in page.content.decode()
