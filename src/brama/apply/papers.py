"""What the code lines of a document say, beside what was typed: differences are asked about gently, never held against anybody."""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brama.apply.asked import today
from brama.apply.forms import Paper
from brama.apply.sheet import Sheet
from brama.documents.zone import Zone
from brama.process.application import born


class Differs(NamedTuple):
    """A code and what the document says."""

    code: str
    written: str


def differences(sheets: Mapping[str, Sheet]) -> list[Differs]:
    """Of valid sheets, for looking over before anything is sent."""
    latin = str(sheets["names"].form.cleaned_data["latin"])
    birth = str(sheets["birth"].form.cleaned_data["born"])
    papers = [row for row in sheets["documents"].filled() if isinstance(row, Paper)]
    return [each for paper in papers if paper.lines for each in _differing(paper, paper.lines, latin, birth)]


def _differing(paper: Paper, zone: Zone, latin: str, birth: str) -> Iterator[Differs]:
    number = _signs(paper.cleaned_data["number"])
    if number and number != _signs(zone.number):
        yield Differs("number", zone.number)
    if latin and not _same_name(latin, f"{zone.surname} {zone.given}"):
        yield Differs("names", f"{zone.surname} {zone.given}")
    written = zone.born(today())
    if not _agree(born(birth) or (), born(written) or ()):
        yield Differs("birth", written)


def _agree(typed: tuple[int, ...], zone: tuple[int, ...]) -> bool:
    """As far as both are known."""
    return all(ours == theirs for ours, theirs in zip(typed, zone, strict=False) if ours and theirs)


def _same_name(typed: str, zone: str) -> bool:
    """Every part of the shorter is, or begins, one of the longer: the line cuts long names off, and people leave parts out."""
    first, second = sorted((_parts(typed), _parts(zone)), key=len)
    return all(any(_begins(part, other) for other in second) for part in first)


def _begins(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _parts(name: str) -> list[str]:
    marks = unicodedata.normalize("NFD", name.upper().replace("Ł", "L"))
    letters = "".join(sign for sign in marks if not unicodedata.combining(sign))
    return "".join(sign if sign.isalpha() else " " for sign in letters).split()


def _signs(number: str) -> str:
    return "".join(sign for sign in number.upper() if sign.isalnum())
