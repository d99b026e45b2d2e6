"""The last step: until then nothing is stored, then one case, whatever is pressed twice or stands in the way."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import OperationalError
from django.test import override_settings

from brama.apply import flood, sending, spent
from brama.apply.errors import Crowded, FormTooOld
from brama.apply.sealed import now, period
from brama.apply.state import opened
from brama.pages.languages import say
from brama.process.errors import ReceiptUnknown
from brama.process.gate.receipt import keys_for, received
from brama.process.models import Case
from brama.receipts.words import canonical, numbers
from brama.staff.vouching.trust import StaffTrust
from tests.apply.person import PERSON
from tests.apply.visitor import Visitor, at_the_gate, other_word
from tests.cast import DAY
from tests.doors import ROOT, Staffed


def stored(folder: Path) -> tuple[dict[str, int], dict[str, bytes | int]]:
    """Rows of every table, and every file that may hold something, but for the key of forms under way."""
    rows = {model._meta.label: model._default_manager.count() for model in apps.get_models()}
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.name != "gate.keys"}
    return rows, {name: len(content) for name, content in files.items()}


def typed_back(visitor: Visitor) -> Visitor:
    return visitor.presses("next", {"receipt": " ".join(visitor.shown)})


def test_nothing_is_stored_before_the_last_step(house: Staffed) -> None:
    with at_the_gate(house) as visitor:
        before = stored(house.folder)
        visitor.opens().begins().fills().keeps_words()
        assert visitor.step == "last" and stored(house.folder) == before
        assert not typed_back(visitor).errors and Case.objects.count() == 1


def test_of_who_is_too_young_nothing_is_stored(house: Staffed) -> None:
    with at_the_gate(house) as visitor:
        before = stored(house.folder)
        visitor.begins().presses("next", {"born_day": "1", "born_month": "1", "born_year": "2015"})
        assert visitor.title == say("be", "apply-young-title") and stored(house.folder) == before


def test_the_same_state_sent_twice_is_one_case_and_the_same_page(house: Staffed) -> None:
    with at_the_gate(house) as visitor:
        visitor.begins().fills().keeps_words()
        sent = {**visitor.inputs(), "go": "next", "receipt": " ".join(visitor.shown)}
        first, second = (visitor.browser.post("/be/apply", sent).content.decode() for _ in range(2))
        assert bare(first) == bare(second) and say("be", "apply-received-title") in first
    assert Case.objects.count() == 1


def test_of_two_windows_with_different_words_the_second_says_that_the_firsts_are_to_be_kept(house: Staffed) -> None:
    with at_the_gate(house) as first:
        first.begins().fills()
        second = Visitor(first.browser, first.language, first.page)
        first.keeps_words()
        second.keeps_words()
        assert first.shown != second.shown
        stored_under = typed_back(first).page
        form = {**second.inputs(), "go": "next", "receipt": " ".join(second.shown)}
        page = typed_back(second).page
        assert say("be", "apply-received-other") in page and say("be", "apply-received-words") not in page
        (house.folder / spent.NAME).unlink()
        spent.spend(house.folder / spent.NAME, opened(form["state"]).number, period())
        assert say("be", "apply-received-words") in second.browser.post("/be/apply", form).content.decode(), (
            "of an edition before"
        )
    assert say("be", "apply-received-words") in stored_under and Case.objects.count() == 1


def bare(page: str) -> str:
    """Without what is sealed in it, which is never the same twice."""
    return re.sub(r'name="state" value="[^"]*"', "", page)


BUTTONS = ("back", "next", "stay", "change-names", "again", "send", "resume")


def test_once_it_is_stored_no_page_shows_anything_of_it_again(house: Staffed) -> None:
    """Whichever page is opened again from the browser's history, and whatever is pressed on it."""
    with at_the_gate(house) as visitor:
        visitor.begins()
        pages = []
        while visitor.step != "last":
            pages.append(visitor.inputs())
            visitor.shown = visitor.words or visitor.shown
            visitor.presses("next", PERSON.get(visitor.step))
        pages.append(visitor.inputs())
        answer = bare(typed_back(visitor).page)
        seen = {
            bare(visitor.browser.post("/be/apply", {**page, "go": go}).content.decode())
            for page in (*pages, visitor.inputs())
            for go in BUTTONS
        }
        assert seen == {answer} and say("be", "apply-received-title") in answer
        # A word of a receipt may stand on a page by chance, and in another word.
        assert sum(word in answer for word in visitor.shown) < len(visitor.shown) / 2
        with pytest.raises(FormTooOld):
            opened(visitor.state)
    assert Case.objects.count() == 1


