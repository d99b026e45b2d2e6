"""What goes from the lists, through pages, with the windows of a walk: copies set aside by two and taken back, cases that are purged."""

from datetime import date, timedelta

from brama.demo.sheets import Page
from brama.demo.walking import Walk, must
from brama.process.gate.applying import apply
from brama.process.models import Case
from brama.staff.vouching.trust import StaffTrust
from tests.desk.test_bundles import STORY, says
from tests.process.road import unwritten

_COPIES = 5


def copied(day: date) -> list[str]:
    """Applications that say the same, and have come in today."""
    return [apply(says(STORY), unwritten(), unwritten(), day, StaffTrust()) for _ in range(_COPIES)]


def set_aside(walk: Walk, copies: list[str]) -> None:
    """By two, but for one that the first and one that the second takes out; taken back by two."""
    walk.window("finch").get("/desk/")
    _bundle(walk, "finch", copies, "waits.spare", {"spare": copies[0]})
    _bundle(walk, "finch", copies[1:], "waits.propose_aside", {"reason": "copies"})
    _bundle(walk, "robin", copies[1:], "theirs.spare", {"spare": copies[1]})
    _bundle(walk, "robin", copies[2:], "theirs.set_aside")
    must(_steps(copies) == ["applied"] * 2 + ["set_aside"] * 3, "set_aside", str(_steps(copies)))
    _bundle(walk, "robin", copies[2:], "aside.propose_back", {"spare": copies[2:]})
    _bundle(walk, "finch", copies[2:], "back.bring_back", {"spare": copies[2:]})
    must(_steps(copies) == ["applied"] * _COPIES, "bring_back", str(_steps(copies)))


def _bundle(
    walk: Walk, handle: str, cases: list[str], press: str, fields: dict[str, str | list[str]] | None = None
) -> Page:
    window = walk.window(handle)
    page = window.get(f"/desk/bundles/{cases[0]}")
    return window.send(page.sheet("spare", button=f"do={press}"), fields or {}, f"do={press}")


def _steps(cases: list[str]) -> list[str]:
    known = dict(Case.objects.values_list("reference", "step"))
    return [known[each] for each in cases]


def purged(walk: Walk, copies: list[str], day: date) -> None:
    """What an applicant has erased is overwritten; then one case goes by its typed reference, and those that are due, each asked twice."""
    owl, purges = walk.window("owl"), "/security/purges"
    after = owl.send(owl.get(purges).sheet(action="/purges/scrub"))
    must(not [each for each in after.sheets if each.action.endswith("/scrub")], "scrub", after.text[:300])
    asked = owl.send(owl.get(purges).sheet("reference"), {"reference": copies[0]})
    owl.send(asked.sheet("sure", "reference"))
    Case.objects.filter(reference__in=copies[1:4]).update(day=day - timedelta(days=400))
    asked = owl.send(owl.get(purges).sheet(action="/purges/do"))
    owl.send(asked.sheet("sure"))
    left = set(Case.objects.filter(reference__in=copies).values_list("reference", flat=True))
    must(left == {copies[4]}, "purge", str(left))
