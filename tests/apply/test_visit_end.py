"""Where it stands and how it ends: every step in human words, a decline with its reason, erasing with what can be checked later."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client, override_settings

from brama.apply import sending
from brama.apply.flood import LOOKS, NAME, fill, let_in
from brama.apply.sealed import now
from brama.apply.visit import views as visit_views
from brama.ledger.models import LedgerEntry
from brama.pages.languages import LANGUAGES, has, say
from brama.process.gate.standing import EVERY, look_again
from brama.process.models import Case
from brama.process.purging.purge import PERIODS
from brama.process.steps import STEPS
from brama.process.writing import number_in_ledger
from brama.vault.models import Safe
from tests.apply.visitor import Visitor as Tab
from tests.apply.visitor import other_word
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


@pytest.mark.parametrize(
    ("step", "heading"),
    [("applied", "How long it takes"), ("stopped", "How long it takes"), ("someone_else", "When to look again")],
)
def test_a_day_to_look_again_comes_before_what_holds_until_then(staff: Staffed, step: str, heading: str) -> None:
    told = visitor(staff, step).arrives().partition(f"<h2>{heading}</h2>")[2].partition("</section>")[0]
    assert (
        told.index("Look again on") < told.index("Until then nothing")
        and told.count("<p>") == (step != "someone_else") + 1
    )


def test_a_declined_applicant_is_shown_the_one_way_that_is_left(staff: Staffed) -> None:
    who = visitor(staff, "declined")
    home = who.arrives()
    assert "Your application was declined" in home and "Ask for a second look" in home
    page = who.goes("again", home)
    last = who.walk.case().day + timedelta(days=PERIODS["declined"])
    assert "has to be written again" in page and f"{last:%-d %B %Y}" in page
    early = visitor(staff, number=2)
    assert "Nothing was done twice" in early.goes("again", early.arrives())


def test_erasing_asks_once_more_and_does_nothing_without_a_yes(staff: Staffed) -> None:
    who = visitor(staff)
    home = who.arrives()
    page = who.goes("erase", home)
    assert "Are you sure?" in page and "What remains" in page and Safe.objects.count() == 1
    assert "Tick this if you are sure" in who.goes("erase", page, page="erase") and Safe.objects.count() == 1


def test_erasing_shows_what_can_be_checked_later_and_leaves_nothing_that_opens(staff: Staffed) -> None:
    who = visitor(staff)
    receipt = who.walk.received()
    number = number_in_ledger(receipt.trail(), receipt.case.version + 1).hex()
    done = who.goes("erase", who.arrives(), sure="yes")
    entry = LedgerEntry.objects.get(act="withdraw")
    assert number in done and re.search(rf"<dd>{entry.seq}</dd>", done) and not Safe.objects.exists()
    assert "lead nowhere" in who.arrives()


def test_erasing_pressed_twice_shows_the_statement_twice_and_in_any_language(staff: Staffed) -> None:
    who, other = visitor(staff), visitor(staff, number=2)
    home = who.arrives()
    done = [who.goes("erase", home, sure="yes") for _ in range(2)]
    assert done[0] == done[1] and LedgerEntry.objects.filter(act="withdraw").count() == 1
    polish = who.goes("erase", done[0], go="stay", language="pl")
    statement = re.findall(r"<dd>(.*?)</dd>", done[0])
    assert (
        say("pl", "visit-erased-title") in polish
        and re.findall(r"<dd>(.*?)</dd>", polish) == statement
        and len(statement) == 3
    )
    assert statement[2] not in other.arrives()


def test_erasing_pressed_again_before_the_first_has_ended_shows_the_same(
    staff: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = visitor(staff)
    home, before = who.arrives(), who.walk.received()
    done = who.goes("erase", home, sure="yes")
    monkeypatch.setattr(visit_views, "visiting", lambda *_: before)  # as it stood when the second had begun
    assert who.goes("erase", home, sure="yes") == done
    monkeypatch.undo()
    closed = who.goes("close", done)
    polish = who.goes("close", closed, go="stay", erased="1", language="pl")
    assert 'name="erased"' in closed and say("pl", "visit-closed-title") in polish
    for language, seen in (("en", closed), ("pl", polish)):
        assert say(language, "visit-closed-then") not in seen, "there is nothing to come back to"
    assert "The visit is over" in who.goes("erase", home, sure="yes")


def test_the_language_of_a_visit_changes_without_leaving_it(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    home = who.arrives()
    assert 'formaction="/be/visit"' in home
    assert "Да вас ёсць пытанне" in who.goes("", home, language="be")


@pytest.mark.parametrize(
    ("step", "name"), [("questions", "answer"), ("questions", "afraid"), ("admitted", "relatives")]
)
def test_another_language_leaves_what_was_typed_in_the_form(staff: Staffed, step: str, name: str) -> None:
    who = visitor(staff, step)
    form = who.goes(name, who.arrives())
    version = who.walk.case().version
    other = who.goes(name, form, go="stay", language="pl", text="Cioci Zosi\n<nie>")
    assert (
        re.search(r"<textarea[^>]*>\s*Cioci Zosi\s+&lt;nie&gt;</textarea>", other)
        and say("pl", f"visit-{name}-title") in other
    )
    assert 'role="alert"' not in other and who.walk.case().version == version


def test_another_language_leaves_what_waits_behind_the_words(staff: Staffed) -> None:
    who = visitor(staff)
    asked = who.arrives(language="pl", go="stay", then="afraid", kept="They <came>.")
    assert (
        'value="They &lt;came&gt;."' in asked and say("pl", "visit-over-kept") in asked and 'role="alert"' not in asked
    )
    assert not any(word in asked for word in who.words.split())


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
    assert say("be", "apply-received-old") in tab.page and say("be", "apply-received-words") not in tab.page
    case = who.walk.case()
    assert case.step == "second_look" and Case.objects.count() == 1, "no new case"
    assert "Others will look again" in who.arrives()


def test_whoever_asks_for_a_second_look_is_told_which_words_to_type_and_which_to_keep(staff: Staffed) -> None:
    who, tab = visitor(staff, "declined"), Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words()
    assert say("be", "apply-last-old") in tab.page
    page = tab.inputs()
    tab.presses("next", {"receipt": who.words})
    for go in ("next", "back"):  # from the browser's history: a page from before the old words were typed
        again = tab._read(tab.browser.post("/be/apply", {**page, "go": go})).page
        assert say("be", "apply-received-old") in again and say("be", "apply-received-words") not in again
    new = Tab(Client(headers={"host": "localhost"})).begins().fills().keeps_words()
    new.presses("next", {"receipt": " ".join(new.shown)})
    assert say("be", "apply-received-words") in new.page and say("be", "apply-received-old") not in new.page


def test_a_second_look_whose_answer_was_lost_is_asked_for_once(staff: Staffed) -> None:
    who, tab = visitor(staff, "declined"), Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words()
    sent = {**tab.inputs(), "go": "next", "receipt": who.words}
    pages = [tab._read(tab.browser.post("/be/apply", sent)).page for _ in range(2)]
    assert all(say("be", "apply-received-title") in page for page in pages)
    assert Case.objects.count() == 1 and len(who.walk.received().said("skills")) == 0
    assert LedgerEntry.objects.filter(act="second_look").count() == 1


def test_a_second_look_that_could_not_be_stored_is_sent_again_without_the_words(
    staff: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, tab = visitor(staff, "declined"), Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words()
    with override_settings(BRAMA_FLOOD=(1, 12)):
        let_in(staff.folder / NAME, 1, 12, now().timestamp())
        tab.presses("next", {"receipt": who.words})
        assert tab.status == 503 and say("be", "apply-waiting-crowded", minutes=5) in tab.page
        assert tab.presses("stay", language="uk").title == say("uk", "apply-waiting-title")
    fill()
    with monkeypatch.context() as hindered:
        hindered.setattr(sending, "look_twice", _hindered)
        assert say("uk", "apply-waiting-ours") in tab.presses("send").page
    assert tab.presses("send").title == say("uk", "apply-received-title")
    assert who.walk.case().step == "second_look" and Case.objects.count() == 1


def test_of_two_presses_at_one_moment_the_second_is_told_that_it_has_come_in(
    staff: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, tab = visitor(staff, "declined"), Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words()
    before = who.walk.received()
    sent = {**tab.inputs(), "go": "next", "receipt": who.words}
    tab._read(tab.browser.post("/be/apply", sent))
    monkeypatch.setattr(sending, "declined", lambda _: before)  # as it stood when the second had begun
    monkeypatch.setattr("brama.apply.views.was_sent", lambda _: False)
    assert say("be", "apply-received-before") in tab._read(tab.browser.post("/be/apply", sent)).page


def _hindered(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_slip_of_one_word_is_told_and_looked_up_nowhere(staff: Staffed) -> None:
    tab = Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words()
    tab.presses("next", {"receipt": " ".join([other_word(tab, "be", 1), *tab.shown[1:]])})
    assert len(tab.errors) == 1 and not (staff.folder / LOOKS).exists()


def test_the_words_of_a_case_that_was_not_declined_are_only_wrong_words(staff: Staffed) -> None:
    who, tab = visitor(staff), Tab(Client(headers={"host": "localhost"}))
    tab.begins().fills().keeps_words().presses("next", {"receipt": who.words})
    assert tab.errors and who.walk.case().version == 1 and Case.objects.count() == 1
