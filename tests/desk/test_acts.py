"""Every act of the desk by its page; what cannot be done is shown with its reason; two windows do not overwrite each other."""

import re
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus

import pytest

from brama.desk.case.forms import FORMS
from brama.process.acts import act
from brama.process.procedure import CHECKLIST
from brama.process.steps import ACTS
from tests.desk.cases import came, posted, seen, sends, words
from tests.desk.matching import TWIN, matched, register, taken
from tests.desk.rich import RICH
from tests.doors import Staffed, client
from tests.process.road import applied, walked

ASSESSED = {"level": "good", "reasons": ["consistent", "answers_plain"], "flagged": "no"}
ANSWER = {"match": "ofac:17", "answer": "someone_else", "reason": "born_elsewhere", "evidence": "-8"}


def test_every_act_of_a_screener_has_its_form_or_is_done_with_a_match_or_a_bundle() -> None:
    elsewhere = {"match", "answer_match", "propose_aside", "set_aside"}
    assert set(FORMS) == {code for code, row in ACTS.items() if row.by == "screener"} - elsewhere


def test_a_case_goes_from_taken_to_cleared_by_the_page_alone(house: Staffed) -> None:
    reference = came(house, RICH)
    olena, halina = client(house, "olena"), client(house, "halina")
    assert sends(house, olena, reference, "take").headers["Location"] == f"/desk/{reference}"
    assert "taken by you" in words(olena.get(f"/desk/{reference}")) and "taken by olena" in words(
        halina.get(f"/desk/{reference}")
    )
    assert sends(house, halina, reference, "note", text="I know the referee.").headers["Location"].endswith("#notes")
    assert "I know the referee." in words(olena.get(f"/desk/{reference}"))
    assert "nobody has assessed it" in words(olena.get(f"/desk/{reference}"))
    sends(house, olena, reference, "assess", **ASSESSED | {"flagged": "yes"})
    assert "no second person has assessed it" in words(olena.get(f"/desk/{reference}"))
    sends(house, halina, reference, "assess_again", **ASSESSED)
    assert "something on the checklist was not looked at" in words(olena.get(f"/desk/{reference}"))
    sends(house, olena, reference, "check", items=CHECKLIST)
    assert sends(house, olena, reference, "clear").status_code == HTTPStatus.FOUND
    assert seen(house, reference).step == "cleared"


def test_clearing_waits_for_the_checklist_and_for_every_strong_match(house: Staffed) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "olena")
    sends(house, visitor, walk.reference, "assess", **ASSESSED)
    assert "a strong match has no answer" in words(sends(house, visitor, walk.reference, "clear"))
    walk.does("olena", "answer_match", **ANSWER)
    assert "something on the checklist" in words(sends(house, visitor, walk.reference, "clear"))
    sends(house, visitor, walk.reference, "check", items=CHECKLIST)
    page = visitor.get(f"/desk/{walk.reference}").content.decode()
    assert (
        page.count('class="first"') == 1
        and "/clear" in page[page.index('class="first"') - 300 : page.index('class="first"')]
    )
    sends(house, visitor, walk.reference, "clear")
    assert seen(house, walk.reference).step == "cleared"


def test_a_case_waits_while_a_register_cannot_be_asked(house: Staffed) -> None:
    walk, visitor = taken(house, RICH), client(house, "olena")
    register(house.folder, [], "court")
    sends(house, visitor, walk.reference, "assess", **ASSESSED)
    sends(house, visitor, walk.reference, "check", items=CHECKLIST)
    current = house.folder / "registers" / "court" / "current"
    serving = current.read_text()
    current.write_text("damaged")
    for answer in (visitor.get(f"/desk/{walk.reference}"), sends(house, visitor, walk.reference, "clear")):
        assert "not every register could be asked" in words(answer) and "Register court is damaged" in words(answer)
    assert seen(house, walk.reference).step == "screening"
    current.write_text(serving)
    sends(house, visitor, walk.reference, "clear")
    assert seen(house, walk.reference).step == "cleared"


