"""Whose application is taken in, and of whom nothing is stored."""

import errno
import os
import secrets
import time
from datetime import date
from functools import partial
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brama.pages import dates
from brama.process.application import OLDEST
from brama.process.errors import NameMissing, ReceiptUsed, SectionMissing, SectionUnknown, Underage
from brama.process.gate import applying
from brama.process.gate.receipt import keys_for
from brama.vault.errors import ShredKeysMissing
from brama.vault.models import Safe
from tests.at_once import at_once
from tests.cast import APPLICATION, DAY, House
from tests.process.gate.coming import born, stored
from tests.process.road import applied


@pytest.mark.parametrize("day", ["2008-11-21", "2015-01-01", "2026-11-20", "2030-01-01", "2008", "2008-11", "2009"])
def test_of_somebody_under_eighteen_nothing_is_stored(staff: House, day: str) -> None:
    before = stored(), (staff.folder / "shred.keys").read_bytes()
    with pytest.raises(Underage) as refusal:
        applied(staff, sections=born(day))
    assert refusal.value.facts == {}
    assert (stored(), (staff.folder / "shred.keys").read_bytes()) == before


def test_whoever_turns_eighteen_today_may_apply(staff: House) -> None:
    assert applied(staff, sections=born("2008-11-20")).case().step == "applied"


def test_on_the_twenty_ninth_of_february_nobody_is_made_older(staff: House) -> None:
    with pytest.raises(Underage):
        applied(staff, day=date(2026, 2, 28), sections=born("2008-02-29"))
    assert applied(staff, day=date(2026, 3, 1), sections=born("2008-02-29")).case().step == "applied"


@pytest.mark.parametrize("section", ["identity", "contact", "background", "skills", "motivation"])
def test_an_application_without_a_section_is_refused(staff: House, section: str) -> None:
    before = stored()
    for sections in ({**APPLICATION, section: {}}, {k: v for k, v in APPLICATION.items() if k != section}):
        with pytest.raises(SectionMissing) as refusal:
            applied(staff, sections=sections)
        assert refusal.value.facts["section"] == section
    assert stored() == before and not (staff.folder / "shred.keys").read_bytes()


@pytest.mark.parametrize(
    "day", ["", "07.03.1991", "1991-02-30", "1991-13", "1991-W10-1", "0001-01-01", "1899-12-31", "1899", None]
)
def test_a_birth_date_that_is_none_is_refused(staff: House, day: Any) -> None:
    with pytest.raises(SectionMissing) as refusal:
        applied(staff, sections=born(day))
    assert refusal.value.facts == {"section": "identity", "field": "birthDate"} and not Safe.objects.exists()


@pytest.mark.parametrize(
    "names", [[], "Дзмітрый Лясовік", [""], ["-- 7 --"], [["Дзмітрый"]], {"first": "Дзмітрый"}, None]
)
def test_an_application_without_a_name_is_refused(staff: House, names: Any) -> None:
    identity = {**APPLICATION["identity"], "names": names}
    with pytest.raises(NameMissing) as refusal:
        applied(staff, sections={**APPLICATION, "identity": identity})
    assert refusal.value.facts == {"section": "identity", "field": "names"} and not Safe.objects.exists()


@pytest.mark.parametrize("name", ["Ян", "李", "محمد", "မြ", "Ó"])
def test_one_letter_of_any_script_is_a_name(staff: House, name: str) -> None:
    identity = {**APPLICATION["identity"], "names": [name], "birthDate": str(OLDEST)}
    assert applied(staff, sections={**APPLICATION, "identity": identity}).case().step == "applied"


def test_nobody_is_asked_for_an_earlier_year_than_is_taken() -> None:
    assert dates.OLDEST == OLDEST


@pytest.mark.parametrize("written", ["1991", "1991-03", "2007", "2008-10"])
def test_a_part_of_a_birth_date_will_do_where_it_says_enough(staff: House, written: str) -> None:
    assert applied(staff, sections=born(written)).case().step == "applied"


def test_what_is_sent_again_with_the_same_receipt_is_the_same_case(staff: House) -> None:
    real, duress, other = (keys_for(secrets.token_bytes(16)) for _ in range(3))
    first = applying.apply(APPLICATION, real, duress, DAY, staff)
    before = stored(), (staff.folder / "shred.keys").read_bytes()
    assert applying.apply(APPLICATION, real, duress, DAY, staff) == first
    with pytest.raises(ReceiptUsed):
        applying.apply(APPLICATION, real, other, DAY, staff)
    assert (stored(), (staff.folder / "shred.keys").read_bytes()) == before


def test_of_many_that_come_at_once_with_one_receipt_one_is_the_case(staff: House) -> None:
    real, duress = (keys_for(secrets.token_bytes(16)) for _ in range(2))
    sent = partial(applying.apply, APPLICATION, real, duress, DAY, staff)
    assert at_once([sent] * 4) == {"done": 4} and Safe.objects.count() == 1
    slots = (staff.folder / "shred.keys").read_bytes()
    (safe,) = Safe.objects.all()
    kept = range(32 * safe.slot, 32 * safe.slot + 32)
    assert not any(byte for at, byte in enumerate(slots) if at not in kept), "the keys that were made for it are gone"


def test_with_a_file_of_keys_that_is_shorter_than_it_was_nothing_is_taken_and_no_key_given_twice(staff: House) -> None:
    for _ in range(3):
        applied(staff)
    file = staff.folder / "shred.keys"
    whole, before = file.read_bytes(), stored()
    file.write_bytes(whole[:64])
    with pytest.raises(ShredKeysMissing):
        applied(staff)
    assert file.read_bytes() == whole[:64] and stored() == before
    file.write_bytes(whole)
    assert applied(staff).case().safe.slot == 3


@pytest.mark.parametrize("section", ["relatives", "assessment", "religion"])
def test_a_section_that_no_application_has_is_refused(staff: House, section: str) -> None:
    with pytest.raises(SectionUnknown) as refusal:
        applied(staff, sections={**APPLICATION, section: {"text": "Mother knows."}})
    assert refusal.value.facts["section"] == section and not Safe.objects.exists()


def test_an_application_is_received_with_few_questions(staff: House) -> None:
    """Twelve statements, one of them that of the trust: on PostgreSQL each is a way there and back."""
    applied(staff)
    with CaptureQueriesContext(connection) as asked:
        applied(staff)
    reads = [each for each in asked.captured_queries if each["sql"].startswith("SELECT")]
    assert len(reads) == 3 and sum("vault_epoch" in each["sql"] for each in reads) == 1


def test_where_the_shred_key_does_not_reach_the_disk_nothing_is_kept(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = stored()

    def slow_and_full(_: int) -> None:
        time.sleep(0.2)
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "fdatasync", slow_and_full)
    with pytest.raises(OSError, match="no space"):
        applied(staff)
    assert stored() == before
