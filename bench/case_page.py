"""A case with ten matches, as a screener works on it: its matches alone, its whole page, and a note sent from that page.

    python bench/case_page.py [--persons 1000000] [--pages 40] [--folder DIR]

The population is invented (bench/population.py) and kept in DIR for the next run; ten records more are spellings of the applicant.
Everything is real but the socket: a founded house, a sealed application, Django's client.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import population

ROOT = Path(__file__).resolve().parent.parent
SPELLINGS = (
    "Лесовик Дмитрий Адамович", "Лясовік Дзмітрый Адамавіч", "LIASOVIK DZMITRY", "Lesovik Dmitri Adamovich", "Lasowik Dymitr",
    "Лісовик Дмитро Адамович", "Lyasovik Dmitry", "Зміцер Лясовік", "Лясовик Дмитрий", "Dzmitry Liasovik Adamavich",
)  # fmt: skip
BORN = ("1991-03-07", "1991-07-03", "1991-03", "1991")
APPLICATION: dict[str, Any] = {
    "identity": {
        "names": ["Зміцер Адамавіч Лясовік"], "latin": "DZMITRY LIASOVIK", "birthDate": "1991-03-07", "birthPlace": "Орша",
        "gender": "male", "citizenship": ["by"],
    },
    "contact": {"channel": "receipt", "language": "be"},
    "background": {
        "timeline": [
            {"from": f"{year}-09", "to": f"{year + 1}-05", "kind": "work", "what": "fitter", "where": "Орша"}
            for year in range(2009, 2025)
        ],
    },
    "skills": {"text": "Drives a lorry. " * 10},
    "motivation": {"text": "My brother taught me to repair what is broken. " * 10},
}  # fmt: skip


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, default=1_000_000)
    parser.add_argument("--pages", type=int, default=40)
    parser.add_argument("--folder", type=Path, metavar="DIR", help="where the population is kept; else a temporary one")
    asked = parser.parse_args()
    with TemporaryDirectory(dir=asked.folder) as temporary:
        _register(_population(asked.folder or Path(temporary), asked.persons), Path(temporary))
        taken = _taken(Path(temporary), asked.pages)
    print(f"a case with {taken[0].matches} matches against {asked.persons + len(SPELLINGS):,} persons")
    for each in taken:
        _tell(each)


class Taken(NamedTuple):
    """Seconds that each request took, and of the processor; how many matches the page shows, and its bytes."""

    what: str
    waits: list[float]
    worked: list[float]
    matches: int
    size: int


def _tell(taken: Taken) -> None:
    first, *others = taken.waits
    print(f"{taken.what}, {taken.size / 1024:.0f} KB")
    print(f"  the first time                           {first * 1e3:8.1f} ms")
    print(f"  again, median                            {median(others) * 1e3:8.1f} ms")
    print(f"  again, p95                               {quantiles(others, n=20)[18] * 1e3:8.1f} ms   goal 400")
    print(f"  of the processor, median                 {median(taken.worked[1:]) * 1e3:8.1f} ms")
    print(f"  of the processor, the least              {min(taken.worked[1:]) * 1e3:8.1f} ms")


def _population(folder: Path, persons: int) -> Path:
    made = folder / f"population-{persons}-1-1"
    if not (made / "queries.jsonl").is_file():
        made.mkdir(parents=True, exist_ok=True)
        population.write(made, persons, 1, 1)
    return made / "persons.jsonl"


def _register(persons: Path, data: Path) -> None:
    import ours

    (data / "persons.jsonl").write_bytes(persons.read_bytes() + "".join(_spelt()).encode())
    ours.register_of(data / "persons.jsonl", "people", data)


def _spelt() -> Iterator[str]:
    for at, name in enumerate(SPELLINGS):
        said = {"name": [name], "birthDate": [BORN[at % len(BORN)]], "birthPlace": ["Орша"], "gender": ["male"]}
        yield json.dumps({"id": f"same{at}", "schema": "Person", "properties": said}, ensure_ascii=False) + "\n"


def _taken(data: Path, pages: int) -> list[Taken]:
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    from tests.records import set_up_django

    set_up_django()
    from tests.doors import client, door, staffed
    from tests.process.road import applied

    with staffed(data) as house, door("house"):
        walk = applied(house, sections=APPLICATION)
        walk.does("olena", "take")
        visitor, page = client(house, "olena", "be"), f"/desk/{walk.reference}"

        def noted() -> bytes:
            return bytes(
                visitor.post(f"{page}/note", {"text": "Asked the referee.", "seen": walk.case().version}).content
            )

        requests: dict[str, Callable[[], bytes]] = {
            "the matches alone": lambda: visitor.get(f"/desk/matches/{walk.reference}").content,
            "the whole page": lambda: visitor.get(page).content,
            "a note sent, answered by a redirect": noted,
        }
        return [_timed(what, each, pages) for what, each in requests.items()]


def _timed(what: str, request: Callable[[], bytes], pages: int) -> Taken:
    waits, worked, page = [], [], b""
    for _ in range(pages + 1):
        start, begun = time.perf_counter(), time.process_time()
        page = request()
        waits.append(time.perf_counter() - start)
        worked.append(time.process_time() - begun)
    return Taken(what, waits, worked, page.count(b"<article"), len(page))


if __name__ == "__main__":
    main()
