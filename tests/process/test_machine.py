"""Random acts by random people on two cases: nothing that the model forbids passes, what it allows does, and the ledger holds."""

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.gate import applicant
from brama.process.gate.files import File
from brama.process.steps import ACTS
from brama.refusals import Refusal
from brama.vault.models import HandOver
from tests.cast import APPLICATION, DAY, STAFF, house
from tests.process.apart import MEETS, SCREENS
from tests.process.model import MATCHES, OUTCOMES, ROWS, SLOTS, Modelled
from tests.process.road import Walk, applied, offer, settled
from tests.records import DATABASES, database

PEOPLE = (*STAFF, "applicant")
PICKS = {
    **dict.fromkeys(("offer", "book", "move_booking"), SLOTS), **dict.fromkeys(("match", "answer_match"), MATCHES),
    **dict.fromkeys(("assess", "assess_again"), ("yes", "no")), "vote": OUTCOMES, "verify": ("verified",), "check": ("identity", ""),
}  # fmt: skip
NAMED = {"slot", "match", "flagged", "outcome", "items"}
"""Fields that take what was picked; the others take anything."""


class Road(RuleBasedStateMachine):
    """Two cases in one house. Half of the acts are drawn from what the model allows, so that the cases get somewhere."""

    kind = "sqlite"

    @initialize()
    def begin(self) -> None:
        self._open = ExitStack()
        folder = Path(self._open.enter_context(TemporaryDirectory()))
        self._open.enter_context(database(self.kind, folder))
        self.house, taken = house(folder), dict[str, str]()
        self.walks = [applied(self.house) for _ in range(2)]
        self.cases = [Modelled(walk.reference, taken) for walk in self.walks]

    def teardown(self) -> None:
        if hasattr(self, "_open"):
            self._open.close()

    @rule(at=st.integers(0, 1), which=st.integers(0, 10**6), onward=st.sampled_from([True, True, True, False]))
    def allowed(self, at: int, which: int, onward: bool) -> None:
        """Mostly what was not done yet: so a walk of some dozen acts comes to the board."""
        case = self.cases[at]
        every = [(who, code, pick) for who in PEOPLE for code in ROWS for pick in PICKS.get(code, ("",))]
        may = [each for each in every if case.allows(*each)]
        new = [each for each in may if each[1] not in case.codes or each[1] == "vote"] if onward else may
        if new or may:
            self._tried(at, *(new or may)[which % len(new or may)])

    @rule(
        at=st.integers(0, 1), who=st.sampled_from(PEOPLE), code=st.sampled_from(sorted(ROWS)), which=st.integers(0, 5)
    )
    def any_act(self, at: int, who: str, code: str, which: int) -> None:
        picks = PICKS.get(code, ("",))
        self._tried(at, who, code, picks[which % len(picks)])

    @rule(at=st.integers(0, 1), who=st.sampled_from(sorted(STAFF)), which=st.integers(0, 10**6))
    def an_act_from_here(self, at: int, who: str, which: int) -> None:
        """The right step and often the right duty: what is left to forbid are separation of duties and conditions."""
        step, duty = self.cases[at].step, STAFF[who]
        near = [code for code, (by, steps, _) in ROWS.items() if by == duty and step in steps.split("|")]
        if near:
            code = near[which % len(near)]
            picks = PICKS.get(code, ("",))
            self._tried(at, who, code, picks[which % len(picks)])

    def _tried(self, at: int, who: str, code: str, pick: str) -> None:
        case, walk, before = self.cases[at], self.walks[at], LedgerEntry.objects.count()
        allowed = case.allows(who, code, pick)
        refusal = _refusal(walk, who, code, pick)
        assert (refusal is None) is allowed, (who, code, pick, refusal and refusal.facts)
        assert (LedgerEntry.objects.count() > before) is allowed
        if allowed:
            case.happened(who, code, pick)
        if HandOver.objects.exists():
            settled(self.house)

    @invariant()
    def the_ledger_holds(self) -> None:
        if hasattr(self, "cases"):
            assert verify().whole

    @invariant()
    def every_case_stands_where_the_model_says(self) -> None:
        for case, walk in zip(getattr(self, "cases", ()), getattr(self, "walks", ()), strict=True):
            assert walk.case().step == case.step

    @invariant()
    def nobody_alone_admits_anyone(self) -> None:
        for case in getattr(self, "cases", ()):
            if case.step in ("admitted", "arrived", "in_training", "on_roster"):
                voted = {who for who, vote in case.votes.items() if vote == "admit"}
                others = {who for who, act in case.did if act in SCREENS | MEETS}
                assert len(voted) >= 2 and not voted & others and len(others) >= 2


def _refusal(walk: Walk, who: str, code: str, pick: str) -> Refusal | None:
    try:
        _act(walk, who, code, pick)
    except Refusal as refusal:
        return refusal
    return None


def _act(walk: Walk, who: str, code: str, pick: str) -> None:
    if code == "second_look" and who == "applicant":
        applicant.look_twice(walk.received(), APPLICATION, DAY)
    elif who == "applicant":
        walk.applies(code, **_fields(code, pick))
    else:
        walk.does(who, code, **_fields(code, pick))


def _fields(code: str, pick: str) -> dict[str, Any]:
    reason = "needed" if "admit" in (code, pick) else "few_places"
    files = [File("image/png", 1, ("place",), b"a picture")]
    fixed: dict[str, Any] = {
        "strong": "yes",
        "level": "good",
        "reasons": "consistent",
        "answer": "someone_else",
        "compared": "name_0=agrees",
        "reason": reason,
        "files": files,
        **offer(),
    }
    fixed |= {
        "call_off": {"reason": "house"},
        "stopped": {"reason": "unsafe"},
        "propose_aside": {"reason": "copies"},
    }.get(code, {})
    names = [name.rstrip("?") for _, names in ACTS[code].writes for name in names]
    return {name: pick if name in NAMED else fixed.get(name, "steady") for name in names}


def _run(kind: str, examples: int, steps: int) -> None:
    machine = type("Road", (Road,), {"kind": kind})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink), derandomize=True, database=None,
        ),
    )  # fmt: skip


def test_no_forbidden_act_passes() -> None:
    _run("sqlite", 4, 50)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", DATABASES)
def test_no_forbidden_act_passes_in_many_walks(kind: str) -> None:
    _run(kind, 8, 100)


def test_the_model_knows_every_act_of_the_road() -> None:
    assert {code: (row.by, set(row.at), row.to) for code, row in ACTS.items() if code not in ("apply", "withdraw")} == {
        code: (duty, set(steps.split("|")), "" if to == "-" else to) for code, (duty, steps, to) in ROWS.items()
    }
