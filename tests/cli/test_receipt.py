"""`brama receipt`: seven words in, what an applicant may see and do; every way of being nobody has one answer."""

from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
import pytest
from django.db import connection

from brama.cli.english.applicant import CALLED_OFF_SAID, COMMANDS, HALVES_SAID, STEPS_SAID
from brama.cli.today import today
from brama.process.conditions import CALLED_OFF
from brama.process.meetings.bookings import HALVES
from brama.process.models import Case
from brama.process.purging import purge
from brama.process.steps import ROAD, STEPS
from brama.receipts.words import numbers, words
from brama.vault.holder import Holder
from brama.vault.models import Notice
from tests.cast import APPLICATION
from tests.cli.seated import House
from tests.process.purging.test_scrub import reading
from tests.receipts_words import other_word

NOWHERE = "These words lead nowhere; check each of them.\n"
SLOTS = ("00" * 16, "11" * 16)


def offered(house: House) -> str:
    """A cleared case with two meetings offered; returns the words."""
    receipt = house.applies()
    reference = house.reference()
    house.cleared(reference)
    for slot, half in zip(SLOTS, ("am", "pm"), strict=True):
        house.act("swift", reference, "offer", *(f"{name}={value}" for name, value in offer(slot, half).items()))
    return receipt


def offer(slot: str, half: str) -> dict[str, str]:
    """Half of tomorrow in a town, and what stays with the house until then."""
    day = (today() + timedelta(1)).isoformat()
    return {
        "slot": slot,
        "town": "Vilnius",
        "day": day,
        "half": half,
        "until": day,
        "place": "by the river",
        "hour": "11:00",
    }


def test_status_shows_where_it_stands_and_nothing_of_what_was_written(house: House) -> None:
    receipt = house.applies()
    ended = house.stranger("receipt", "status", stdin=receipt)
    assert ended.status == 0 and "has come in" in ended.out
    assert not [said for said in ("Лясовік", "1991", "electrician", "heron") if said in ended.out]


def test_the_latin_words_and_their_beginnings_do_as_well(house: House) -> None:
    receipt = house.applies("--language", "uk")
    language, found = numbers(receipt)
    beginnings = " ".join(f"{place}. {word[:4].upper()}" for place, word in enumerate(receipt.split(), 1))
    assert language == "uk" and len(found) == 7
    assert house.stranger("receipt", "status", "--language", "uk", stdin=beginnings).status == 0


def test_a_question_is_answered(house: House) -> None:
    receipt = house.applies()
    reference = house.reference()
    house.act("finch", reference, "take")
    house.act("finch", reference, "ask", "text=Who taught you?")
    assert "they ask: Who taught you?" in house.stranger("receipt", "status", stdin=receipt).out
    ended = house.stranger("receipt", "answer", stdin=f"{receipt}\nUncle Rygor.\nHe lives by the lake.\n")
    assert (ended.status, ended.out) == (0, "Done. Your application is being read.\n")
    assert (
        "text  Uncle Rygor.\n          He lives by the lake.\n" in house.member("robin", "cases", "show", reference).out
    )
    said = house.stranger("receipt", "status", stdin=receipt).out
    assert f"you answered on {today().isoformat()}." in said and "Rygor" not in said and "Who taught" not in said
    again = house.stranger("receipt", "answer", stdin=f"{receipt}\nOnce more.\n")
    assert again.status == 1 and "answer does not begin where the case stands (screening)" in again.err


def test_a_meeting_is_booked_moved_and_given_back(house: House) -> None:
    receipt = offered(house)
    day = (today() + timedelta(1)).isoformat()
    second = f"meeting 2: Vilnius, {day} after noon, offered until {day}"
    said = house.stranger("receipt", "status", stdin=receipt).out
    assert f"{second}\n" in said and "by the river" not in said
    assert house.stranger("receipt", "book", stdin=f"{receipt}\n1\n").status == 0
    assert "before noon, offered until" in house.stranger("receipt", "status", stdin=receipt).out
    assert house.stranger("receipt", "book", stdin=f"{receipt}\n{SLOTS[1]}\n").status == 0
    assert f"{second} (yours)" in house.stranger("receipt", "status", stdin=receipt).out
    assert house.stranger("receipt", "cancel", stdin=receipt).status == 0
    assert "(yours)" not in house.stranger("receipt", "status", stdin=receipt).out


