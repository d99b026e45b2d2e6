"""A trial of a search: an invented register, and applicants of whom some stand in it under another spelling."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from random import Random

from brama.persons import Person
from brama.simulate.life import Invented
from brama.simulate.perturb import perturb
from brama.simulate.population import population

NOBODY = ""


@dataclass(frozen=True, slots=True)
class Applicant:
    """Somebody who is looked for: `listed` is their id in the register, or nothing; `done` is what differs."""

    person: Person
    listed: str
    done: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """What is searched, and for whom, with the truth that only an invented world knows."""

    register: tuple[Person, ...]
    applicants: tuple[Applicant, ...]


def trial(listed: int, applicants: int, known: int, seed: int) -> Trial:
    """A register of `listed` persons; of `applicants`, `known` are in it, spread among the others by chance."""
    people = tuple(population(listed + applicants - known, seed))
    rng = Random(seed)  # noqa: S311  a trial that can be repeated
    asked = [*_known(rng.sample(people[:listed], known), rng), *(Applicant(one, NOBODY, ()) for one in people[listed:])]
    rng.shuffle(asked)
    numbered = (
        replace(one, person=replace(plain(one.person), id=f"applicant-{number}")) for number, one in enumerate(asked, 1)
    )
    return Trial(tuple(map(plain, people[:listed])), tuple(numbered))


def _known(people: Iterable[Invented], rng: Random) -> Iterable[Applicant]:
    for person in people:
        copy, done = perturb(person, rng)
        yield Applicant(copy, person.id, done)


def plain(person: Person) -> Person:
    """What the record says and no more: how it came about is left behind."""
    return Person(
        person.id, person.names, person.births, person.places, person.genders, person.countries, person.documents,
        person.phones, person.emails,
    )  # fmt: skip
