"""Receipts are looked up as fast as the whole gate allows and no faster, and whoever has to wait loses nothing that was typed."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.conf import settings
from django.test import Client, override_settings

from brama.apply.flood import LOOKS, fill
from brama.apply.visit import looking
from brama.apply.visit.looking import sealed, unsealed
from brama.pages.languages import say
from brama.process.models import Case, Visit
from brama.receipts.words import IN_A_LIST, IN_A_RECEIPT, numbers
from brama.vault.models import Notice
from tests.apply.visitor import Visitor as Tab
from tests.apply.visitors import Visitor, page, visitor
from tests.doors import Staffed

ONE = override_settings(BRAMA_LOOKS=(1, 12))
KEPT = {"then": "afraid", "kept": "They <came>."}


def crowded(who: Visitor, **sent: str) -> str:
    answer = who.client.post("/en/visit", {"seven": who.words, **sent})
    assert (
        answer.status_code == 503
        and answer.headers["Retry-After"] == "300"
        and answer.headers["Cache-Control"] == "no-store"
    )
    return str(answer.content.decode())


def hidden(seen: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', seen))


def test_trying_the_neighbours_of_a_duress_receipt_takes_longer_than_a_day() -> None:
    burst, an_hour = settings.BRAMA_LOOKS
    assert IN_A_RECEIPT * (IN_A_LIST - 1) - burst > 24 * an_hour


def test_whoever_looks_when_too_many_do_is_told_when_and_nothing_is_reckoned(
    staff: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = visitor(staff)
    with ONE:
        assert "lead nowhere" in who.arrives(who.duress)
        told = Notice.objects.count()
        monkeypatch.setattr(looking, "root_for", lambda _: pytest.fail("Argon2 was run"))
        seen = crowded(who)
    assert say("en", "visit-words-crowded", minutes=5) in seen and say("en", "visit-words-kept") in seen
    assert Notice.objects.count() == told and not Visit.objects.exists()
    assert not any(word in seen for word in who.words.split())


def test_it_is_opened_later_without_typing_again_and_what_was_being_written_is_still_there(staff: Staffed) -> None:
    who = visitor(staff)
    with ONE:
        who.arrives(who.duress)
        waiting = hidden(crowded(who, **KEPT))
        assert waiting["then"] == "afraid" and waiting["kept"] == "They &lt;came&gt;."
        other = page(who.client.post("/pl/visit", {**waiting, **KEPT, "go": "stay"}))
        assert hidden(other) == waiting and say("pl", "visit-words-kept") in other
    back = page(who.client.post("/pl/visit", {**waiting, **KEPT, "go": "next", "seven": ""}))
    assert 'name="visit"' in back and re.search(r"<textarea[^>]*>\s*They &lt;came&gt;.</textarea>", back)


def test_a_page_keeps_words_as_long_as_a_visit_and_not_longer(staff: Staffed, monkeypatch: pytest.MonkeyPatch) -> None:
    words = numbers(visitor(staff).words)
    token = sealed(words)
    assert unsealed(token) == words and unsealed("") is None and unsealed(token[:-2]) is None
    later = datetime.now(UTC) + timedelta(minutes=31)
    monkeypatch.setattr(looking, "now", lambda: later)
    assert unsealed(token) is None


def test_words_that_are_mistyped_take_nothing_from_the_bucket(staff: Staffed) -> None:
    who = visitor(staff)
    who.arrives("one two three")
    assert not (staff.folder / LOOKS).exists()


def test_old_words_at_the_end_of_the_form_are_looked_up_at_the_same_pace(staff: Staffed) -> None:
    who, tab = visitor(staff, "declined"), Tab(Client(headers={"host": "localhost"}))
    with ONE:
        who.arrives(who.duress)
        tab.begins().fills().keeps_words().presses("next", {"receipt": who.words})
        assert tab.status == 503 and say("be", "apply-waiting-crowded", minutes=5) in tab.page
        fill()
        assert tab.presses("send").title == say("be", "apply-received-title")
    assert who.walk.case().step == "second_look" and Case.objects.count() == 1


def test_other_words_that_waited_are_told_one_by_one_like_those_that_did_not(staff: Staffed) -> None:
    who, tab = visitor(staff), Tab(Client(headers={"host": "localhost"}))
    with ONE:
        who.arrives(who.duress)
        tab.begins().fills().keeps_words()
        sent = {**tab.inputs(), "go": "next", "receipt": who.words}
        tab._read(tab.browser.post("/be/apply", sent))
        fill()
        waited = tab.presses("send").errors
    assert tab.step == "last" and waited == tab._read(tab.browser.post("/be/apply", sent)).errors != []
