"""Claims beside the document: the zone, every spelling, the face, and what is kept of it."""

import re

from django.test import Client

from brama.pages.forms import AGAIN
from brama.pages.languages import say
from brama.process.writing import of_sections
from tests.doors import Staffed, client
from tests.office.meeting import (
    CLAIMS,
    address,
    agreed,
    page,
    passport,
    sent,
)
from tests.process.road import Walk, settled


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


def test_a_meeting_is_recorded_by_codes_and_closed_to_those_who_met(house: Staffed, known: tuple[Walk, Client]) -> None:
    walk, visitor = known
    text = sent(visitor, walk, "verify", "document", **agreed(zone=passport(), text="Calm, tired."))
    assert walk.case().step == "verified" and say("en", "office-outcome-verified") in text
    assert not [kept for kept in ("Лясовік", "MP7654321", "LIASOVIK") if kept in text]
    for handle in ("wanda", "piotr"):
        assert "MP7654321" not in page(client(house, handle), walk)


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
