"""`brama cases`: what a signed-in member sees and does, and how an application comes in."""

from pathlib import Path

import orjson
import pytest

from brama.cli.today import today
from brama.process.models import Case
from brama.staff.models import Handle, Member
from tests.cast import APPLICATION
from tests.cli.seated import House
from tests.receipts_words import other_word


def test_an_application_comes_in_and_only_the_words_are_printed(house: House, tmp_path: Path) -> None:
    file = tmp_path / "application.json"
    file.write_bytes(orjson.dumps(APPLICATION))
    ended = house.stranger("cases", "apply", file, "--language", "be")
    own, latin = ended.out.splitlines()
    assert ended.status == 0 and len(own.split()) == len(latin.split()) == 7 and latin.isascii()
    assert Case.objects.get().reference not in ended.out + ended.err


def test_nobody_under_eighteen_is_taken_and_nothing_is_kept(house: House) -> None:
    young = APPLICATION | {"identity": {"names": ["Алесь Дубок"], "birthDate": "2015-01-01"}}
    before = (house.records / "shred.keys").read_bytes()
    ended = house.stranger("cases", "apply", "-", stdin=orjson.dumps(young).decode())
    assert ended.status == 1 and ended.out == "" and "under 18" in ended.err and ended.err.count("\n") == 1
    assert not Case.objects.exists() and (house.records / "shred.keys").read_bytes() == before


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "is no application"),
        ("{", "standard input, line 1 is no application"),
        ('["Лясовік"]', "is no application"),
        ('{"identity": "Лясовік"}', "is no application"),
        ('{"identity": {"birthDate": "07.03.1991"}}', "lacks identity"),
        ('{"identity": {"birthDate": "1991"}}', "lacks contact"),
        ('{"identity": {"birthDate": "1991-03-07"}}', "lacks contact"),
        (orjson.dumps(APPLICATION | {"identity": {"names": "Лясовік", "birthDate": "1991"}}).decode(), "lacks a name"),
        (orjson.dumps(APPLICATION | {"religion": {}}).decode(), "No application has a section religion"),
    ],
)
def test_what_is_no_application_is_refused_in_one_sentence_without_its_content(
    house: House, written: str, said: str
) -> None:
    ended = house.stranger("cases", "apply", "-", stdin=written)
    assert ended.status == 1 and ended.out == "" and said in ended.err
    assert ended.err.count("\n") == 1 and "Лясовік" not in ended.err and not Case.objects.exists()


@pytest.mark.parametrize(
    ("place", "word"), [("word", ""), ("0", "word"), ("8", "word"), ("3", ""), ("3", "two words"), ("3=word", "")]
)
def test_an_exchange_word_without_its_place_is_a_wrong_use(house: House, place: str, word: str) -> None:
    application = orjson.dumps(APPLICATION).decode()
    ended = house.stranger("cases", "apply", "-", "--duress", place, stdin=f"{word}\n{application}")
    assert ended.status == 2 and "--duress" in ended.err and not Case.objects.exists()


def test_an_application_out_of_an_editor_that_marks_utf_8_is_taken(house: House) -> None:
    written = "\ufeff" + orjson.dumps(APPLICATION).decode()
    assert house.stranger("cases", "apply", "-", stdin=written).status == 0 and Case.objects.exists()


def test_an_exchange_word_of_another_list_or_of_none_is_refused(house: House) -> None:
    application = orjson.dumps(APPLICATION).decode()
    none = house.stranger("cases", "apply", "-", "--language", "en", "--duress", "3", stdin=f"qqqqqqq\n{application}")
    assert none.status == 1 and none.err.startswith("Word 3 is not in the list of this language (en)")
    other = other_word("ru", "en")
    ended = house.stranger("cases", "apply", "-", "--language", "en", "--duress", "3", stdin=f"{other}\n{application}")
    assert ended.status == 2 and "another list" in ended.err


def test_a_member_sees_what_the_duty_opens_and_no_more(house: House) -> None:
    house.applies()
    reference = house.reference()
    seen = house.member("robin", "cases", "show", reference.lower())
    assert "Дзмітрый Лясовік" in seen.out and "electrician" in seen.out and "take" in seen.out
    for handle in ("swift", "stork", "owl", "wren"):
        ended = house.member(handle, "cases", "show", reference)
        assert (ended.status, ended.out) == (1, "") and "no such case for you" in ended.err
        assert house.member(handle, "cases", "list").out == ""


def test_a_damaged_handle_of_a_colleague_keeps_no_page_away(house: House) -> None:
    house.applies()
    Handle.objects.exclude(member__holds__duty="screener").update(sealed=bytes(32))
    ended = house.member("finch", "cases", "show", house.reference())
    assert ended.status == 0 and "Дзмітрый" in ended.out
    listed = house.member("finch", "staff", "list").out
    assert listed.count("(handle") == Member.objects.count() - 2 and "finch" in listed


def test_whoever_has_not_signed_in_sees_nothing(house: House) -> None:
    house.applies()
    for words in (("cases", "list"), ("cases", "show", "AAAA-AAAA"), ("cases", "act", "AAAA-AAAA", "take")):
        ended = house.stranger(*words)
        assert ended.status == 1 and ended.out == "" and "Nobody is signed in" in ended.err


