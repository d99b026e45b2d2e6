"""THE table of what an application says: which fields each section has, who fills them at the gate, and how the desk reads them.

The gate writes exactly this, the desk, the office and the board read it. A section is a JSON object. Fields may be left out; what is not
listed is not asked for: no political opinion, religion, ethnicity or orientation, and no relatives before somebody is admitted.

identity     names        [str]   as the person writes them, any script, the first one first; one has a letter
             latin        str     as the passport spells it
             birthDate    str     1991-03-07, 1991-03 or 1991
             birthPlace   str
             gender       str     male, female or ""
             citizenship  [str]   ISO 3166-1 alpha-2, lower case; xxa, as in passports, of who has none
             documents    [{kind: passport|id_card|residence|other, country: str, number: str, mrz: str}]
contact      channel      str     code of CHANNELS
             address      str
             language     str     be, ru, uk, pl or en: in which questions are asked
background   residence    str     town and country, never a street
             timeline     [{from: 2009-09, to: 2013-06 or "", kind: code of KINDS, what: str, where: str}]
             story        str
skills       experience   str     code of EXPERIENCE
             fields       [str]   codes of FIELDS
             languages    [str]
             text         str     without names and places
motivation   text         str
referees     list         [{name: str, reach: str, knows: str}]   nobody who lives where applying is a crime
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from brama.persons.model import PartialDate, Person
from brama.persons.phones import phones

ADULT: Final = 18
OLDEST: Final = 1900
"""The first year in which somebody who applies was born; the gate asks for no earlier one."""
MUST: Final = ("identity", "contact", "background", "skills", "motivation")
MAY: Final = ("referees",)
"""Sections that an application must have, and may have."""
CHANNELS: Final = ("receipt", "matrix", "signal", "simplex", "email", "other")
"""How somebody may be reached; `receipt` is: not at all, I come back with my words."""
KINDS: Final = ("study", "work", "service", "residence", "detention", "travel", "nothing")
EXPERIENCE: Final = ("none", "some", "much")
FIELDS: Final = (
    "medicine",
    "driving",
    "repair",
    "radio",
    "drones",
    "cooking",
    "languages",
    "law",
    "computers",
    "building",
    "teaching",
    "service",
)
_IS_PHONE: Final = re.compile(r"\s*\+?[\d(][\d ()./-]{7,24}")
"""An address that is a telephone number, by whichever channel: some messengers know people by nothing else."""
STATELESS: Final = "xxa"
"""The citizenship of who has none; no register tells them apart by it."""
DOCUMENTS: Final = ("passport", "id_card", "residence", "other")


def person(identity: Mapping[str, Any], contact: Mapping[str, Any] | None = None, id: str = "applicant") -> Person:
    """An identity as the engine compares it. What cannot be read is left out, never guessed."""
    latin, birth = str(identity.get("latin", "")), born(str(identity.get("birthDate", "")))
    reach = dict(contact or {})
    address = str(reach.get("address", ""))
    return Person(
        id=id,
        names=tuple(dict.fromkeys(name for name in (*_texts(identity.get("names")), latin) if name.strip())),
        births=(birth,) if birth else (),
        places=tuple(_texts([identity.get("birthPlace", "")])),
        genders=tuple(gender for gender in (identity.get("gender"),) if gender in ("male", "female")),
        countries=tuple(code for code in _texts(identity.get("citizenship")) if code != STATELESS),
        documents=tuple(_numbers(identity.get("documents"))),
        phones=phones(address) if _IS_PHONE.fullmatch(address) else (),
        emails=(address.lower(),) if reach.get("channel") == "email" and "@" in address else (),
    )


def born(written: str) -> PartialDate | None:
    """A date as far as it is known; None where nothing can be read."""
    parts = [int(part) for part in written.split("-") if part.isdecimal()]
    return PartialDate(*parts[:3]) if parts else None


def of_age(written: str, day: date) -> bool | None:
    """Whether somebody born then is of age for certain; None where the date does not say."""
    birth = born(written)
    if birth is None:
        return None
    latest = (birth.year + ADULT, birth.month or 12, birth.day or 31)
    earliest = (birth.year + ADULT, birth.month or 1, birth.day or 1)
    today = (day.year, day.month, day.day)
    return True if today >= latest else False if today < earliest else None


def _texts(written: Any) -> list[str]:
    return [str(each) for each in written if str(each).strip()] if isinstance(written, list | tuple) else []


def _numbers(documents: Any) -> list[str]:
    """Numbers as registers write them; a list of plain numbers is read too."""
    entries = documents if isinstance(documents, list) else []
    written = [str(each.get("number", "")) if isinstance(each, dict) else str(each) for each in entries]
    return ["".join(number.split()).replace("-", "").upper() for number in written if number.strip()]
