"""What comes after an admission, through pages: the roster, and the officer's and appointers' forms, with the windows of a walk."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from brama.demo import road
from brama.demo.sheets import Page
from brama.demo.walking import Line, Walk, must

RELATIVES = "Сястра ведае пра мяне, маці няхай не ведае."


def served(walk: Walk, _: date) -> Iterator[Line]:
    """From the admission to the roster: relatives told, arrived, trained, enrolled by a call sign."""
    yield walk.line(
        "tell_relatives", "applicant", lambda: road._visit(walk, "relatives", {"text": RELATIVES}), "admitted"
    )
    walk.window("dove").get(f"/roster/{walk.reference}")
    for code, field, said, to in (
        ("arrive", "week", "", "arrived"),
        ("train", "course", "Зарніца-курс першай дапамогі", "in_training"),
        ("enrol", "call_sign", "Зарніца-сем", "on_roster"),
    ):
        yield walk.line(code, "lark", partial(_at_the_roster, walk, code, field, said), to)


def _at_the_roster(walk: Walk, code: str, field: str, said: str) -> Page:
    sheet = walk.window("lark").get(f"/roster/{walk.reference}").sheet("seen", button=f"do={code}")
    choices = sheet.choices.get(f"{code}-{field}", [])
    return walk.window("lark").send(sheet, {f"{code}-{field}": said or choices[-1]}, f"do={code}")


def appointed(walk: Walk) -> str:
    """A new member: proposed by one, confirmed by another; then removed. The passphrase that was shown once."""
    members = "/security/members"
    new: dict[str, str | list[str]] = {"handle": "linnet", "organisation": "Alder", "duties": ["screener"]}
    proposed = walk.window("wren").send(walk.window("wren").get(members).sheet("duties"), new)
    sheet = walk.window("heron").get(members).sheet("press", action="/confirm")
    confirmed = walk.window("heron").send(sheet)
    must(bool(proposed.marked and confirmed.marked), "confirm", confirmed.text[:300])
    listed = walk.window("owl").get(members)
    last = [each for each in listed.sheets if ("handle", "linnet") in each.fields]
    asked = walk.window("owl").send(last[0])
    must("linnet" in walk.window("owl").send(asked.sheet("sure")).text, "remove", "linnet")
    return proposed.marked[0]


def looked_after(walk: Walk) -> None:
    """An epoch ordered after the removal and signed by two; the ledger verified."""
    ordered = walk.window("owl").get("/security/epochs").sheet("compartment")
    walk.window("owl").send(ordered, {"compartment": ordered.choices["compartment"][-1]})
    walk.window("owl").send(walk.window("owl").get("/security/heads").sheet(action="/security/heads"))