def test_the_mark_of_what_was_sent_goes_and_says_no_hour(tmp_path: Path) -> None:
    file = tmp_path / spent.NAME
    assert not spent.is_spent(file, ["a"], 80_000) and not file.exists(), "asking writes nothing"
    assert spent.spend(file, "a", 80_000) and not spent.spend(file, "a", 80_000)
    assert spent.is_spent(file, ["a"], 80_001) and not spent.is_spent(file, ["b"], 80_001)
    assert spent.spend(file, "b", 80_002) and not spent.is_spent(file, ["a"], 80_002)
    assert file.stat().st_size == 20 and b"b" not in file.read_bytes() and file.stat().st_mode & 0o077 == 0
    assert not spent.is_spent(file, ["b"], 80_004) and file.stat().st_size == 0, "also when nobody sends anything"


def test_the_exchanged_word_tells_of_duress_and_shows_nothing(house: Staffed) -> None:
    with at_the_gate(house) as visitor:
        visitor.begins().fills().presses("next")
        visitor.shown = visitor.words
        word = other_word(visitor, "be")
        visitor.presses("next").presses("next", {"place": "3", "word": word})
        assert visitor.step == "last" and word not in visitor.page.replace(visitor.state, "")
        assert word not in visitor.presses("back").page.split("<bdi>")[0], "it is never shown again"
        typed_back(visitor.presses("next"))
        assert visitor.title == say("be", "apply-received-title")
        assert "<bdi>localhost</bdi>" in visitor.page, "the one address to come back to"
    real, duress = (keys_for(canonical(*numbers(" ".join(words), "be"))) for words in _both(visitor, word))
    assert received(real, DAY, StaffTrust()).case == Case.objects.get()
    with pytest.raises(ReceiptUnknown):
        received(duress, DAY, StaffTrust())


def _both(visitor: Visitor, word: str) -> tuple[list[str], list[str]]:
    return visitor.shown, [*visitor.shown[:2], word, *visitor.shown[3:]]


def test_a_crowd_is_told_when_to_come_back_and_nothing_typed_is_lost(house: Staffed) -> None:
    with at_the_gate(house) as visitor, override_settings(BRAMA_FLOOD=(1, 12)):
        flood.let_in(house.folder / flood.NAME, 1, 12, now().timestamp())
        visitor.begins().fills().keeps_words()
        typed_back(visitor)
        assert visitor.status == 503 and visitor.step == "last" and not Case.objects.exists()
        assert visitor.title == say("be", "apply-waiting-title")
        assert say("be", "apply-waiting-crowded", minutes=5) in visitor.page
        assert visitor.presses("stay", language="uk").title == say("uk", "apply-waiting-title")
        flood.fill()
        assert visitor.presses("send").title == say("uk", "apply-received-title")
    assert Case.objects.count() == 1


@pytest.mark.parametrize("trouble", [OperationalError("database is locked"), OSError(28, "No space left on device")])
def test_whatever_hinders_storing_what_was_typed_stays_in_the_page(
    house: Staffed, trouble: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object) -> str:
        raise trouble

    with at_the_gate(house) as visitor:
        visitor.begins().fills().keeps_words()
        with monkeypatch.context() as hindered:
            hindered.setattr(sending, "apply", fails)
            typed_back(visitor)
        assert visitor.status == 503 and say("be", "apply-waiting-ours") in visitor.page
        assert "database" not in visitor.page and "space left" not in visitor.page
        assert {record.getMessage() for record in caplog.records} <= set(_places(type(trouble).__name__))
        assert visitor.presses("send").title == say("be", "apply-received-title")
    assert Case.objects.count() == 1


def _places(kind: str) -> Iterator[str]:
    """All that a log may say: the kind of the error, and a line of ours."""
    return (f"{kind} at apply/sending.py:{line}" for line in range(200))


def test_sending_without_having_typed_the_words_sends_nothing(house: Staffed) -> None:
    with at_the_gate(house) as visitor:
        visitor.begins().fills().keeps_words().presses("send")
        assert visitor.step == "last" and not Case.objects.exists()


