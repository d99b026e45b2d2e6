"""Applications that repeat a text: one line of the list, one page, set aside by two; nobody honest is swallowed."""

import re
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import pytest
from django.http import HttpResponse

from brama.cli.english.applicant import STEPS_SAID
from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.pages.forms import AGAIN
from brama.pages.languages import LANGUAGES, say
from brama.process.acts import act
from brama.process.errors import ActedBefore, ConditionUnmet, FieldWrong
from brama.process.gate.standing import standing
from brama.process.gate.waits import usual
from brama.process.listing.beside import unpacked
from brama.process.listing.summary import bundle_of
from brama.process.models import Case
from brama.process.purging.purge import PERIODS, due, purge
from brama.process.seat import keys_of
from brama.vault.tables.lists import read
from tests.desk.cases import came, today, words
from tests.desk.rich import RICH
from tests.desk.test_work import listed
from tests.doors import Staffed, client
from tests.process.road import applied
from tests.process.seizing import cells
from tests.reception.typed import sheet_of

STORY = (
    "I come from a small town and worked as an electrician for nine years. After the election I was held for two weeks and lost my "
    "work, my flat and most of my friends. Since then I live abroad, repair radios in the evening and wait for the day on which I can "
    "be of use. I have learnt first aid, drive lorries and do not mind the cold."
)
TOWNS = ("Orsha", "Lida", "Pinsk", "Hrodna", "Brest")


def says(story: str, name: str = "Зміцер Лясовік") -> dict[str, Any]:
    made = deepcopy(RICH)
    made["background"]["story"] = story
    made["identity"]["names"] = [name]
    return made


@pytest.fixture
def flood(house: Staffed) -> list[str]:
    """Five copies, each with another town, the first the longest here."""
    towns = enumerate(TOWNS)
    return [
        came(house, says(STORY.replace("a small town", f"near {town}"), f"Copy {town}"), 9 - at) for at, town in towns
    ]


def sent(
    house: Staffed, handle: str, code: str, *cases: str, ticked: tuple[str, ...] = (), reason: str = ""
) -> HttpResponse:
    """The form of a bundle's page, with these cases on it."""
    known = dict(Case.objects.filter(reference__in=cases).values_list("reference", "version"))
    cases_shown = [f"{each}.{known[each]}" for each in cases]
    fields = {"do": f"part.{code}", "case.part": cases_shown, "spare": list(ticked), "reason": reason}
    answer = client(house, handle).post(f"/desk/bundles/{cases[0]}", fields)
    assert isinstance(answer, HttpResponse)
    return answer


def steps(*cases: str) -> list[str]:
    known = dict(Case.objects.values_list("reference", "step"))
    return [known[each] for each in cases]


def bundles(house: Staffed, address: str = "/desk/") -> list[str]:
    page = client(house, "olena").get(address).content.decode()
    return re.findall(r'href="/desk/bundles/([A-Z2-7-]{9})"', page)


def test_copies_with_small_changes_are_one_line_and_whoever_says_something_else_stands_beside(
    house: Staffed, flood: list[str]
) -> None:
    honest = came(house, says("My brother taught me to repair what is broken. " * 5), 3)
    assert bundles(house) == [flood[0]] and listed(house) == [honest]
    page = client(house, "olena").get("/desk/")
    assert "5 applications say nearly the same" in words(page) and "All 6" in words(page)
    assert f'href="/desk/{honest}">Open' in page.content.decode(), "a flood keeps nobody waiting"


def test_the_page_shows_what_they_share_and_where_each_differs(house: Staffed, flood: list[str]) -> None:
    other = came(house, says(STORY) | {"motivation": {"text": "My own words. " * 12}})
    said = words(client(house, "olena").get(f"/desk/bundles/{flood[0]}"))
    assert "I come from near … and worked as an electrician" in said
    assert "Pinsk" in said and "Copy Lida" in said and other in said and "a text of its own: My own words." in said
    assert "MP7654321" not in said, "no identity but the name that the list shows"


def test_one_case_is_taken_by_itself_and_stands_by_itself(house: Staffed, flood: list[str]) -> None:
    act(flood[2], "take", house.seats["halina"], {})
    assert listed(house) == [flood[2]] and "4 applications" in words(client(house, "olena").get("/desk/"))
    said = words(client(house, "olena").get(f"/desk/bundles/{flood[0]}"))
    assert "1 more says the same" in said and flood[2] not in said


