"""Whatever stands where a name should: no crash, no hang."""

import gc
import sys
from collections.abc import Callable, Iterator
from functools import _lru_cache_wrapper, partial
from pathlib import Path
from random import Random
from time import process_time

import pytest

from brama.names.parts import names_in
from brama.persons import PartialDate, Person
from brama.registers.shelf import Shelf
from brama.screening.score import compare
from brama.screening.screen import Screen
from brama.simulate.trial import trial
from tests.registers.shelves import added, opened
from tests.screening.people import who

KNOWN = Person("k", ("ЛЯСОВIК Дзмiтрый Адамавiч", "Dmitri Lesovik"), (PartialDate(1991, 3, 7),), ("Пінск",))
BLOCKS = (
    (0x20, 0x7F), (0xA0, 0x250), (0x300, 0x370), (0x370, 0x400), (0x400, 0x530), (0x530, 0x590), (0x590, 0x780),
    (0x900, 0xE00), (0xE00, 0x1100), (0x1100, 0x1200), (0x1780, 0x1800), (0x2000, 0x2070), (0x3040, 0x3100),
    (0x4E00, 0xA000), (0xAC00, 0xD7B0), (0xD800, 0xE000), (0xFB00, 0x10000), (0x1F300, 0x1FB00), (0, sys.maxunicode),
)  # fmt: skip
SECONDS = 5.0
"""Processor time that one question may take on a slow machine: most take a thousandth of it."""


def in_time(ask: Callable[[], None]) -> bool:
    """Whether it is answered in time. The machine, or Python sweeping a large memory, may stall once; what is slow is slow twice."""
    return _seconds(ask) < SECONDS or _seconds_afresh(ask) < SECONDS


def _seconds(ask: Callable[[], None]) -> float:
    start = process_time()
    ask()
    return process_time() - start


def _seconds_afresh(ask: Callable[[], None]) -> float:
    for kept in gc.get_objects():
        if isinstance(kept, _lru_cache_wrapper) and kept.__module__.startswith("brama."):
            kept.cache_clear()
    return _seconds(ask)


def texts(count: int, seed: int) -> Iterator[str]:
    """Random strings of code points of one block, of a few, or of all: lone surrogates and the unassigned among them. Most are as long as
    names, some as long as whole lines: each further word costs as much again, and a hundred thousand are asked."""
    chance = Random(seed)
    for _ in range(count):
        blocks = chance.choices(BLOCKS, k=chance.choice((1, 1, 2, 5)))
        letters = (
            chr(chance.randrange(*chance.choice(blocks)))
            for _ in range(chance.randrange(chance.choice((8, 12, 16, 40))))
        )
        yield "".join(chance.choice((letter, letter, letter, letter, letter, " ")) for letter in letters)


def everywhere(text: str) -> Person:
    """A person who has this text in every field that holds texts."""
    said = (text,)
    return Person("q", names=said, places=said, genders=said, countries=said, documents=said, phones=said, emails=said)


@pytest.fixture(scope="module")
def staff(tmp_path_factory: pytest.TempPathFactory) -> Screen:
    folder = tmp_path_factory.mktemp("staff")
    added(Shelf(folder), [KNOWN, *trial(200, 0, 0, seed=1).register])
    return Screen([opened(folder)])


MANY = [pytest.param(10_000, seed, marks=[pytest.mark.long, pytest.mark.timeout(600)]) for seed in range(1, 11)]


@pytest.mark.parametrize(("count", "seed"), [(2000, 0), *MANY])
def test_random_strings_are_read_compared_and_screened(staff: Screen, count: int, seed: int) -> None:
    before = KNOWN
    for text in texts(count, seed):
        person = everywhere(text)
        assert in_time(partial(_asked, staff, person, before)), ascii(text)
        before = person


def _asked(staff: Screen, person: Person, other: Person) -> None:
    assert all(len(parts.tokens) == len(parts.roles) for parts in names_in(person.names[0]))
    assert compare(person, other).weight == compare(other, person).weight
    assert staff.one(person, 3, 0).query == "q"


