"""The same invented person in another list: spelt otherwise, with less said, with a slip; and what was done.

What is changed here happens to invented people only (brama.simulate.population says who they are); no real record is
ever given to this room.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from random import Random
from typing import Generic, TypeVar

from brama.persons import PartialDate
from brama.simulate.life import Invented
from brama.simulate.slips import misread, mistyped, typo
from brama.simulate.writing import Writing, usual, with_short, writing_of, written

Changed = TypeVar("Changed")


@dataclass(frozen=True, slots=True)
class Change(Generic[Changed]):
    """One row: the code, how often it happens, and how; None where it cannot happen to this person."""

    code: str
    chance: float
    make: Callable[[Invented, Changed, Random], Changed | None]


def perturb(person: Invented, rng: Random) -> tuple[Invented, tuple[str, ...]]:
    """Another record of the same person, with the codes of what was done: at least one, in the order of the tables."""
    writing, rewritten = _changed(person, writing_of(person.writing), WRITINGS, rng)
    name = person.names[0] if not rewritten else written(person.life, writing)
    copy = replace(person, names=(name,), writing=writing.code)
    copy, slipped = _changed(person, copy, RECORDS, rng)
    if rewritten or slipped:
        return copy, (*rewritten, *slipped)
    again = _another_writing(person, writing, rng)
    return replace(copy, names=(written(person.life, again),), writing=again.code), ("other_spelling",)


def _changed(
    person: Invented, thing: Changed, table: Iterable[Change[Changed]], rng: Random
) -> tuple[Changed, tuple[str, ...]]:
    done = []
    for change in table:
        made = change.make(person, thing, rng) if rng.random() < change.chance else None
        if made is not None and made != thing:
            thing = made
            done.append(change.code)
    return thing, tuple(done)


def _another_writing(person: Invented, writing: Writing, rng: Random) -> Writing:
    """A writing that shows: what it makes of the name differs from what stands there."""
    while written(person.life, other := usual(person.life.home, rng)) == written(person.life, writing):
        pass
    return other


def _without_patronymic(person: Invented, writing: Writing, _: Random) -> Writing | None:
    told = "p" in writing.order and bool(person.life.patronymic.get(writing.language))
    return replace(writing, order=writing.order.replace("p", "")) if told else None


def _with_diminutive(person: Invented, writing: Writing, rng: Random) -> Writing | None:
    return with_short(writing, person.life.diminutives, rng)


def _other_order(_: Invented, writing: Writing, __: Random) -> Writing | None:
    if writing.letters == "mrz":
        return None
    rest = writing.order.replace("s", "")
    return replace(writing, order=rest + "s" if writing.order[0] == "s" else "s" + rest)


WRITINGS: tuple[Change[Writing], ...] = (
    Change("other_spelling", 0.75, _another_writing),
    Change("patronymic_omitted", 0.35, _without_patronymic),
    Change("diminutive", 0.1, _with_diminutive),
    Change("order_swapped", 0.25, _other_order),
)


def _slip(make: Callable[[str, Random], str | None]) -> Callable[[Invented, Invented, Random], Invented | None]:
    def slipped(_: Invented, copy: Invented, rng: Random) -> Invented | None:
        name = make(copy.names[0], rng)
        return None if name is None else replace(copy, names=(name,))

    return slipped


def _day_for_month(_: Invented, copy: Invented, __: Random) -> Invented | None:
    births = tuple(PartialDate(year, day, month) for year, month, day in copy.births if 0 < day <= 12)
    return replace(copy, births=births) if births else None


def _year_only(_: Invented, copy: Invented, __: Random) -> Invented | None:
    return replace(copy, births=tuple(PartialDate(birth.year) for birth in copy.births))


def _place_otherwise(person: Invented, copy: Invented, rng: Random) -> Invented | None:
    return replace(copy, places=(rng.choice(list(person.life.place.values())),)) if copy.places else None


def _without_document(_: Invented, copy: Invented, __: Random) -> Invented | None:
    return replace(copy, documents=())


RECORDS: tuple[Change[Invented], ...] = (
    Change("typo", 0.18, _slip(typo)),
    Change("misread", 0.05, _slip(misread)),
    Change("lookalikes", 0.12, _slip(mistyped)),
    Change("day_for_month", 0.05, _day_for_month),
    Change("year_only", 0.1, _year_only),
    Change("place_otherwise", 0.4, _place_otherwise),
    Change("document_omitted", 0.5, _without_document),
)