def test_what_an_applicant_wrote_cannot_move_a_terminal(house: House) -> None:
    house.applies(motivation={"te\x1b[2Jxt": "\x1b]0;gone\x07 and \u202e turned", "list": ["\x9b1m"]})
    ended = house.member("finch", "cases", "show", house.reference())
    assert ended.status == 0 and not {"\x1b", "\x07", "\x9b", "\u202e"} & set(ended.out)


def test_an_act_is_done_once_and_by_whom_it_belongs_to(house: House) -> None:
    house.applies()
    reference = house.reference()
    ended = house.member("finch", "cases", "act", reference, "take", "--seen", "1")
    assert ended.out == f"{reference}: take is done; it stands at screening, version 2.\n"
    again = house.member("robin", "cases", "act", reference, "take", "--seen", "1")
    assert again.status == 1 and "Somebody else acted" in again.err
    others = house.member("stork", "cases", "act", reference, "take")
    assert others.status == 1 and "for others to do (screener)" in others.err
    assert "done\n  take           finch\n" in house.member("finch", "cases", "show", reference).out


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["dance"], 1, "There is no act dance"),
        (["vote", "outcome=admit", "reason=x"], 1, "for others to do (board)"),
        (["ask"], 1, "ask needs more; give text=VALUE"),
        (["ask", "text=Why?", "colour=red"], 1, "no field colour"),
        (["ask", "text"], 2, "FIELD=VALUE"),
        (["note", "text=first", "text=second"], 2, "text is given twice"),
        (["note", "text=-", "text=second"], 2, "text is given twice"),
        (["assess", "level=-", "reasons=-", "flagged=no"], 2, "only one field"),
        (
            ["assess", "level=good", "reasons=consistent", "flagged=Yes"],
            1,
            "flagged cannot be that; choose one of yes, no",
        ),
        (["clear"], 1, "clear cannot be done yet; nobody has assessed it"),
        (["answer_match", "match=x", "answer=maybe", "reason=y", "evidence=z"], 1, "cannot be done yet; no such match"),
    ],
)
def test_an_act_that_cannot_be_done_says_what_is_missing(
    house: House, words: list[str], status: int, said: str
) -> None:
    house.applies()
    reference = house.reference()
    house.act("finch", reference, "take")
    ended = house.member("finch", "cases", "act", reference, *words)
    assert ended.status == status and said in ended.err and ended.err.count("\n") == 1 and ended.out == ""
    assert Case.objects.get().version == 2


def test_a_text_can_come_from_standard_input(house: House) -> None:
    house.applies()
    reference = house.reference()
    house.act("finch", reference, "take")
    house.member("finch", "cases", "act", reference, "ask", "text=-", stdin="Хто вас навучыў?\n")
    assert "    text  Хто вас навучыў?\n" in house.member("robin", "cases", "show", reference).out


def test_what_waits_for_a_member_is_handed_on_after_an_act(house: House) -> None:
    from brama.vault.models import HandOver

    words = house.applies()
    reference = house.reference()
    house.cleared(reference)
    day = today().isoformat()
    half = ("town=Vilnius", f"day={day}", "half=am", f"until={day}")
    house.act("swift", reference, "offer", f"slot={'00' * 16}", *half)
    house.stranger("receipt", "book", stdin=f"{words}\n1\n")
    house.act("swift", reference, "recognise", "text=The word was right.")
    house.act("swift", reference, "verify", "text=Passport and face agree.", "outcome=verified")
    house.act("finch", reference, "bring")
    assert set(HandOver.objects.values_list("item__section", "compartment")) == {("meeting_outcome", "board")}
    house.applies()
    other = next(each.reference for each in Case.objects.exclude(reference=reference))
    house.cleared(other)
    house.act("swift", other, "offer", f"slot={'11' * 16}", *half)
    assert not HandOver.objects.exists()
    assert "outcome  verified" in house.member("stork", "cases", "show", reference).out


def test_a_page_with_an_identity_is_counted_and_another_of_the_compartment_grants_more(house: House) -> None:
    house.applies()
    reference = house.reference()
    assert house.member("finch", "cases", "openings").out == "0 of 40 pages opened today.\n"
    for _ in range(2):
        assert house.member("finch", "cases", "show", reference).err == "Page opened (1 of 40 today).\n"
    assert house.member("robin", "cases", "grant", "finch", "5").out == "Granted: 5 more today.\n"
    assert house.member("finch", "cases", "openings").out == "1 of 45 pages opened today.\n"
    for handle, said in (("finch", "another person than you"), ("owl", "no compartment together")):
        ended = house.member(handle, "cases", "grant", "finch", "5")
        assert ended.status == 1 and said in ended.err
    assert "nobody of this handle" in house.member("robin", "cases", "grant", "nobody", "5").err


def test_above_the_budget_nothing_of_the_case_is_shown(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brama.process.openings.grants.A_DAY", 0)
    house.applies()
    ended = house.member("finch", "cases", "show", house.reference())
    assert (ended.status, ended.out) == (1, "")
    assert ended.err == (
        "You have opened 0 of 0 pages today; ask another of your compartment for `brama cases grant`.\n"
    )
