"""One individual of the UN's list: which elements say what."""

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from brama.persons import Person
from brama.registers.readers.assembly import Found, assembled, gather, join
from brama.registers.readers.days import years
from brama.registers.readers.tally import Tally

_NAME = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_PLACE = ("STREET", "CITY", "STATE_PROVINCE", "COUNTRY")
_PLACE_OF_ALIAS = ("CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")
_ORIGINAL = re.compile(r"\b(?:original script|in [a-z]+(?: script)?)\s*:\s*([^;()\[\]:]+)", re.IGNORECASE)
# Where the list says that it does not know; elsewhere "na" is Namibia.
_NOT_SAID = frozenset(["na", "n/a", "unknown"])


def person_of(individual: Element, tally: Tally) -> Person:
    """The person an individual describes; the id is the reference number, such as `QDi.001`."""
    found: Found = {}
    gather(found, "name", [" ".join(_said(individual, part) for part in _NAME)], tally)
    aliases = individual.findall("INDIVIDUAL_ALIAS")
    several = [name for alias in aliases for name in _names(alias)]
    gather(found, "alias", [_said(individual, "NAME_ORIGINAL_SCRIPT"), *several], tally)
    for birth in individual.findall("INDIVIDUAL_DATE_OF_BIRTH"):
        _birth(birth, found, tally)
    # An alias may have a birth of its own.
    gather(found, "births", [_said(alias, "DATE_OF_BIRTH") for alias in aliases], tally)
    places = [_place(place, _PLACE) for place in individual.findall("INDIVIDUAL_PLACE_OF_BIRTH")]
    gather(found, "places", [*places, *(_place(alias, _PLACE_OF_ALIAS) for alias in aliases)], tally)
    gather(found, "countries", [_text(value) for value in individual.findall("NATIONALITY/VALUE")], tally)
    gather(found, "genders", [_said(individual, "GENDER")], tally)
    numbers = [_said(document, "NUMBER") for document in individual.findall("INDIVIDUAL_DOCUMENT")]
    gather(found, "documents", numbers, tally)
    return assembled(_said(individual, "REFERENCE_NUMBER"), found, tally)


def _names(alias: Element) -> list[str]:
    """The names themselves, and those that its note has in another script: `In Arabic: …`."""
    noted = [name for name in _ORIGINAL.findall(_said(alias, "NOTE")) if not name.isascii()]
    return [*_said(alias, "ALIAS_NAME").split(";"), *noted]


def _birth(birth: Element, found: Found, tally: Tally) -> None:
    first, last = _said(birth, "FROM_YEAR"), _said(birth, "TO_YEAR")
    if _is_year(first) and _is_year(last):
        join(found, "births", years(int(first), int(last)), tally)
    else:
        stated = _said(birth, "DATE") or _said(birth, "YEAR") or _said(birth, "NOTE")
        gather(found, "births", [stated], tally)


def _is_year(said: str) -> bool:
    return said.isdecimal() and len(said) <= 4


def _place(place: Element, parts: Sequence[str]) -> str:
    return ", ".join(filter(None, (_said(place, part) for part in parts)))


def _said(element: Element, tag: str) -> str:
    child = element.find(tag)
    return "" if child is None else _text(child)


def _text(element: Element) -> str:
    text = (element.text or "").strip()
    return "" if text.casefold() in _NOT_SAID else text