def test_the_second_screener_is_another_person(house: Staffed) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "olena")
    sends(house, visitor, walk.reference, "assess", **ASSESSED | {"flagged": "yes"})
    page = visitor.get(f"/desk/{walk.reference}")
    assert "a second screener must assess it" in words(page) and "/assess_again" not in page.content.decode()
    refused = sends(house, visitor, walk.reference, "assess_again", **ASSESSED)
    assert "You did “assess” in this case, so “assess a second time” is for somebody else." in words(refused)
    assert "/assess_again" in client(house, "halina").get(f"/desk/{walk.reference}").content.decode()


def test_a_question_is_composed_in_the_applicants_language_changed_and_sent(house: Staffed) -> None:
    reference, visitor = came(house, RICH), client(house, "olena")
    sends(house, visitor, reference, "take")
    page = words(visitor.get(f"/desk/{reference}"))
    assert "Што вы рабілі і дзе жылі з 05.2021 па 11.2021?" in page and "from 05.2021 to 11.2021?" in page
    composed = sends(house, visitor, reference, "ask", compose="1", picked=["0"], text="Добры дзень!")
    assert composed.status_code == HTTPStatus.OK and seen(house, reference).step == "screening"
    assert "Добры дзень!\n\nШто вы рабілі" in composed.content.decode().replace("\r", "")
    sends(house, visitor, reference, "ask", text="Дзе вы жылі ўлетку?")
    assert seen(house, reference).step == "questions"
    assert "Дзе вы жылі ўлетку?" in words(visitor.get(f"/desk/{reference}"))
    assert "The answer has not come yet" in words(visitor.get(f"/desk/{reference}"))


def test_ticked_questions_are_sent_as_they_are_and_an_empty_one_is_not(house: Staffed) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "olena")
    assert "Fill this in" in words(sends(house, visitor, walk.reference, "ask", text=" "))
    assert "Choose one of the answers offered" in words(sends(house, visitor, walk.reference, "ask", picked=["99"]))
    sends(house, visitor, walk.reference, "ask", picked=["0", "1"])
    walk.applies("answer", text="У Гародні, у сястры.")
    (asked,) = seen(house, walk.reference).of("messages", "ask")
    assert asked.said["text"].count("?") >= 2 and "У Гародні, у сястры." in words(
        visitor.get(f"/desk/{walk.reference}")
    )


def test_what_was_asked_is_offered_among_the_other_questions(house: Staffed) -> None:
    reference, visitor = came(house, RICH), client(house, "olena")
    sends(house, visitor, reference, "take")
    brought = re.compile(r'name="picked" value="(\d)"')
    before = brought.findall(visitor.get(f"/desk/{reference}").content.decode())
    sends(house, visitor, reference, "ask", picked=["0"], text="Добры дзень!")
    page = visitor.get(f"/desk/{reference}").content.decode()
    assert before[0] == "0" and brought.findall(page) == before[1:] and 'name="more" value="0"' in page


def test_ticks_are_kept_with_who_looked_first_and_can_be_taken_back(house: Staffed) -> None:
    reference, olena, halina = came(house, RICH), client(house, "olena"), client(house, "halina")
    sends(house, olena, reference, "take")
    sends(house, olena, reference, "check", items=["identity", "story"])
    sends(house, halina, reference, "check", items=["identity", "referees"])
    said = words(olena.get(f"/desk/{reference}"))
    assert "2 of 8 looked at" in said and "in all spellings (you)" in said and "were asked (halina)" in said


@pytest.mark.parametrize(
    ("at", "code", "to"),
    [
        ("screening", "release", "applied"), ("verified", "bring", "before_board"), ("did_not_come", "clear_again", "cleared"),
        ("someone_else", "look_again", "screening"),
    ],
)  # fmt: skip
def test_one_button_brings_a_case_on(house: Staffed, at: str, code: str, to: str) -> None:
    walk, visitor = walked(house, at, RICH), client(house, "olena")
    assert f'action="/desk/{walk.reference}/{code}"' in visitor.get(f"/desk/{walk.reference}").content.decode()
    assert sends(house, visitor, walk.reference, code).status_code == HTTPStatus.FOUND
    assert seen(house, walk.reference).step == to


def test_a_second_look_is_for_whoever_has_not_looked_yet(house: Staffed) -> None:
    walk = walked(house, "second_look", RICH)
    refused = words(client(house, "olena").get(f"/desk/{walk.reference}"))
    assert "is for somebody else" in refused
    assert sends(house, client(house, "symon"), walk.reference, "take_again").status_code == HTTPStatus.FOUND
    assert seen(house, walk.reference, "symon").taker == house.seats["symon"].member


