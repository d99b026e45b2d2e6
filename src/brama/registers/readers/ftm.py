"""Reading FollowTheMoney JSON lines: persons, with the passports and identifications that point at them.

A document may stand before or after its holder, or in another of the files. A build takes portions that do not depend on
one another (`batches`) and joins documents itself; a file of questions is gone through for documents first (`queries`).
"""

from typing import Any

from orjson import JSONDecodeError, loads

from brama.persons import Person
from brama.registers.readers.assembly import CLEAN, NAMES, PARTS, Found, assembled, gather, join, unread
from brama.registers.readers.jsonl import Flaw, refuse
from brama.registers.readers.papers import NONE, OWN_FIRST, SCHEMATA, Joined, nested, said_by
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import Chunk
from brama.registers.readers.values import LONGEST

OPS = ("ADD", "MOD", "DEL")
"""What a line of changes does with its entity."""
FIELDS = {
    "birthDate": "births",
    "birthPlace": "places",
    "gender": "genders",
    "nationality": "countries",
    "citizenship": "countries",
    "country": "countries",
    "idNumber": "documents",
    "passportNumber": "documents",
    "taxNumber": "documents",
    "innCode": "documents",
    "socialSecurityNumber": "documents",
    "phone": "phones",
    "email": "emails",
}
PAPERS = "identification"
"""The property under which a nested export has the papers of a person."""
_CLEANED = {name: (field, CLEAN[field]) for name, field in (FIELDS | {name: name for name in (*NAMES, *PARTS)}).items()}


def parse(chunk: Chunk, tally: Tally) -> list[Person]:
    """The persons of one portion. Depends on nothing else, so portions can be parsed by several processes."""
    persons = []
    for number, line in enumerate(chunk.lines, chunk.first):
        try:
            person = listed(loads(line), tally)
        except (JSONDecodeError, Flaw) as flaw:
            refuse(flaw, line, number, chunk.path, tally)
            continue
        if person is not None:
            persons.append(person)
    tally.persons += len(persons)
    return persons


def listed(entity: Any, tally: Tally) -> Person | None:
    """The person of an entity in a register; None for entities that are no persons and persons without a name."""
    schema = entity.get("schema") if type(entity) is dict else None
    if schema != "Person":
        schema = _schema(entity)
        if schema not in SCHEMATA:
            tally.passed_over(schema)
        return None
    person = person_of(entity, identifier_of(entity), tally)
    if not person.names:
        tally.skipped["no_name"] += 1
        return None
    return person


def _schema(entity: Any) -> str:
    if type(entity) is not dict:
        raise Flaw("not_object")
    schema = entity.get("schema")
    if type(schema) is not str:
        raise Flaw("change" if entity.get("op") in OPS and "entity" in entity else "no_schema")
    return schema


def identifier_of(entity: dict[str, Any]) -> str:
    """The id of an entity, if it is one."""
    identifier = entity.get("id")
    if type(identifier) is not str or not identifier or len(identifier) > LONGEST:
        raise Flaw("no_id")
    return identifier


def person_of(entity: dict[str, Any], identifier: str, tally: Tally, joined: Joined = NONE) -> Person:
    """The person that the properties describe, whatever the schema."""
    properties = entity.get("properties")
    if type(properties) is not dict:
        raise Flaw("no_properties")
    found: Found = {}
    for name, values in properties.items():
        cleaned = _CLEANED.get(name)
        if cleaned is None:
            continue
        field, clean = cleaned
        # Nearly every property has one short value; the other way costs three times as much.
        if type(values) is list and len(values) == 1 and field not in found:
            value = values[0]
            if type(value) is str and len(value) <= LONGEST:
                made = found[field] = clean(value)
                if not made:
                    unread(field, value, tally)
                continue
        gather(found, field, _texts(values), tally)
    if PAPERS in properties or identifier in joined:
        _add_papers(found, nested(properties.get(PAPERS, ()), tally), tally)
        _add_papers(found, said_by(joined.get(identifier)), tally)
    return assembled(identifier, found, tally)


def _add_papers(found: Found, said: Found, tally: Tally) -> None:
    """Add what papers say; of birth and gender only where the person says nothing of it."""
    for field, values in said.items():
        if values and not (field in OWN_FIRST and found.get(field)):
            join(found, field, values, tally)


def _texts(values: Any) -> list[str]:
    """The values of a property. One text instead of a list is accepted."""
    several: list[str] = values if type(values) is list else [values]
    if any(type(value) is not str for value in several):
        raise Flaw("value_not_text")
    return several
