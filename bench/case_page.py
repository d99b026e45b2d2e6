"""The page of a case with ten matches, as a screener opens it: screening, ten waterfalls, the whole page, by the address.

    python bench/case_page.py [--persons 1000000] [--pages 40] [--folder DIR]

The population is invented (bench/population.py) and kept in DIR for the next run; ten records more are spellings of the applicant.
Everything is real but the socket: a founded house, a sealed application, Django's client.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any

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
        waits, worked, matches, size = _opened(Path(temporary), asked.pages)
    print(
        f"a case with {matches} matches against {asked.persons + len(SPELLINGS):,} persons, page of {size / 1024:.0f} KB"
    )
    first, *others = waits
    print(f"  opened first, register and all           {first * 1e3:8.1f} ms")
    print(f"  opened again, median                     {median(others) * 1e3:8.1f} ms")
    print(f"  opened again, p95                        {quantiles(others, n=20)[18] * 1e3:8.1f} ms   goal 400")
    print(f"  of the processor, median                 {median(worked[1:]) * 1e3:8.1f} ms")


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


def _opened(data: Path, pages: int) -> tuple[list[float], list[float], int, int]:
    """Seconds that each page took, the first with opening the register, and of the processor; how many matches, how many bytes."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    from tests.records import set_up_django

    set_up_django()
    from tests.doors import client, door, staffed
    from tests.process.road import applied

    with staffed(data) as house, door("house"):
        walk = applied(house, sections=APPLICATION)
        walk.does("olena", "take")
        visitor, waits, worked, page = client(house, "olena", "be"), [], [], b""
        for _ in range(pages + 1):
            start, begun = time.perf_counter(), time.process_time()
            page = visitor.get(f"/desk/matches/{walk.reference}").content
            waits.append(time.perf_counter() - start)
            worked.append(time.process_time() - begun)
        return waits, worked, page.count(b"<article"), len(page)


if __name__ == "__main__":
    main()
