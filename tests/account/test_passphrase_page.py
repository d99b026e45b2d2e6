"""A new passphrase: for who knows the present one, shown once, and every other session of that member ends."""

import re
from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import pyotp

from brama.ledger.models import LedgerEntry
from brama.pages.languages import say
from brama.staff.signing_in.sign_in import sign_in
from tests.doors import Staffed, client


def test_whoever_knows_the_present_one_is_shown_a_new_one_once(house: Staffed) -> None:
    visitor, old = client(house, "olena"), house.shown["olena"].passphrase
    answer = visitor.post("/passphrase", {"passphrase": old})
    shown = answer.content.decode().split('class="note words">')[1].split("<")[0]
    assert answer.status_code == HTTPStatus.OK and answer.headers["Cache-Control"] == "no-store"
    assert shown != old and shown not in visitor.get("/passphrase").content.decode()
    later = datetime.now(UTC) + timedelta(minutes=5)
    made = pyotp.parse_uri(house.shown["olena"].address)
    assert isinstance(made, pyotp.TOTP) and sign_in("olena", shown, made.at(later), later).token


def test_two_presses_show_the_same_passphrase_and_change_it_once(house: Staffed) -> None:
    """A browser shows the second answer alone: with another passphrase on it, or a refusal, the member would be locked out."""
    visitor, old = client(house, "olena"), house.shown["olena"].passphrase
    (press,) = re.findall(r'name="press" value="(\w{32})"', visitor.get("/passphrase").content.decode())
    answers = [visitor.post("/passphrase", {"passphrase": old, "press": press}) for _ in range(2)]
    first, second = (answer.content.decode().split('class="note words">')[1].split("<")[0] for answer in answers)
    assert first == second != old and re.fullmatch(r"(\w{5}-){4}\w{5}", first)
    assert LedgerEntry.objects.filter(act="passphrase_changed").count() == 1
    for typed in ({"press": "0" * 32}, {"press": ""}, {}):
        refused = visitor.post("/passphrase", {"passphrase": old, **typed})
        assert 'class="summary"' in refused.content.decode() and first not in refused.content.decode()


def test_a_wrong_one_is_told_and_changes_nothing(house: Staffed) -> None:
    answer = client(house, "olena").post("/passphrase", {"passphrase": "wrong"})
    assert say("en", "refusal-passphrase_refused") in answer.content.decode(), "nothing else was asked for"
    assert answer.status_code == HTTPStatus.OK and 'class="summary"' in answer.content.decode()
    assert 'value="wrong"' not in answer.content.decode()
    assert not LedgerEntry.objects.filter(act="passphrase_changed").exists()
