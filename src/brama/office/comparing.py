"""What an applicant claims beside what a document says: claim by claim, and which spelling met which."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from brama.documents.zone import Zone
from brama.persons import Person
from brama.process.application import person
from brama.screening.evidence import Evidence
from brama.screening.score import compare

_FITS: Final = ("same", "sound", "family", "variant")
_LOOK: Final = ("near", "bones", "slip", "blurred", "loose", "initial", "swapped", "only")
_NAMES: Final = ("surname", "given", "patronymic")
_OTHERS: Final = ("birth", "country", "gender", "document")


class Claim(NamedTuple):
    """One thing to compare: its field (`name_0`), its kind (`name`), what was written."""

    field: str
    kind: str
    written: str


class Met(NamedTuple):
    """A part that stands on both sides, or on one: `verdict` is fits, look, differs or one_side."""

    part: str
    ours: str
    theirs: str
    verdict: str

    @property
    def sides(self) -> tuple[str, str]:
        """What was claimed, and what stands in the document."""
        return self.ours, self.theirs


def claims(identity: Mapping[str, Any]) -> list[Claim]:
    """Everything that a document may confirm, in the order in which one reads it there."""
    documents = [each if isinstance(each, dict) else {"number": each} for each in identity.get("documents") or []]
    written = {
        "name": _texts(identity.get("names")),
        "latin": _texts([identity.get("latin")]),
        "birth": _texts([identity.get("birthDate")]),
        "number": _texts([each.get("number") for each in documents]),
        "country": _texts([*(each.get("country") for each in documents), *(identity.get("citizenship") or [])]),
    }
    return [Claim(f"{kind}_{at}", kind, text) for kind, texts in written.items() for at, text in enumerate(texts)]


def met(identity: Mapping[str, Any], zone: Zone, day: date) -> list[Met]:
    """The claims beside the zone: each spelling of the name by itself, then the rest."""
    bearer, claimed = zone.person(day), person(identity)
    theirs = Person("document", bearer.names)
    rows = [row for name in claimed.names for row in _met(Person("claimed", (name,)), theirs, _NAMES)]
    return list(dict.fromkeys([*rows, *_met(claimed, bearer, _OTHERS)]))


def _met(ours: Person, theirs: Person, parts: tuple[str, ...]) -> Iterator[Met]:
    for evidence in compare(ours, theirs).evidence:
        part, _, rest = evidence.code.partition("_")
        if part in parts:
            yield Met(part, _said(evidence, "ours"), _said(evidence, "theirs"), _verdict(rest.split("_")[-1], evidence))


def _verdict(level: str, evidence: Evidence) -> str:
    if level == "missing":
        return "one_side"
    if level in _FITS and evidence.code not in ("birth_month_same", "birth_year_same"):
        return "fits"
    return "look" if level in (*_LOOK, "same") else "differs"


def _said(evidence: Evidence, side: str) -> str:
    return str(evidence.facts.get(side, ""))


def _texts(written: Any) -> list[str]:
    texts = [str(each).strip() for each in written or [] if each]
    return list(dict.fromkeys(text for text in texts if text))
