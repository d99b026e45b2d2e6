"""The matches on the page of a case: what each is labelled with, what is told when a register cannot be asked, and who sees it."""

import html
import re
import shutil
from http import HTTPStatus

import pytest

from brama.desk.matching.registers import Answer, Registers
from brama.pages.languages import LANGUAGES, say
from brama.persons import PartialDate, Person
from brama.process.application import person
from brama.registers.shelf import Shelf
from tests.desk.matching import APPLICATION, FATHER, IDENTITY, TWIN, matched, register, taken
from tests.doors import Staffed, client
from tests.process.road import Walk, walked


def page(house: Staffed, walk: Walk, handle: str = "olena", language: str = "en") -> str:
    answer = client(house, handle, language).get(f"/desk/matches/{walk.reference}")
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def test_a_match_is_shown_with_its_register_its_probability_and_a_question(house: Staffed) -> None:
    register(house.folder, [TWIN], source="a leak of 2019", until="2027-03-01")
    shown = page(house, taken(house))
    assert "Лесовик Дмитрий Адамович" in shown and "strong · 99.9\u00a0%" in shown
    assert "generation 1" in shown and "a leak of 2019" in shown and "held until 1 March 2027" in shown
    assert "Same person" in shown and "Someone else" in shown and "Cannot tell yet" in shown


def test_a_match_in_an_unverified_list_says_so_and_another_does_not(house: Staffed) -> None:
    register(house.folder, [TWIN], "leak", unverified=True)
    register(house.folder, [TWIN], "court")
    walk = taken(house)
    found = {each.found.label.name: each.found.label.unverified for each in matched(house, walk).waiting}
    assert found == {"leak": True, "court": False}
    shown = [article.split("</article>")[0] for article in page(house, walk).split("<article")[1:]]
    assert {"leak" in article for article in shown} == {True, False}
    assert all((">unverified<" in article) == ("leak" in article) for article in shown)


def test_who_shares_a_phone_under_another_name_waits_for_an_answer(house: Staffed) -> None:
    contact = {"channel": "signal", "address": "+375290000017", "language": "be"}
    register(house.folder, [Person("staff-3", ("Марцэля Верабей",), phones=("+375290000017",), genders=("female",))])
    walk = taken(house, {**APPLICATION, "contact": contact})
    assert [each.found.id for each in matched(house, walk).waiting] == ["staff-3"]
    shown = page(house, walk)
    assert "Марцэля Верабей" in shown and shown.count("+375290000017") == 2
    assert "someone who hides gives another name" in shown


def test_a_list_held_longer_than_was_said_is_told(house: Staffed) -> None:
    register(house.folder, [TWIN], until="2020-01-01")
    assert "was to be held until 1 January 2020 only" in page(house, taken(house))


def test_without_a_register_the_page_says_how_to_add_one(house: Staffed) -> None:
    assert "./brama registers add NAME FILE" in page(house, taken(house))


def test_a_damaged_register_is_told_and_the_others_answer(house: Staffed) -> None:
    register(house.folder, [TWIN], "court")
    register(house.folder, [TWIN], "leak")
    broken = next((house.folder / "registers" / "leak").glob("g*/*.u32"))
    broken.write_bytes(broken.read_bytes()[:-4])
    shown = page(house, taken(house))
    assert "Register leak is damaged" in shown and "Лесовик Дмитрий Адамович" in shown


def test_a_register_that_goes_while_it_is_asked_is_told_and_let_go(house: Staffed) -> None:
    register(house.folder, [TWIN])
    asked, opened = person(IDENTITY), Registers()
    shelf = Shelf(house.folder)
    assert opened.ask(shelf, asked).found

    class Going(Shelf):
        def names(self) -> list[str]:
            shutil.rmtree(self.folder / "staff", ignore_errors=True)
            return ["staff"]

    answer = opened.ask(Going(house.folder), asked)
    assert [trouble.code for trouble in answer.troubles] == ["no_such_register"] and not answer.found
    assert not opened.ask(shelf, asked).troubles and not opened._opened


def test_a_new_generation_is_asked_at_once_and_an_old_one_only_opened_once(house: Staffed) -> None:
    register(house.folder, [FATHER])
    asked, opened, shelf = person(IDENTITY), Registers(), Shelf(house.folder)
    first = opened.ask(shelf, asked)
    screen = opened._opened[shelf.register("staff")].screen
    assert opened.ask(shelf, asked) == first and opened._opened[shelf.register("staff")].screen is screen
    register(house.folder, [FATHER, TWIN])
    second = opened.ask(shelf, asked)
    assert {each.id for each in second.found} - {each.id for each in first.found} == {"staff-7"}
    assert second.asked[0].generation == 2


def test_names_and_records_of_others_are_shown_and_never_run(house: Staffed) -> None:
    bad = '"><script>alert(1)</script>'
    register(
        house.folder,
        [Person(f"7{bad}", (f"Лясовік Зміцер Адамавіч {bad}",), (PartialDate(1991, 3, 7),), (bad,))],
        source=bad,
    )
    identity = {**IDENTITY, "names": [f"Зміцер Адамавіч Лясовік {bad}"], "birthPlace": bad}
    shown = page(house, taken(house, {**APPLICATION, "identity": identity}))
    assert "&lt;script&gt;" in shown and "<script" not in shown and "onerror" not in shown


