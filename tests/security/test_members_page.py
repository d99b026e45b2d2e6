"""Members at their page: one proposes and sees the passphrase, another confirms and sees the code, each once; removing; recovering."""

import re
from datetime import UTC, datetime
from http import HTTPStatus

import pyotp
import pytest
from django.test import Client

from brama.ledger.models import LedgerEntry
from brama.staff.appointing.epochs import due
from brama.staff.models import Member, MemberState
from brama.staff.signing_in.sign_in import sign_in
from tests.doors import Staffed, client

NEW: dict[str, object] = {"handle": "linnet", "organisation": "Alder", "duties": ["screener"]}


def shown(page: str) -> str:
    found = re.search(r'class="note words">([^<]+)<', page)
    assert found, page
    return found[1].replace("&amp;", "&")


def summary(visitor: Client, address: str, typed: dict[str, object]) -> str:
    answer = visitor.post(address, typed)
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode().split('class="summary"')[1].split("</div>")[0]


def test_two_appoint_and_each_is_shown_one_half(house: Staffed) -> None:
    wren, heron = client(house, "wren"), client(house, "heron")
    passphrase = shown(wren.post("/security/members/propose", NEW).content.decode())
    listed = heron.get("/security/members").content.decode()
    assert "linnet" in listed and "waits for a second person" in listed and passphrase not in listed
    answer = heron.post("/security/members/confirm", {"handle": "linnet"})
    page, address = answer.content.decode(), shown(answer.content.decode())
    assert "<svg" in page and passphrase not in page and answer.headers["Cache-Control"] == "no-store"
    made, now = pyotp.parse_uri(address), datetime.now(UTC)
    assert isinstance(made, pyotp.TOTP) and sign_in("linnet", passphrase, made.at(now), now).token
    assert " ".join(re.findall(r"\w{4}", made.secret)) in page, "for whoever types it by hand"
    assert heron.post("/security/members/confirm", {"handle": "linnet"}).status_code == HTTPStatus.FORBIDDEN


def twice(visitor: Client, page: str, address: str, typed: dict[str, object]) -> str:
    """What both of two presses of the button of this page are shown: a browser shows the second answer alone."""
    (press, *_) = re.findall(r'name="press" value="(\w{32})"', page)
    first, second = (visitor.post(address, {**typed, "press": press}).content.decode() for _ in range(2))
    assert shown(first) == shown(second)
    return shown(second)


def test_two_presses_show_the_same_half_and_appoint_once(house: Staffed) -> None:
    wren, heron, members = client(house, "wren"), client(house, "heron"), "/security/members"
    passphrase = twice(wren, wren.get(members).content.decode(), f"{members}/propose", NEW)
    page = heron.get(members).content.decode()
    made = pyotp.parse_uri(twice(heron, page, f"{members}/confirm", {"handle": "linnet"}))
    now = datetime.now(UTC)
    assert isinstance(made, pyotp.TOTP) and sign_in("linnet", passphrase, made.at(now), now).token
    (press, *_) = re.findall(r'name="press" value="(\w{32})"', page)
    heron.get(members)
    gone = heron.post(f"{members}/confirm", {"handle": "linnet", "press": press})
    assert gone.status_code == HTTPStatus.FORBIDDEN, "whoever goes on has seen it"


def test_what_another_press_asks_for_is_not_shown_what_the_first_was(house: Staffed) -> None:
    wren = client(house, "wren")
    first = shown(wren.post("/security/members/propose", {**NEW, "press": "a" * 32}).content.decode())
    for other in (
        {"press": "b" * 32},
        {"press": ""},
        {"press": "a" * 32, "duties": ["board"], "organisation": "Cedar"},
    ):
        refused = wren.post("/security/members/propose", {**NEW, **other}).content.decode()
        assert 'class="summary"' in refused and first not in refused
    second = shown(
        wren.post("/security/members/propose", {**NEW, "handle": "ouzel", "press": "a" * 32}).content.decode()
    )
    assert first != second


