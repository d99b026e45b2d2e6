"""An invented population: mostly Belarusians, some Russians, Ukrainians and Poles, as a list would have them.

Nobody here is anybody. Surnames are common stems joined with common endings, given names and fathers' names come from
tables, dates, towns and documents are drawn by chance, and nothing is drawn from any list of persons. That somebody
bears such a name cannot be excluded, as with any combination of common parts; nothing else said of the invented is true
of them. Document numbers are of series that no state issues. Whoever is invented stays invented: nobody's real record
enters this room, not as a seed, not as an example, and nothing that leaves it is mixed into a register of real people.
"""

from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from random import Random

from brama.persons import PartialDate
from brama.simulate.given import borne, given_name, patronymic
from brama.simulate.life import Invented, Life
from brama.simulate.rows import rows
from brama.simulate.surnames import GENDERS, surname
from brama.simulate.writing import Writing, usual, written

_HOMES = {"be": 0.72, "ru": 0.14, "uk": 0.09, "pl": 0.05}
COUNTRIES = {"be": "by", "ru": "ru", "uk": "ua", "pl": "pl"}
_PLACE_LANGUAGES = ("be", "ru", "uk", "pl", "en")
_BORN = (1938, 2006)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BORN_AT_HOME = 0.9
# How often a list says it.
_SAYS = {"birth": 0.92, "place": 0.6, "gender": 0.7, "country": 0.7, "document": 0.15}
# A series that is not issued, and how many digits follow.
_DOCUMENTS = {"be": ("XX", 7), "ru": ("00", 8), "uk": ("XX", 6), "pl": ("XXX", 6)}


def population(count: int, seed: int) -> Iterator[Invented]:
    """Invented persons, one record each, the same ones for the same seed; the first are the same whatever the count."""
    rng = Random(seed)  # noqa: S311  a population that can be made again, not a secret
    for number in range(1, count + 1):
        life = invent(rng)
        yield record(life, f"invented-{number}", usual(life.home, rng), rng)


def invent(rng: Random) -> Life:
    """Make up somebody."""
    home = rng.choices(list(_HOMES), list(_HOMES.values()))[0]
    gender = rng.choices(GENDERS, (6, 4))[0]
    name = given_name(gender, rng)
    father = given_name("male", rng)
    return Life(
        home=home,
        gender=gender,
        surname=surname(home, gender, rng),
        given=borne(name, rng),
        patronymic={} if home == "pl" else patronymic(father, gender),
        diminutives=name.diminutives,
        birth=_birth(rng),
        place=_place(home, rng),
        document=_document(home, rng),
    )


def _birth(rng: Random) -> PartialDate:
    month = rng.randint(1, 12)
    return PartialDate(int(rng.triangular(*_BORN, 1982)), month, rng.randint(1, _DAYS[month - 1]))


def _document(home: str, rng: Random) -> str:
    series, digits = _DOCUMENTS[home]
    return f"{series}{rng.randrange(10**digits):0{digits}d}"


def _place(home: str, rng: Random) -> dict[str, str]:
    land = COUNTRIES[home] if rng.random() < _BORN_AT_HOME else rng.choice(list(COUNTRIES.values()))
    towns, weights = _towns(land)
    return rng.choices(towns, cum_weights=weights)[0]


@cache
def _towns(land: str) -> tuple[list[dict[str, str]], list[float]]:
    table = [dict(zip(_PLACE_LANGUAGES, names, strict=True)) for where, *names in rows("towns") if where == land]
    return table, list(accumulate(1 / (rank + 2) for rank in range(len(table))))


def record(life: Life, id: str, writing: Writing, rng: Random) -> Invented:
    """What a list says of somebody: the name by one writing, and some of the rest."""
    says = {field: rng.random() < chance for field, chance in _SAYS.items()}
    return Invented(
        id=id,
        names=(written(life, writing),),
        births=(life.birth,) if says["birth"] else (),
        places=(place_in(life, writing),) if says["place"] else (),
        genders=(life.gender,) if says["gender"] else (),
        countries=(COUNTRIES[life.home],) if says["country"] else (),
        documents=(life.document,) if says["document"] else (),
        life=life,
        writing=writing.code,
    )


def place_in(life: Life, writing: Writing) -> str:
    """The birth place as a list with that writing has it: in the language of its letters, in English beside Latin."""
    return life.place["en" if writing.latin and writing.language != "pl" else writing.language]
