"""Persons screened against registers: who is found, how sure that is, and that nothing but the question decides."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from brama.persons import Person
from brama.registers.shelf import Shelf
from brama.screening.batch import Wanted, screen_batch
from brama.screening.register_shares import RegisterShares
from brama.screening.score import compare
from brama.screening.screen import Limits, Match, Screen, Screened, numbers_shared, prior_in, screen
from brama.simulate.trial import Trial, trial
from tests.registers.shelves import added, opened
from tests.screening.people import who, written

ROOT = Path(__file__).parents[2]
LISTED = who("ЛЯСОВIК Дзмiтрый Адамавiч", id="listed")


def screen_of(folder: Path, people: list[Person], name: str = "staff") -> Screen:
    added(Shelf(folder), people, name)
    return Screen([opened(folder, name)])


def best(found: Screened) -> Match:
    return found.matches[0]


@pytest.fixture(scope="module")
def world() -> Trial:
    return trial(300, 80, 40, seed=5)


@pytest.fixture(scope="module")
def staff(tmp_path_factory: pytest.TempPathFactory, world: Trial) -> Screen:
    """A few hundred invented persons, and one who is looked for."""
    return screen_of(tmp_path_factory.mktemp("staff"), [*world.register, LISTED])


@pytest.mark.parametrize(
    "name", ["DZMITRY LIASOVIK", "Dmitri Lesovik", "Dima Lasowik", "Лесовик Дмитрий Адамович", "LIASOVIK<<DZMITRY<<<<"]
)
def test_a_man_in_a_staff_list_is_found_first_however_he_writes_himself(staff: Screen, name: str) -> None:
    found = best(staff.one(who(name, id="q"), 10, 0.5))
    assert (found.id, found.register, found.name) == ("listed", "staff", LISTED.names[0])
    assert said_codes(found)[0].startswith("surname_")


def said_codes(match: Match) -> list[str]:
    return [evidence.code for evidence in match.evidence]


def test_nobody_is_found_who_is_not_there(staff: Screen) -> None:
    assert staff.one(who("Ernestine Oberhuber", birth="1951-02-03"), 10, 0.5).matches == ()


def test_most_of_those_listed_are_found_first_and_hardly_anybody_else(staff: Screen, world: Trial) -> None:
    found = {each.person.id: staff.one(each.person, 1, 0.5).matches for each in world.applicants}
    first = [[match.id for match in found[each.person.id]] == [each.listed] for each in world.applicants if each.listed]
    strangers = [bool(found[each.person.id]) for each in world.applicants if not each.listed]
    assert sum(first) >= 0.95 * len(first)
    assert sum(strangers) <= 0.1 * len(strangers)


def test_a_match_says_what_comparing_the_two_would_say(tmp_path: Path, world: Trial) -> None:
    added(Shelf(tmp_path), [*world.register, LISTED])
    register, asked = opened(tmp_path), who("Dmitri Lesovik")
    found = best(Screen([register]).one(asked, 10, 0))
    again = compare(asked, LISTED, RegisterShares(register), prior_in(len(world.register) + 1))
    assert (found.weight, found.probability, found.evidence) == (again.weight, again.probability, again.evidence)
    assert sum(evidence.weight for evidence in found.evidence) == pytest.approx(found.weight, abs=0.001)


def test_no_more_than_the_top_are_shown_best_first(staff: Screen) -> None:
    matches = staff.one(who("Іванов Аляксандр"), 3, 0).matches
    assert len(matches) == 3
    assert [match.probability for match in matches] == sorted((match.probability for match in matches), reverse=True)


def test_whoever_asks_for_few_sees_the_first_of_ten(staff: Screen, world: Trial) -> None:
    for applicant in world.applicants[:30]:
        ten = staff.one(applicant.person, 10, 0).matches
        assert [staff.one(applicant.person, top, 0).matches for top in (1, 3)] == [ten[:1], ten[:3]]


def test_a_threshold_shows_whom_the_whole_top_holds_from_that_probability_on(staff: Screen) -> None:
    asked = who("Dmitri Lesovik")
    everybody = staff.one(asked, 10, 0).matches
    assert staff.one(asked, 10, 0.8).matches == tuple(match for match in everybody if match.probability >= 0.8)
    assert len(everybody) > len(staff.one(asked, 10, 0.8).matches) > 0


def test_a_shared_number_is_shown_under_any_name_where_it_is_asked_for(tmp_path: Path, world: Trial) -> None:
    listed = replace(LISTED, phones=("+375290000017",))
    hiding = replace(who("Верабей Ганна", birth="1985-02-11", gender="female"), phones=listed.phones)
    some = screen_of(tmp_path, [*world.register, listed])
    found = best(some.one(hiding, 10, 0.9, numbers=True))
    assert found.id == "listed" and found.probability < 0.9 and numbers_shared(found.evidence) == ("phone_same",)
    assert some.one(hiding, 10, 0.9).matches == ()


def test_answers_come_in_the_order_asked(staff: Screen, tmp_path: Path) -> None:
    added(Shelf(tmp_path), [LISTED])
    asked = [who("Dmitri Lesovik", id=id) for id in ("b", "a", "c")]
    assert [found.query for found in screen(asked, [opened(tmp_path)], Limits(1, 0.5))] == ["b", "a", "c"]


def test_two_registers_are_asked_at_once_and_each_match_says_which(tmp_path: Path) -> None:
    for name in ("police", "army"):
        added(Shelf(tmp_path), [LISTED], name)
    found = Screen([opened(tmp_path, "police"), opened(tmp_path, "army")]).one(who("Dmitri Lesovik"), 10, 0)
    assert [match.register for match in found.matches] == ["army", "police"]


def test_the_larger_the_register_the_less_probable_the_same_match(tmp_path: Path) -> None:
    crowd = list(trial(1200, 0, 0, seed=9).register)
    small, large = (best(screen_of(tmp_path / size, [LISTED, *crowd[:count]]).one(who("Dmitri Lesovik"), 1, 0))
                    for size, count in (("small", 50), ("large", 1200)))  # fmt: skip
    assert small.id == large.id == "listed"
    assert small.probability > large.probability
    assert prior_in(51) > prior_in(1201) > prior_in(10_000_000) > 0


def test_the_size_of_the_register_leaves_the_order_of_the_weights(tmp_path: Path) -> None:
    names = ("Лясовік Дзмітрый Адамавіч", "Лясовік Андрэй Адамавіч", "Лясовік Дзмітрый Пятровіч", "Кавалёў Дзмітрый")
    known = [who(name, id=f"known-{number}") for number, name in enumerate(names)]
    crowd = list(trial(1200, 0, 0, seed=9).register)
    orders = []
    for count in (50, 1200):
        asked = screen_of(tmp_path / str(count), [*known, *crowd[:count]])
        found = asked.one(who("Liasovik Dzmitry Adamavich"), 100, 0).matches
        orders.append([match.id for match in found if match.id.startswith("known")])
    assert orders[0] == orders[1]
    assert orders[0][0] == "known-0"


def test_a_surname_that_half_the_register_bears_says_less_than_one_that_nobody_else_bears(tmp_path: Path) -> None:
    crowd = list(trial(600, 0, 0, seed=9).register)
    village = [replace(one, names=(f"Лясовік {one.names[0].split()[-1]}",)) for one in crowd]
    rare, common = (best(screen_of(tmp_path / where, [LISTED, *others]).one(who("Dmitri Lesovik"), 1, 0))
                    for where, others in (("town", crowd), ("village", village)))  # fmt: skip
    weights = [
        next(each.weight for each in match.evidence if each.code.startswith("surname")) for match in (rare, common)
    ]
    assert weights[0] > weights[1] + 3


def test_a_shared_document_brings_a_person_up_under_another_name(tmp_path: Path) -> None:
    renamed = Person("renamed", ("Лясовік Дзмітрый",), documents=("MP1234567",))
    asked = Person("q", ("Іванов Дзмітрый",), documents=("MP1234567",))
    found = screen_of(tmp_path, [renamed, *trial(3000, 0, 0, seed=1).register]).one(asked, 10, 0)
    assert "renamed" in [match.id for match in found.matches]


def test_a_register_of_nobody_finds_nobody(tmp_path: Path) -> None:
    assert screen_of(tmp_path, [Person("nobody")]).one(who("Dmitri Lesovik"), 10, 0).matches == ()


def test_one_process_and_two_answer_the_same(tmp_path: Path, world: Trial) -> None:
    generation = added(Shelf(tmp_path), world.register).number
    wanted = Wanted(Shelf(tmp_path), {"staff": generation})
    asked = [each.person for each in world.applicants]
    alone, together = (list(screen_batch(asked, wanted, Limits(10, 0.0), workers)) for workers in (1, 2))
    assert alone == together
    assert [found.query for found in together] == [person.id for person in asked]


Answer = Callable[..., bytes]


@pytest.fixture
def answer(tmp_path: Path, world: Trial) -> Answer:
    """What `brama screen` prints about the applicants, in a process of its own with a hash seed of its own."""
    applicants = written(tmp_path / "applicants.jsonl", [each.person for each in world.applicants])

    def asked(people: list[Person], seed: str, cores: set[int] | None = None) -> bytes:
        data = tmp_path / f"data-{seed}"
        staff = written(tmp_path / f"staff-{seed}.jsonl", people)
        _brama("registers", "add", "staff", staff, data=data, seed=seed, cores=cores)
        return _brama("screen", applicants, "--register", "staff", "--threshold", "0", "--format", "jsonl",
                      data=data, seed=seed, cores=cores)  # fmt: skip

    return asked


def _brama(*words: str | Path, data: Path, seed: str, cores: set[int] | None) -> bytes:
    """Run in a process of its own; with `cores` it may use only these."""
    environment = {
        **os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "src"), "BRAMA_DATA": str(data), "NO_COLOR": "1",
    }  # fmt: skip
    bound = f"import os; os.sched_setaffinity(0, {cores or os.sched_getaffinity(0)})"
    program = f"{bound}; import runpy; runpy.run_module('brama', run_name='__main__')"
    ended = subprocess.run(
        [sys.executable, "-c", program, *map(str, words)], env=environment, capture_output=True, check=False
    )
    assert ended.returncode == 0, ended.stderr.decode()
    return ended.stdout


def test_neither_hash_seeds_nor_cores_change_a_byte(answer: Answer, world: Trial) -> None:
    people = list(world.register)
    first, other = answer(people, "0", {min(os.sched_getaffinity(0))}), answer(people, "12345")
    assert first.count(b"\n") == len(world.applicants)
    assert other == first


def test_the_order_of_the_records_in_a_file_does_not_change_a_byte(answer: Answer, world: Trial) -> None:
    shuffled = Random(3).sample(world.register, len(world.register))
    assert answer(shuffled, "2") == answer(list(world.register), "1")
