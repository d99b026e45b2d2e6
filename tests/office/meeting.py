"""A meeting of today, the page of the office on which it is held, and what is typed there."""

import re
from http import HTTPStatus
from typing import Any

from django.test import Client

from brama.documents.reading import check_digit
from brama.process.meetings.recognition import Recognition
from tests.cast import APPLICATION
from tests.doors import Staffed
from tests.process.road import SLOT, Walk, offer, settled, walked

IDENTITY = {
    "names": ["Дзмітрый Лясовік", "Дмитрий Лесовик"],
    "latin": "DZMITRY LIASOVIK",
    "birthDate": "1991-03-07",
    "gender": "male",
    "citizenship": ["by"],
    "documents": [{"kind": "passport", "country": "by", "number": "MP7654321", "mrz": ""}],
}


SECTIONS = {**APPLICATION, "identity": IDENTITY}


CLAIMS = ("name_0", "name_1", "latin_0", "birth_0", "number_0", "country_0")


def met(house: Staffed, step: str = "booked", slot: str = SLOT) -> Walk:
    """A case whose meeting is today."""
    walk = walked(house, "cleared", SECTIONS)
    today = house.seats["wanda"].day.isoformat()
    walk.does("wanda", "offer", **offer(slot=slot) | {"day": today, "until": today})
    if step == "booked":
        walk.applies("book", slot=slot)
    settled(house)
    return walk


def address(walk: Walk) -> str:
    return f"/office/{walk.reference}/"


def page(visitor: Client, walk: Walk) -> str:
    answer = visitor.get(address(walk))
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def sent(visitor: Client, walk: Walk, do: str, form: str = "", seen: int | None = None, **typed: object) -> str:
    """What is shown after a form of this page was sent."""
    fields = {f"{form or do}-{name}": value for name, value in typed.items()}
    version = walk.case().version if seen is None else seen
    answer = visitor.post(address(walk), {"do": do, "seen": str(version), **fields}, follow=True)
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def theirs(walk: Walk, language: str = "be") -> Recognition:
    found = walk.received().bookings().recognition(language)
    assert found
    return found


def shown_of(words: Recognition, page: str) -> list[tuple[str, ...]]:
    """The sides whose words stand on a page, both of them: one alone may be a word of the page too, by chance."""
    shown = set(re.findall(r"\w+", re.sub(r"<[^>]+>", " ", page)))
    return [side for side in (words.say, words.hear) if shown.issuperset(side)]


def passport(number: str = "MP7654321", surname: str = "LIASOVIK", given: str = "DZMITRY") -> str:
    first = f"P<BLR{surname}<<{given}".ljust(44, "<")
    second = (
        f"{number}{check_digit(number)}BLR910307{check_digit('910307')}M310307{check_digit('310307')}".ljust(42, "<")
        + "<"
    )
    return f"{first}\r\n{second}{check_digit(second[:10] + second[13:20] + second[21:43])}"


def agreed(**other: str) -> dict[str, Any]:
    return {**dict.fromkeys(CLAIMS, "agrees"), "photo": "agrees", **other}


def filled(text: str) -> list[str]:
    """What the filled buttons of a page do."""
    return re.findall(r'<button class="first" name="do" value="(\w+)"', text)