def test_the_house_is_told_when_it_is_time_and_calls_off_with_a_reason(house: House) -> None:
    receipt = offered(house)
    house.stranger("receipt", "book", stdin=f"{receipt}\n1\n")
    reference = house.reference()
    assert "House and hour are told on the day before" in house.stranger("receipt", "status", stdin=receipt).out
    house.act("swift", reference, "tell_place", "place=by the river", "hour=11:00")
    assert "the house: by the river, 11:00\n" in house.stranger("receipt", "status", stdin=receipt).out
    house.act("swift", reference, "call_off", "reason=unsafe")
    said = house.stranger("receipt", "status", stdin=receipt).out
    assert CALLED_OFF_SAID["unsafe"] in said and "the house:" not in said


@pytest.mark.parametrize("named", ["3", "0", "", "ff" * 16, "by the river"])
def test_a_meeting_that_was_not_offered_is_not_booked(house: House, named: str) -> None:
    ended = house.stranger("receipt", "book", stdin=f"{offered(house)}\n{named}\n")
    assert ended.status == 2 and "was not offered" in ended.err and Case.objects.get().step == "cleared"


def test_an_erased_case_is_gone_and_what_is_stated_is_borne_out_by_the_ledger(house: House, tmp_path: Path) -> None:
    ended = house.stranger("receipt", "erase", stdin=house.applies())
    erased, statement = ended.out.splitlines()
    assert ended.status == 0 and erased.startswith("Erased") and statement.startswith("Statement: ")
    assert "next purge" in ended.err
    assert not Case.objects.exists()
    head = tmp_path / "head"
    head.write_text(house.stranger("ledger", "head", "--since", "0").out)
    checked = house.stranger("ledger", "check-statement", head, stdin=statement)
    assert (
        checked.status == 0 and "says so: a case was erased on" in checked.out and "No countersignature" in checked.err
    )
    assert house.stranger("ledger", "check-statement", head, stdin=erased).status == 1


def test_the_statement_is_shown_also_where_others_keep_what_was_deleted_from_being_overwritten(house: House) -> None:
    receipt = house.applies()
    sqlite = connection.vendor == "sqlite"
    with reading(house.records / "records.sqlite3") if sqlite else nullcontext():
        ended = house.stranger("receipt", "erase", stdin=receipt)
    assert ended.status == 0 and "Statement: " in ended.out
    assert "It is erased; what was deleted is overwritten by the next purge." in ended.err


def test_who_erases_after_screening_has_taken_the_case_is_told_what_remains_and_until_when(house: House) -> None:
    receipt = house.applies()
    house.act("finch", house.reference(), "take")
    until = (datetime.now(UTC).date() + timedelta(days=purge.TAGS)).isoformat()
    assert f"Until {until} a keyed tag remains" in house.stranger("receipt", "erase", stdin=receipt).out


def test_unknown_erased_expired_and_duress_words_get_one_answer(house: House) -> None:
    exchange = words("be")[7]
    duress = house.applies("--duress", "2", first=exchange).split()
    duress[1] = exchange
    erased = house.applies()
    house.stranger("receipt", "erase", stdin=erased)
    expired = house.applies()
    last = Case.objects.order_by("-pk").first()
    assert last is not None
    purge.purge(last.reference, today(), Holder(bytes(16), bytes(96), bytes(32)))
    unknown = " ".join(words("be")[1000:1007])
    before = Notice.objects.count()
    answers = {
        tuple(house.stranger("receipt", "status", stdin=each)) for each in (unknown, erased, expired, " ".join(duress))
    }
    assert answers == {(1, "", NOWHERE)}
    assert Notice.objects.count() == before + 4


def test_a_purge_that_was_killed_before_it_ended_has_erased_all_the_same(house: House) -> None:
    receipt = house.applies()
    purge.shred(Case.objects.get().safe.slot)
    assert tuple(house.stranger("receipt", "answer", stdin=f"{receipt}\nx")) != (0, "", "")
    assert tuple(house.stranger("receipt", "erase", stdin=receipt)) == (1, "", NOWHERE)


