"""Reading OFAC's list of Specially Designated Nationals: sdn.csv, alt.csv with the other names, sdn_comments.csv with more remarks.

The files have no header, `-0-` stands for nothing, ent_num joins them. Most of what is known of a person stands in
the remarks, as statements divided by semicolons. Layout: OFAC, "Specially Designated Nationals data formats".
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from brama.persons import Person
from brama.registers.errors import BadLine, MissingPart, NotUtf8, TwiceGiven, WrongFile
from brama.registers.readers.assembly import Found, assembled, gather
from brama.registers.readers.reference import forms
from brama.registers.readers.rows import quoted_wrong
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import checked, lines

# A file of the set is known by its number of cells.
PARTS = {12: "ofac_sdn", 5: "ofac_names", 6: "ofac_addresses", 2: "ofac_comments"}
# Of those that are read: how many cells, and which of them says it.
_READ = {"ofac_sdn": (12, 1), "ofac_names": (5, 3), "ofac_comments": (2, 1)}
_KINDS = ("aka", "fka", "nka")
_NOTHING = "-0-"
_END = b"\r\n\x1a "
_STATEMENTS = sorted(
    ((form.casefold(), field) for form, field in forms("ofac_remarks.tsv")), key=lambda row: -len(row[0])
)


def read(paths: Sequence[str | Path], tally: Tally, encoding: str | None = None) -> Iterator[Person]:
    """Yield the individuals. The files may come in any order, and all but the first may be left out."""
    given = _sorted(paths, encoding)
    names = _joined(given, "ofac_names", tally, encoding)
    remarks = _joined(given, "ofac_comments", tally, encoding)
    for cells in _rows(given["ofac_sdn"], 12, tally, encoding):
        if cells[2].casefold() != "individual":
            tally.skipped["other_row"] += 1
            continue
        # The second file goes on where the first is cut, be it within a word.
        cells[11] += "".join(remarks.get(cells[0], []))
        person = _person(cells, names.get(cells[0], []), tally)
        if not person.names:
            tally.skipped["no_name"] += 1
            continue
        tally.persons += 1
        yield person


def part_of(path: str | Path, encoding: str | None = None) -> str:
    """Which file of the set it is, "" if none."""
    first = next((line for _, line in lines(path, encoding) if line.strip()), b"")
    try:
        cells = _cells(first, 1, path)
    except BadLine:
        return ""
    part = PARTS.get(len(cells), "") if cells and cells[0].isdecimal() else ""
    return "" if part == "ofac_names" and cells[2] not in _KINDS else part


def _sorted(paths: Sequence[str | Path], encoding: str | None) -> dict[str, str | Path]:
    found: dict[str, str | Path] = {}
    for path in paths:
        part = part_of(path, encoding)
        if part not in _READ:
            raise WrongFile(file=str(path), expected="ofac", found=part or "other")
        if part in found:
            raise TwiceGiven(files=(str(found[part]), str(path)))
        found[part] = path
    if "ofac_sdn" not in found:
        raise MissingPart(files=tuple(map(str, paths)), expected="ofac_sdn")
    return found


def _rows(path: str | Path, width: int, tally: Tally, encoding: str | None) -> Iterator[list[str]]:
    for number, line in lines(path, encoding, tally):
        if not line.strip(_END):
            continue
        try:
            yield _checked(_cells(line, number, path), width, number, path)
        except BadLine as bad:
            tally.refuse(bad)


def _cells(line: bytes, number: int, path: str | Path) -> list[str]:
    """Newer files are UTF-8, older ones Latin-1: what is not the one is the other. Old ones end with a mark of DOS."""
    try:
        written = checked(line.rstrip(_END), number, path)
    except NotUtf8:
        written = line.rstrip(_END).decode("latin-1")
    try:
        cells = next(csv.reader([written], strict=True), [""]) or [""]
    except csv.Error as error:
        raise BadLine(file=str(path), line=number, column=0, reason=quoted_wrong(error)) from None
    *most, last = cells
    return [
        *("" if cell.strip() == _NOTHING else cell.strip() for cell in most),
        "" if last.strip() == _NOTHING else last,
    ]


def _checked(cells: list[str], width: int, number: int, path: str | Path) -> list[str]:
    reason = "too_few_cells" if len(cells) < width else "too_many_cells" if len(cells) > width else ""
    if not reason and not cells[0].isdecimal():
        reason = "no_number"
    if reason:
        raise BadLine(file=str(path), line=number, column=0, reason=reason)
    return cells


def _joined(given: Mapping[str, str | Path], part: str, tally: Tally, encoding: str | None) -> dict[str, list[str]]:
    """By ent_num, what a further file says."""
    width, told = _READ[part]
    said: dict[str, list[str]] = {}
    for cells in _rows(given[part], width, tally, encoding) if part in given else ():
        said.setdefault(cells[0], []).append(cells[told])
    return said


def _person(cells: list[str], other: list[str], tally: Tally) -> Person:
    found: Found = {}
    gather(found, "name", [_turned(cells[1])], tally)
    gather(found, "alias", [_turned(name) for name in other], tally)
    for statement in cells[11].rstrip(". ").split(";"):
        field, value = _statement(statement.strip().removeprefix("alt. "))
        if field:
            gather(found, field, [_turned(value) if field == "alias" else value], tally)
    return assembled(cells[0], found, tally)


def _turned(name: str) -> str:
    """`SURNAME, Given Names` as it is said; what follows a second comma (`Jr.`) stays last."""
    surname, _, given = name.partition(",")
    given, _, suffix = given.partition(",")
    return f"{given} {surname} {suffix}"


def _statement(statement: str) -> tuple[str, str]:
    """What a statement is about, and what it says."""
    folded = statement.casefold()
    for form, field in _STATEMENTS:
        if folded.startswith(form) and folded[len(form) : len(form) + 1] in (" ", ":"):
            return field, statement[len(form) :].strip(" :.'")
    return "", ""
