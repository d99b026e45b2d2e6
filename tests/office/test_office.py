"""The door of the houses: who comes when, words at the door, claims beside the document, and what it ends in."""

import re
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from brama.documents.reading import check_digit
from brama.ledger.verify import verify
from brama.pages.forms import AGAIN
from brama.pages.languages import LANGUAGES, say
from brama.pages.refused import said
from brama.process.errors import ConditionUnmet, Stale
from brama.process.meetings.recognition import Recognition
from brama.process.models import Case, Slot
from brama.process.writing import of_sections
from tests.cast import APPLICATION
from tests.doors import Staffed, client
from tests.process.road import HOUSE, SLOT, Walk, offer, settled, walked

IDENTITY = {
    "names": ["Дзмітрый Лясовік", "Дмитрий Лесовик"],
    "latin": "DZMITRY LIASOVIK",
    "birthDate": "1991-03-07",
    "gender": "male",
    "citizenship": ["by"],
    "documents": [{"kind": "passport", "country": "by", "number": "MP7654321", "mrz": ""}],
}
SECTIONS = {**APPLICATION, "identity": IDENTITY}
CLAIMS = ("name_0", "name_1", "latin_0", "birth_0", "number_0", "country_0")


def met(house: Staffed, step: str = "booked", slot: str = SLOT) -> Walk:
    """A case whose meeting is today."""
    walk = walked(house, "cleared", SECTIONS)
    today = house.seats["wanda"].day.isoformat()
    walk.does("wanda", "offer", **offer(slot=slot) | {"day": today, "until": today})
    if step == "booked":
        walk.applies("book", slot=slot)
    settled(house)
    return walk


def address(walk: Walk) -> str:
    return f"/office/{walk.reference}/"


def page(visitor: Client, walk: Walk) -> str:
    answer = visitor.get(address(walk))
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def sent(visitor: Client, walk: Walk, do: str, form: str = "", seen: int | None = None, **typed: object) -> str:
    """What is shown after a form of this page was sent."""
    fields = {f"{form or do}-{name}": value for name, value in typed.items()}
    version = walk.case().version if seen is None else seen
    answer = visitor.post(address(walk), {"do": do, "seen": str(version), **fields}, follow=True)
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def theirs(walk: Walk, language: str = "be") -> Recognition:
    found = walk.received().bookings().recognition(language)
    assert found
    return found


def shown_of(words: Recognition, page: str) -> list[tuple[str, ...]]:
    """The sides whose words stand on a page, both of them: one alone may be a word of the page too, by chance."""
    shown = set(re.findall(r"\w+", re.sub(r"<[^>]+>", " ", page)))
    return [side for side in (words.say, words.hear) if shown.issuperset(side)]


def passport(number: str = "MP7654321", surname: str = "LIASOVIK", given: str = "DZMITRY") -> str:
    first = f"P<BLR{surname}<<{given}".ljust(44, "<")
    second = (
        f"{number}{check_digit(number)}BLR910307{check_digit('910307')}M310307{check_digit('310307')}".ljust(42, "<")
        + "<"
    )
    return f"{first}\r\n{second}{check_digit(second[:10] + second[13:20] + second[21:43])}"


def agreed(**other: str) -> dict[str, Any]:
    return {**dict.fromkeys(CLAIMS, "agrees"), "photo": "agrees", **other}


def test_others_see_what_they_would_see_if_there_were_no_office(house: Staffed) -> None:
    walk = met(house)
    for handle in ("olena", "taras", "vera", "maksym", "nadia", "ivanna", "wren"):
        visitor = client(house, handle)
        nothing = visitor.get("/nothing-here").content
        for where in ("/office/", address(walk)):
            answer = visitor.get(where)
            assert answer.status_code == HTTPStatus.NOT_FOUND and answer.content == nothing
        answer = visitor.post(address(walk), {"do": "did_not_come"})
        assert answer.status_code == HTTPStatus.NOT_FOUND and walk.case().step == "booked"


