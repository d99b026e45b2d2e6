"""A person as a source describes them: values as written, nothing concluded."""

from dataclasses import dataclass
from typing import NamedTuple


class PartialDate(NamedTuple):
    """A date of which only the year is certain to be known; 0 stands for an unknown month or day."""

    year: int
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """One person in one source. Every field but `id` may be empty; the first name is the primary one.

    `names` are full names as written. `births` are the stated birth dates. `genders` holds "male" or "female". `countries`
    are lower-case ISO 3166-1 alpha-2 codes where the source's word could be read, else the word folded to lower case.
    `documents` are numbers without spaces or dashes, upper case. `phones` are E.164 where they could be read, else digits.
    `emails` are lower case.
    """

    id: str
    names: tuple[str, ...] = ()
    births: tuple[PartialDate, ...] = ()
    places: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