def test_nobody_confirms_whom_they_proposed(house: Staffed) -> None:
    wren = client(house, "wren")
    wren.post("/security/members/propose", NEW)
    answer = wren.post("/security/members/confirm", {"handle": "linnet"})
    assert answer.status_code == HTTPStatus.FORBIDDEN and "another person than you" in answer.content.decode()


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"handle": ""}, "Fill this in"),
        ({"handle": "olena"}, "is or was somebody"),
        ({"handle": "x"}, "2 to 40"),
        ({"duties": ["screener", "security_officer"]}, "Nobody may be both"),
        ({"duties": ["board"]}, "There is no “board”"),
        ({"organisation": "Nowhere"}, "Choose one of"),
    ],
)
def test_what_cannot_be_is_told_on_the_form(house: Staffed, typed: dict[str, object], wrong: str) -> None:
    assert wrong in summary(client(house, "wren"), "/security/members/propose", {**NEW, **typed})
    assert not Member.objects.filter(state=MemberState.PROPOSED).exists()


def test_removing_is_asked_twice_and_makes_epochs_due(house: Staffed) -> None:
    visitor = client(house, "ivanna")
    asked = visitor.post("/security/members/remove", {"handle": "symon"})
    assert "for good?" in asked.content.decode() and due() == []
    assert visitor.post("/security/members/remove", {"handle": "symon", "sure": "yes"}).status_code == HTTPStatus.FOUND
    again = visitor.post("/security/members/remove", {"handle": "symon", "sure": "yes"})
    assert again.status_code == HTTPStatus.FOUND and LedgerEntry.objects.filter(act="member_removed").count() == 1
    assert due() == ["members", "screening"] and "screening" in visitor.get("/security/epochs").content.decode()
    assert client(house, "symon").get("/").headers["Location"].startswith("/sign-in")


def test_two_keyholders_recover_a_passphrase(house: Staffed) -> None:
    wren, heron = client(house, "wren"), client(house, "heron")
    lost = {"handle": "olena"}
    assert "You begin" in wren.post("/security/members/recover", lost).content.decode()
    begun = wren.post("/security/members/recover", {**lost, "sure": "begin"}).content.decode()
    assert "has begun" in begun and "note words" not in begun
    assert "began to recover" in heron.get("/").content.decode()
    assert "Begun by another" in heron.get("/security/members").content.decode()
    asked = heron.post("/security/members/recover", {**lost, "sure": "begin"}).content.decode()
    assert "Begun by wren" in asked and "asked you in person" in asked
    fresh = twice(heron, asked, "/security/members/recover", {**lost, "sure": "finish"})
    assert LedgerEntry.objects.filter(act="recovery_finished").count() == 1
    assert fresh != house.shown["olena"].passphrase


def test_an_epoch_is_ordered_made_by_who_holds_it_and_signed_by_two(house: Staffed) -> None:
    ivanna = client(house, "ivanna")
    assert ivanna.post("/security/epochs/order", {"compartment": "board"}).status_code == HTTPStatus.FOUND
    assert due() == ["board"]
    ivanna.post("/security/epochs/order", {"compartment": "board"})
    assert LedgerEntry.objects.filter(act="epoch_ordered").count() == 1
    client(house, "taras").get("/")
    for handle in ("wren", "heron"):
        visitor = client(house, handle)
        assert "New epochs to sign" in visitor.get("/").content.decode()
        visitor.post("/security/epochs/sign")
    assert due() == [] and "2: board" in ivanna.get("/security/epochs").content.decode()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"handle": "olena"}, "id_handle"),
        ({"handle": "x"}, "id_handle"),
        ({"duties": ["board"]}, "id_duties"),
        ({"duties": ["screener", "board"], "organisation": "Cedar"}, "id_duties"),
    ],
)
def test_what_is_refused_of_somebody_new_is_told_at_its_field(
    house: Staffed, wrong: dict[str, object], field: str
) -> None:
    answer = client(house, "wren").post("/security/members/propose", {**NEW, **wrong}).content.decode()
    assert (
        f'href="#{field}' in answer and f'id="{field}-error"' in answer and Member.objects.count() == len(house.shown)
    )
