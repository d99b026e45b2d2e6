"""Invented relatives and near namesakes, the negatives that the lists hardly hold and an applicant's family does.

A brother or sister has the surname and the patronymic of a listed person and another given name. A near namesake has
the given name and the patronymic, and a surname of another listed person of the same sex at two or three edits: in
no spelling of either are the two surnames nearer than two edits, so that no other spelling of the first (Тараканаў for
Tarakanov) passes for another surname. Only names with a surname in capitals, and nothing or a patronymic beside the given
name, can be taken apart safely: most Arabic and Persian names have no such negatives.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz.distance import JaroWinkler, Levenshtein

from lists import Named
from nearest import fold, script_of

UNRELATED = 0.55
PATRONYMIC = re.compile(r"(?:vi?t?ch|vych|ich|ych|wicz|vna|una)$")
NEAR = (2, 3)
TRIES = 200
Parts = tuple[str, str, str]


def invented(named: list[Named], chance: random.Random) -> Iterator[tuple[Named, Named]]:
    """A name, and one made from another spelling of the same person that is nobody's."""
    people: dict[str, list[tuple[Named, Parts]]] = {}
    for one in named:
        if parts := _parts(one.name):
            people.setdefault(one.person.id, []).append((one, parts))
    everybody = list(people)
    for own in people.values():
        for one, _ in own:
            model, parts = chance.choice(own)
            for make in (_sibling, _near_namesake):
                if name := make(
                    parts, own, [people[person] for person in chance.sample(everybody, min(TRIES, len(everybody)))]
                ):
                    invented_person = replace(model.person, id=f"kin-of-{model.person.id}", births=(), places=())
                    yield one, Named(invented_person, name, False)


def _parts(name: str) -> Parts | None:
    """Given name, what stands between, surname: where capitals tell them apart and no separator makes it doubtful."""
    words = name.split()
    surname = [word for word in words if len(word) > 2 and word.isupper()]
    rest = [word for word in words if word not in surname]
    known = len(rest) == 1 or (len(rest) == 2 and PATRONYMIC.search(fold(rest[1])))
    plain = len(surname) == 1 and known and all(word.isalpha() and len(word) > 2 for word in (*rest, *surname))
    return (rest[0], " ".join(rest[1:]), surname[0]) if plain else None


def _sibling(parts: Parts, own: list[tuple[Named, Parts]], others: list[list[tuple[Named, Parts]]]) -> str:
    given, middle, surname = parts
    for other in others:
        for _, (candidate, _, _) in other if all(bool(p[1]) == bool(middle) for _, p in other) else ():
            if _alike(candidate, given) and _unrelated([p[0] for _, p in own], [p[0] for _, p in other]):
                return " ".join(filter(None, (candidate, middle, surname)))
    return ""


def _alike(one: str, other: str) -> bool:
    """Whether two names are in one script and show the same sex."""
    return script_of(one) == script_of(other) and _feminine(one) == _feminine(other)


def _feminine(name: str) -> bool:
    return fold(name)[-1:] == "a"


def _unrelated(ours: list[str], theirs: list[str]) -> bool:
    """Whether no two spellings could be of one given name: other first letters and little in common."""
    pairs = [(fold(a), fold(b)) for a in ours for b in theirs]
    return all(a[:1] != b[:1] and JaroWinkler.similarity(a, b) < UNRELATED for a, b in pairs)


def _near_namesake(parts: Parts, own: list[tuple[Named, Parts]], others: list[list[tuple[Named, Parts]]]) -> str:
    given, middle, surname = parts
    for other in others:
        if not _apart([p[2] for _, p in own], [p[2] for _, p in other]):
            continue
        for _, (_, _, candidate) in other:
            if _alike(candidate, surname) and _edits(candidate, surname) <= NEAR[1]:
                return " ".join(filter(None, (given, middle, candidate)))
    return ""


def _apart(ours: list[str], theirs: list[str]) -> bool:
    """Whether no two spellings could be of one surname."""
    return all(_edits(a, b) >= NEAR[0] for a in ours for b in theirs)


def _edits(one: str, other: str) -> int:
    return Levenshtein.distance(fold(one), fold(other))