def test_the_page_is_whole_in_each_language(house: Staffed) -> None:
    register(house.folder, [TWIN, FATHER], unverified=True, until="2027-03-01", source="leak")
    walk = taken(house)
    for language in LANGUAGES:
        shown = page(house, walk, language=language)
        assert "Лесовик Дмитрий Адамович" in shown and shown.count('<dl class="bars">') >= 2
        assert "evidence-" not in shown and "{ $" not in shown


def test_who_does_not_screen_finds_no_such_page(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    for handle in ("wanda", "taras", "vera", "nadia", "ivanna"):
        answers = [
            client(house, handle).get(f"/desk/{where}")
            for where in (f"matches/{walk.reference}", "screen", "matches/NONE")
        ]
        assert [answer.status_code for answer in answers] == [HTTPStatus.NOT_FOUND] * 3
        assert len({answer.content for answer in answers}) <= 3
    assert client(house, "olena").get("/desk/matches/AAAA-BBBB").status_code == HTTPStatus.NOT_FOUND


def test_a_case_that_nobody_has_taken_shows_its_matches_and_asks_nothing(house: Staffed) -> None:
    register(house.folder, [TWIN])
    shown = page(house, walked(house, "applied", APPLICATION))
    assert "Лесовик Дмитрий Адамович" in shown and "<textarea" not in shown
    assert say("en", "evidence-match-first") in shown


def test_whoever_looked_before_a_second_look_sees_matches_and_is_asked_nothing(house: Staffed) -> None:
    walk = walked(house, "second_look", APPLICATION)
    register(house.folder, [TWIN])
    walk.does("symon", "take_again")
    assert "<textarea" in page(house, walk, "symon")
    shown = page(house, walk, "olena")
    assert "Лесовик Дмитрий Адамович" in shown and "<textarea" not in shown


def test_the_registers_are_asked_once_a_page_and_never_to_write_a_note(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(house.folder, [TWIN])
    walk, asked = taken(house), list[Person]()
    ask = Registers.ask

    def counted(self: Registers, shelf: Shelf, who: Person) -> Answer:
        asked.append(who)
        return ask(self, shelf, who)

    monkeypatch.setattr(Registers, "ask", counted)
    visitor = client(house, "olena")
    assert "Лесовик Дмитрий Адамович" in visitor.get(f"/desk/{walk.reference}").content.decode() and len(asked) == 1
    note = {"text": "Asked the referee.", "seen": walk.case().version}
    assert visitor.post(f"/desk/{walk.reference}/note", note).status_code == HTTPStatus.FOUND and len(asked) == 1


def test_an_application_with_few_fields_is_screened_with_what_there_is(house: Staffed) -> None:
    register(house.folder, [TWIN])
    assert "Matches in registers" in page(house, walked(house, "screening"))


def two_matches(house: Staffed) -> tuple[Walk, dict[str, object], str]:
    """A case with two matches, what its page sends when the first is answered, and the name of the other's reason."""
    register(house.folder, [TWIN, FATHER])
    walk = taken(house)
    one, other = (each.found for each in matched(house, walk).waiting[:2])
    typed = {
        "seen": walk.case().version, "then": f"/desk/{walk.reference}", "answered": f"someone_else {one.digest} {one.code}",
        f"reason {one.code}": "", f"reason {other.code}": "Born elsewhere & later.", "note-text": "A long note.", "text": "Дзе вы жылі?",
        "items": ["identity"], "flagged": "yes",
    }  # fmt: skip
    return walk, typed, f"reason {other.code}"


def holds(page: str, *texts: object) -> bool:
    return all(f"\n{text}</textarea>" in html.unescape(page) for text in texts)


def test_what_is_typed_beside_a_match_outlasts_an_answer_that_is_refused_and_one_that_is_kept(house: Staffed) -> None:
    walk, typed, other = two_matches(house)
    visitor, address = client(house, "olena"), f"/desk/matches/{walk.reference}"
    asked = visitor.post(address, typed).content.decode()
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', asked.partition("<main")[2]))
    assert "<textarea" in asked and walk.case().version == typed["seen"]
    again = {html.unescape(name): html.unescape(value) for name, value in hidden.items()}
    kept = visitor.post(address, {**again, "answer": "someone_else", "reason": "Another father."}, follow=True)
    page = kept.content.decode()
    assert kept.request["PATH_INFO"] == f"/desk/{walk.reference}" and holds(
        page, typed[other], "A long note.", "Дзе вы жылі?"
    )
    assert "That is done" in page and "Nothing has been done yet" not in page and not holds(page, "Another father.")
    assert [each.record.answered.reason for each in matched(house, walk).answered if each.record.answered] == [
        "Another father."
    ]


def test_nothing_typed_beside_leads_back_as_before_and_other_reasons_stay_on_the_page_of_matches(
    house: Staffed,
) -> None:
    walk, typed, other = two_matches(house)
    code = str(typed["answered"]).split(" ", 2)[2]
    typed |= {f"reason {code}": "Another father.", "then": f"/desk/matches/{walk.reference}"}
    page = client(house, "olena").post(str(typed["then"]), typed).content.decode()
    assert holds(page, typed[other]) and "That is done" in page and not holds(page, "Another father.")
    alone = {name: typed[name] for name in ("seen", "then", "answered", f"reason {code}")}
    assert client(house, "olena").post(str(typed["then"]), alone).status_code == HTTPStatus.FOUND
    assert client(house, "olena").post(str(typed["then"]), {**alone, "seen": "-1"}).status_code == HTTPStatus.OK
