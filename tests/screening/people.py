"""Who the tests of this room compare and screen, and how they ask: all of them invented."""

from pathlib import Path

import orjson

from brama.persons import PartialDate, Person
from brama.screening.evidence import Evidence
from brama.screening.score import Comparison, compare


def who(*names: str, birth: str = "", place: str = "", gender: str = "", id: str = "x") -> Person:
    """A person of whom little is said; `birth` as in ISO 8601, as far as it is known."""
    births = (PartialDate(*map(int, birth.split("-"))),) if birth else ()
    return Person(id, names, births, (place,) if place else (), (gender,) if gender else ())


def said(found: Comparison, *fields: str) -> list[Evidence]:
    """The evidence of some fields: those whose codes begin so."""
    return [evidence for evidence in found.evidence if evidence.code.startswith(fields)]


def codes(a: Person, b: Person) -> list[str]:
    return [evidence.code for evidence in compare(a, b).evidence]


def weight(a: Person, b: Person) -> float:
    return compare(a, b).weight


def written(path: Path, people: list[Person]) -> Path:
    """A file of these persons as FollowTheMoney JSON lines."""
    path.write_bytes(b"".join(orjson.dumps(_entity(each), option=orjson.OPT_APPEND_NEWLINE) for each in people))
    return path


def _entity(person: Person) -> dict[str, object]:
    births = ["-".join([f"{birth.year:04}", *(f"{part:02}" for part in birth[1:] if part)]) for birth in person.births]
    values = {
        "name": person.names, "birthDate": births, "birthPlace": person.places, "gender": person.genders,
        "country": person.countries, "idNumber": person.documents, "phone": person.phones, "email": person.emails,
    }  # fmt: skip
    properties = {name: list(value) for name, value in values.items() if value}
    return {"id": person.id, "schema": "Person", "properties": properties}
