"""Passports and identifications that are entities of their own, read as something said about their holders."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from orjson import JSONDecodeError, loads

from brama.persons import Person
from brama.registers.entries import Attached
from brama.registers.readers.assembly import Found, assembled, gather, join
from brama.registers.readers.joining import union
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import chunks

SCHEMATA = ("Passport", "Identification")
_MARKS = (b'"Passport"', b'"Identification"')

Joined = Mapping[str, Person]
"""By holder's id: a nameless person with what the holder's papers say."""
NONE: Joined = {}
OWN_FIRST = ("births", "genders")
"""What papers say of these counts where their holder says nothing."""
FIELDS = {
    "number": "documents",
    "passportNumber": "documents",
    "personalNumber": "documents",
    "idNumber": "documents",
    "country": "countries",
    "birthDate": "births",
    "gender": "genders",
}


def papers(paths: Iterable[str | Path], tally: Tally, encoding: str | None = None) -> Joined:
    """All papers in the files, by their holder."""
    joined: dict[str, Person] = {}
    for chunk in chunks(paths, encoding):
        for attached in papers_in(chunk.block, tally):
            said, before = attached.person, joined.get(attached.person.id)
            joined[said.id] = union([before, said], tally.notes) if before else said
    return joined


def papers_in(block: bytes, tally: Tally) -> Iterator[Attached]:
    """What the papers among these lines say of each holder.

    Lines are looked into only where the bytes say that they may be papers; what is wrong is left to who reads persons.
    """
    if any(mark in block for mark in _MARKS):
        for line in block.split(b"\n"):
            if any(mark in line for mark in _MARKS):
                try:
                    yield from papers_of(loads(line), tally)
                except JSONDecodeError:
                    continue


def papers_of(entity: Any, tally: Tally) -> list[Attached]:
    """What an entity says of each of its holders, if it is papers."""
    properties = _properties(entity)
    holders = _texts(properties, "holder")
    found = _found(properties, len(holders), tally)
    identifier = entity.get("id") if properties else ""
    paper = identifier if isinstance(identifier, str) else ""
    return [Attached(assembled(holder, found, tally), paper) for holder in holders if found]


def nested(entities: Any, tally: Tally) -> Found:
    """What papers say that stand within their holder."""
    together: Found = {}
    for entity in entities if isinstance(entities, list) else [entities]:
        for field, values in _found(_properties(entity), 1, tally).items():
            join(together, field, values, tally)
    return together


def said_by(papers: Person | None) -> Found:
    """What joined papers say, by field."""
    return {field: getattr(papers, field) for field in dict.fromkeys(FIELDS.values())} if papers else {}


def _properties(entity: Any) -> dict[str, Any]:
    properties = entity.get("properties") if isinstance(entity, dict) and entity.get("schema") in SCHEMATA else None
    return properties if isinstance(properties, dict) else {}


def _found(properties: dict[str, Any], holders: int, tally: Tally) -> Found:
    """What the properties say. Papers count as joined where they have a number."""
    found: Found = {}
    for name, field in FIELDS.items():
        if name in properties:
            gather(found, field, _texts(properties, name), tally)
    found = {field: values for field, values in found.items() if values}
    if "documents" in found and holders:
        tally.notes["documents_joined"] += holders
    return found


def _texts(properties: dict[str, Any], name: str) -> list[str]:
    values = properties.get(name, [])
    return [value for value in (values if isinstance(values, list) else [values]) if isinstance(value, str)]
