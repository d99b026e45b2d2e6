"""Passports and identifications that are entities of their own, read as something said about their holders."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from orjson import JSONDecodeError, loads

from brama.persons import Person
from brama.registers.entries import Attached
from brama.registers.joining import union
from brama.registers.readers.assembly import Found, assembled, gather
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import chunks

SCHEMATA = ("Passport", "Identification")
_MARKS = (b'"Passport"', b'"Identification"')

Joined = Mapping[str, Person]
"""By holder's id: a nameless person with the documents and countries of the holder's papers."""
NONE: Joined = {}


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
    properties = entity.get("properties") if isinstance(entity, dict) and entity.get("schema") in SCHEMATA else None
    if not isinstance(properties, dict):
        return []
    found: Found = {}
    gather(found, "documents", _texts(properties, "number"), tally)
    gather(found, "countries", _texts(properties, "country"), tally)
    holders = _texts(properties, "holder")
    tally.notes["documents_joined"] += len(holders)
    identifier = entity.get("id")
    paper = identifier if isinstance(identifier, str) else ""
    return [Attached(assembled(holder, found, tally), paper) for holder in holders]


def _texts(properties: dict[str, Any], name: str) -> list[str]:
    values = properties.get(name, [])
    return [value for value in (values if isinstance(values, list) else [values]) if isinstance(value, str)]
