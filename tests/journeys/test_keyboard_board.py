"""The board and those who come after it with the keyboard alone: an intake, an identity by request and release, the way to the roster."""

import pytest

from brama.pages.languages import say
from tests.doors import Staffed
from tests.journeys.filling import title
from tests.journeys.keys import follow, mends, reach, type_in, unfold
from tests.journeys.peopled import onward
from tests.journeys.windows import open_doors
from tests.process.road import walked

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]


def test_an_intake_is_proposed_by_one_and_confirmed_by_another(house: Staffed) -> None:
    with open_doors(house) as doors:
        taras, roman = (doors.window("be", handle) for handle in ("taras", "roman"))
        taras.goto("/board/")
        follow(taras, to="/board/overview")
        assert title(taras) == say("be", "board-overview-title")
        follow(taras, to="/board/intake")
        follow(taras, of_class="first")
        mends(taras, "places")
        taras.keyboard.insert_text("7")
        type_in(taras, "skills", ["radio"])
        type_in(taras, "experience", "some")
        follow(taras, of_class="first")
        roman.goto("/board/")
        follow(roman, to="/board/intake")
        follow(roman, to="/intake/confirm")
        assert "7" in roman.locator("main section").first.inner_text()
        assert roman.locator("[action$='/intake/confirm']").count() == 0


def test_an_identity_is_asked_for_by_one_and_released_by_another(house: Staffed) -> None:
    walk = walked(house, "applied")
    onward(walk, "before_board")
    case = f"/board/{walk.reference}"
    with open_doors(house) as doors:
        taras, olena = doors.window("be", "taras"), doors.window("be", "olena")
        taras.goto(case)
        unfold(taras, say("be", "board-identity-ask"))
        follow(taras, to=f"{case}/ask-identity")
        mends(taras, "identity-reason")
        taras.keyboard.press("Space")
        follow(taras, to=f"{case}/ask-identity")
        olena.goto("/")
        follow(olena, to="/desk/releases/")
        follow(olena, of_class="first")
        taras.goto(case)
        follow(taras, "number")
        assert "Лясовік" in taras.locator("main").inner_text()
        follow(taras, to=case)
        assert title(taras) == walk.reference


def test_whoever_was_admitted_arrives_is_trained_has_a_call_sign_and_leaves(house: Staffed) -> None:
    walk = walked(house, "applied")
    onward(walk, "admitted")
    case = f"/roster/{walk.reference}"
    with open_doors(house) as doors:
        registrar, trainer = doors.window("be", "maksym"), doors.window("be", "vera")
        for page, act, field, value in (
            (registrar, "arrive", "week", ""),
            (trainer, "train", "course", "Першая дапамога"),
            (registrar, "enrol", "call_sign", "Чапля"),
        ):
            page.goto("/roster/")
            follow(page, to=case)
            if value:
                follow(page, value=act)
                mends(page, f"{act}-{field}")
                page.keyboard.insert_text(value)
            follow(page, value=act)
            assert page.locator("[role=alert]").count() == 0
        registrar.goto(case)
        unfold(registrar, say("be", "roster-leave-title"))
        reach(registrar, "leave-reason")
        registrar.keyboard.insert_text("Хоча вучыцца.")
        follow(registrar, value="leave")
        assert title(registrar) == say("be", "roster-title")
    assert walk.case().step == "left"
