"""Reading files of questions: applicants to be screened, and pairs to be compared."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from brama.persons import Person
from brama.registers.errors import MapNotUsed
from brama.registers.readers import csv_table
from brama.registers.readers.csv_table import MAYBE_PERSONS
from brama.registers.readers.ftm import identifier_of, person_of
from brama.registers.readers.jsonl import Flaw, each
from brama.registers.readers.papers import SCHEMATA, Joined, papers
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import head


def read_queries(
    path: str | Path, tally: Tally, encoding: str | None = None, mapping: Mapping[str, str] | None = None
) -> Iterator[Person]:
    """Yield every person asked for, in order, also those without a name; without an id it is the line number.

    JSON lines if the file begins like them, else CSV.
    """
    if head(path, encoding).lstrip()[:1] not in (b"{", b"["):
        yield from csv_table.asked(path, tally, encoding, mapping)
        return
    if mapping:
        raise MapNotUsed(format="ftm")
    for person in each(path, tally, encoding, partial(_asked, tally, papers([path], tally, encoding))):
        tally.persons += 1
        yield person


def _asked(tally: Tally, joined: Joined, entity: Any, number: int) -> Person | None:
    if type(entity) is not dict:
        raise Flaw("not_object")
    schema = entity.get("schema", "Person")
    if type(schema) is not str:
        raise Flaw("no_schema")
    if schema in MAYBE_PERSONS:
        return person_of(entity, _identifier(entity, str(number)), tally, joined)
    if schema not in SCHEMATA:
        tally.passed_over(schema)
    return None


def read_pairs(path: str | Path, tally: Tally, encoding: str | None = None) -> Iterator[tuple[Person, Person]]:
    """Yield the two persons of each line, in order. Entities without an id are called by their side."""
    for pair in each(path, tally, encoding, partial(_pair, tally)):
        tally.persons += 2
        yield pair


def _pair(tally: Tally, pair: Any, _: int) -> tuple[Person, Person]:
    if type(pair) is not dict:
        raise Flaw("not_object")
    return _side(tally, pair, "a"), _side(tally, pair, "b")


def _side(tally: Tally, pair: dict[str, Any], side: str) -> Person:
    entity = pair.get(side)
    if type(entity) is not dict:
        raise Flaw("no_entity")
    if entity.get("schema", "Person") not in MAYBE_PERSONS:
        raise Flaw("not_a_person")
    return person_of(entity, _identifier(entity, side), tally)


def _identifier(entity: dict[str, Any], otherwise: str) -> str:
    return identifier_of(entity) if "id" in entity else otherwise
