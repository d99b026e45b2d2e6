"""Invented persons and registers made of them, for the tests of this room."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from brama.persons import PartialDate, Person
from brama.registers.build import Reading, add
from brama.registers.entries import Attached
from brama.registers.index import Register, open_register
from brama.registers.manifest import About, Manifest
from brama.registers.readers.batch import Listed
from brama.registers.shelf import Shelf

GIVEN = ("Дзмітрый", "Dmitri", "Вольга", "Olga", "Ян", "Oleksandr", "Міхась", "Zofia")
SURNAMES = ("Лясовік", "Lesovik", "Каваленка", "Kovalenko", "Bondar", "Nowak", "Сідарук", "Hryb")
PLACES = ("Горадня", "Pinsk", "Львів")


def person(number: int) -> Person:
    """Somebody invented, the same for the same number."""
    chance = Random(number)
    name = f"{chance.choice(GIVEN)} {chance.choice(SURNAMES)}{chance.choice(['', 'ая', 'ский', 'uk'])}"
    birth = PartialDate(chance.randint(1930, 2005), chance.randint(0, 12), chance.randint(0, 28))
    passport = (f"MP{number:07d}",) if number % 3 == 0 else ()
    return Person(f"p{number}", (name,), (birth,), (chance.choice(PLACES),), ("male",), ("by",), passport)


def people(count: int, first: int = 0) -> list[Person]:
    return [person(number) for number in range(first, first + count)]


def batches(persons: Sequence[Person | Attached], size: int = 50) -> Iterable[Listed]:
    return [Listed(tuple(persons[start : start + size])) for start in range(0, len(persons), size)]


def added(shelf: Shelf, persons: Sequence[Person | Attached], name: str = "staff", workers: int = 1) -> Manifest:
    return add(shelf, name, batches(persons), About(built="2026-11-22"), Reading(workers=workers))


def everybody(register: Register) -> list[Person]:
    """All who stand in it, by segment and number."""
    return [
        segment.person(number)
        for segment in register.segments
        for number in range(segment.count)
        if number not in segment.dead.persons
    ]


def opened(folder: Path, name: str = "staff") -> Register:
    return open_register(Shelf(folder), name)


texts = st.text(st.characters(codec="utf-8"), max_size=20)
words = st.sampled_from([*GIVEN, *SURNAMES, "de", "-", "Х", "  ", "\t", "李小龙", "عبد"])
names = st.one_of(texts, st.lists(words, max_size=5).map(" ".join))
dates = st.one_of(
    st.builds(PartialDate, st.integers(1900, 2010), st.integers(0, 12), st.integers(0, 31)),
    st.builds(PartialDate, st.integers(-5, 20000), st.integers(-1, 200), st.integers(-1, 200)),
)


def some(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3).map(tuple)


any_person = st.builds(
    Person, id=texts, names=some(names), births=st.lists(dates, max_size=3).map(tuple), places=some(texts),
    genders=some(st.sampled_from(["male", "female", "other"])), countries=some(st.sampled_from(["by", "ua", "", "Полацк"])),
    documents=some(texts), phones=some(texts), emails=some(texts),
)  # fmt: skip
any_persons = st.lists(any_person, min_size=1, max_size=30, unique_by=lambda person: person.id)
