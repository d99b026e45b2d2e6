"""The list of cases: who comes first, what can be asked of it, and that no address tells anything."""

import re
from dataclasses import replace
from http import HTTPStatus

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brama.desk import views
from brama.desk.work_list import OURS
from brama.process.acts import act
from brama.process.history.taking import IDLE
from brama.process.listing import summing
from tests.desk.cases import came, today, words
from tests.desk.rich import RICH, rich
from tests.doors import Staffed, client
from tests.process.road import walked


def listed(house: Staffed, address: str = "/desk/", handle: str = "olena") -> list[str]:
    """The references in the order of the page."""
    page = client(house, handle).get(address).content.decode()
    return re.findall(r'<th scope="row"><a href="/desk/([A-Z2-7]{4}-[A-Z2-7]{4})"', page)


def test_the_flagged_come_first_then_who_waits_longest_and_promises_most(house: Staffed) -> None:
    plain = RICH | {"skills": RICH["skills"] | {"experience": "none"}}
    fresh, promising, old = came(house, plain, 1), came(house, RICH, 6), came(house, plain, 9)
    flagged = came(house, plain)
    act(flagged, "take", house.seats["halina"], {})
    act(flagged, "assess", house.seats["halina"], {"level": "unclear", "reasons": "match_open", "flagged": "yes"})
    assert listed(house) == [flagged, promising, old, fresh]
    said = words(client(house, "olena").get("/desk/"))
    assert "9 days" in said and "much experience" in said and "Беларуская" in said and "halina" in said


def test_the_list_leads_to_the_news_of_the_night(house: Staffed) -> None:
    empty = client(house, "olena").get("/desk/").content.decode()
    came(house, RICH)
    assert all('href="/desk/night"' in each for each in (empty, page(house)))


def test_the_list_is_asked_by_step_by_whose_and_by_language(house: Staffed) -> None:
    polish = came(house, RICH | {"contact": {"channel": "receipt", "language": "pl"}})
    mine, theirs, waiting = came(house, RICH, 3), came(house, RICH, 2), walked(house, "questions", RICH).reference
    act(mine, "take", house.seats["olena"], {})
    act(theirs, "take", house.seats["halina"], {})
    assert listed(house, "/desk/?whose=mine") == [mine]
    assert listed(house, "/desk/?whose=free") == [polish]
    assert listed(house, "/desk/?language=pl") == [polish]
    assert listed(house, "/desk/?step=questions") == [waiting] and waiting not in listed(house)
    assert set(listed(house, "/desk/?step=every")) == {polish, mine, theirs, waiting}
    said = words(client(house, "olena").get("/desk/"))
    assert "All 3" in said and "Mine 1" in said and "Free 1" in said and "Flagged 0" in said


def test_a_case_whose_taker_is_ill_or_gone_is_free_after_a_day(house: Staffed) -> None:
    case = came(house, RICH, 30)
    act(case, "take", replace(house.seats["halina"], day=today(house) - IDLE), {})
    assert listed(house, "/desk/?whose=free") == [] and f'href="/desk/{case}">Open' not in page(house)
    case = came(house, RICH, 31)
    act(case, "take", replace(house.seats["halina"], day=today(house) - 2 * IDLE), {})
    assert listed(house, "/desk/?whose=free") == [case] and f'href="/desk/{case}">Open' in page(house)
    assert "may be taken over" in words(client(house, "olena").get("/desk/"))
    assert listed(house, "/desk/?whose=free", "halina") == [], "it is with her"
    assert "may be taken over" not in words(client(house, "halina").get("/desk/")), "nor by her from herself"


def page(house: Staffed) -> str:
    return client(house, "olena").get("/desk/").content.decode()


@pytest.mark.parametrize(
    "asked", ["?step=%00&whose=' OR 1", "?page=-1", "?page=9999999999", "?page=²", "?language=xx&language=be"]
)
def test_an_address_that_nobody_was_given_is_read_as_far_as_it_can_be(house: Staffed, asked: str) -> None:
    assert client(house, "olena").get(f"/desk/{asked}").status_code == HTTPStatus.OK


def test_our_turn_is_where_a_screener_brings_a_case_on() -> None:
    assert OURS == ("applied", "screening", "did_not_come", "someone_else", "stopped", "verified", "second_look")


