"""What members do beside the road, through pages, in the windows of a walk: a match, a note, a search, an intake, a passphrase."""

from collections.abc import Iterator
from datetime import date

from brama.demo.road import decided, screened
from brama.demo.sheets import Page
from brama.demo.walking import Line, Walk, must

NOTE = "Зарніца-нататка для іншых."
BORN = "Зарніца-прычына: ён нарадзіўся не там."


def at_the_desk(walk: Walk, today: date) -> Iterator[Line]:
    """As the walk goes; beside it the case is found by name, noted once it is taken, and whoever noted it is granted more pages."""
    finch, robin = walk.window("finch"), walk.window("robin")
    found = finch.send(finch.get("/desk/").sheet("name", action="/desk/search"), {"name": "Лясовік"})
    must(walk.reference in found.text, "search", found.text[:300])
    granted = robin.send(robin.get("/desk/grant").sheet("handle", "more"), {"handle": "finch", "more": "7"})
    must(granted.text.count("finch") > 1, "grant", granted.text[:300])
    for line in screened(walk, today):
        yield line
        if line.act == "take":
            noted = finch.send(finch.get(f"/desk/{walk.reference}").sheet(button="/note"), {"note-text": NOTE}, "/note")
            must(noted.text.count(NOTE) == 1, "note", noted.text[:300])
            match_answered(walk)


def match_answered(walk: Walk) -> None:
    """A match that a register holds is answered without a reason, which is asked for, and then with one."""
    finch, matches = walk.window("finch"), f"/desk/matches/{walk.reference}"
    sheet = finch.get(matches).sheet(button="answered")
    (someone_else,) = [each.value for each in sheet.buttons if each.value.startswith("someone_else ")]
    asked = finch.send(sheet, press=f"answered={someone_else}")
    answered = finch.send(asked.sheet("reason"), {"reason": BORN}, "answer=someone_else")
    must(answered.text.count(BORN) == 1, "answer_match", answered.text[:300])


def before_the_board(walk: Walk, today: date) -> Iterator[Line]:
    """As the walk goes, after an intake was proposed by one and confirmed by another."""
    stork, eagle = walk.window("stork"), walk.window("eagle")
    proposed: dict[str, str | list[str]] = {"places": "41", "skills": ["driving"], "experience": "none"}
    stork.send(stork.get("/board/intake").sheet("places"), proposed)
    confirmed = eagle.send(eagle.get("/board/intake").sheet("number", action="/confirm"))
    must("41" in confirmed.text, "confirm_intake", confirmed.text[:300])
    yield from decided(walk, today)


def a_passphrase(walk: Walk) -> Page:
    """A member has a new one, which is shown once."""
    sheet = walk.window("robin").get("/passphrase").sheet("passphrase", "press")
    changed = walk.window("robin").send(sheet, {"passphrase": walk.member("robin").passphrase})
    must(len(changed.marked) == 1, "change_passphrase", changed.text[:300])
    return changed