def test_what_is_sent_again_takes_nothing_from_the_bucket(house: Staffed) -> None:
    with at_the_gate(house) as visitor, override_settings(BRAMA_FLOOD=(2, 1)):
        visitor.begins().fills().keeps_words()
        again = {**visitor.inputs(), "go": "next", "receipt": " ".join(visitor.shown)}
        answers = {visitor.browser.post("/be/apply", again).status_code for _ in range(5)}
        assert answers == {200}
        flood.let_in(house.folder / flood.NAME, 2, 1, now().timestamp())


def test_sent_twice_at_one_moment_it_takes_one(house: Staffed, monkeypatch: pytest.MonkeyPatch) -> None:
    with at_the_gate(house) as visitor, override_settings(BRAMA_FLOOD=(3, 1)):
        visitor.begins().fills().keeps_words()
        again = {**visitor.inputs(), "go": "next", "receipt": " ".join(visitor.shown)}
        with monkeypatch.context() as at_once:
            at_once.setattr(sending, "is_spent", lambda *_: False)  # as for whoever asked before the other had stored
            for _ in range(3):
                assert visitor.browser.post("/be/apply", again).status_code == 200
        for _ in range(2):
            flood.let_in(house.folder / flood.NAME, 3, 1, now().timestamp())


def test_what_could_not_be_stored_takes_nothing_from_the_bucket(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> str:
        raise OperationalError

    with at_the_gate(house) as visitor, override_settings(BRAMA_FLOOD=(1, 1)):
        visitor.begins().fills().keeps_words()
        with monkeypatch.context() as hindered:
            hindered.setattr(sending, "apply", fails)
            typed_back(visitor)
        assert visitor.presses("send").title == say("be", "apply-received-title")


def test_nothing_on_the_disk_says_when_somebody_applied(tmp_path: Path) -> None:
    flood.fill()
    (tmp_path / flood.NAME).write_bytes(bytes(8))  # as an older gate left it
    flood.let_in(tmp_path / flood.NAME, 3, 60, 1_000_000.0)
    assert (tmp_path / flood.NAME).read_bytes() == b""


def test_processes_of_one_server_share_the_bucket(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from brama.apply import flood; file = Path(sys.argv[1]);\n"
        "if not os.fork(): flood.let_in(file, 1, 1, 1e6); os._exit(0)\n"
        "os.wait(); flood.let_in(file, 1, 1, 1e6)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / flood.NAME)]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, check=False
    )
    assert b"Crowded" in done.stderr


def test_the_bucket_holds_so_many_and_fills_again(tmp_path: Path) -> None:
    file = tmp_path / flood.NAME
    flood.fill()
    for _ in range(3):
        flood.let_in(file, 3, 60, 1_000_000.0)
    with pytest.raises(Crowded) as crowded:
        flood.let_in(file, 3, 60, 1_000_000.0)
    assert crowded.value.facts == {"minutes": 1}
    flood.let_in(file, 3, 60, 1_000_061.0)
    with pytest.raises(Crowded):
        flood.let_in(file, 3, 60, 1_000_061.0)


def test_a_bucket_after_a_clock_was_set_back_is_not_shut_for_years(tmp_path: Path) -> None:
    file = tmp_path / flood.NAME
    flood.fill()
    flood.let_in(file, 3, 60, 2_000_000_000.0)
    with pytest.raises(Crowded) as crowded:
        flood.let_in(file, 3, 60, 1_000_000_000.0)
    assert crowded.value.facts["minutes"] == 1
    flood.let_in(file, 3, 60, 1_000_000_061.0)


def test_the_numbers_of_the_bucket_are_settings() -> None:
    burst, an_hour = settings.BRAMA_FLOOD
    assert burst > 0 and an_hour > 0


def test_the_answers_of_a_full_form_fit(house: Staffed) -> None:
    full = {**PERSON, "motivation": {"text": "я" * 6000}, "skills": {**PERSON["skills"], "text": "ю" * 4000}}
    with at_the_gate(house) as visitor:
        visitor.begins().fills(person=full).keeps_words()
        assert len(visitor.state) < 64_000
        assert typed_back(visitor).title == say("be", "apply-received-title")
