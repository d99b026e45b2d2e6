"""The walks of which the tour shows pictures: an applicant at the gate, then everybody at the house."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from tests.journeys.filling import fill, press, step
from tools.pictures import LANGUAGE, NARROW, SHORT, WIDE, Tour

APPLICANT: Final[Mapping[str, Mapping[str, Any]]] = {
    "birth": {"born_day": "7", "born_month": "3", "born_year": "1991"},
    "names": {"names": "Зміцер Лясовік\nDzmitry Liasovik"},
    "origin": {"place": "Orsha", "citizenship": "Belarus"},
    "documents": {"row0-kind": "passport", "row0-country": "Belarus", "row0-number": "MP7654321"},
    "contact": {"channel": "receipt", "asked_in": "en"},
    "background": {
        "residence": "Białystok", "row0-begun": "09.2009", "row0-ended": "06.2013", "row0-kind": "study",
        "row0-what": "electrician", "row0-where": "Vitebsk", "row1-begun": "2013", "row1-kind": "work",
    },
    "skills": {"experience": "some", "fields_known": ["repair", "radio"], "languages": "Belarusian, Polish"},
    "motivation": {"text": "My brother taught me to repair what is broken."},
    "referees": {"row0-name": "Kastus Vyshynski", "row0-reach": "@kastus:example.org"},
}  # fmt: skip
SLIP: Final = {
    "row0-kind": "passport",
    "row0-mrz": "P<BLRLIASOVIK<<DZMITRY<<<<<<<<<<<<<<<<<<<<<<\nMP76543218BLR9103079M3001018<<<<<<<<<<<<<<08",
}


def applies(tour: Tour) -> None:
    """Welcome, a step, an error told in place, the receipt."""
    with tour.window(tour.at.gate, NARROW) as page:
        page.goto(f"/{LANGUAGE}/")
        tour.takes(page, "gate-welcome")
        press(page)
        while (here := step(page)) != "check":
            if here == "documents":
                fill(page, SLIP)
                press(page)
                tour.takes(page, "gate-error")
                fill(page, {"row0-mrz": ""})
            fill(page, APPLICANT[here])
            if here == "names":
                tour.takes(page, "gate-step")
            press(page)
        press(page)
        tour.takes(page, "gate-receipt")


def returns(tour: Tour) -> None:
    """Coming back to a question, and telling of a threat."""
    asked = tour.standing("questions")
    with tour.window(tour.at.gate, NARROW) as page:
        tour.returns(page, LANGUAGE, " ".join(asked.words))
        tour.takes(page, "gate-return")
        press(page, '[name=go][value="afraid"]')
        fill(page, {"text": "A man who knew my name asked where I go on Sundays."})
        press(page)


def erases(tour: Tour) -> None:
    """Withdrawing: what it means, and the statement that is left."""
    with tour.window(tour.at.gate, NARROW) as page:
        tour.returns(page, LANGUAGE, " ".join(tour.standing("waiting_list").words))
        press(page, '[name=go][value="erase"]')
        tour.takes(page, "gate-erase")
        fill(page, {"sure": "yes"})
        press(page, "button.against")
        tour.takes(page, "gate-erased")


def screens(tour: Tour) -> None:
    """Signing in, what waits, the list, a round, a case with what was found."""
    with tour.window(tour.at.house, WIDE) as page:
        page.goto("/sign-in")
        tour.takes(page, "sign-in")
    with tour.member("finch") as page:
        tour.takes(page, "what-waits")
        page.goto("/desk/")
        tour.takes(page, "desk-list", SHORT)
        agent = f"/desk/{tour.standing('applied', listed=True).reference}"
        page.goto(agent)
        press(page)
        page.goto("/desk/screen")
        press(page)
        page.locator("main [role=status]").wait_for(timeout=120_000)
        tour.takes(page, "desk-round", SHORT)
        page.goto(agent)
        tour.takes(page, "desk-case")


def meets(tour: Tour) -> None:
    """Offered, booked and told today; at the door, known by the words."""
    came = tour.standing("cleared")
    with tour.member("swift") as office, tour.window(tour.at.gate, NARROW) as gate:
        office.goto(f"/office/{came.reference}/")
        fill(office, {"offer-town": "Zarnica", "offer-halves": f"{datetime.now(UTC).date()}-pm"})
        press(office)
        tour.returns(gate, LANGUAGE, " ".join(came.words))
        press(gate)
        fill(gate, {"slot": gate.locator("[name=slot]").first.get_attribute("value")})
        press(gate)
        office.reload()
        fill(office, {"tell_place-place": "Mill Street 3", "tell_place-hour": "18:30"})
        press(office)
        press(gate, f'.languages [lang="{LANGUAGE}"]')
        tour.takes(gate, "gate-meeting")
        fill(office, {"recognise-heard": gate.locator(".words").first.inner_text()})
        press(office)
        tour.takes(office, "office-meeting")


def decides(tour: Tour) -> None:
    """An intake that two agree on, the list in its order, a vote that is shut and one to cast, an identity that is opened by two."""
    case = tour.standing("before_board").reference
    with tour.member("eagle") as eagle, tour.member("stork") as stork, tour.member("robin") as robin:
        eagle.goto("/board/intake")
        fill(eagle, {"places": "8", "skills": ["repair", "medicine"], "experience": "some"})
        press(eagle)
        stork.goto("/board/intake")
        tour.takes(stork, "board-intake", SHORT)
        press(stork)
        stork.goto("/board/")
        tour.takes(stork, "board-list")
        eagle.goto(f"/board/{case}")
        fill(eagle, {"outcome": "admit", "reason": "needed"})
        press(eagle)
        stork.goto(f"/board/{case}")
        tour.takes(stork, "board-vote")
        stork.locator("details:has([formaction$=ask-identity]) summary").click()
        fill(stork, {"identity-reason": "same_person_twice"})
        press(stork, "[formaction$=ask-identity]")
        robin.goto("/desk/releases/")
        tour.takes(robin, "desk-releases")
        press(robin)
        stork.reload()
        press(stork, '[formaction$="/identity"]')
        tour.takes(stork, "board-identity")
        stork.goto("/board/overview")
        tour.takes(stork, "board-overview")


def serves(tour: Tour) -> None:
    """After admission: what is read, and the next act, of one in training."""
    with tour.member("lark") as page:
        page.goto(f"/roster/{tour.standing('in_training').reference}")
        tour.takes(page, "roster-case", SHORT)


def watches(tour: Tour) -> None:
    """What was told of threats, who is there, what was done and by whom, what is to be destroyed."""
    for handle, pages in (("dove", ("notices",)), ("wren", ("members",)), ("owl", ("ledger", "purges"))):
        with tour.member(handle) as page:
            for code in pages:
                page.goto(f"/security/{code}")
                tour.takes(page, f"security-{code}", SHORT)


WALKS: Final[tuple[Callable[[Tour], None], ...]] = (applies, returns, screens, meets, decides, serves, erases, watches)
"""In this order: who erases is not there any more for whoever comes after."""
