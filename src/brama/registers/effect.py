"""What a file of changes makes different in a register, papers joined to whoever holds them when all changes are made."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from brama.persons import Person
from brama.registers.entries import Attached, Change
from brama.registers.holders import Holder, Holders
from brama.registers.index import Register
from brama.registers.readers.joining import union

Latest = dict[str, Person | None]


@dataclass
class _Said:
    """What a file of changes says, the later instead of the earlier: of persons, and of papers by their holders."""

    persons: Latest = field(default_factory=dict)
    papers: dict[str, dict[str, Person]] = field(default_factory=dict)

    def take(self, change: Change) -> None:
        if isinstance(change, Attached):
            self.papers.setdefault(change.paper, {})[change.person.id] = change.person
        else:
            self.persons[change.id] = change if isinstance(change, Person) else None
            if change.id:
                self.papers.pop(change.id, None)

    def by_holder(self) -> dict[str, dict[str, Person]]:
        papers: dict[str, dict[str, Person]] = {}
        for paper, holders in self.papers.items():
            for id, said in holders.items():
                papers.setdefault(id, {})[paper] = said
        return papers


@dataclass
class Effect:
    """What is different from what the register says. `holders` are all with papers, now or before, of whom any part is."""

    latest: Latest = field(default_factory=dict)
    holders: dict[str, Holder] = field(default_factory=dict)


def effect_of(old: Register, holders: Holders, changes: Iterable[Change], notes: Counter[str]) -> Effect:
    said, effect = _Said(), Effect()
    for change in changes:
        said.take(change)
    papers = said.by_holder()
    gone = {*said.persons, *said.papers} - {""}  # papers without an id are never taken away
    lost = {holder for paper in gone for holder in holders.of_paper(paper)}
    for id in sorted({*said.persons, *papers, *lost}):
        before = holders.find(id)
        own = said.persons[id] if id in said.persons else before.own if before else old.person(id)
        kept = {paper: one for paper, one in before.papers.items() if paper not in gone} if before else {}
        now = Holder(id, own, _added(kept, papers.get(id, {}), notes))
        if now != before and (before or now.papers):
            effect.holders[id] = now
        if (person := now.person(notes)) != old.person(id):
            effect.latest[id] = person
    return effect


def _added(kept: dict[str, Person], more: dict[str, Person], notes: Counter[str]) -> dict[str, Person]:
    """The papers together; those without an id, which cannot be told apart, as one."""
    together = {"": union([kept[""], more[""]], notes)} if "" in kept and "" in more else {}
    return {**kept, **more, **together}
