"""What was typed when a session ended: it comes back into its form, to whoever typed it, and nothing is done."""

import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any

import pytest
from django import forms
from django.test import Client

from brama.pages.forms import Form
from brama.reception.kept import SECRET
from brama.reception.sitting import COOKIE
from brama.staff.models import Session, SpentCode
from brama.staff.signing_in.sessions import mark_of
from tests.cli.test_words import every_module
from tests.doors import Staffed, client
from tests.process.road import walked
from tests.reception.typed import TEXT


def over(house: Staffed) -> None:
    """Everybody has been idle for a quarter of an hour."""
    Session.objects.update(seen=datetime.now(UTC) - timedelta(minutes=16))


def hidden(answer: Any) -> dict[str, str]:
    """The hidden fields of a page below its head, without the token of its form."""
    page = answer.content.decode().partition("<main")[2]
    inputs = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', page)
    return {name: html.unescape(value) for name, value in inputs if name != "csrfmiddlewaretoken"}


def signs_in(house: Staffed, visitor: Client, page: Any, handle: str, then: str, **other: str) -> Any:
    SpentCode.objects.all().delete()
    typed = {"handle": handle, "passphrase": house.shown[handle].passphrase, "code": house.code(handle), **other}
    return visitor.post(f"/sign-in?then={then}", {**hidden(page), **typed})


def sent_too_late(house: Staffed, handle: str, address: str, **fields: Any) -> tuple[Client, Any]:
    """A form that comes after its session has ended, and the page of signing in that answers."""
    visitor = client(house, handle)
    typed = {**fields, **marked(visitor)}
    over(house)
    answer: Any = visitor.post(address, typed)
    assert answer.status_code == HTTPStatus.TEMPORARY_REDIRECT
    return visitor, visitor.post(answer.headers["Location"], typed)


def marked(visitor: Client) -> dict[str, str]:
    """What each form in which this member types says of whose session it is."""
    return {"by": mark_of(visitor.cookies[COOKIE].value)}


def test_what_was_typed_comes_back_into_its_form_and_is_sent_by_a_press_alone(house: Staffed) -> None:
    walk = walked(house, "screening")
    address, before = f"/desk/{walk.reference}/note", walk.case().version
    visitor, page = sent_too_late(house, "olena", address, text=TEXT, seen=before)
    assert "What you wrote is not lost" in page.content.decode()
    wrong = signs_in(house, visitor, page, "olena", address, passphrase="wrong")
    back = signs_in(house, visitor, wrong, "olena", address)
    assert "Show me what I wrote" in back.content.decode() and walk.case().version == before
    form: Any = visitor.post(address, hidden(back))
    shown = html.unescape(form.content.decode())
    assert f"{TEXT}</textarea>" in shown and "Nothing has been done yet" in shown and walk.case().version == before
    assert visitor.post(address, {"text": TEXT, "seen": before}).status_code == HTTPStatus.FOUND
    assert walk.case().version == before + 1


@pytest.mark.parametrize("elsewhere", ["opened", "signed out"])
def test_what_was_typed_comes_back_though_another_window_met_the_end_first(house: Staffed, elsewhere: str) -> None:
    address = f"/desk/{walked(house, 'screening').reference}/note"
    visitor = client(house, "olena")
    mark = marked(visitor)
    if elsewhere == "opened":
        over(house)
        assert visitor.get("/desk/").status_code == HTTPStatus.FOUND
    else:
        visitor.post("/sign-out")
    assert not visitor.cookies[COOKIE].value
    page: Any = visitor.post(address, {"text": TEXT, "seen": "1", **mark}, follow=True)
    assert "What you wrote is not lost" in page.content.decode()
    back = signs_in(house, visitor, page, "olena", address)
    assert "Show me what I wrote" in back.content.decode()
    assert TEXT in html.unescape(visitor.post(address, hidden(back)).content.decode())


def test_another_member_at_the_same_screen_is_shown_nothing_of_it(house: Staffed) -> None:
    reference = walked(house, "screening").reference
    visitor, page = sent_too_late(house, "olena", f"/desk/{reference}/note", text=TEXT, seen="1")
    answer = signs_in(house, visitor, page, "halina", f"/desk/{reference}/note")
    assert (answer.status_code, answer.headers["Location"]) == (HTTPStatus.FOUND, f"/desk/{reference}/note")


@pytest.mark.parametrize("kept", ["", "x", "{}", "[1]", '[["a"]]', '[["a", 1]]', "[" * 10_000])
def test_what_no_page_of_ours_says_is_kept_from_nobody(house: Staffed, kept: str) -> None:
    visitor, page = sent_too_late(house, "olena", "/desk/search", name="Лясовік")
    answer = signs_in(house, visitor, page, "olena", "/desk/search", kept=kept)
    assert answer.status_code == HTTPStatus.FOUND


def test_nothing_is_sent_anywhere_else(house: Staffed) -> None:
    """A page that was made up cannot have a press do what no form of ours looks at."""
    visitor, page = sent_too_late(house, "olena", "/desk/search", name="Лясовік")
    for then in ("/desk/releases/release", "/sign-out", "https://example.org/", "/nowhere"):
        assert signs_in(house, visitor, page, "olena", then).status_code == HTTPStatus.FOUND


def test_nothing_secret_is_kept(house: Staffed) -> None:
    every_module()
    kinds = [kind for kind in every_kind(Form) if kind.__module__.split(".")[1] not in ("apply", "pages")]
    secret = {
        name
        for kind in kinds
        for name, field in kind.base_fields.items()
        if isinstance(field.widget, forms.PasswordInput)
    }
    assert secret and secret <= SECRET
    visitor = client(house)
    page: Any = visitor.post("/sign-in", {"handle": "olena", "passphrase": "a b c d", "code": "123456"})
    assert "a b c d" not in page.content.decode()
    assert 'value="olena"' in page.content.decode()


def every_kind(kind: type[Form]) -> Iterator[type[Form]]:
    for each in kind.__subclasses__():
        yield from (each, *every_kind(each))


def test_a_press_without_words_leads_to_its_page(house: Staffed) -> None:
    walk, visitor = walked(house, "screening"), client(house, "olena")
    over(house)
    answer = visitor.post(f"/desk/{walk.reference}/release", {"seen": "3"})
    assert answer.status_code == HTTPStatus.FOUND and answer.headers["Location"].startswith("/sign-in?then=")
