"""Whoever writes the database flips a bit in anything that is sealed: it is refused or told, and opens as nothing else."""

from collections.abc import Callable, Iterator
from functools import partial
from os import urandom
from pathlib import Path

import pytest
from django.test import override_settings

from brama.box.errors import NotOpened
from brama.process.alarms.canaries import planted, watch
from brama.process.alarms.notices import notices
from brama.process.board.intake import proposals, propose
from brama.process.board.ranking import Wanted
from brama.process.clear import CLEAR, SEALED
from brama.process.gate import applicant, visits
from brama.process.gate.receipt import received
from brama.process.openings.asking import ask, asked
from brama.process.openings.release import open_once, release
from brama.process.reads.cases import listed
from brama.process.seat import keys_of
from brama.vault.models import SealedList
from brama.vault.tables import duress, tags
from tests.cast import CHEAP, DAY
from tests.process.founded import NOON, Founded
from tests.process.road import Walk, walked
from tests.records import database
from tests.staff.test_flipped import READ as OF_STAFF
from tests.staff.test_flipped import Sealed, flips, noticed, through

TAMPERED = {
    "vault.EpochKey.sealed", "vault.Item.content", "vault.Copy.sealed", "vault.OwnCopy.sealed", "vault.LookUp.content",
    "process.Doing.content",
}  # fmt: skip
"""Of these tests/vault/test_flipped.py asks every bit."""
Told = tuple[Founded, Walk]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """A house with a case before the board, for all columns: what is broken is mended again."""
    folder: Path = tmp_path_factory.mktemp("flipped")
    with database("sqlite", folder), override_settings(BRAMA_STAFF_COST=CHEAP):
        staff = Founded(folder)
        yield staff, walked(staff, "before_board")


def _request(told: Told) -> Sealed:
    staff, walk = told
    ask(walk.reference, "safety", staff.seats["taras"])
    return Sealed({}, partial(asked, walk.reference, staff.seats["symon"]))


def _released(told: Told) -> Sealed:
    staff, walk = told
    number = ask(walk.reference, "same_person_twice", staff.seats["taras"])
    release(walk.reference, number, staff.seats["symon"])
    return Sealed({"number": number}, partial(open_once, walk.reference, number, staff.seats["taras"]))


def _intake(told: Told) -> Sealed:
    propose(12, Wanted(("medicine",), "some"), told[0].seats["taras"])
    return Sealed({}, partial(proposals, told[0].seats["roman"]))


def _canary(told: Told) -> Sealed:
    staff, ivanna = told[0], told[0].seats["ivanna"]
    watch(walked(staff, "questions").received(), ivanna)
    return Sealed({}, noticed(partial(planted, ivanna)))


def _visit(_: Told) -> Sealed:
    token = visits.begin(urandom(32), NOON)
    return Sealed({}, lambda: visits.erased(token))


def _notice(told: Told) -> Sealed:
    staff, walk = told
    applicant.tell(walk.received(), "They came to my mother.", DAY)

    def read() -> None:
        if any(each.kind in ("damaged", "unread") for each in notices(staff.seats["nadia"])):
            raise NotOpened

    return Sealed({}, read)


def _found(told: Told) -> Sealed:
    staff, walk = told
    received(walk.receipt, DAY, staff)
    notices(staff.seats["nadia"])
    return Sealed({"kind": "told"}, lambda: duress.read(keys_of(staff.seats["nadia"])))


READ: dict[str, Callable[[Told], Sealed]] = {
    "process.Release.request": _request,
    "process.Release.sealed": _released,
    "process.Intake.key": _intake,
    "process.Intake.content": _intake,
    "process.Canary.sealed": _canary,
    "process.Visit.content": _visit,
    "vault.Notice.sealed": _notice,
    "vault.Notice.content": _notice,
    "vault.SealedList.key": _found,
    "vault.SealedList.content": _found,
}


@pytest.mark.parametrize("column", READ)
def test_any_bit_flipped_in_what_is_sealed_of_the_process_is_refused_or_told(told: Told, column: str) -> None:
    assert through(column, READ[column](told)) == []


def test_of_tags_too(told: Told) -> None:
    keys = keys_of(told[0].seats["olena"])
    for column in ("vault.SealedList.key", "vault.SealedList.content"):
        assert through(column, Sealed({"kind": "tags"}, partial(tags.read, keys))) == []


@pytest.mark.parametrize("column", ["key", "content"])
def test_a_list_in_which_a_bit_was_flipped_is_summed_up_again(told: Told, column: str) -> None:
    olena = told[0].seats["olena"]
    before = listed(olena)
    rows = SealedList.objects.filter(kind="list", epoch__in=keys_of(olena).epochs)
    for value in flips(bytes(getattr(rows.get(), column))):
        rows.update(**{column: value})
        assert listed(olena) == before and bytes(getattr(rows.get(), column)) != value


def test_every_sealed_column_is_flipped() -> None:
    every = {
        f"{label}.{column}" for label, columns in CLEAR.items() for column, why in columns.items() if why == SEALED
    }
    assert every == {*READ, *OF_STAFF, *TAMPERED}
