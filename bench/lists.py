"""The public lists as this bench reads them, by code of its own: a fault in Brama's readers shows in the figures."""

import csv
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn
from xml.etree import ElementTree

EU = ("eu_by", "eu_ru", "eu_xx")
FILES = ("eu_dev.ftm.json", "ofac/sdn.csv", "ofac/alt.csv", "un/consolidated.xml")


@dataclass(frozen=True, slots=True)
class Listed:
    """One listed person; the first name is the primary one, dates are ISO 8601 and may stop at the year."""

    id: str
    group: str
    names: tuple[str, ...]
    births: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """A person by one of their names; `primary` if it is the one the list puts first."""

    person: Listed
    name: str
    primary: bool


def read(folder: Path) -> list[Listed]:
    """Every person of every list, or one line about what is missing and exit 2."""
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        stop(f"No {missing[0]} in {folder}: see bench/README.md for the addresses of the lists and the layout.")
    return [*_eu(folder / FILES[0]), *_ofac(folder / FILES[1], folder / FILES[2]), *_un(folder / FILES[3])]


def stop(sentence: str) -> NoReturn:
    """End the program as wrong use."""
    print(sentence, file=sys.stderr)
    sys.exit(2)


def _eu(path: Path) -> Iterator[Listed]:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        said = row["properties"]
        names = _distinct([*said["name"], *said.get("alias", [])])
        yield Listed(
            row["id"], row["datasets"][0], names, *(tuple(said.get(key, ())) for key in ("birthDate", "birthPlace"))
        )


def _ofac(sdn: Path, alt: Path) -> Iterator[Listed]:
    aliases: dict[str, list[str]] = {}
    for row in _rows(alt):
        if len(row) > 3:
            aliases.setdefault(row[0], []).append(_given_first(row[3]))
    for row in _rows(sdn):
        if len(row) > 11 and row[2].strip() == "individual":
            names = _distinct([_given_first(row[1]), *aliases.get(row[0], [])])
            yield Listed(f"ofac-{row[0]}", "ofac", names, tuple(_births(row[11])), tuple(_places(row[11])))


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="latin-1", newline="") as file:
        yield from csv.reader(file)


def _given_first(name: str) -> str:
    surname, comma, given = name.partition(",")
    return f"{given.strip()} {surname.strip()}" if comma else name.strip()


def _births(remarks: str) -> Iterator[str]:
    for said in re.findall(r"\bDOB (\d{2} [A-Z][a-z]{2} \d{4}|(?:circa )?\d{4}(?= *[;.]))", remarks):
        yield f"{datetime.strptime(said, '%d %b %Y').replace(tzinfo=UTC):%Y-%m-%d}" if said[2] == " " else said[-4:]


def _places(remarks: str) -> list[str]:
    return [place.strip() for place in re.findall(r"\bPOB ([^;]+?)\.?(?:;|$)", remarks)]


def _un(path: Path) -> Iterator[Listed]:
    for one in ElementTree.parse(path).getroot().iter("INDIVIDUAL"):
        primary = " ".join(filter(None, (_text(one, f"{nth}_NAME") for nth in ("FIRST", "SECOND", "THIRD", "FOURTH"))))
        aliases = [
            _text(alias, "ALIAS_NAME") for alias in one.iter("INDIVIDUAL_ALIAS") if _text(alias, "QUALITY") != "Low"
        ]
        births = [_text(born, "DATE")[:10] or _text(born, "YEAR") for born in one.iter("INDIVIDUAL_DATE_OF_BIRTH")]
        places = [", ".join(filter(None, (_text(born, key) for key in ("CITY", "STATE_PROVINCE", "COUNTRY"))))
                  for born in one.iter("INDIVIDUAL_PLACE_OF_BIRTH")]  # fmt: skip
        names = _distinct([primary, _text(one, "NAME_ORIGINAL_SCRIPT"), *aliases])
        yield Listed(
            f"un-{_text(one, 'DATAID')}", "un", names, tuple(filter(None, births)), tuple(filter(None, places))
        )


def _text(element: ElementTree.Element, tag: str) -> str:
    return " ".join((element.findtext(tag) or "").split())


def _distinct(names: list[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for name in (" ".join(name.split()) for name in names):
        kept.setdefault(name.casefold(), name)
    return tuple(name for name in kept.values() if name)