def test_a_look_at_many_new_cases_says_which_are_not_summed_up_and_the_next_one_sums_them_up(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "LOOK", 0)
    monkeypatch.setattr(views, "SEARCH", 0)
    monkeypatch.setattr(summing, "TOGETHER", 1)
    every = {came(house, RICH) for _ in range(3)}
    visitor = client(house, "olena")
    first = visitor.get("/desk/")
    assert set(re.findall(r'row"><a href="/desk/([A-Z2-7-]{9})"', first.content.decode())) == every
    assert "2 cases have just come or moved" in words(first) and words(first).count("not summed up yet") == 2
    found = words(visitor.post("/desk/search", {"name": "Лясовік"}))
    assert "2 cases" in found and "1 case has just come or moved" in found
    visitor.get("/desk/")
    assert "not summed up yet" not in words(visitor.get("/desk/"))


def test_a_long_list_has_pages_and_asks_the_database_as_little_as_a_short_one(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "LOOK", 60)
    visitor = client(house, "olena")
    every = [came(house, RICH, days % 9) for days in range(3)]
    few = _questions(house)
    every += [came(house, RICH, days % 9) for days in range(57)]
    visitor.get("/desk/")
    assert _questions(house) == few
    first, second = listed(house), listed(house, "/desk/?page=2")
    assert (len(first), len(second)) == (50, 10) and set(first + second) == set(every)
    assert "/desk/?page=2" in visitor.get("/desk/").content.decode()


def _questions(house: Staffed) -> int:
    client(house, "olena").get("/desk/")
    with CaptureQueriesContext(connection) as asked:
        client(house, "olena").get("/desk/")
    return len(asked)


def test_a_search_by_name_stands_in_no_address_and_finds_a_part_of_one(house: Staffed) -> None:
    wanted = came(house, rich(names=["Марыя Дубовік"]))
    came(house, RICH)
    visitor = client(house, "olena")
    answer = visitor.post("/desk/search", {"name": "дубов мар"})
    assert answer.status_code == HTTPStatus.OK and wanted in answer.content.decode() and "1 case" in words(answer)
    assert "Зміцер" not in words(answer)
    assert visitor.get("/desk/search?name=Дубовік").headers["Location"] == "/desk/"
    assert "Nobody in screening" in words(visitor.post("/desk/search", {"name": "Zubrycki"}))
    assert "Fill this in" in words(visitor.post("/desk/search", {"name": " "}))


@pytest.mark.parametrize(
    "typed", ["Лясовік", "уладзіміравіч", "LIASOVIK", "Lesovik", "Лесовик олександр", "ляс", "Sasha lyasov"]
)
def test_a_search_meets_every_spelling_and_how_it_sounds(house: Staffed, typed: str) -> None:
    wanted = came(house, rich(names=["Аляксандр Уладзіміравіч Лясовік"], latin="ALIAKSANDR LIASOVIK"))
    came(house, rich(names=["Марыя Дубовік"], latin="MARYIA DUBOVIK"))
    answer = client(house, "olena").post("/desk/search", {"name": typed})
    assert re.findall(r'<th scope="row"><a href="/desk/([A-Z2-7-]{9})"', answer.content.decode()) == [wanted]


def test_a_name_that_the_list_cuts_says_so(house: Staffed) -> None:
    came(house, rich(names=["Ядзвіга-Казіміра " * 8]))
    assert re.search(r"Ядзвіга-Казіміра Ядз\S*…", words(client(house, "olena").get("/desk/")))


def test_no_address_of_the_list_holds_what_an_applicant_wrote(house: Staffed) -> None:
    came(house, RICH)
    page = client(house, "olena").get("/desk/?whose=free&language=be").content.decode()
    addresses = re.findall(r'(?:href|action)="([^"]*)"', page)
    assert addresses and not any("Лясовік" in each or "%D0" in each for each in addresses)
    assert "<title>Brama</title>" in page


@pytest.mark.parametrize("handle", ["wanda", "taras", "vera", "maksym", "nadia", "ivanna", "wren"])
def test_whoever_is_no_screener_finds_no_desk(house: Staffed, handle: str) -> None:
    visitor = client(house, handle)
    nothing = visitor.get("/nothing-here")
    for answer in (visitor.get("/desk/"), visitor.post("/desk/search", {"name": "x"})):
        assert (answer.status_code, answer.content) == (HTTPStatus.NOT_FOUND, nothing.content)