LONGEST = 100_000
LONG = {
    "one_letter": "a" * LONGEST,
    "one_word": "".join(Random(1).choices("abdeilmnorsuvwz", k=LONGEST)),
    "many_words": "Ivan " * (LONGEST // 5),
    "many_names": "Ivan Lesovik," * (LONGEST // 13),
    "compounds": "abdul" * (LONGEST // 5),
    "arabic_compounds": "عبد" * (LONGEST // 3),
    "last_parts": "eddin" * (LONGEST // 5),
    "cyrillic": "Лясовік" * (LONGEST // 7),
    "capitals_inside": "aBcdefg" * (LONGEST // 7),
    "chinese": "李小龙" * (LONGEST // 3),
    "syllables": "ကို" * (LONGEST // 4),
    "stacked_marks": "a" + "\u0301" * LONGEST,
    "brackets": "(a" * (LONGEST // 2),
    "digits": "1" * LONGEST,
    "fillers": "<" * LONGEST,
    "spaces": " " * LONGEST,
}
ODD = {
    "nothing": "",
    "marks_alone": "\u0301\u0308 \u0301",
    "a_mark_first": "\u0301Ivan",
    "emoji": "😀👩‍👩‍👧 🏴‍☠️",
    "right_to_left_marks": "\u202e\u200f\u202d \u200e",
    "right_to_left_name": "\u202eIvan\u202c Lesovik",
    "a_lone_surrogate": "\ud800",
    "surrogates_in_a_name": "Iva\udfff nov\ud83d",
    "a_hyphen_behind_the_last_surname": "DA Lesovik-",
    "digits": "1234 567",
    "arabic_digits": "١٢٣ ٤٥",
    "zero_bytes": "\0\0 \0",
    "lines": "Ivan\nLesovik\r\n\x85\u2028",
    "the_last_code_point": chr(sys.maxunicode),
}


@pytest.mark.parametrize("text", [*LONG.values(), *ODD.values()], ids=[*LONG, *(f"odd_{name}" for name in ODD)])
def test_a_strange_or_endless_name_is_answered_in_time(staff: Screen, text: str) -> None:
    person, other = everywhere(text), everywhere(f"{text}x {text[:50]}")
    assert in_time(partial(_asked, staff, person, other))
    assert in_time(partial(_asked, staff, person, KNOWN))


def test_what_hangs_is_not_in_time() -> None:
    slept = iter([SECONDS, 0.0, SECONDS, SECONDS])
    clock = [0.0]

    def ask() -> None:
        clock[0] += next(slept)

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(globals(), "process_time", lambda: clock[0])
        assert in_time(ask)
        assert not in_time(ask)


def _aliases(count: int, seed: int) -> tuple[str, ...]:
    chance = Random(seed)
    given = ("Іван", "Pavel", "Дзмітрый", "Ali", "Sofia")
    return tuple(f"{chance.choice(given)} {''.join(chance.choices('абвгдеіклмнопрст', k=7))}" for _ in range(count))


def test_ten_thousand_aliases_are_compared_and_the_right_one_speaks() -> None:
    crowd = who(*_aliases(10_000, 1), "Dima Lasowik")
    found = compare(crowd, KNOWN)
    assert {"surname_sound", "given_family"} <= {evidence.code for evidence in found.evidence}
    assert found.weight == compare(KNOWN, crowd).weight


def test_ten_thousand_aliases_are_screened_and_the_first_ones_find(staff: Screen, tmp_path: Path) -> None:
    assert staff.one(who("Dima Lasowik", *_aliases(10_000, 1)), 3, 0.5).matches[0].id == "k"
    added(Shelf(tmp_path), [who("Dima Lasowik", *_aliases(10_000, 1), id="many"), *trial(50, 0, 0, seed=1).register])
    assert Screen([opened(tmp_path)]).one(KNOWN, 3, 0.5).matches[0].id == "many"


@pytest.mark.timeout(60)
def test_ten_thousand_aliases_are_compared_with_ten_thousand() -> None:
    assert compare(who(*_aliases(10_000, 1), "Dima Lasowik"), who(*_aliases(10_000, 2), "Dmitri Lesovik")).weight > 0
