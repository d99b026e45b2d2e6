"""Where it stands and how it ends: every step in human words, a decline with its reason, erasing with what can be checked later."""

import re
from datetime import date

import pytest
from django.test import Client

from brama.ledger.models import LedgerEntry
from brama.pages.languages import LANGUAGES, has, say
from brama.process.models import Case
from brama.process.standing import EVERY, look_again
from brama.process.steps import STEPS
from brama.process.writing import number_in_ledger
from brama.vault.models import Safe
from tests.apply.visitor import Visitor as Tab
from tests.apply.visitors import visitor
from tests.doors import Staffed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_is_said_in_human_words(language: str) -> None:
    assert all(has(language, f"visit-{kind}-{step}") for step in STEPS for kind in ("at", "next"))
    assert set(EVERY) == set(STEPS)


def test_the_day_to_look_again_is_the_same_all_day_and_never_past() -> None:
    case = Case(step="applied", day=date(2026, 11, 1))
    assert [look_again(case, date(2026, 11, day)) for day in (1, 14, 15)] == [
        date(2026, 11, 15),
        date(2026, 11, 15),
        date(2026, 11, 29),
    ]


def test_a_declined_applicant_is_shown_the_one_way_that_is_left(staff: Staffed) -> None:
    who = visitor(staff, "declined")
    home = who.arrives()
    assert "Your application was declined" in home and "Ask for a second look" in home
    page = who.goes("again", home)
    assert "has to be written again" in page and "60 days" in page
    early = visitor(staff, number=2)
    assert "Nothing was done twice" in early.goes("again", early.arrives())


def test_erasing_asks_once_more_and_does_nothing_without_a_yes(staff: Staffed) -> None:
    who = visitor(staff)
    home = who.arrives()
    page = who.goes("erase", home)
    assert "Are you sure?" in page and "What remains" in page and Safe.objects.count() == 1
    assert "Tick this if you are sure" in who.goes("erase", page, asked="1") and Safe.objects.count() == 1


def test_erasing_shows_what_can_be_checked_later_and_leaves_nothing_that_opens(staff: Staffed) -> None:
    who = visitor(staff)
    receipt = who.walk.received()
    number = number_in_ledger(receipt.trail(), receipt.case.version + 1).hex()
    done = who.goes("erase", who.arrives(), asked="1", sure="yes")
    entry = LedgerEntry.objects.get(act="withdraw")
    assert number in done and re.search(rf"<dd>{entry.seq}</dd>", done) and not Safe.objects.exists()
    assert "lead nowhere" in who.arrives() and 'name="visit"' not in done


def test_the_language_of_a_visit_changes_without_leaving_it(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    home = who.arrives()
    assert 'formaction="/be/visit"' in home
    assert "Да вас ёсць пытанне" in who.goes("", home, language="be")


def test_the_pages_of_a_visit_are_small_and_without_scripts(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    home = who.arrives()
    for page in (home, *(who.goes(name, home) for name in ("answer", "afraid", "erase"))):
        assert len(page.encode()) < 20_000 and not re.search(r"<script|style=|https?://", page)
        assert who.walk.reference not in page and page.count('class="first"') <= 1
        assert re.search(r"<title>Brama</title>", page)


def test_a_second_look_is_asked_for_in_the_form_with_the_old_words(staff: Staffed) -> None:
    who, tab = visitor(staff, "declined"), Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words().presses("next", {"receipt": who.words})
    assert tab.title == say("be", "apply-received-title"), tab.errors
    case = who.walk.case()
    assert case.step == "second_look" and Case.objects.count() == 1, "no new case"
    assert "Others will look again" in who.arrives()


def test_the_words_of_a_case_that_was_not_declined_are_only_wrong_words(staff: Staffed) -> None:
    who, tab = visitor(staff), Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words().presses("next", {"receipt": who.words})
    assert tab.errors and who.walk.case().version == 1 and Case.objects.count() == 1
