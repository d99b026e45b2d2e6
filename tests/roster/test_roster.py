"""The door after admission: each duty reads what is its own, does what is its own, and what has ended is there for nobody."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import pytest

from brama.ledger.verify import verify
from brama.pages.forms import AGAIN
from brama.pages.languages import say
from brama.process.steps import ROAD
from brama.roster.forms import FORMS
from brama.roster.reading import read
from brama.roster.views import SERVING
from tests.cast import APPLICATION
from tests.desk.rich import RICH
from tests.doors import Staffed, client, door, staffed
from tests.journeys.peopled import onward
from tests.process.road import Walk, applied, settled

ODD: dict[str, Any] = {
    "identity": {"names": [7, "one"], "documents": [7, {"number": ["x"]}], "birthDate": "1991", "latin": {"a": 1}},
    "contact": {"channel": "smoke", "address": ["x"], "language": 5},
    "skills": {"fields": {"a": "b"}, "experience": ["much"], "languages": "be"},
}
"""As no form of ours writes it."""


@dataclass(frozen=True)
class Serving:
    """A house with two who were admitted, one of whom leaves, and one in training whose program was odd; all is handed on."""

    house: Staffed
    admitted: Walk
    leaving: Walk
    odd: Walk


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    with staffed(tmp_path_factory.mktemp("house")) as house, door("house"):
        walks = (
            applied(house, sections=RICH),
            applied(house, sections=RICH),
            applied(house, sections={**APPLICATION, **ODD}),
        )
        for walk, step in zip(walks, ("admitted", "admitted", "in_training"), strict=True):
            onward(walk, step)
        walks[0].applies("tell_relatives", text="My sister may know that I am well.")
        settled(house)
        yield Serving(house, *walks)


def page(house: Staffed, handle: str, walk: Walk) -> str:
    answer = client(house, handle).get(f"/roster/{walk.reference}")
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def sends(house: Staffed, handle: str, walk: Walk, code: str, seen: int | None = None, **typed: str) -> Any:
    fields = {f"{code}-{name}": value for name, value in typed.items()}
    version = walk.case().version if seen is None else seen
    return client(house, handle).post(f"/roster/{walk.reference}", {"do": code, "seen": str(version), **fields})


def test_every_act_of_those_who_serve_has_its_form() -> None:
    assert set(FORMS) == {row.code for row in ROAD if row.by in SERVING}


def test_each_duty_reads_what_the_table_gives_it_and_nothing_else(serving: Serving) -> None:
    house, walk = serving.house, serving.admitted
    welfare, training = page(house, "nadia", walk), page(house, "vera", walk)
    name, story = RICH["identity"]["names"][0], RICH["background"]["story"]
    assert name in welfare and "My sister may know" in welfare and "Skills" not in welfare
    assert name not in training and "My sister" not in training and "repair" in training
    for shown in (welfare, training):
        assert story not in shown and RICH["motivation"]["text"] not in shown
    for handle in ("nadia", "vera"):
        listed = client(house, handle).get("/roster/").content.decode()
        assert walk.reference in listed and name not in listed


def test_from_admitted_to_the_roster_and_out_by_the_pages_alone(serving: Serving) -> None:
    house, walk = serving.house, serving.leaving
    assert "waits for you" in client(house, "maksym").get("/roster/").content.decode()
    assert 'href="/roster/"' in client(house, "maksym").get("/").content.decode()
    (week, *_) = re.findall(r'<option value="(\d{4}-W\d\d)"', page(house, "maksym", walk))
    for handle, code, typed, step in (
        ("maksym", "arrive", {"week": week}, "arrived"),
        ("vera", "train", {"course": "first aid"}, "in_training"),
        ("maksym", "enrol", {"call_sign": "Birch"}, "on_roster"),
    ):
        shown = walk.case().version
        for _ in range(2):
            answer = sends(house, handle, walk, code, shown, **typed)
            assert (answer.status_code, answer.headers["Location"]) == (HTTPStatus.FOUND, f"/roster/{walk.reference}")
        assert (walk.case().step, walk.case().version) == (step, shown + 1)
    client(house, "nadia").get("/")
    shown_to_all = page(house, "nadia", walk)
    assert "first aid" in shown_to_all and "Birch" in shown_to_all and week not in shown_to_all, (
        "a week is said by its days"
    )
    assert sends(house, "maksym", walk, "leave").headers["Location"] == "/roster/"
    assert walk.case().step == "left" and walk.reference not in client(house, "maksym").get("/roster/").content.decode()
    again = sends(house, "maksym", walk, "leave", reason="Went home.")
    assert again.status_code == HTTPStatus.NOT_FOUND and "perhaps by you" in again.content.decode()
    assert client(house, "maksym").get(f"/roster/{walk.reference}").status_code == HTTPStatus.NOT_FOUND
    assert verify().whole


def test_what_is_another_dutys_is_not_offered_and_not_done(serving: Serving) -> None:
    house, walk = serving.house, serving.admitted
    shown = page(house, "vera", walk)
    assert "<button" not in shown.partition("<main")[2] and "registrar" in shown.partition("<main")[2]
    answer = sends(house, "vera", walk, "arrive", week="2026-W48")
    assert answer.status_code == HTTPStatus.OK and walk.case().step == "admitted"


def test_a_week_that_is_none_is_told_in_place_and_nothing_is_done(serving: Serving) -> None:
    house, walk = serving.house, serving.admitted
    wrong: tuple[dict[str, Any], ...] = ({"week": ""}, {"week": "2026-11-27"}, {"week": "by train"}, {})
    for typed in wrong:
        answer = sends(house, "maksym", walk, "arrive", **typed)
        assert 'class="error"' in answer.content.decode() and walk.case().step == "admitted", typed


def goes_along_to_another_language(house: Staffed, walk: Walk) -> None:
    visitor, address = client(house, "maksym"), f"/roster/{walk.reference}"
    typed = {"seen": str(walk.case().version), "enrol-call_sign": "Birch", "leave-reason": "", AGAIN: "1"}
    form = visitor.post(address, typed).content.decode()
    assert 'value="Birch"' in form and "<details>" in form and form.count("Nothing has been done yet") == 1
    assert "<details open>" in visitor.post(address, {**typed, "leave-reason": "Went home."}).content.decode()
    nothing: Any = visitor.post(address, {**typed, "enrol-call_sign": ""})
    assert (nothing.status_code, nothing.headers["Location"]) == (HTTPStatus.FOUND, address)
    assert walk.case().step == "in_training"


def test_a_page_of_before_somebody_acted_does_nothing_and_keeps_what_was_typed(serving: Serving) -> None:
    house, walk = serving.house, serving.odd
    goes_along_to_another_language(house, walk)
    before = walk.case().version
    walk.applies("tell_relatives", text="Nobody.")
    answer = sends(house, "maksym", walk, "enrol", before, call_sign="Birch")
    assert 'value="Birch"' in answer.content.decode() and walk.case().step == "in_training"
    version = str(walk.case().version)
    beside = {"do": "enrol", "seen": version, "enrol-call_sign": "Rowan", "leave-reason": "Goes home in spring."}
    done = client(house, "maksym").post(f"/roster/{walk.reference}", beside).content.decode()
    assert walk.case().step == "on_roster" and say("en", "pages-done-beside") in done
    assert "Goes home in spring.</textarea>" in done and say("en", "pages-shown-again") not in done
    late = sends(house, "maksym", walk, "enrol", before, call_sign="Birch").content.decode()
    assert "<bdi>Birch</bdi>" in late and 'role="alert"' in late, "its form has gone; the words have not"


def test_what_a_program_wrote_that_is_not_ours_breaks_no_page(serving: Serving) -> None:
    assert page(serving.house, "nadia", serving.odd) and page(serving.house, "vera", serving.odd)
    assert [read(section, said) for section, said in ODD.items()] == [
        {
            "names": ["7", "one"],
            "documents": [{"country": "", "number": "7"}, {"country": "", "number": ""}],
            "birthDate": "1991",
        },
        {},
        {},
    ]


def test_others_see_what_they_would_see_if_there_were_no_such_door(serving: Serving) -> None:
    house, walk = serving.house, serving.admitted
    for handle in ("olena", "taras", "ivanna"):
        nothing = client(house, handle).get("/nowhere").content
        assert client(house, handle).get(f"/roster/{walk.reference}").content == nothing
    nothing = client(house, "vera").get("/nowhere").content
    assert client(house, "vera").get(f"/roster/{applied(house).reference}").content == nothing
