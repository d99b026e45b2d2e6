"""How long a visit lasts, what ends it, and that nobody else gets in with it."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from django.test import Client

from brama.apply.visit.table import PAGES
from brama.box.content import derived, opened
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.process.gate.kept import LONGEST
from brama.process.gate.receipt import root_for
from brama.process.gate.visits import MOST_TOLD
from brama.process.models import Visit
from brama.receipts.words import canonical, numbers
from brama.vault.models import Notice
from tests.apply.visitors import page, token_of, version_of, visitor
from tests.doors import Staffed, served

OVER = "The visit is over"


@pytest.mark.parametrize("token", ["", "A" * 43, "щ" * 43, "x" * 5000])
def test_without_a_token_of_a_visit_every_page_asks_for_the_words(staff: Staffed, token: str) -> None:
    stranger = Client(headers={"host": "localhost"})
    for name in (*PAGES, "", "nowhere"):
        for go in ("next", "stay", name):
            asked = page(stranger.post("/en/visit", {"visit": token, "page": name, "go": go, "seen": "1", "text": "x"}))
            assert OVER in asked and 'name="seven"' in asked, name


def test_no_page_of_a_visit_is_reached_by_its_address(staff: Staffed) -> None:
    who = visitor(staff)
    token = token_of(who.arrives())
    asked = page(who.client.get("/en/visit", {"visit": token, "page": "home"}))
    assert 'name="seven"' in asked and token not in asked


def test_a_visit_lasts_half_an_hour_and_its_row_is_deleted_when_it_is_over(staff: Staffed) -> None:
    who = visitor(staff)
    first = who.arrives()
    assert Visit.objects.get().until - datetime.now(UTC) <= LONGEST == timedelta(minutes=30)
    Visit.objects.update(until=datetime.now(UTC))
    assert OVER in who.goes("", first) and not Visit.objects.exists()


def test_what_was_being_written_when_a_visit_was_over_comes_back_behind_the_words(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    Visit.objects.all().delete()
    over = who.goes("answer", form, seen=version_of(form), text="Uncle\r\n<Rygor>")
    assert OVER in over and "What you wrote is kept" in over
    kept = dict(re.findall(r'name="(then|kept)" value="([^"]*)"', over))
    assert kept == {"then": "answer", "kept": "Uncle\r\n&lt;Rygor&gt;"}
    back = who.arrives(then="answer", kept="Uncle\r\n<Rygor>")
    assert re.search(r"<textarea[^>]*>\s*Uncle\s+&lt;Rygor&gt;</textarea>", back) and 'name="seen"' in back


def test_what_was_told_of_threats_when_a_visit_was_over_waits_to_be_sent(staff: Staffed) -> None:
    who = visitor(staff)
    form = who.goes("afraid", who.arrives())
    Visit.objects.all().delete()
    over = who.goes("afraid", form, text="They came.")
    assert OVER in over and 'value="afraid"' in over
    told = Notice.objects.count()
    back = who.arrives(then="afraid", kept="They came.", text="They came.")
    assert re.search(r"<textarea[^>]*>\s*They came.</textarea>", back) and Notice.objects.count() == told + 1, (
        "of the look-up alone"
    )
    assert "It has come in" in who.goes("afraid", back, text="They came.")


def test_closing_revokes_the_token_at_once_in_this_window_and_leaves_the_other(staff: Staffed) -> None:
    who = visitor(staff)
    first, second = who.arrives(), who.arrives()
    assert "Closed" in who.goes("close", first)
    assert OVER in who.goes("", first) and OVER not in who.goes("", second)


def test_erasing_ends_every_visit_of_the_receipt_and_no_other(staff: Staffed) -> None:
    who, other = visitor(staff, number=1), visitor(staff, number=2)
    first, second, third = who.arrives(), who.arrives(), other.arrives()
    assert "Erased" in who.goes("erase", first, sure="yes")
    assert Visit.objects.count() == 2, "of the other, and the one that holds the statement"
    assert OVER in who.goes("", second) and OVER not in other.goes("", third)
    assert "Erased" in who.goes("", first), "and nothing else opens with it"
    Visit.objects.update(until=datetime.now(UTC))
    assert OVER in who.goes("", first)


def test_another_applicants_receipt_opens_nothing_of_this_one(staff: Staffed) -> None:
    who, other = visitor(staff, "questions", number=1), visitor(staff, number=2)
    asked = "Who taught you to repair?"
    mine, theirs = who.arrives(), other.arrives()
    assert asked in mine and asked not in theirs
    sent = other.goes("answer", theirs, seen="1", text="I am somebody else.")
    assert asked not in sent and who.walk.case().step == "questions"
    assert token_of(mine) != token_of(theirs)


def test_the_row_of_a_visit_says_nothing_without_its_token(staff: Staffed) -> None:
    who = visitor(staff)
    token = token_of(who.arrives())
    row = Visit.objects.get()
    root = root_for(canonical(*numbers(who.words)))
    stored = bytes(row.token_hash) + bytes(row.receipt) + bytes(row.content)
    assert root not in stored and token.encode() not in stored and bytes(who.walk.case().safe.case) not in stored
    for wrong in (bytes(32), bytes(row.token_hash), bytes(row.receipt)):
        with pytest.raises(BoxRefused):
            opened(
                derived(wrong, b"", bound("visit")), bytes(row.content), bound("visit content", bytes(row.token_hash))
            )


def test_the_row_of_a_visit_looks_the_same_whatever_was_done_in_it(staff: Staffed) -> None:
    who = visitor(staff)
    home = who.arrives()
    sizes = {len(bytes(Visit.objects.get().content))}
    for number in range(MOST_TOLD):
        who.goes("afraid", home, text="They came.", once=str(number))
        sizes.add(len(bytes(Visit.objects.get().content)))
    before = bytes(Visit.objects.get().receipt)
    who.goes("erase", home, sure="yes")
    after = Visit.objects.get()
    assert sizes == {len(bytes(after.content))} and bytes(after.receipt) != before


def test_a_visit_goes_on_after_a_restart_of_the_server(staff: Staffed, tmp_path: Path) -> None:
    who = visitor(staff, "questions")
    with served("gate", tmp_path) as address:
        first = _posted(f"{address}/en/visit", seven=who.words)
    with served("gate", tmp_path) as address:
        mine = {"visit": token_of(first), "page": "answer"}
        form = _posted(f"{address}/en/visit", **mine, go="answer")
        done = _posted(f"{address}/en/visit", **mine, go="next", seen=version_of(form), text="Uncle Rygor.")
    assert "Your answer has come in" in done and who.walk.case().step == "screening"


def _posted(address: str, **fields: str) -> str:
    with urlopen(address, urlencode(fields).encode(), timeout=30) as answer:
        return str(answer.read().decode())
