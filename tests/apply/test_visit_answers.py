"""Questions and answers: shown until answered, nothing twice, nothing that the applicant wrote; and what only the welfare officer reads."""

import re

import pytest

from brama.ledger.models import LedgerEntry
from brama.process.alarms.notices import Told, notices
from brama.process.errors import NotTheirDuty
from brama.process.gate.standing import standing
from brama.process.gate.visits import MOST_TOLD
from brama.process.reads.cases import shown
from brama.vault.models import Notice
from tests.apply.visitors import Visitor, version_of, visitor
from tests.cast import DAY
from tests.damage import bit_flipped
from tests.doors import Staffed

QUESTION = "Who taught you to repair?"


def answered(who: Visitor, seen: str, text: str) -> str:
    form = who.goes("answer", seen)
    return who.goes("answer", form, seen=version_of(form), text=text)


def test_a_question_is_shown_until_it_is_answered_and_then_only_the_day(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    first = who.arrives()
    assert QUESTION in first and QUESTION in who.arrives()
    done = answered(who, first, "Uncle Rygor.")
    assert "Your answer has come in" in done and "You answered on" in done
    for later in (done, who.arrives(), who.goes("answer", done)):
        assert QUESTION not in later and "Rygor" not in later
    assert "Uncle Rygor." in str(shown(who.walk.reference, staff.seats["olena"]).sections["messages"])


def test_only_what_was_asked_since_the_last_answer_is_shown(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    who.walk.does("halina", "ask", text="And who <i>else</i>?")
    seen = who.arrives()
    assert QUESTION in seen and "And who &lt;i&gt;else&lt;/i&gt;?" in seen and "The questions" in seen
    answered(who, seen, "Nobody.")
    who.walk.does("olena", "ask", text="A third one?")
    again = who.arrives()
    assert "A third one?" in again and QUESTION not in again and "else" not in again


@pytest.mark.parametrize("step", ["questions", "booked", "declined", "on_roster"])
def test_nothing_that_the_applicant_wrote_is_on_any_page(staff: Staffed, step: str) -> None:
    who = visitor(staff, step)
    home = who.arrives()
    pages = [home, *(who.goes(name, home) for name in ("answer", "relatives", "afraid", "meeting", "again", "erase"))]
    # A single word in small letters may stand there by chance, as one of those for the door.
    told = (
        "Лясовік",
        "Liasovik",
        "heron:example",
        "Białystok",
        "electrician",
        "brother taught",
        "Vyshynski",
        "Rygor",
        "Mother",
    )
    for written in (*told, *(["lorry"] if step != "booked" else [])):
        assert not any(written in page for page in pages), written


def test_an_answer_that_is_sent_twice_is_one_answer(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    sent = [who.goes("answer", form, seen=version_of(form), text="Uncle Rygor.") for _ in range(2)]
    assert "Your answer has come in" in sent[0] and "Nothing was done twice" in sent[1]
    assert len(standing(who.walk.received(), DAY).answered) == 1


def test_a_second_window_is_told_kindly_and_keeps_what_was_typed(staff: Staffed) -> None:
    who = visitor(staff, "questions")
    one, two = who.goes("answer", who.arrives()), who.goes("answer", who.arrives())
    who.goes("answer", one, seen=version_of(one), text="Uncle Rygor.")
    who.walk.does("olena", "ask", text="Another one?")
    told = who.goes("answer", two, seen=version_of(two), text="Aunt Zosia.")
    assert (
        "Something has changed since this page was opened" in told and "Aunt Zosia." in told and "Another one?" in told
    )
    assert version_of(told) == str(who.walk.case().version) != version_of(two)
    assert "Your answer has come in" in who.goes("answer", told, seen=version_of(told), text="Aunt Zosia.")


@pytest.mark.parametrize("text", ["", "   ", "x" * 20_001, "a\0b"])
def test_an_answer_that_cannot_be_taken_says_why_and_keeps_the_text(staff: Staffed, text: str) -> None:
    who = visitor(staff, "questions")
    form = who.goes("answer", who.arrives())
    told = who.goes("answer", form, seen=version_of(form), text=text)
    assert 'role="alert"' in told and text.strip() in told and who.walk.case().step == "questions"


def test_relatives_are_asked_for_only_after_admission(staff: Staffed) -> None:
    who = visitor(staff, "before_board")
    assert "Tell about relatives" not in who.arrives()
    who.goes("relatives", who.arrives(), seen=str(who.walk.case().version), text="Mother.")
    assert "relatives" not in shown(who.walk.reference, staff.seats["taras"]).sections


def test_relatives_reach_the_welfare_officer(staff: Staffed) -> None:
    who = visitor(staff, "admitted")
    form = who.goes("relatives", who.arrives())
    done = who.goes("relatives", form, seen=version_of(form), text="Tell my sister.")
    assert "It has come in" in done and "sister" not in done
    assert "Tell my sister." in str(shown(who.walk.reference, staff.seats["nadia"]).sections["relatives"])


def test_what_is_told_of_threats_is_read_by_the_welfare_officer_and_nobody_else(staff: Staffed) -> None:
    who = visitor(staff, "screening")
    form = who.goes("afraid", who.arrives())
    before, version = LedgerEntry.objects.count(), who.walk.case().version
    done = who.goes("afraid", form, text="They came to my mother.")
    assert "It has come in" in done and "mother" not in done
    (told,) = notices(staff.seats["nadia"])
    assert (told.kind, told.reference, told.text) == ("approached", who.walk.reference, "They came to my mother.")
    for handle in set(staff.seats) - {"nadia"}:
        with pytest.raises(NotTheirDuty):
            notices(staff.seats[handle])
    assert (LedgerEntry.objects.count(), who.walk.case().version) == (before, version), "no act that others could see"
    assert not any(field.is_relation and field.name != "epoch" for field in Notice._meta.concrete_fields)


def test_what_is_told_of_threats_from_one_page_is_told_once(staff: Staffed) -> None:
    who = visitor(staff)
    form = who.goes("afraid", who.arrives())
    for _ in range(2):
        assert "It has come in" in who.goes("afraid", form, text="They came.", once=once_of(form))
    again = who.goes("afraid", form)
    assert once_of(again) != once_of(form)
    who.goes("afraid", again, text="And came back.", once=once_of(again))
    assert {each.text for each in notices(staff.seats["nadia"])} == {"They came.", "And came back."}
    assert len(notices(staff.seats["nadia"])) == 2


def test_another_text_from_the_same_page_is_told_too(staff: Staffed) -> None:
    who = visitor(staff)
    form = who.goes("afraid", who.arrives())
    for text in ("They came.", "They came.", "They came again, and took my phone."):
        assert "It has come in" in who.goes("afraid", form, text=text, once=once_of(form))
    assert sorted(each.text for each in notices(staff.seats["nadia"])) == [
        "They came again, and took my phone.",
        "They came.",
    ]


def test_in_one_visit_threats_are_told_a_few_times_and_then_the_text_stays(staff: Staffed) -> None:
    who = visitor(staff)
    home = who.arrives()
    for number in range(MOST_TOLD):
        assert "It has come in" in who.goes("afraid", home, text="They came.", once=str(number))
    told = who.goes("afraid", home, text="Once more.", once="more")
    assert "several times in this visit" in told and "Once more." in told
    assert len(notices(staff.seats["nadia"])) == MOST_TOLD
    back = who.arrives(then="afraid", kept="Once more.")
    assert "It has come in" in who.goes("afraid", back, text="Once more.", once=once_of(back))


def once_of(seen: str) -> str:
    return str(re.findall(r'name="once" value="(\w{32})"', seen)[0])


def test_a_duress_receipt_is_told_to_the_welfare_officer_with_its_case(staff: Staffed) -> None:
    who = visitor(staff)
    who.arrives(who.duress)
    assert [(each.kind, each.reference) for each in notices(staff.seats["nadia"])] == [("duress", who.walk.reference)]


def test_erasing_takes_along_what_was_told_of_threats(staff: Staffed) -> None:
    who = visitor(staff)
    home = who.goes("afraid", who.arrives(), text="They came to my mother.")
    who.goes("erase", home, sure="yes")
    assert notices(staff.seats["nadia"]) == [] and Notice.objects.exists()


def test_of_a_forged_notice_nothing_is_said_but_that_it_is_there(staff: Staffed) -> None:
    who = visitor(staff)
    who.goes("afraid", who.arrives(), text="They came to my mother.")
    row = Notice.objects.exclude(content=b"").get()
    Notice.objects.filter(pk=row.pk).update(content=bit_flipped(row.content))
    Notice.objects.create(epoch=row.epoch, day=row.day, sealed=b"\1" + bytes(1200), content=row.content)
    assert notices(staff.seats["nadia"]) == [Told(row.day, "unread", many=2)]
