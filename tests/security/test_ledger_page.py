"""The ledger at its page: by act, member and day, fifty at a time, without a personal word; its head and whether it is whole."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

import pytest
from django.db import connection, transaction
from django.test import Client

import brama
from brama.box.keys import fingerprint
from brama.box.signing import new_signing_keys, sign
from brama.ledger import rows
from brama.ledger.groups import PAUSE
from brama.ledger.heads import message
from brama.ledger.models import LedgerEntry, Partner, Witness
from brama.ledger.record import record
from brama.ledger.watch import OPENED
from brama.ledger.witness import REGISTERED
from brama.pages.languages import LANGUAGES, has
from brama.staff.appointing.removing import remove
from brama.staff.signing_in.sessions import seated
from brama.vault.holder import Holder
from tests.cast import DAY
from tests.doors import Staffed, client
from tests.process.road import walked


def asked(visitor: Client, **typed: str) -> str:
    answer = visitor.post("/security/ledger", typed)
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def lines(page: str) -> int:
    return page.count("<tr><td")


def test_it_says_what_was_done_by_whom_and_nothing_of_whom_it_was_about(house: Staffed) -> None:
    walk = walked(house, "before_board")
    page = client(house, "ivanna").get("/security/ledger").content.decode()
    assert "brought before the board" in page and "olena" in page and "wanda" in page
    for hidden in (walk.reference, "Лясовік", "Zarnica", "cousin"):
        assert hidden not in page


def acts() -> Iterator[str]:
    """What stands in the code as an act of the ledger beside those of the road."""
    yield from (OPENED, REGISTERED, PAUSE)
    for file in Path(brama.__file__).parent.glob("[ps][rt]*/**/*.py"):  # process, staff
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("record", "vouch", "entered"):
                yield from (str(arg.value) for arg in node.args if isinstance(arg, ast.Constant) and arg.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_of_the_ledger_has_words(language: str) -> None:
    known = {*acts()}
    assert {"grant_openings", "pepper_split", "propose_intake", "founded", "apply"} <= known
    assert sorted(act for act in known if not has(language, f"done-{act}")) == []


def test_it_is_asked_by_act_member_and_day(house: Staffed) -> None:
    walked(house, "before_board")
    visitor = client(house, "ivanna")
    assert lines(asked(visitor, act="bring")) == 1
    assert lines(asked(visitor, member="wanda")) == 4 and "olena</bdi>" not in asked(visitor, member="wanda")
    assert lines(asked(visitor, act="bring", member="wanda")) == 0
    tomorrow = {"since_day": "1", "since_month": "1", "since_year": "2100"}
    assert lines(asked(visitor, **tomorrow)) == 0 and "No entry is like that" in asked(visitor, **tomorrow)
    assert "no such day" in asked(visitor, since_day="31", since_month="2", since_year="2026")
    assert "Choose one of the answers" in asked(visitor, act="dance")


def test_fifty_a_page_and_the_filter_goes_on_to_the_next(house: Staffed) -> None:
    walked(house, "before_board")
    every = LedgerEntry.objects.count()
    visitor = client(house, "ivanna")
    first = visitor.get("/security/ledger").content.decode()
    assert every > 50 and lines(first) == 50 and "Older entries" in first
    before = LedgerEntry.objects.order_by("-seq").values_list("seq", flat=True)[49]
    second = asked(visitor, before=str(before))
    assert lines(second) == min(every - 50, 50)
    confirmed = asked(visitor, act="member_confirmed", before=str(before))
    assert 'name="act" value="member_confirmed"' in confirmed or "Older entries" not in confirmed
    for odd in ("-1", "x", "9" * 30):
        assert lines(asked(visitor, before=odd)) == 50


def test_an_entry_in_the_name_of_another_is_said_to_be_that(house: Staffed) -> None:
    visitor, olena, symon = client(house, "ivanna"), house.seats["olena"], house.seats["symon"]
    assert "somebody wrote it in their name" not in visitor.get("/security/ledger").content.decode()
    assert "bears no signature" not in visitor.post("/security/heads").content.decode()
    with transaction.atomic():
        bare = record("open_page", DAY, olena.member, bytes(16))
        record("open_page", DAY, Holder(olena.member, b"", symon.holder.signing), bytes(16))
        record("open_page", DAY, olena.holder, bytes(16))
    page = asked(visitor, member="olena", act="open_page")
    assert f"Entry {bare} says what somebody of the house did" in visitor.post("/security/heads").content.decode()
    assert lines(page) == 3 and page.count("somebody wrote it in their name") == 2
    remove(seated(house.tokens["wren"], datetime.now(UTC)), "olena")
    with transaction.atomic():
        record("open_page", DAY, olena.holder, bytes(16))
    page = asked(visitor, act="open_page")
    with transaction.atomic():
        record("purge", DAY)
    assert "somebody wrote it in their name" in asked(visitor, act="purge"), "left nameless"
    assert lines(page) == 4 and page.count("somebody wrote it in their name") == 3, "signed after they left"


def test_the_head_is_shown_and_the_whole_ledger_read_on_a_button(house: Staffed) -> None:
    visitor = client(house, "ivanna")
    assert "No partner has countersigned" in visitor.get("/security/heads").content.decode()
    assert "The ledger is whole" in visitor.post("/security/heads").content.decode()


def test_a_partner_counts_once_two_have_vouched_for_the_key(house: Staffed) -> None:
    keys = new_signing_keys()
    head = rows.head()
    assert head
    partner = Partner.objects.create(public=keys.public)
    signature = sign(keys.private, message(head, DAY))
    Witness.objects.create(partner=partner, seq=head.seq, hash=head.hash, day=DAY, signature=signature)
    visitor = client(house, "ivanna")
    assert fingerprint(keys.public) in visitor.get("/security/heads").content.decode()
    page = visitor.post("/security/heads").content.decode()
    assert "entries are not countersigned yet" in page and "up to entry 0" in page


def test_a_changed_entry_is_named(house: Staffed) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger_entry'")
        for (name,) in cursor.fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute("UPDATE ledger_entry SET act = 'purge' WHERE seq = 3")
    page = client(house, "ivanna").post("/security/heads").content.decode()
    assert "Entry 3 was changed" in page and "Keep the database as it is" in page