@pytest.mark.parametrize("step", ["screening", "before_board", "declined"])
def test_a_case_that_is_nobodys_to_meet_looks_like_none(house: Staffed, step: str) -> None:
    walk, visitor = walked(house, step), client(house, "wanda")
    there = visitor.get(address(walk))
    none = visitor.get("/office/ZZZZ-ZZZZ/")
    assert there.status_code == none.status_code == HTTPStatus.NOT_FOUND and there.content == none.content
    assert walk.reference not in visitor.get("/office/").content.decode()


def test_the_calendar_knows_cases_by_their_reference_and_by_nothing_else(house: Staffed) -> None:
    booked, waiting = met(house), walked(house, "cleared", SECTIONS)
    text = client(house, "piotr").get("/office/").content.decode()
    assert booked.reference in text and waiting.reference in text and "Vilnius" in text
    assert not [name for name in ("Лясовік", "LIASOVIK", "1991", "MP7654321") if name in text]
    today = text.index(say("en", "office-group-today"))
    assert (
        today
        < text.index(booked.reference)
        < text.index(say("en", "office-group-waiting"))
        < text.index(waiting.reference)
    )


def test_several_halves_are_offered_at_once_and_the_house_stays_with_those_who_meet(house: Staffed) -> None:
    walk, visitor = walked(house, "cleared", SECTIONS), client(house, "wanda")
    day = house.seats["wanda"].day
    halves = [f"{day + timedelta(3)}-am", f"{day + timedelta(4)}-pm"]
    text = sent(visitor, walk, "offer", town="Białystok", halves=halves, place="by the mill")
    offers = walk.received().bookings().offers()
    assert [(each.town, each.day, each.half) for each in offers] == [
        ("Białystok", half[:10], half[11:]) for half in halves
    ]
    assert [each.until for each in offers] == [(day + timedelta(2)).isoformat(), (day + timedelta(3)).isoformat()]
    assert "by the mill" not in repr(walk.received().said("booking")) and text.count("Białystok") == 2
    walk.applies("book", slot=offers[0].slot)
    assert "by the mill" in page(visitor, walk) and verify().whole


def test_a_place_offered_to_two_is_had_by_whoever_books_first(house: Staffed) -> None:
    first, second, visitor = met(house, "cleared"), walked(house, "cleared", SECTIONS), client(house, "piotr")
    assert SLOT in page(visitor, second)
    sent(visitor, second, "offer", shared=[SLOT])
    second.applies("book", slot=SLOT)
    assert Slot.objects.get().taken and first.received().bookings().free(house.seats["wanda"].day) == []
    assert say("en", "office-gone") in page(visitor, first)


def test_an_offer_of_nothing_is_told_and_nothing_is_offered(house: Staffed) -> None:
    walk, visitor = walked(house, "cleared", SECTIONS), client(house, "wanda")
    half = f"{house.seats['wanda'].day}-pm"
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"town": "Vilnius"}, "office-offer-none"), ({"halves": "x"}, "error-invalid_choice"),
        ({"halves": half}, "office-offer-town-required"),
    ]  # fmt: skip
    for typed, code in wrong:
        assert say("en", code) in sent(visitor, walk, "offer", **typed) and not Slot.objects.exists()


def test_what_the_road_refuses_is_told_at_the_field_that_is_to_be_mended(house: Staffed) -> None:
    walk, visitor, day = met(house, "cleared"), client(house, "wanda"), house.seats["wanda"].day
    past: dict[str, Any] = {"until_day": "1", "until_month": "2", "until_year": "2021"}
    shown = sent(visitor, walk, "offer", "offer", town="Vilnius", halves=f"{day}-am", **past)
    assert 'href="#id_offer-until' in shown and refused_at(shown, "id_offer-until")
    booked = met(house)
    shown = sent(visitor, booked, "recognise", "recognise", heard="qqq www")
    assert 'href="#id_recognise-heard' in shown and refused_at(shown, "id_recognise-heard")