def test_an_unknown_word_is_named_by_its_place_with_the_nearest(house: House) -> None:
    receipt = house.applies("--language", "en").split()
    slipped = receipt[4][:2] + "qqq" + receipt[4][2:]
    ended = house.stranger(
        "receipt", "status", "--language", "en", stdin=" ".join([*receipt[:4], slipped, *receipt[5:]])
    )
    assert ended.status == 1 and ended.err.startswith("Word 5 is not in the list of this language (en); the nearest ")
    assert slipped not in ended.err and ended.err.count("\n") == 1


def test_a_receipt_of_another_language_is_said_so(house: House) -> None:
    other = other_word("ru", "pl")
    ended = house.stranger("receipt", "status", "--language", "pl", stdin=" ".join([other] * 7))
    assert ended.status == 1 and "are of language" in ended.err and other not in ended.err


@pytest.mark.parametrize("typed", ["", "one", "a b c d e f g h", "\x00\xff\n"])
def test_what_is_not_seven_words_is_refused(house: House, typed: str) -> None:
    ended = house.stranger("receipt", "status", stdin=typed)
    assert ended.status == 1 and "A receipt has 7 words" in ended.err and ended.err.count("\n") == 1


def test_words_are_never_taken_as_arguments(house: House) -> None:
    typed = words("be")[:7]
    ended = house.stranger("receipt", "status", *typed)
    assert ended.status == 2 and ended.out == "" and ended.err.count("\n") == 1
    assert not any(word in ended.err for word in typed)


def test_a_second_look_is_asked_for_once(house: House) -> None:
    receipt = house.applies()
    reference = house.reference()
    Case.objects.filter(reference=reference).update(step="declined")  # the road to here is walked elsewhere
    file = house.records / "again.json"
    file.write_bytes(orjson.dumps(APPLICATION))
    assert house.stranger("receipt", "second-look", file, stdin=receipt).out == "Others will look again.\n"
    Case.objects.filter(reference=reference).update(step="declined")
    assert "second-look" not in house.stranger("receipt", "status", stdin=receipt).out
    again = house.stranger("receipt", "second-look", file, stdin=receipt)
    assert again.status == 1 and "others have looked a second time already" in again.err


def test_a_word_of_another_language_among_the_seven_is_not_said_to_be_in_no_list(house: House) -> None:
    ended = house.stranger("receipt", "status", stdin=" ".join([*words("be")[10:16], other_word("ru", "be")]))
    assert ended.status == 1 and ended.err.startswith("Word 7 is not in the list of this language (be); the nearest ")


def test_every_step_and_act_that_an_applicant_meets_has_words() -> None:
    assert set(STEPS_SAID) == set(STEPS)
    mine = [act for act in ROAD if act.by == "applicant"]
    assert set(COMMANDS) == {act.code for act in mine if act.at}
    assert set(CALLED_OFF_SAID) == set(CALLED_OFF) and set(HALVES_SAID) == set(HALVES)


def test_a_case_past_its_period_is_purged_by_the_security_officer_alone(house: House) -> None:
    house.applies()
    house.applies()
    old = Case.objects.all()[0]
    Case.objects.filter(pk=old.pk).update(day=today() - timedelta(days=purge.PERIODS["applied"] + 1))
    refused = house.member("finch", "purge", "--due")
    assert refused.status == 1 and "security_officer" in refused.err and Case.objects.count() == 2
    ended = house.member("owl", "purge", "--due")
    assert (
        ended.status == 0 and f"{old.reference} is purged" in ended.out and "cases 1, notices 0, openings" in ended.out
    )
    left = Case.objects.get().reference
    assert house.member("owl", "purge", left.lower()).status == 0 and not Case.objects.exists()
    gone = house.member("owl", "purge", left)
    assert gone.status == 1 and gone.err.count("\n") == 1
    assert house.stranger("ledger", "verify").status == 0


@pytest.mark.parametrize("asked", [["purge"], ["purge", "--due", "AAAA-AAAA"]])
def test_a_purge_says_what(house: House, asked: list[str]) -> None:
    assert house.member("owl", *asked).status == 2
