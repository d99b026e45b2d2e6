"""The page of a case: everything that was written stands there, harmless; whoever may not see it finds nothing."""

import re
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

import pytest

from brama.desk.case.told import Telling
from brama.desk.handles import Handles
from brama.pages.languages import LANGUAGES
from brama.process.acts import act
from brama.process.gate.withdrawing import withdraw
from brama.process.steps import ACTS
from brama.staff.signing_in.sessions import seated
from tests.cast import APPLICATION
from tests.desk.cases import came, seen, today, words
from tests.desk.rich import RICH, rich
from tests.doors import Staffed, client
from tests.process.road import walked

EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7|add:35 }}\u202eevil"


def leaves(said: Any, word: str) -> Any:
    """The same with this in every place where a text stands."""
    if isinstance(said, dict):
        return {name: leaves(each, word) for name, each in said.items()}
    if isinstance(said, list):
        return [leaves(each, word) for each in said]
    return word


def test_everything_that_the_applicant_wrote_stands_on_the_page(house: Staffed) -> None:
    reference = came(house, RICH, 6)
    said = words(client(house, "olena").get(f"/desk/{reference}"))
    for each in (
        "Зміцер Лясовік", "Дзмітрый Адамавіч Лясовік", "DZMITRY LIASOVIK", "7 March 1991", "Орша", "Belarus", "MP7654321", "P<BLRLIASOVIK",
        "Matrix", "@heron:example.org", "Białystok", "універсітэт", "Вечарамі рамантую", "much experience", "repair", "Рамонт грузавікоў",
        "Брат навучыў", "Кастусь Вышынскі", "waits 6 days", "writes Belarusian", "taken by nobody",
    ):  # fmt: skip
        assert each in said, each


def test_fields_of_another_kind_and_fields_unknown_break_nothing_and_are_not_lost(house: Staffed) -> None:
    said = words(client(house, "olena").get(f"/desk/{came(house, APPLICATION)}"))
    assert "MP7654321" in said and "electrician" in said and "Kastus Vyshynski, Vilnius" in said


@pytest.mark.parametrize(
    "word", [[], {}, None, 7, True, [[["x"]]], {"x": {"y": "z"}}, "9999999999-99-99", "-", "2021-13"]
)
def test_whatever_an_application_says_its_page_opens(house: Staffed, word: Any) -> None:
    sections = {name: leaves(said, word) for name, said in RICH.items()}
    sections["identity"] |= {"birthDate": "1991-03-07", "names": [word, "Зміцер"]}
    shallow = {name: dict.fromkeys(said, word) for name, said in RICH.items()}
    shallow["identity"] |= {"birthDate": "1991-03-07", "names": ["Зміцер", word]}
    flat = {name: said if name == "identity" or not word else [word] for name, said in RICH.items()}
    for each in (sections, shallow, flat):
        reference = came(house, each)
        assert client(house, "olena").get(f"/desk/{reference}").status_code == HTTPStatus.OK
    assert client(house, "olena").get("/desk/").status_code == HTTPStatus.OK


