"""A new passphrase: for who knows the present one, shown once, and every other session of that member ends."""

from datetime import UTC, datetime, timedelta
from http import HTTPStatus

import pyotp

from brama.ledger.models import LedgerEntry
from brama.pages.languages import say
from brama.staff.sign_in import sign_in
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


def test_a_wrong_one_is_told_and_changes_nothing(house: Staffed) -> None:
    answer = client(house, "olena").post("/passphrase", {"passphrase": "wrong"})
    assert say("en", "refusal-passphrase_refused") in answer.content.decode(), "nothing else was asked for"
    assert answer.status_code == HTTPStatus.OK and 'class="summary"' in answer.content.decode()
    assert 'value="wrong"' not in answer.content.decode()
    assert not LedgerEntry.objects.filter(act="passphrase_changed").exists()