def refused_at(page: str, field: str) -> str:
    """What is told beside this field."""
    found = re.search(rf'<p class="error" id="{field}-error">([^<]+)<', page)
    return found[1] if found else ""


def test_the_house_is_told_from_the_page_and_only_when_it_is_time(house: Staffed) -> None:
    walk, visitor = walked(house, "cleared", SECTIONS), client(house, "wanda")
    day = house.seats["wanda"].day + timedelta(2)
    walk.does("wanda", "offer", **offer() | {"day": day.isoformat(), "until": day.isoformat()})
    walk.applies("book", slot=SLOT)
    text = page(visitor, walk)
    assert (
        'value="tell_place"' not in text and say("en", "office-place-later") in text and 'value="recognise"' not in text
    )
    refusal = ConditionUnmet(act="tell_place", needs="day_before")
    assert said("en", refusal) in sent(visitor, walk, "tell_place", **HOUSE)
    today = met(house, slot="0d" * 16)
    assert 'value="tell_place"' in page(visitor, today)
    for hour in ("25:99", "tomorrow at noon"):
        assert say("en", "office-place-hour-written") in sent(visitor, today, "tell_place", **HOUSE | {"hour": hour})
    assert HOUSE["place"] in sent(visitor, today, "tell_place", **HOUSE)
    assert HOUSE["place"] in repr(today.received().said("booking"))


def filled(text: str) -> list[str]:
    """What the filled buttons of a page do."""
    return re.findall(r'<button class="first" name="do" value="(\w+)"', text)


@pytest.mark.parametrize("told", [True, False])
def test_on_the_day_whoever_was_told_nothing_is_told_first(house: Staffed, told: bool) -> None:
    """Somebody who waits for the house in another country reads it here or nowhere."""
    walk, visitor = met(house), client(house, "wanda")
    if told:
        walk.does("wanda", "tell_place", **HOUSE)
    text = page(visitor, walk)
    place, known, today = (
        text.find(say("en", f"office-{code}")) for code in ("place-title", "heard-title", "place-today")
    )
    assert filled(text) == ["recognise" if told else "tell_place"]
    assert (place > known) is told and (today == -1) is told


@pytest.mark.parametrize("told", [True, False])
def test_when_its_day_has_passed_a_meeting_is_ended_as_it_was(house: Staffed, told: bool) -> None:
    """Nobody stayed away who was not told where to come, and nothing can be told any more."""
    walk, visitor, today = walked(house, "cleared", SECTIONS), client(house, "wanda"), house.seats["wanda"]
    house.seats["wanda"] = replace(today, day=today.day - timedelta(2))
    walk.does("wanda", "offer", **offer(house.seats["wanda"].day))
    walk.applies("book", slot=SLOT)
    if told:
        walk.does("wanda", "tell_place", **HOUSE)
    house.seats["wanda"] = today
    text, due = page(visitor, walk), "did_not_come" if told else "call_off"
    assert filled(text) == [due] and 'value="tell_place"' not in text and (HOUSE["place"] in text) is told
    assert say("en", f"office-over-{'told' if told else 'untold'}") in text
    summary = say("en", "office-did-not-come" if told else "office-call-off")
    assert re.findall(r"<details open><summary>([^<]+)", text) == [summary]
    late = sent(visitor, walk, "tell_place", place="by the mill", hour="11:00")
    assert said("en", ConditionUnmet(act="tell_place", needs="day_before")) in late and 'value="by the mill"' in late
    typed: dict[str, Any] = {} if told else {"reason": "other"}
    sent(visitor, walk, due, **typed)
    assert walk.case().step == ("did_not_come" if told else "cleared")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_office_answers_with_what_the_applicants_page_shows_in_the_language_of_the_applicant(
    house: Staffed, language: str
) -> None:
    walk, visitor = met(house), client(house, "wanda", "uk")
    words = theirs(walk, language)
    before = page(visitor, walk)
    assert not shown_of(words, before)
    assert "MP7654321" not in before and "Лясовік" not in before
    text = sent(visitor, walk, "recognise", heard=" ".join(words.say))
    assert " ".join(words.hear) in text and "MP7654321" in text and "Лясовік" in text
    assert say("uk", "office-words-title") in text