def test_no_markup_of_an_applicant_or_a_colleague_reaches_the_page_alive(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    sections = {name: leaves(said, EVIL) for name, said in RICH.items()}
    sections["identity"] |= {"birthDate": "1991-03-07"}
    for row in sections["background"]["timeline"]:
        row |= {"from": "2019-01", "to": "2020-01", "kind": "work"}
    walk = walked(house, "applied", sections)
    for code, fields in (("take", {}), ("note", {"text": EVIL}), ("ask", {"text": EVIL})):
        act(walk.reference, code, house.seats["olena"], fields)
    walk.applies("answer", text=EVIL)
    monkeypatch.setitem(ACTS, "assess", ACTS["assess"]._replace(needs=()))  # as an entry from before these were codes
    act(walk.reference, "assess", house.seats["olena"], {"level": EVIL, "reasons": EVIL, "flagged": EVIL})
    visitor = client(house, "olena")
    sent = visitor.post(f"/desk/{walk.reference}/note", {"text": EVIL, "seen": EVIL})
    for answer in (visitor.get(f"/desk/{walk.reference}"), visitor.get("/desk/"), sent):
        page = answer.content.decode()
        assert answer.status_code == HTTPStatus.OK and "&lt;script&gt;alert(1)" in page
        assert "<script" not in page and "<img" not in page and "42" not in re.findall(r"&gt;(\d+)\s*\u202e", page)
    assert visitor.get(f"/desk/{walk.reference}").content.decode().count("&lt;img src=x") > 20


def test_a_reader_hears_where_words_of_another_direction_begin_and_end(house: Staffed) -> None:
    page = client(house, "olena").get(f"/desk/{came(house, RICH)}").content.decode()
    assert "<bdi>Зміцер Лясовік</bdi>" in page and "<bdi>@heron:example.org</bdi>" in page


@pytest.mark.parametrize("handle", ["wanda", "taras", "nadia", "ivanna", "wren"])
def test_whoever_is_no_screener_finds_the_same_nothing_as_where_there_is_no_case(house: Staffed, handle: str) -> None:
    reference, visitor = walked(house, "cleared").reference, client(house, handle)
    nothing = visitor.get("/desk/AAAA-AAAA")
    for answer in (
        visitor.get(f"/desk/{reference}"),
        visitor.post(f"/desk/{reference}/note", {"text": "x", "seen": 1}),
    ):
        assert (answer.status_code, answer.content) == (HTTPStatus.NOT_FOUND, nothing.content)


@pytest.mark.parametrize("step", ["declined", "admitted"])
def test_a_screener_after_the_time_of_the_case_finds_the_same_nothing(house: Staffed, step: str) -> None:
    reference, visitor = walked(house, step).reference, client(house, "olena")
    nothing = visitor.get("/desk/AAAA-AAAA")
    for code in ("", "/note", "/take", "/clear", "/ask"):
        answer = (
            visitor.post(f"/desk/{reference}{code}", {"text": "x", "seen": 1})
            if code
            else visitor.get(f"/desk/{reference}")
        )
        assert (answer.status_code, answer.content) == (HTTPStatus.NOT_FOUND, nothing.content), code
    assert reference not in visitor.get("/desk/?step=every").content.decode()


def test_what_is_no_reference_and_what_is_no_act_here_are_not_found(house: Staffed) -> None:
    reference, visitor = came(house, RICH), client(house, "olena")
    for address in (
        "/desk/x",
        "/desk/AAAA-AAA1",
        f"/desk/{reference}/vote",
        f"/desk/{reference}/match/1",
    ):
        assert visitor.get(address).status_code == HTTPStatus.NOT_FOUND
    assert visitor.get(f"/desk/{reference}/note").headers["Location"] == f"/desk/{reference}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_have_words_in_every_language(house: Staffed, language: str) -> None:
    walk, visitor = walked(house, "screening", RICH), client(house, "olena", language)
    act(
        walk.reference,
        "assess",
        house.seats["olena"],
        {"level": "weak", "reasons": "gap_unexplained", "flagged": "yes"},
    )
    for address in ("/desk/", f"/desk/{walk.reference}"):
        said = words(visitor.get(address))
        assert not re.findall(r"\b(?:desk|needs|refusal|act|step|duty|pages|error)-[a-z_-]+", said)
    refused = words(visitor.post(f"/desk/{walk.reference}/clear", {"seen": "1"}))
    assert not re.findall(r"\b(?:desk|needs|refusal|act|step)-[a-z_-]+", refused)


def test_how_many_pages_were_opened_is_told(house: Staffed) -> None:
    first, second = came(house, RICH), came(house, RICH)
    visitor = client(house, "olena")
    assert "Pages opened today: 1 of 40" in words(visitor.get(f"/desk/{first}"))
    assert "Pages opened today: 1 of 40" in words(visitor.get(f"/desk/{first}"))
    assert "Pages opened today: 2 of 40" in words(visitor.get(f"/desk/{second}"))


def telling(house: Staffed, reference: str) -> Telling:
    seat = seated(house.tokens["olena"], datetime.now(UTC))
    return Telling(seen(house, reference), Handles(seat, "en"), "en")


def test_what_was_done_on_one_day_stands_in_the_order_in_which_it_was_done(house: Staffed) -> None:
    walk = walked(house, "questions", RICH)
    walk.applies("answer", text="Uncle Rygor.")
    walk.does("olena", "ask", text="And before that?")
    walk.applies("answer", text="Nobody.")
    sheet = telling(house, walk.reference)
    assert [did.act for did in sheet.did()] == ["answer", "ask", "answer", "ask", "match", "note", "take", "apply"]
    assert [(did.act, did.who) for did in sheet.did(2)] == [("answer", "the applicant"), ("ask", "you")]


def test_what_an_applicant_did_that_screening_does_not_read_has_its_place_too(house: Staffed) -> None:
    walk = walked(house, "booked", RICH)
    walk.applies("cancel_booking")
    sheet = telling(house, walk.reference)
    assert [did.act for did in sheet.did(4)] == ["cancel_booking", "tell_place", "book", "offer"]


def test_who_may_have_applied_before_is_asked_about_and_not_accused(house: Staffed) -> None:
    first = walked(house, "screening", RICH)
    assert "applied before" not in words(client(house, "olena").get(f"/desk/{first.reference}"))
    withdraw(first.received(), today(house))
    again = walked(house, "screening", rich(names=["Dima Lasowik"], latin=""))
    said = words(client(house, "olena").get(f"/desk/{again.reference}"))
    assert "has applied before, in 1 other case, perhaps an erased one. That is a question and no finding" in said
    assert "Perhaps applied before (1 case): to be asked" in said