def test_two_set_aside_and_whoever_is_no_copy_stays(house: Staffed, flood: list[str]) -> None:
    first = sent(house, "olena", "propose_aside", *flood, ticked=(flood[1],), reason="copies")
    assert "Done for 5 cases" in words(first) and set(steps(*flood)) == {"applied"}
    assert "proposed by you" in words(client(house, "olena").get("/desk/"))
    mine = client(house, "olena").get(f"/desk/bundles/{flood[0]}").content.decode()
    assert 'class="first"' not in mine, "it is another who must go on"
    assert "proposed by olena" in words(client(house, "halina").get(f"/desk/bundles/{flood[0]}"))
    rest = [each for each in flood if each != flood[1]]
    second = sent(house, "halina", "set_aside", *rest, ticked=(rest[1],))
    assert "Done for 4 cases" in words(second)
    assert steps(*flood) == ["set_aside", "applied", "applied", "set_aside", "set_aside"]
    assert set(listed(house)) == {flood[1], rest[1]} and bundles(house, address="/desk/?step=set_aside") == [flood[0]]
    told = list(LedgerEntry.objects.order_by("seq").values_list("act", flat=True))
    assert [told.count(each) for each in ("propose_aside", "set_aside", "spare")] == [4, 3, 2] and verify().whole


def test_one_person_cannot_set_aside(house: Staffed, flood: list[str]) -> None:
    olena, halina = house.seats["olena"], house.seats["halina"]
    with pytest.raises(ConditionUnmet):
        act(flood[0], "set_aside", halina, {})
    with pytest.raises(FieldWrong):
        act(flood[0], "propose_aside", olena, {"reason": "I do not like them"})
    asked = sent(house, "olena", "propose_aside", *flood)
    assert "Say why" in words(asked) and 'href="#reason"' in asked.content.decode()
    assert 'id="reason"' in asked.content.decode().split('aria-describedby="reason-error"')[1]
    sent(house, "olena", "propose_aside", *flood, reason="machine")
    with pytest.raises(ActedBefore):
        act(flood[0], "set_aside", olena, {})
    refused = words(sent(house, "olena", "set_aside", *flood))
    assert "Nothing was done. 5 were left" in refused and set(steps(*flood)) == {"applied"}


def test_one_takes_a_case_out_before_the_second_comes(house: Staffed, flood: list[str]) -> None:
    sent(house, "olena", "propose_aside", *flood, reason="copies")
    act(flood[0], "spare", house.seats["symon"], {})
    act(flood[1], "take", house.seats["symon"], {})
    for case in flood[:2]:
        with pytest.raises(Exception, match=r"condition_unmet|not_from_here"):
            act(case, "set_aside", house.seats["halina"], {})
    assert "no copy" in words(client(house, "halina").get(f"/desk/{flood[2]}")), "the case's own page offers it too"


def test_what_was_done_meanwhile_in_one_case_keeps_nobody_from_the_others(house: Staffed, flood: list[str]) -> None:
    sent(house, "olena", "propose_aside", *flood, reason="copies")
    fields = {"do": "theirs.set_aside", "case.theirs": [f"{each}.2" for each in flood]}
    act(flood[0], "take", house.seats["symon"], {})
    answer = client(house, "halina").post(f"/desk/bundles/{flood[1]}", fields)
    assert "Done for 4 cases. 1 was left" in words(answer) and steps(flood[0]) == ["screening"]


def test_two_bring_back_and_one_does_not(house: Staffed, flood: list[str]) -> None:
    for handle, code in (("olena", "propose_aside"), ("halina", "set_aside")):
        sent(house, handle, code, *flood, reason="copies")
    with pytest.raises(ConditionUnmet):
        act(flood[3], "bring_back", house.seats["symon"], {})
    sent(house, "symon", "propose_back", *flood, ticked=(flood[3],))
    with pytest.raises(ActedBefore):
        act(flood[3], "bring_back", house.seats["symon"], {})
    sent(house, "olena", "bring_back", *flood, ticked=(flood[3],))
    assert steps(*flood) == [*["set_aside"] * 3, "applied", "set_aside"]
    assert due(today(house) + timedelta(days=172)) == [flood[0]], "kept as long as if nobody had set it aside"