def test_a_wrong_word_stops_the_meeting_and_the_page_says_what_to_do(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    words = theirs(walk)
    text = sent(visitor, walk, "recognise", heard=f"{words.say[0]} {words.say[0]}")
    assert walk.case().step == "stopped"
    assert say("en", "office-wrong-one") in text and say("en", "office-stopped-reason-wrong_word") in text
    assert words.hear not in shown_of(words, text) and "Лясовік" not in text
    assert walk.does("symon", "clear_again").step == "cleared"


def test_the_offices_own_words_are_wrong_words(house: Staffed) -> None:
    """An impostor who overheard the answer at another door has learnt nothing to say."""
    walk = met(house)
    sent(client(house, "wanda"), walk, "recognise", heard=" ".join(theirs(walk).hear))
    assert walk.case().step == "stopped"


def test_what_is_no_word_of_a_list_is_asked_for_again(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    for typed in ("qqqqq zzzzz", "one", "a b c", "x" * 101):
        text = sent(visitor, walk, "recognise", heard=typed)
        assert walk.case().step == "booked" and 'class="summary"' in text and f'value="{typed}"' in text


def test_another_verifier_has_not_known_the_applicant(house: Staffed) -> None:
    walk = met(house)
    sent(client(house, "wanda"), walk, "recognise", heard=" ".join(theirs(walk).say))
    other = page(client(house, "piotr"), walk)
    assert "MP7654321" not in other and " ".join(theirs(walk).hear) not in other
    sent(client(house, "piotr"), walk, "verify", "document", **agreed())
    assert walk.case().step == "booked"


@pytest.fixture
def known(house: Staffed) -> tuple[Walk, Client]:
    """The applicant and wanda have known each other."""
    walk, visitor = met(house), client(house, "wanda")
    sent(visitor, walk, "recognise", heard=" ".join(theirs(walk).say))
    return walk, visitor


def test_the_zone_is_compared_with_every_spelling_and_nothing_of_it_is_kept(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    before = [bytes(item.content) for item in of_sections(walk.case(), ("meeting_record", "meeting_outcome"))]
    text = sent(visitor, walk, "compare", "document", zone=passport(), name_0="agrees", text="Calm.")
    assert text.count(say("en", "office-fits-not")) == 0 or "tag against" not in text
    assert text.count("лясовік") == 1 and text.count("лесовик") == 1 and say("en", "office-verdict-fits") in text
    assert say("en", "office-zone-whole") in text and "Calm." in text and re.search(r'value="agrees"[^>]*checked', text)
    after = [bytes(item.content) for item in of_sections(walk.case(), ("meeting_record", "meeting_outcome"))]
    assert before == after and walk.case().step == "booked"


def test_what_is_typed_beside_the_document_goes_along_to_another_language(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    shown, where = page(visitor, walk), address(walk).replace("/", "%2F")
    assert f'form="typed" formnovalidate name="{AGAIN}" value="1" formaction="/language/be?then={where}"' in shown
    assert (
        shown.index('<form id="typed"') < shown.index('name="do" value="compare"') < shown.index('name="document-zone"')
    )
    typed = {**agreed(zone=passport()), "text": "Calm."}
    fields = {f"document-{name}": value for name, value in typed.items()} | {"do": "compare", "seen": "1", AGAIN: "1"}
    answer = visitor.post(address(walk), fields).content.decode()
    assert (
        say("en", "pages-shown-again") in answer
        and "Calm." in answer
        and passport().split()[1].replace("<", "&lt;") in answer
    )
    assert 'id="zone"' not in answer and walk.case().step == "booked"
    refused = sent(visitor, walk, "stopped", text="No reason given.")
    assert 'form="typed"' in refused and "No reason given.</textarea>" in refused


def test_a_slip_and_another_person_are_told_apart(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    for zone, codes in (
        (passport().replace("910307", "910308"), ["office-fits-not", "office-zone-slip"]),
        (passport(surname="IVANOU", given="PIOTR"), ["office-verdict-differs", "office-zone-whole"]),
        (passport(number="MP7654322"), ["office-verdict-look"]),
    ):
        text = sent(visitor, walk, "compare", "document", zone=zone)
        assert all(f">{say('en', code)}<" in text for code in codes)


def test_lines_that_are_none_are_told_and_stay(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    for zone, reason, found in (("P<BLR", "length", 5), (passport().replace("P<", "П<"), "letters", 1)):
        text = sent(visitor, walk, "compare", "document", zone=zone)
        assert say("en", "refusal-zone_unread", reason=reason, found=found).replace("<", "&lt;") in text
        assert zone[:5].replace("<", "&lt;") in text


def test_a_meeting_is_recorded_by_codes_and_closed_to_those_who_met(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    text = sent(visitor, walk, "verify", "document", **agreed(zone=passport(), text="Calm, tired."))
    assert walk.case().step == "verified" and say("en", "office-outcome-verified") in text
    assert not [kept for kept in ("Лясовік", "MP7654321", "LIASOVIK") if kept in text]
    for handle in ("wanda", "piotr"):
        assert "MP7654321" not in page(client(walk.house, handle), walk)  # type: ignore[arg-type]


def test_a_difference_is_an_outcome_of_its_own(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    text = sent(visitor, walk, "verify", "document", **agreed(latin_0="differs"))
    assert say("en", "office-outcome-differences") in text
    settled(walk.house)
    walk.does("olena", "bring")
    settled(walk.house)


def test_every_claim_is_answered_and_another_face_is_never_the_person(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    text = sent(visitor, walk, "verify", "document", name_0="agrees", text="Calm.")
    assert text.count(say("en", "office-document-claim-required")) >= len(CLAIMS) - 1 and "Calm." in text
    assert say("en", "office-document-photo-another") in sent(
        visitor, walk, "verify", "document", **agreed(photo="differs")
    )
    assert walk.case().step == "booked"
    assert say("en", "office-document-text-required") in sent(
        visitor, walk, "someone_else", "document", photo="differs"
    )
    sent(visitor, walk, "someone_else", "document", photo="differs", text="A younger man.")
    assert walk.case().step == "someone_else"


def test_no_number_of_a_document_gets_into_the_remarks(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    for remark in ("No. MP 7654321 seen", "mp7654321", "4070391A012PB5 and 123456"):
        text = sent(visitor, walk, "verify", "document", **agreed(text=remark))
        assert say("en", "office-document-text-number") in text and walk.case().step == "booked"


def test_nor_does_one_where_a_meeting_is_stopped(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    for remark in ("No. MP 7654321 seen", "123 456"):
        text = sent(visitor, walk, "stopped", reason="other", text=remark)
        assert say("en", "office-stopped-text-number") in text and remark in text and walk.case().step == "booked"
    sent(visitor, walk, "stopped", reason="other", text="Room 12.")
    assert walk.case().step == "stopped"


@pytest.mark.parametrize(
    ("do", "typed", "step"),
    [
        ("did_not_come", {}, "did_not_come"),
        ("stopped", {"reason": "wish"}, "stopped"),
        ("call_off", {"reason": "ill"}, "cleared"),
    ],
)
def test_every_other_end_has_its_step_and_says_what_is_next(
    house: Staffed, do: str, typed: dict[str, Any], step: str
) -> None:
    walk = met(house)
    text = sent(client(house, "piotr"), walk, do, **typed)
    assert walk.case().step == step
    assert say("en", f"office-next-{step}" if step != "cleared" else "office-offer-title") in text


def test_a_stale_page_is_told_kindly_and_what_was_typed_is_not_lost(known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    seen = walk.case().version
    other = client(walk.house, "piotr")  # type: ignore[arg-type]
    sent(other, walk, "tell_place", **HOUSE)
    text = sent(visitor, walk, "verify", "document", seen, **agreed(text="Calm."))
    assert said("en", Stale()) in text and "Calm." in text and walk.case().step == "booked"
    sent(other, walk, "stopped", reason="unsafe")
    text = sent(visitor, walk, "someone_else", "document", seen, **agreed(text="A younger man."))
    assert said("en", Stale()) in text and "A younger man." in text and walk.case().step == "stopped"


def test_a_right_word_on_a_page_from_before_the_booking_was_moved_stops_nothing(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    seen, words = walk.case().version, theirs(walk)
    other = "0b" * 16
    day = house.seats["wanda"].day.isoformat()
    walk.applies("cancel_booking")
    walk.does("wanda", "offer", **offer(slot=other) | {"day": day, "until": day})
    walk.applies("book", slot=other)
    text = sent(visitor, walk, "recognise", seen=seen, heard=" ".join(words.say))
    assert said("en", Stale()) in text and walk.case().step == "booked"


def test_what_lies_on_no_table_does_nothing(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    before = walk.case().version
    for do in ("", "take", "vote", "document", "offer"):
        assert said("en", Stale()) in sent(visitor, walk, do)
    assert walk.case().version == before and Case.objects.count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_speaks_every_language(house: Staffed, language: str) -> None:
    walk, cleared, visitor = met(house), walked(house, "cleared", SECTIONS), client(house, "wanda", language)
    texts = [visitor.get("/office/").content.decode(), page(visitor, cleared), page(visitor, walk)]
    texts.append(sent(visitor, walk, "recognise", heard=" ".join(theirs(walk, language).say)))
    texts.append(sent(visitor, walk, "compare", "document", zone=passport(surname="LIASOVIKAVA")))
    texts.append(sent(visitor, walk, "verify", "document", **agreed()))
    for text in texts:
        assert f'<html lang="{language}">' in text and not re.findall(r"[> \"]office-[a-z_-]+[< \"]", text)


def test_an_offer_pressed_twice_is_made_once_with_what_others_were_offered_and_no_answer_is_a_refusal(
    house: Staffed,
) -> None:
    other = met(house, "cleared")
    walk = walked(house, "cleared", SECTIONS)
    settled(house)
    visitor, day = client(house, "wanda"), house.seats["wanda"].day.isoformat()
    (press,) = re.findall(r'name="press" value="(\w{32})"', page(visitor, walk))
    typed = {
        "do": "offer",
        "seen": str(walk.case().version),
        "press": press,
        "offer-town": "Vilnius",
        "offer-shared": SLOT,
    }
    halves = {"offer-halves": [f"{day}-am", f"{day}-pm"]}
    for _ in range(2):
        assert visitor.post(address(walk), {**typed, **halves}).status_code == HTTPStatus.FOUND
    assert page(visitor, walk).count('<span class="tag">') == 3 and other.case().step == "cleared"
    refused = visitor.post(address(walk), {**typed, "offer-halves": [f"{day}-pm"], "offer-town": "Hrodna"})
    assert say("en", "refusal-stale")[:30] in refused.content.decode()


@pytest.mark.parametrize(
    ("do", "form", "typed"),
    [
        ("call_off", "call_off", {"reason": "house"}),
        ("did_not_come", "did_not_come", {}),
        ("stopped", "stopped", {"reason": "wish"}),
    ],
)
def test_what_ends_a_meeting_pressed_twice_is_done_once_and_shows_what_it_ended_in(
    house: Staffed, do: str, form: str, typed: dict[str, object]
) -> None:
    walk = met(house)
    seen, visitor = walk.case().version, client(house, "wanda")
    first, second = (sent(visitor, walk, do, form, seen, **typed) for _ in range(2))
    assert walk.case().version == seen + 1 and 'role="alert"' not in second
    assert first.partition("<h1")[2].partition("<form")[0] == second.partition("<h1")[2].partition("<form")[0]
    other = sent(client(house, "piotr"), walk, do, form, seen, **typed)
    assert 'role="alert"' in other and walk.case().version == seen + 1
