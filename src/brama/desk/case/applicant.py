"""What an applicant wrote, read from the table of `process.application` with care: a field may be missing, or be of another kind."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from brama.pages.languages import LANGUAGES
from brama.process.application import CHANNELS, DOCUMENTS, EXPERIENCE, FIELDS, born
from brama.process.reads.dossier import Dossier

KNOWN: Final = {
    "identity": ("names", "latin", "birthDate", "birthPlace", "gender", "citizenship", "documents"),
    "contact": ("channel", "address", "language"),
    "background": ("residence", "timeline", "story"),
    "skills": ("experience", "fields", "languages", "text"),
    "motivation": ("text",),
    "referees": ("list",),
}


class Paper(NamedTuple):
    """A document as it was written down."""

    kind: str
    country: str
    number: str
    mrz: str


class Referee(NamedTuple):
    """Somebody who may be asked."""

    name: str
    reach: str
    knows: str


class Applicant:
    """Everything that one case says of whoever applied."""

    def __init__(self, case: Dossier) -> None:
        self._said = {section: case.newest(section) for section in KNOWN}
        self._today = case.today
        identity, contact, background, skills = (
            self._said[each] for each in ("identity", "contact", "background", "skills")
        )
        self.names, self.latin = _texts(identity.get("names")), _text(identity.get("latin"))
        self.birth, self.birth_place = _text(identity.get("birthDate")), _text(identity.get("birthPlace"))
        self.gender = _code(identity.get("gender"), ("male", "female"))
        self.citizenship = [each.lower() for each in _texts(identity.get("citizenship"))]
        self.papers = list(_papers(identity.get("documents")))
        self.channel, self.address = _code(contact.get("channel"), CHANNELS), _text(contact.get("address"))
        self.language = _code(contact.get("language"), tuple(LANGUAGES))
        self.residence, self.story = _text(background.get("residence")), _text(background.get("story"))
        self.experience, self.skills = _code(skills.get("experience"), EXPERIENCE), _text(skills.get("text"))
        self.fields = [each for each in _texts(skills.get("fields")) if each in FIELDS]
        self.speaks = _texts(skills.get("languages"))
        self.motivation = _text(self._said["motivation"].get("text"))
        self.referees = list(_referees(self._said["referees"].get("list")))

    @property
    def age(self) -> int | None:
        """In whole years, where the date is whole; else what it is at most."""
        birth = born(self.birth)
        if birth is None:
            return None
        years = self._today.year - birth.year - ((self._today.month, self._today.day) < (birth.month, birth.day))
        return years if 0 < years < 130 else None

    @property
    def timeline(self) -> list[dict[str, str]]:
        """Rows of the background, every field a text."""
        return [
            {name: _text(row.get(name)) for name in ("from", "to", "kind", "what", "where")}
            for row in _rows(self._said["background"].get("timeline"))
        ]

    @property
    def also(self) -> list[tuple[str, str]]:
        """What stands in fields that the table does not have: shown, so that nothing that was written is lost."""
        return [
            (f"{section}: {name}" if name else section, _plain(value))
            for section, said in self._said.items()
            for name, value in said.items()
            if name not in (*KNOWN[section], "kind") and _plain(value)
        ]


def _papers(written: Any) -> Iterator[Paper]:
    for each in written if isinstance(written, list) else []:
        said = each if isinstance(each, Mapping) else {"number": each}
        kind = _code(said.get("kind"), DOCUMENTS) or "other"
        yield Paper(kind, _text(said.get("country")).lower(), _text(said.get("number")), _text(said.get("mrz")))


def _referees(written: Any) -> Iterator[Referee]:
    for row in _rows(written):
        yield Referee(_text(row.get("name")), _text(row.get("reach")), _text(row.get("knows")))


def _rows(written: Any) -> list[Mapping[str, Any]]:
    return [row for row in written if isinstance(row, Mapping)] if isinstance(written, list) else []


def _texts(written: Any) -> list[str]:
    return [text for each in written if (text := _text(each))] if isinstance(written, list) else []


def _text(written: Any) -> str:
    return str(written).strip() if isinstance(written, str | int) else ""


def _code(written: Any, known: tuple[str, ...]) -> str:
    return written if isinstance(written, str) and written in known else ""


def _plain(written: Any) -> str:
    if isinstance(written, list):
        return ", ".join(_plain(each) for each in written)
    if isinstance(written, Mapping):
        return ", ".join(f"{name} {_plain(value)}" for name, value in written.items())
    return _text(written)
