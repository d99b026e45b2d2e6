"""Members come and go at random while cases walk the road: in the end everybody opens exactly what the table says, and nothing waits.

The founded house has nobody who trains, enrols or looks after people, and may lose the only one who meets applicants.
"""

from dataclasses import dataclass, field
from random import Random
from string import ascii_lowercase
from typing import Any

import pytest

from brama.ledger.verify import verify
from brama.process.acts import act
from brama.process.gate import applicant, applying
from brama.process.gate.receipt import received
from brama.process.history.doings import stands
from brama.process.models import Case, Slot
from brama.process.steps import ACTS, APPLICANT, Act
from brama.refusals import Refusal
from brama.staff.appointing import epochs, removing
from brama.staff.duties import COMPARTMENTS
from brama.staff.vouching.trust import StaffTrust
from brama.vault.models import HandOver
from brama.vault.own import ReceiptKeys
from tests.cast import APPLICATION, COMPARTMENT_OF, DAY, FOUNDERS
from tests.process.road import offer, unwritten
from tests.process.test_matrix import EXPECTED
from tests.process.tried import epoch_keys, opened_with
from tests.records import DATABASES
from tests.staff.conftest import House, admit

PLACE = {
    "screener": "Alder", "verifier": "Birch", "board": "Cedar", "trainer": "Cedar", "registrar": "Cedar", "welfare": "Cedar",
}  # fmt: skip
APART = {"withdraw", "tell_relatives", "second_look", "propose_aside", "set_aside"}
"""Acts that end a case, or tell what only those read who are not there."""
SAID: dict[str, Any] = {
    "strong": "yes", "level": "good", "reasons": "consistent", "answer": "someone_else", "compared": "name_0=agrees", "match": "list:1",
    "flagged": "no", "outcome": "admit", "items": "identity", "files": [], "reason": "needed",
}  # fmt: skip
OTHERWISE = {
    "verify": {"outcome": "verified"}, "call_off": {"reason": "house"}, "stopped": {"reason": "unsafe"},
    "wait": {"reason": "few_places"}, "decline": {"reason": "few_places"},
}  # fmt: skip


@dataclass
class Life:
    """A house, who is in it with which duty (none: who appoints), two cases, and what chance does to all of them."""

    house: House
    chance: Random
    here: dict[str, str] = field(default_factory=dict)
    cases: dict[str, ReceiptKeys] = field(default_factory=dict)
    came: int = 0

    def begins(self) -> None:
        self.here = {each.handle: each.duties[0] for each in FOUNDERS if each.duties[0] in PLACE} | {
            "wren": "",
            "heron": "",
        }
        for _ in range(2):
            real, duress = unwritten(), unwritten()
            self.cases[applying.apply(APPLICATION, real, duress, DAY, StaffTrust())] = real

    def goes_on(self, times: int) -> None:
        happens = (self.comes, self.goes, self.settles, self.orders, self.acts)
        for what in self.chance.choices(happens, (3, 3, 9, 1, 18), k=times):
            what()

    def comes(self, duty: str = "") -> None:
        duty, self.came = duty or self.chance.choice(list(PLACE)), self.came + 1
        handle = f"new{ascii_lowercase[self.came // 26]}{ascii_lowercase[self.came % 26]}"
        admit(self.house, handle, PLACE[duty], duty)
        self.here[handle] = duty

    def goes(self) -> None:
        handle = self.chance.choice([handle for handle, duty in self.here.items() if duty])
        if not _refused(lambda: removing.remove(self.house.seat("wren"), handle)):
            del self.here[handle]

    def settles(self) -> None:
        self.settled(self.chance.choice(list(self.here)), self.chance.choice([1, 3, 1000]))

    def settled(self, handle: str, limit: int) -> int:
        seat = self.house.seat(handle)
        if not self.here[handle]:
            epochs.sign_waiting(seat)
        return sum(map(int, epochs.settle(seat, stands, limit)[:5]))

    def orders(self) -> None:
        epochs.order(self.house.seat("owl"), self.chance.choice(COMPARTMENTS))

    def acts(self) -> None:
        """Somebody does one of the acts that may be done where a case stands."""
        reference = self.chance.choice(list(self.cases))
        step = Case.objects.get(reference=reference).step
        rows = [row for row in ACTS.values() if step in row.at and row.code not in APART]
        for row in self.chance.sample(rows, len(rows)):
            if not _refused(lambda row=row: self._done(reference, row)):
                return

    def _done(self, reference: str, row: Act) -> None:
        names = [name.rstrip("?") for _, names in row.writes for name in names]
        offered = offer(slot=f"{self.chance.getrandbits(128):032x}")
        if row.by == APPLICANT:
            offered["slot"] = self.chance.choice(
                [bytes(slot.number).hex() for slot in Slot.objects.all()] or ["00" * 16]
            )
        said = {name: (SAID | offered | OTHERWISE.get(row.code, {})).get(name, "steady") for name in names}
        if row.by == APPLICANT:
            receipt = received(self.cases[reference], DAY, StaffTrust())
            applicant.act(receipt, row.code, said, DAY)
        elif who := [handle for handle, duty in self.here.items() if duty == row.by]:
            act(reference, row.code, self.house.seat(self.chance.choice(who)), said)

    def ends(self) -> None:
        """Every duty is taken up, and everybody does what waits until nothing is done any more."""
        for duty in set(PLACE) - set(self.here.values()):
            self.comes(duty)
        while sum([self.settled(handle, 1000) for handle in self.here]) or epochs.due():
            pass


def _refused(do: Any) -> bool:
    try:
        do()
    except Refusal:
        return True
    return False


def _wrong(life: Life, reference: str) -> list[tuple[str, str]]:
    """Who opens something else than the table says. What was taken from the last who read it stays closed: it is not asked for."""
    case = Case.objects.select_related("safe").get(reference=reference)
    there = {(item.section, item.number) for item in case.safe.items.filter(copies__isnull=False)}
    duties = [(handle, duty) for handle, duty in life.here.items() if duty]
    opened = {handle: opened_with(epoch_keys(life.house.seat(handle).holder), case) for handle, _ in duties}
    wanted = {
        handle: {each for each in there if case.step in EXPECTED[each[0]].get(COMPARTMENT_OF[duty], [])}
        for handle, duty in duties
    }
    return [(handle, case.step) for handle, _ in duties if opened[handle] != wanted[handle]]


def _lived(house: House, seed: int, times: int) -> None:
    life = Life(house, Random(seed))
    life.begins()
    life.goes_on(times)
    life.ends()
    assert verify().whole and not HandOver.objects.exists()
    assert not [each for reference in life.cases for each in _wrong(life, reference)]


@pytest.mark.parametrize("kind", ["sqlite"])
def test_whoever_comes_opens_what_the_table_says(house: House) -> None:
    _lived(house, 4, 60)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", DATABASES)
def test_whoever_comes_opens_what_the_table_says_after_many_comings_and_goings(house: House) -> None:
    _lived(house, 1, 150)
