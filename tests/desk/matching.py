"""A case and registers in which its person may be found: all of them invented."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from brama.desk.matching.matches import Matches, matches_of
from brama.persons import PartialDate, Person
from brama.process.reads.dossier import Dossier, dossier
from brama.registers.build import Reading, add
from brama.registers.manifest import About
from brama.registers.shelf import Shelf
from brama.staff.seat import Seat
from brama.staff.signing_in.sessions import seated
from tests.doors import Staffed
from tests.process.road import Walk, walked
from tests.registers.shelves import batches, people

IDENTITY: dict[str, Any] = {
    "names": ["Зміцер Адамавіч Лясовік"],
    "latin": "DZMITRY LIASOVIK",
    "birthDate": "1991-03-07",
    "birthPlace": "Орша",
    "gender": "male",
    "citizenship": ["by"],
}
TIMELINE = [
    {"from": "2009-09", "to": "2013-06", "kind": "study", "what": "university", "where": "Віцебск"},
    {"from": "2012-05", "to": "2014-05", "kind": "service", "what": "conscript", "where": "Барысаў"},
    {"from": "2014-09", "to": "2020-11", "kind": "work", "what": "electrician", "where": "Орша"},
    {"from": "2020-11", "to": "2020-12", "kind": "detention", "what": "15 days", "where": "Орша"},
    {"from": "2021-12", "to": "", "kind": "work", "what": "fitter", "where": "Białystok"},
]
APPLICATION: dict[str, Any] = {
    "identity": IDENTITY,
    "contact": {"channel": "receipt", "address": "", "language": "be"},
    "background": {"residence": "Białystok", "timeline": TIMELINE, "story": "Electrician all my life."},
    "skills": {"experience": "some", "fields": ["repair"], "languages": ["be"], "text": "Repairs what is broken."},
    "motivation": {"text": "My brother taught me to repair what is broken."},
}
TWIN = Person("staff-7", ("Лесовик Дмитрий Адамович",), (PartialDate(1991, 7, 3),), ("Орша",), ("male",), ("by",))
FATHER = Person("staff-9", ("Лясовік Дзмітрый",), (PartialDate(1991),), (), ("male",))


def register(folder: Path, persons: Sequence[Person], name: str = "staff", **about: Any) -> None:
    """Add a register of these and some who are nobody here, or its next generation."""
    everybody = [*persons, *people(60, first=1000)]
    add(Shelf(folder), name, batches(everybody), About(built="2026-11-22", **about), Reading(workers=1))


def taken(house: Staffed, sections: dict[str, Any] | None = None) -> Walk:
    """A case that olena has taken; nothing is found yet."""
    walk = walked(house, "applied", sections or APPLICATION)
    walk.does("olena", "take")
    return walk


def seat(house: Staffed, handle: str = "olena") -> Seat:
    """The same as a page has it."""
    return seated(house.tokens[handle], datetime.now(UTC))


def case_of(house: Staffed, walk: Walk, handle: str = "olena") -> Dossier:
    return dossier(walk.reference, seat(house, handle))


def matched(house: Staffed, walk: Walk, handle: str = "olena") -> Matches:
    """The matches of the case as this member sees them."""
    return matches_of(case_of(house, walk, handle))
