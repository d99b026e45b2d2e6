"""The registers of this machine, opened once in each process and asked by one thread at a time."""

from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from typing import Final, NamedTuple

from brama.desk.matching.evidence import LEAST, Found, Label, found_in, labelled
from brama.persons import Person
from brama.registers.errors import RegisterRefused
from brama.registers.index import open_register
from brama.registers.shelf import Serving, Shelf
from brama.screening.screen import Screen

MOST: Final = 20
"""So many matches of a case are shown at most, the best of all registers."""


TROUBLES: Final = ("index_damaged", "other_layout", "no_such_register", "file_unreadable")


class Trouble(NamedTuple):
    """A register that could not be asked, by one of TROUBLES. Without a name it is all of them."""

    register: str
    code: str


class Answer(NamedTuple):
    """What the registers say of one person, best first; which of them were asked, and which could not be."""

    found: tuple[Found, ...]
    asked: tuple[Label, ...]
    troubles: tuple[Trouble, ...]
    more: bool = False


class _Opened(NamedTuple):
    serving: Serving
    label: Label
    screen: Screen


class Registers:
    """Opened registers by folder, each in the generation that serves. What serves no more is let go, files and all."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._opened: dict[Path, _Opened] = {}

    def ask(self, shelf: Shelf, person: Person) -> Answer:
        """Screen one person against every register that serves now."""
        with self._lock:
            try:
                names = shelf.names()
            except OSError:
                return Answer((), (), (Trouble("", "file_unreadable"),))
            self._let_go(shelf, names)
            return self._asked(shelf, names, person)

    def _asked(self, shelf: Shelf, names: list[str], person: Person) -> Answer:
        found: list[Found] = []
        asked, troubles = [], []
        for name in names:
            try:
                register = self._open(shelf, name)
                found += _matches(register, person)
                asked.append(register.label)
            except (RegisterRefused, OSError) as error:
                self._opened.pop(shelf.register(name), None)
                troubles.append(Trouble(name, _code(error)))
        found.sort(key=lambda each: (-each.probability, -each.weight, each.code))
        return Answer(tuple(found[:MOST]), tuple(asked), tuple(troubles), len(found) > MOST)

    def _open(self, shelf: Shelf, name: str) -> _Opened:
        folder, serving = shelf.register(name), shelf.serving(name)
        opened = self._opened.get(folder)
        if opened is None or opened.serving != serving:
            register = open_register(shelf, name)
            opened = self._opened[folder] = _Opened(serving, labelled(register.manifest), Screen([register]))
        return opened

    def _let_go(self, shelf: Shelf, names: list[str]) -> None:
        serving = {shelf.register(name) for name in names}
        for folder in [each for each in self._opened if each.parent == shelf.folder and each not in serving]:
            del self._opened[folder]


def _code(error: Exception) -> str:
    return next((code for code in TROUBLES if code == getattr(error, "code", "")), "file_unreadable")


def _matches(register: _Opened, person: Person) -> Iterator[Found]:
    screened = register.screen.one(person, MOST + 1, LEAST, numbers=True)
    return (found_in(register.label, match) for match in screened.matches)


REGISTERS: Final = Registers()
"""Those of this process."""
