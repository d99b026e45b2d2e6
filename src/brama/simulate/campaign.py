"""An invented campaign: who applies, with which story, how far each has come; and who of them is an agent.

A few agents stand in a staff list under another spelling, and their story has a hole where that list has them. Nobody here is anybody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random
from typing import Any, Final

from brama.names.romanise import romanise
from brama.persons import Person
from brama.simulate.life import Invented, Life
from brama.simulate.perturb import perturb
from brama.simulate.population import COUNTRIES, population
from brama.simulate.rows import rows
from brama.simulate.trial import plain

YOUNGEST, OLDEST = 19, 58
_HIDDEN: Final = 3
"""Years before leaving of which an agent tells nothing."""
_ABROAD: Final = {"be": "Беласток", "ru": "Вильнюс", "uk": "Люблін", "pl": "Białystok"}
_SPOKEN: Final = {
    "be": {"be": "беларуская", "ru": "руская", "uk": "украінская", "pl": "польская", "en": "англійская"},
    "ru": {"be": "белорусский", "ru": "русский", "uk": "украинский", "pl": "польский", "en": "английский"},
    "uk": {"be": "білоруська", "ru": "російська", "uk": "українська", "pl": "польська", "en": "англійська"},
    "pl": {"be": "białoruski", "ru": "rosyjski", "uk": "ukraiński", "pl": "polski", "en": "angielski"},
}
"""Languages as whoever writes each language names them."""
_FIELDS: Final = (
    "medicine",
    "driving",
    "repair",
    "radio",
    "drones",
    "cooking",
    "languages",
    "computers",
    "building",
    "service",
)


@dataclass(frozen=True, slots=True)
class Applying:
    """One applicant: what the form says, in which language; `listed` is an agent's id in the register, else nothing."""

    sections: dict[str, Any]
    language: str
    listed: str


@dataclass(frozen=True, slots=True)
class Campaign:
    """A register and those who apply, in the order in which they come."""

    register: tuple[Person, ...]
    applying: tuple[Applying, ...]


def campaign(listed: int, count: int, agents: int, seed: int, today: date) -> Campaign:
    """A register of `listed` persons; of `count` who apply, `agents` stand in it. The same for the same seed and year."""
    rng = Random(seed)  # noqa: S311  a campaign that can be repeated
    people = tuple(population(listed, seed))
    others = population(count * 4, seed + 1)
    honest = [
        Applying(_sections(one.life, today, rng), one.life.home, "") for one in _some(others, count - agents, today)
    ]
    placed = [_agent(one, today, rng) for one in rng.sample([*_some(iter(people), agents * 8, today)], agents)]
    applying = [*honest, *placed]
    rng.shuffle(applying)
    return Campaign(tuple(map(plain, people)), tuple(applying))


def _some(people: Iterator[Invented], count: int, today: date) -> Iterator[Invented]:
    """The first so many who may apply by their age."""
    fitting = (one for one in people if YOUNGEST <= today.year - one.life.birth.year <= OLDEST)
    for _ in range(count):
        yield next(fitting)


def _agent(person: Invented, today: date, rng: Random) -> Applying:
    """Somebody of the register under another spelling, with years of which nothing is told."""
    copy, _ = perturb(person, rng)
    sections = _sections(person.life, today, rng)
    work = sections["background"]["timeline"][1]
    work["to"] = f"{max(int(work['from'][:4]) + 1, int(work['to'][:4]) - _HIDDEN)}-01"
    sections["identity"]["names"] = [copy.names[0]]
    return Applying(sections, person.life.home, person.id)


def _sections(life: Life, today: date, rng: Random) -> dict[str, Any]:
    language = life.home
    identity, background = _identity(life), _background(life, today, rng)
    experience, some = rng.choice(("none", "none", "some", "some", "much")), rng.sample(_FIELDS, rng.randint(1, 3))
    spoken = sorted({language, "ru", rng.choice(("pl", "en", "be"))})
    text, why = _story(life, "text", rng), _story(life, "motivation", rng)
    return {
        "identity": identity,
        "contact": {"channel": "receipt", "address": "", "language": language},
        "background": background,
        "skills": {
            "experience": experience,
            "fields": list(dict.fromkeys([*_shown(text), *_shown(why), *some]))[:3],
            "languages": [_SPOKEN[language][each] for each in spoken],
            "text": text,
        },
        "motivation": {"text": why},
        "referees": {"list": []},
    }


def _identity(life: Life) -> dict[str, Any]:
    forms = life.surname, life.given
    own = " ".join(part[life.home] for part in forms)
    passport = " ".join(romanise(part["be"], "be_icao9303") for part in (life.given, life.surname)).upper()
    year, month, day = life.birth
    return {
        "names": [own],
        "latin": passport if life.home != "pl" else own.upper(),
        "birthDate": f"{year:04}-{month:02}-{day:02}",
        "birthPlace": life.place[life.home],
        "gender": life.gender,
        "citizenship": [COUNTRIES[life.home]],
        "documents": [{"kind": "passport", "country": COUNTRIES[life.home], "number": life.document, "mrz": ""}],
    }


def _background(life: Life, today: date, rng: Random) -> dict[str, Any]:
    """School, work, perhaps the army, then abroad; every year told."""
    language, home, begin = life.home, life.place[life.home], life.birth.year + 17
    left = max(begin + 2, today.year - rng.randint(1, 5))
    middle = min(begin + rng.randint(2, 4), left)
    timeline = [_row(begin, middle, "study", _story(life, "study", rng), home)]
    timeline.append(_row(middle, left, rng.choice(("work", "work", "service")), _story(life, "work", rng), home))
    timeline.append(
        {
            "from": f"{left}-01",
            "to": "",
            "kind": "work",
            "what": _story(life, "work", rng),
            "where": _ABROAD[language],
        }
    )
    return {"residence": _ABROAD[language], "timeline": timeline, "story": ""}


def _row(begin: int, end: int, kind: str, what: str, where: str) -> dict[str, str]:
    return {
        "from": f"{begin}-09" if kind == "study" else f"{begin}-01",
        "to": f"{end}-01",
        "kind": kind,
        "what": what,
        "where": where,
    }


def _story(life: Life, kind: str, rng: Random) -> str:
    return rng.choice(_stories()[life.home, kind, life.gender[0]])


@cache
def _known() -> dict[str, list[str]]:
    return {text: known.split() for _, _, _, text, known in rows("stories") if known != "-"}


def _shown(text: str) -> list[str]:
    """What somebody can do who writes so."""
    return _known().get(text, [])


@cache
def _stories() -> dict[tuple[str, str, str], list[str]]:
    found: dict[tuple[str, str, str], list[str]] = {}
    for language, kind, whose, text, _ in rows("stories"):
        for gender in whose.replace("-", "mf"):
            found.setdefault((language, kind, gender), []).append(text)
    return found
