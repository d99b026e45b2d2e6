"""Reading files of changes to a register: OpenSanctions' delta lines, or plain entities that are added or replaced."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from brama.persons import Person
from brama.registers.entries import Change, Removed
from brama.registers.readers import LISTS, check_format, csv_table
from brama.registers.readers.ftm import OPS, identifier_of, listed
from brama.registers.readers.jsonl import Flaw, each
from brama.registers.readers.papers import SCHEMATA, papers_of
from brama.registers.readers.tally import Tally


def read_changes(
    form: str,
    paths: Sequence[str | Path],
    tally: Tally,
    encoding: str | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Iterator[Change]:
    """Yield the changes in the files. Of a list, all are put in or replaced; `mapping` is for tables alone."""
    check_format(form, paths, mapping)
    if form == "ftm":
        return _deltas(paths, tally, encoding)
    if form == "csv":
        return csv_table.replacing(paths, tally, encoding, mapping)
    return LISTS[form](paths, tally, encoding)


def _deltas(paths: Sequence[str | Path], tally: Tally, encoding: str | None) -> Iterator[Change]:
    """Yield the changes in the order of the files: persons to be put in, papers to be joined, persons to be taken out.

    What is taken out need not be there. The tally notes `removed`.
    """
    for path in paths:
        for several in each(path, tally, encoding, partial(_changes, tally)):
            tally.persons += sum(isinstance(change, Person) for change in several)
            yield from several


def _changes(tally: Tally, line: Any, _: int) -> list[Change]:
    if type(line) is not dict:
        raise Flaw("not_object")
    if "op" not in line:
        return _put(line, tally)
    op, entity = line["op"], line.get("entity")
    if op not in OPS:
        raise Flaw("unknown_op")
    if type(entity) is not dict:
        raise Flaw("no_entity")
    return _taken_out(entity, tally) if op == "DEL" else _put(entity, tally)


def _put(entity: dict[str, Any], tally: Tally) -> list[Change]:
    person = listed(entity, tally)
    if person is not None:
        return [person]
    if entity["schema"] in SCHEMATA:
        # Whoever held them before may hold them no longer.
        return [Removed(identifier_of(entity)), *papers_of(entity, tally)]
    # What was a person and is one no longer, or has lost its name, would not be in a register built anew.
    return _taken_out(entity, tally)


def _taken_out(entity: dict[str, Any], tally: Tally) -> list[Change]:
    removed = Removed(identifier_of(entity))
    tally.notes["removed"] += 1
    return [removed]
