"""What the welfare officer is told of look-ups: each is opened once, and what stays says nothing of which were real."""

from contextlib import suppress
from datetime import timedelta
from functools import partial

import pytest

from brama.process.alarms import notices
from brama.process.errors import ReceiptUnknown
from brama.process.gate import applicant
from brama.process.gate.receipt import received
from brama.process.purging.purge import NOTICES
from brama.vault.models import Notice, SealedList
from brama.vault.own import ReceiptKeys
from tests.at_once import at_once
from tests.cast import DAY, House, open_epoch
from tests.damage import bit_flipped
from tests.process.road import applied, unwritten


def typed(staff: House, *keys: ReceiptKeys) -> None:
    for each in keys:
        with suppress(ReceiptUnknown):
            received(each, DAY, staff)


def test_a_look_up_is_opened_once_and_deleted_and_what_was_duress_stays_told(staff: House) -> None:
    walk = applied(staff)
    typed(staff, walk.receipt, walk.duress, unwritten())
    for _ in range(2):
        assert [(told.kind, told.reference) for told in notices.notices(staff.seats["nadia"])] == [
            ("duress", walk.reference)
        ]
        assert not Notice.objects.exists()
    typed(staff, walk.duress)
    assert len(notices.notices(staff.seats["nadia"])) == 1, "twice on one day is one"


def test_nothing_that_stays_in_the_database_says_whether_a_look_up_was_under_duress(staff: House) -> None:
    walk, sizes = applied(staff), []
    for keys in (unwritten(), walk.duress, walk.receipt):
        typed(staff, keys)
        notices.notices(staff.seats["nadia"])
        (table,) = SealedList.objects.filter(kind="told")
        sizes.append((Notice.objects.count(), len(table.key), len(table.content)))
    assert len(set(sizes)) == 1 and SealedList.objects.get(kind="told").version == 3


def test_what_was_found_is_told_until_its_period_is_over(staff: House) -> None:
    walk, nadia = applied(staff), staff.seats["nadia"]
    typed(staff, walk.duress)
    notices.notices(nadia)
    nadia.day = DAY + timedelta(days=NOTICES)
    assert notices.notices(nadia)
    nadia.day += timedelta(days=1)
    assert notices.notices(nadia) == []


def test_of_a_crowd_some_are_opened_with_each_page_the_newest_first(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = applied(staff)
    monkeypatch.setattr(notices, "AT_ONCE", 2)
    typed(staff, *(unwritten() for _ in range(3)), walk.duress)
    assert len(notices.notices(staff.seats["nadia"])) == 1 and notices.unopened() == 2
    assert len(notices.notices(staff.seats["nadia"])) == 1 and notices.unopened() == 0


def test_who_looks_at_once_loses_nothing(staff: House) -> None:
    walks = [applied(staff) for _ in range(4)]
    typed(staff, *(walk.duress for walk in walks))
    assert at_once(partial(notices.notices, staff.seats["nadia"]) for _ in range(8)) == {"done": 8}
    assert {told.reference for told in notices.notices(staff.seats["nadia"])} == {walk.reference for walk in walks}


def test_the_table_goes_on_under_the_next_epoch_and_who_has_not_the_last_one_replaces_nothing(staff: House) -> None:
    walk, nadia = applied(staff), staff.seats["nadia"]
    typed(staff, walk.duress)
    assert notices.notices(nadia)
    open_epoch(staff, "welfare", 2)
    vera = staff.seats["vera"]
    vera.duties = frozenset({"welfare"})
    open_epoch(staff, "welfare", 3)
    typed(staff, unwritten())
    assert notices.notices(vera) == [] and Notice.objects.exists()
    assert notices.notices(nadia) and not Notice.objects.exists() and notices.notices(vera)


def test_what_does_not_open_is_told_and_stays_to_be_compared(staff: House) -> None:
    walk, nadia = applied(staff), staff.seats["nadia"]
    applicant.tell(walk.received(), "They came to my mother.", DAY)
    typed(staff, walk.duress, walk.duress)
    first, second = Notice.objects.filter(content=b"").order_by("-pk")[:2]
    Notice.objects.filter(pk=first.pk).update(sealed=bit_flipped(first.sealed))
    words = Notice.objects.exclude(content=b"").get()
    for column, kind, count in (("content", "unread", 1), ("sealed", "unread", 1), ("", "damaged", 2)):
        broken = bit_flipped(getattr(words, column)) if column else b""
        Notice.objects.filter(pk=words.pk).update(**{column or "content": broken})
        told = notices.notices(nadia)
        assert (DAY, kind, count) in [(each.day, each.kind, each.many) for each in told]
        assert [each.kind for each in told].count("duress") == 1 and notices.unopened(told) == 0
        Notice.objects.filter(pk=words.pk).update(sealed=words.sealed, content=words.content)
    assert not Notice.objects.filter(pk=second.pk).exists() and Notice.objects.count() == 2
    Notice.objects.filter(pk=first.pk).update(sealed=first.sealed)
    assert {each.kind for each in notices.notices(nadia)} == {"duress", "approached"}