def test_a_second_look_is_asked_checked_and_assessed_as_if_nobody_had_looked(house: Staffed) -> None:
    """The first look of this walk was asked about, and assessed by two."""
    reference, visitor = walked(house, "second_look", RICH).reference, client(house, "symon")
    sends(house, visitor, reference, "take_again")
    assert "/ask" in _first(visitor.get(f"/desk/{reference}").content.decode())
    sends(house, visitor, reference, "check", items=CHECKLIST)
    sends(house, visitor, reference, "assess", **ASSESSED | {"flagged": "yes"})
    page = words(visitor.get(f"/desk/{reference}"))
    assert "a second screener must assess it" in page and "no second person has assessed it" in page


def _first(page: str) -> str:
    """The filled button, as far as where it goes."""
    assert page.count('class="first"') == 1
    return page[: page.index('class="first"')].rpartition("<button ")[2]


def test_a_case_is_taken_over_only_after_a_day_without_an_act(house: Staffed) -> None:
    busy, idle = applied(house, sections=RICH), applied(house, sections=RICH)
    before = replace(house.seats["halina"], day=house.seats["halina"].day - timedelta(days=2))
    act(busy.reference, "take", house.seats["halina"], {})
    act(idle.reference, "take", before, {})
    visitor = client(house, "olena")
    page = visitor.get(f"/desk/{busy.reference}")
    assert "did something in it since yesterday" in words(page)
    assert "taken by halina" in words(visitor.get(f"/desk/{idle.reference}"))
    assert "since yesterday" in words(sends(house, visitor, busy.reference, "take_over"))
    sends(house, visitor, idle.reference, "take_over")
    assert "taken by you" in words(visitor.get(f"/desk/{idle.reference}"))


@pytest.mark.parametrize(
    ("code", "typed", "kept"),
    [
        ("note", {"text": "A long thought."}, "A long thought.</textarea>"),
        ("ask", {"text": "Дзе вы былі?", "picked": ["0"]}, "Дзе вы былі?</textarea>"),
        ("assess", ASSESSED, 'value="answers_plain" id="assess_reasons_3" checked'),
    ],
)
def test_of_two_windows_the_second_is_told_who_was_first_and_keeps_what_was_typed(
    house: Staffed, code: str, typed: dict[str, object], kept: str
) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "olena")
    shown = seen(house, walk.reference).version
    sends(house, client(house, "halina"), walk.reference, "note", text="First.")
    answer = posted(visitor, walk.reference, code, {"seen": shown, **typed})
    said, now = words(answer), seen(house, walk.reference).version
    assert "done in this case since you opened it: halina: wrote a note" in said and said.count("still here") == 1
    assert kept in answer.content.decode() and now == shown + 1
    assert f'name="seen" value="{now}"' in answer.content.decode()
    assert posted(visitor, walk.reference, code, {"seen": now, **typed}).status_code == HTTPStatus.FOUND


@pytest.mark.parametrize(
    ("code", "typed", "other"),
    [
        ("note", {"text": "A long thought."}, {"text": "Another."}),
        ("ask", {"text": "Дзе вы былі?"}, {"text": "Калі?"}),
        ("release", {}, None),
    ],
)
def test_one_press_that_comes_twice_is_done_once_and_no_answer_is_a_refusal(
    house: Staffed, code: str, typed: dict[str, object], other: dict[str, object] | None
) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "olena")
    shown = seen(house, walk.reference).version
    for _ in range(2):
        assert posted(visitor, walk.reference, code, {"seen": shown, **typed}).status_code == HTTPStatus.FOUND
    assert seen(house, walk.reference).version == shown + 1
    for handle, words_of in (("olena", other), ("halina", typed)):
        if words_of is not None:
            answer = posted(client(house, handle), walk.reference, code, {"seen": shown, **words_of})
            assert answer.status_code == HTTPStatus.OK and seen(house, walk.reference).version == shown + 1


