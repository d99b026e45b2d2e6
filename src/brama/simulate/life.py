"""What is true of an invented person, apart from how any list writes it."""

from dataclasses import dataclass, field

from brama.persons import PartialDate, Person

LANGUAGES = ("be", "ru", "uk", "pl")
Forms = dict[str, str]


@dataclass(frozen=True, slots=True)
class Life:
    """One invented life. Surname, given name and place are told in every language, the patronymic where there is one.

    `home` is the language of the land they come from.
    """

    home: str
    gender: str
    surname: Forms
    given: Forms
    patronymic: Forms
    diminutives: tuple[str, ...]
    birth: PartialDate
    place: Forms
    document: str


@dataclass(frozen=True, slots=True)
class Invented(Person):
    """A record about an invented person, which remembers whose it is and how the name is written."""

    life: Life = field(kw_only=True, repr=False)
    writing: str = field(kw_only=True)
