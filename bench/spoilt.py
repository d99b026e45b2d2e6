"""Names spoilt on their way, asked of an invented register: how often is the person found by the name alone?

    python bench/spoilt.py [--persons 10000] [--asked 200] [--seed 1] [--peers PEERS_PYTHON]

Each kind takes the same persons, of whom the register has one writing, and spoils their names in one way: typed in another keyboard layout,
opened in another character set, run together, cut off, with initials, with a slip. Nobody in it exists, and no table of Brama's is used to
spoil a name. Of two persons who share a name the wrong one may stand first, so no line can reach more at 1 than the second, of two names.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import measure
import options
import ours
import search
from brama.persons import Person
from brama.screening.screen import Screen
from brama.simulate.life import Invented, Life
from brama.simulate.population import population
from typos import typo

TOPS = (1, 10)
_RU, _LATIN = "йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_TO_LATIN = str.maketrans(_RU + _RU.upper(), _LATIN + 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~')
_TO_RU = str.maketrans(_LATIN, _RU)
_ALIKE = str.maketrans("аеорсухіАВЕКМНОРСТХ", "aeopcyxiABEKMHOPCTX")
_ICAO = dict(zip("абвгдеёзийклмнопрстуфыэ", "ABVGDEEZIIKLMNOPRSTUFYE", strict=True)) | {
    "ж": "ZH", "х": "KH", "ц": "TS", "ч": "CH", "ш": "SH", "щ": "SHCH", "ъ": "IE", "ь": "", "ю": "IU", "я": "IA",
}  # fmt: skip
"""Russian passports, ICAO Doc 9303 part 3, section 6."""
_LINE = 39


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, default=10_000)
    parser.add_argument("--asked", type=int, default=200, help="of each kind")
    parser.add_argument("--seed", type=int, default=1)
    options.peers(parser)
    parser.add_argument("--methods", nargs="+", default=["trigrams", "words"])
    asked = parser.parse_args()
    people = list(population(asked.persons, asked.seed))
    chosen = [person for person in people if person.life.patronymic][: asked.asked]
    with tempfile.TemporaryDirectory() as folder:
        index, queries = Path(folder) / "listed.jsonl", Path(folder) / "spoilt.jsonl"
        write(index, [(person.id, person.names[0]) for person in people])
        chance = random.Random(asked.seed)
        named = [(person, kind, spoil(person.life, chance)) for kind, spoil in KINDS.items() for person in chosen]
        write(queries, [(str(number), name) for number, (_, _, name) in enumerate(named)])
        found = {"brama": ours_of(index, [name for _, _, name in named], Path(folder))}
        found |= search.theirs(index, queries, asked.peers, asked.methods) if asked.peers else {}
    _table([(person, kind) for person, kind, _ in named], found)


def write(path: Path, named: list[tuple[str, str]]) -> None:
    rows = ({"id": id, "schema": "Person", "properties": {"name": [name]}} for id, name in named)
    path.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows), "utf-8")


def ours_of(index: Path, names: list[str], folder: Path) -> list[list[str]]:
    screen = Screen([ours.register_of(index, "listed", folder)])
    return [[match.id for match in screen.one(Person("q", (name,)), max(TOPS), 0.0).matches] for name in names]


def _table(named: list[tuple[Invented, str]], found: dict[str, list[list[str]]]) -> None:
    print("recall at 1 / 10".ljust(34) + "".join(method.rjust(14) for method in found))
    for kind in KINDS:
        cells = []
        for answers in found.values():
            mine = [(person.id, ids) for (person, of), ids in zip(named, answers, strict=True) if of == kind]
            ranks = [ids.index(id) + 1 if id in ids else None for id, ids in mine]
            cells.append(" / ".join(f"{measure.recall_in_top(ranks, top):.2f}" for top in TOPS))
        print(kind.ljust(34) + "".join(cell.rjust(14) for cell in cells))


def _full(life: Life) -> str:
    """In Russian, as most registers have it: surname, given name, patronymic."""
    return f"{life.surname['ru']} {life.given['ru']} {life.patronymic['ru']}"


def _short(life: Life, chance: random.Random) -> str:
    return f"{chance.choice(life.diminutives or (life.given['ru'],))} {life.surname['ru']}"


def _latin(text: str) -> str:
    return "".join(_ICAO.get(letter, letter) for letter in text.lower())


def _line(life: Life) -> str:
    """The name of a passport's machine-readable zone, cut where the line ends."""
    return "<".join((_latin(life.surname["ru"]) + "<", _latin(life.given["ru"]), _latin(life.patronymic["ru"])))[:_LINE]


def _decoded(life: Life, was: str, taken: str) -> str:
    """As browsers do it: a byte that stands for no character is shown as itself."""
    return "".join(bytes((byte,)).decode(taken, "ignore") or chr(byte) for byte in _full(life).encode(was, "ignore"))


def _at_line_end(life: Life, chance: random.Random) -> str:
    surname = life.surname["ru"]
    cut = chance.randrange(1, len(surname) - 1)
    return f"{life.given['ru']} {surname[:cut]}-\n{surname[cut:]}"


def _initials(life: Life) -> tuple[str, str, str]:
    return life.surname["ru"], life.given["ru"][0], life.patronymic["ru"][0]


KINDS: dict[str, Callable[[Life, random.Random], str]] = {
    "nothing spoilt": lambda life, _: _full(life),
    "given name and surname": lambda life, _: f"{life.given['ru']} {life.surname['ru']}",
    "diminutive and surname": _short,
    "in Belarusian": lambda life, _: f"{life.given['be']} {life.surname['be']}",
    "in Polish": lambda life, _: f"{life.given['pl']} {life.surname['pl']}",
    "surname, initials": lambda life, _: "{} {}. {}.".format(*_initials(life)),
    "initials without full stops": lambda life, _: "{} {}{}".format(*_initials(life)),
    "two slips of the hand": lambda life, chance: typo(typo(_full(life), chance), chance),
    "Latin letters that look alike": lambda life, _: _full(life).translate(_ALIKE),
    "in one word": lambda life, _: f"{life.given['ru']}{life.surname['ru']}".lower(),
    "letter by letter": lambda life, _: "  ".join(" ".join(word) for word in _full(life).split()),
    "broken at a line's end": _at_line_end,
    "maiden name in brackets": lambda life, _: f"{life.given['ru']} Черемисина ({life.surname['ru']})",
    "passport line": lambda life, _: _line(life),
    "passport line, fillers read as K": lambda life, _: _line(life).replace("<", "K").ljust(_LINE, "K"),
    "typed in a Latin layout": lambda life, _: _full(life).translate(_TO_LATIN),
    "Latin typed in a Russian layout": lambda life, _: (
        f"{_latin(life.given['ru'])} {_latin(life.surname['ru'])}".lower().translate(_TO_RU)
    ),
    "UTF-8 taken for Windows 1252": lambda life, _: _decoded(life, "utf-8", "cp1252"),
    "Windows 1251 taken for 1252": lambda life, _: _decoded(life, "cp1251", "cp1252"),
    "KOI8 taken for Windows 1251": lambda life, _: _decoded(life, "koi8-u", "cp1251"),
    "DOS taken for Windows 1251": lambda life, _: _decoded(life, "cp866", "cp1251"),
}


if __name__ == "__main__":
    main()