def test_a_match_answered_and_a_case_cleared_by_two_presses_are_done_once(house: Staffed) -> None:
    """Each button does more than one act, or looks at the registers before it does."""
    walk, visitor = taken(house), client(house, "olena")
    sends(house, visitor, walk.reference, "assess", **ASSESSED)
    sends(house, visitor, walk.reference, "check", items=CHECKLIST)
    register(house.folder, [TWIN])
    strong, shown = matched(house, walk).waiting[0].found, walk.case().version
    typed = {"match": strong.code, "answer": "someone_else", "digest": strong.digest, "seen": shown}
    for reason, status in (("born_elsewhere", HTTPStatus.FOUND),) * 2 + (("other_parents", HTTPStatus.OK),):
        answered = visitor.post(f"/desk/matches/{walk.reference}", {**typed, "reason": reason})
        assert (answered.status_code, walk.case().version) == (status, shown + 2)
    for handle, status in (("olena", HTTPStatus.FOUND), ("olena", HTTPStatus.FOUND), ("halina", HTTPStatus.OK)):
        answer = posted(client(house, handle), walk.reference, "clear", {"seen": shown + 2})
        assert (answer.status_code, walk.case().version) == (status, shown + 3)


def test_what_was_typed_is_kept_where_the_case_has_left_the_place_for_it(house: Staffed) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "halina")
    shown = seen(house, walk.reference).version
    sends(house, client(house, "olena"), walk.reference, "release")
    answer = posted(visitor, walk.reference, "note", {"seen": shown, "text": "A long thought."})
    assert "What you had written" in words(answer) and "A long thought." in words(answer)
    assert "olena: let the case go" in words(answer)


@pytest.mark.parametrize("page", ["", "x", "-1", "1.5", "9" * 40, "²"])
def test_a_page_that_does_not_say_what_it_showed_changes_nothing(house: Staffed, page: str) -> None:
    reference = came(house, RICH)
    answer = posted(client(house, "olena"), reference, "take", {"seen": page})
    assert "Something was done in this case" in words(answer) and seen(house, reference).step == "applied"


def test_a_text_that_is_too_long_is_told_and_kept(house: Staffed) -> None:
    walk = walked(house, "screening", RICH)
    answer = sends(house, client(house, "olena"), walk.reference, "note", text="a" * 5_001)
    assert "This is too long" in words(answer) and "a" * 5_001 in answer.content.decode()


def test_one_button_of_a_page_is_filled_and_none_where_it_is_for_others_to_do(house: Staffed) -> None:
    steps = {"applied": (1, 1), "screening": (1, 0), "questions": (1, 0)}
    for step, expected in steps.items():
        address = f"/desk/{walked(house, step, RICH).reference}"
        pages = [client(house, handle).get(address).content.decode() for handle in ("olena", "halina")]
        assert tuple(page.count('class="first"') for page in pages) == expected, step


def test_what_is_typed_beside_outlasts_an_act_and_what_was_done_does_not_stand_there_again(house: Staffed) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "olena")
    beside = {"text": "Дзе вы жылі?", "reason ofac:17": "Born elsewhere.", "level": "good"}
    page = sends(house, visitor, walk.reference, "note", **{"note-text": "I know the referee."}, **beside)
    shown = page.content.decode()
    assert (
        page.status_code == HTTPStatus.OK
        and "That is done." in words(page)
        and "Nothing has been done" not in words(page)
    )
    assert "Дзе вы жылі?</textarea>" in shown and re.search(r'<input[^>]*value="good"[^>]* checked', shown)
    assert f'name="then" value="/desk/{walk.reference}"' in shown, (
        "from where a match is answered next, and back to there"
    )
    assert shown.count("I know the referee.") == 1 and "referee.</textarea>" not in shown
    assert [entry.said["text"] for entry in seen(house, walk.reference).of("findings", "note")][
        -1
    ] == "I know the referee."
    sent = sends(house, visitor, walk.reference, "ask", text="Дзе вы жылі?", **{"note-text": "To be looked at."})
    assert "To be looked at.</textarea>" in sent.content.decode() and seen(house, walk.reference).step == "questions"
    ticked = sends(house, visitor, walk.reference, "check", items=CHECKLIST[:2], **{"note-text": "To be looked at."})
    shown = ticked.content.decode()
    assert "That is done." in words(ticked) and "To be looked at.</textarea>" in shown
    assert len(re.findall(r'name="items"[^>]* checked', shown)) == 2
