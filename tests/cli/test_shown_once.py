"""What is shown once is written out before it is kept: a full disk, a shut pipe and an old terminal lose nothing."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from typing import TextIO

import orjson
import pytest

from brama.process.models import Case
from brama.staff.models import Member
from tests.cast import APPLICATION
from tests.cli.conftest import Brama, Ended
from tests.cli.seated import House
from tests.cli.test_staff import FEW
from tests.process.purging.full import no_commit

FULL = Path("/dev/full")


@contextmanager
def _full() -> Iterator[TextIO]:
    with FULL.open("w") as out:
        yield out


@contextmanager
def _nobody_reads() -> Iterator[TextIO]:
    reads, writes = os.pipe()
    os.close(reads)
    with os.fdopen(writes, "w") as out:
        yield out


@contextmanager
def _shut() -> Iterator[None]:
    yield None


@pytest.fixture(
    params=[
        pytest.param(_full, marks=pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")),
        _nobody_reads,
        _shut,
    ],
    ids=["full", "nobody reads", "shut"],
)
def lost(request: pytest.FixtureRequest) -> Callable[[Callable[[], Ended]], Ended]:
    """How a command ends whose output does not arrive."""

    def run(command: Callable[[], Ended]) -> Ended:
        with request.param() as out, redirect_stdout(out):
            return command()

    return run


Lost = Callable[[Callable[[], Ended]], Ended]


@pytest.mark.usefixtures("empty")
def test_a_house_whose_passphrases_were_not_written_out_is_not_founded(brama: Brama, lost: Lost) -> None:
    ended = lost(lambda: brama("init", *FEW))
    assert ended.status == 1 and "What is shown once could not be written out" in ended.err
    assert not Member.objects.exists()
    assert brama("init", *FEW).out.count("passphrase") == 4


def test_no_application_is_stored_whose_words_were_not_written_out(house: House, lost: Lost) -> None:
    ended = lost(lambda: house.stranger("cases", "apply", "-", stdin=orjson.dumps(APPLICATION).decode()))
    assert ended.status == 1 and "nothing was changed" in ended.err
    assert not Case.objects.exists()


def test_words_that_an_old_terminal_cannot_write_are_of_no_case(house: House) -> None:
    with open(os.devnull, "w", encoding="ascii") as old, redirect_stdout(old):
        ended = house.stranger("cases", "apply", "-", stdin=orjson.dumps(APPLICATION).decode())
    assert ended.status == 1 and "it cannot write these letters" in ended.err
    assert not Case.objects.exists()


def test_words_that_were_written_out_before_nothing_was_kept_are_said_to_lead_nowhere_perhaps(house: House) -> None:
    house.applies()  # another one, so that there is a log that may not grow from now on
    with no_commit(house.records):
        ended = house.stranger("cases", "apply", "-", stdin=orjson.dumps(APPLICATION).decode())
    assert ended.status != 0 and "Perhaps nothing is stored under these words" in ended.err
    assert ended.out.count("\n") == 2 and Case.objects.count() == 1


def test_an_application_that_is_refused_prints_no_words(house: House) -> None:
    ended = house.stranger("cases", "apply", "-", stdin=orjson.dumps({**APPLICATION, "skills": {}}).decode())
    assert (ended.status, ended.out) == (1, "") and "Perhaps" not in ended.err


@pytest.mark.parametrize(
    ("handle", "words", "stdin"),
    [
        ("wren", ("staff", "add", "lark", "--organisation", "Birch", "--duty", "verifier"), ""),
        ("finch", ("staff", "passphrase"), "{passphrase}\n"),
    ],
)
def test_what_a_member_was_not_shown_is_not_done(
    house: House, lost: Lost, handle: str, words: tuple[str, ...], stdin: str
) -> None:
    before = list(Member.objects.order_by("pk").values_list("number", "state", "verifier"))
    typed = stdin.format(passphrase=house.shown[handle].passphrase)
    assert lost(lambda: house.member(handle, *words, stdin=typed)).status == 1
    assert list(Member.objects.order_by("pk").values_list("number", "state", "verifier")) == before
    assert house.member(handle, *words, stdin=typed).out.count("-") == 4