def test_ticks_go_along_to_another_language_and_stay_when_something_is_done_with_another_part(
    house: Staffed, flood: list[str]
) -> None:
    for reference in flood[:2]:
        act(reference, "propose_aside", house.seats["halina"], {"reason": "copies"})
    visitor, page = client(house, "olena"), f"/desk/bundles/{flood[0]}"
    sheet = dict(sheet_of(visitor.get(page)).fields)
    typed = {**sheet, "spare": [flood[1], flood[3]], "reason": "machine"}
    switched: Any = visitor.post(f"/language/be?then={page}", {**typed, AGAIN: "1"})
    assert (switched.status_code, switched.headers["Location"]) == (HTTPStatus.TEMPORARY_REDIRECT, page)
    form = visitor.post(page, {**typed, AGAIN: "1"}).content.decode()
    assert form.count(" checked") == 3 and 'value="machine" checked' in form and steps(*flood) == ["applied"] * 5
    assert "Нічога яшчэ не зроблена" in form
    nothing: Any = visitor.post(page, {**sheet, AGAIN: "1"})
    assert (nothing.status_code, nothing.headers["Location"]) == (HTTPStatus.FOUND, page)
    known = dict(Case.objects.values_list("reference", "version"))
    theirs = [f"{each}.{known[each]}" for each in flood[:2]]
    done = visitor.post(
        page, {"do": "theirs.set_aside", "case.theirs": theirs, "spare": [flood[1], flood[3]]}
    ).content.decode()
    assert steps(*flood) == ["set_aside", *["applied"] * 4] and f'value="{flood[3]}" checked' in done


def test_a_flood_learns_nothing_from_its_receipts(house: Staffed) -> None:
    walk, day = applied(house), today(house)
    before = standing(walk.received(), day), usual(walk.case(), day)
    act(walk.reference, "propose_aside", house.seats["olena"], {"reason": "copies"})
    act(walk.reference, "set_aside", house.seats["halina"], {})
    assert walk.case().step == "set_aside"
    assert (standing(walk.received(), day), usual(walk.case(), day)) == before
    assert PERIODS["set_aside"] == PERIODS["applied"] and STEPS_SAID["set_aside"] == STEPS_SAID["applied"]
    assert all(
        say(language, f"visit-{kind}-set_aside") == say(language, f"visit-{kind}-applied")
        for language in LANGUAGES
        for kind in ("at", "next")
    )


def test_nothing_in_the_database_says_that_two_say_the_same(house: Staffed, flood: list[str]) -> None:
    client(house, "olena").get("/desk/")
    opened = read("screening", keys_of(house.seats["olena"]))
    texts = [unpacked(said).texts for said in opened.more(opened.rows).values()]
    (bundle,) = {bundle_of(row.summary) for row in opened.rows.values()}
    parts = {part for each in texts for part in (each[:32], each[:8])} | {bundle.to_bytes(8)}
    assert len(texts) == len(flood)
    assert all(any(part) for part in parts) and not [cell for cell in cells() for part in parts if part in cell]


def test_a_list_of_before_a_purge_says_nothing_of_what_was_written(house: Staffed, flood: list[str]) -> None:
    client(house, "olena").get("/desk/")
    opened, shred = read("screening", keys_of(house.seats["olena"])), house.folder / "shred.keys"
    number = Case.objects.get(reference=flood[0]).safe_id
    before = unpacked(opened.more([number])[number])
    purge(flood[0], today(house), house.seats["ivanna"].holder)
    after = replace(opened, shred=shred.read_bytes()).more([number])[number]
    assert before.names and any(before.texts) and before.texts not in after and before.names[0].encode() not in after


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {
            "do": "waits.clear",
            "case.waits": ["x", "AAAA-AAAA.7", ".", "AAAA-AAAA.²", "AAAA-AAAA." + "9" * 5000],
            "spare": ["y"],
        },
    ],
)
def test_what_no_page_sends_does_nothing(house: Staffed, flood: list[str], fields: dict[str, Any]) -> None:
    answer = client(house, "olena").post(f"/desk/bundles/{flood[0]}", fields)
    assert answer.status_code == HTTPStatus.OK and "Nothing was done" in words(answer)


def test_whoever_is_no_screener_and_who_is_no_copy_find_no_bundle(house: Staffed, flood: list[str]) -> None:
    honest = came(house, RICH)
    nothing = client(house, "taras").get("/nothing-here").content
    assert client(house, "taras").get(f"/desk/bundles/{flood[0]}").content == nothing
    for address in (honest, "AAAA-AAAA"):
        assert client(house, "olena").get(f"/desk/bundles/{address}").status_code == HTTPStatus.NOT_FOUND
