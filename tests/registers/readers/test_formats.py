"""Which reader reads what, and what no reader reads."""

import gzip
from pathlib import Path

import pytest

from brama.registers.errors import FormatUnclear, MapNotUsed, TwiceGiven, UnknownFormat
from brama.registers.readers import FORMATS, LISTS, Tally, guess_format, read_queries
from brama.registers.readers.batch import Batch
from brama.registers.readers.batches import batches

from .conftest import Write, read
from .test_ofac import ALT, SDN
from .test_un import ADAM, listed

SAMPLES = Path(__file__).parents[3] / "samples"
FTM = '{"id": "p", "schema": "Person", "properties": {"name": ["Adam Hryb"]}}\n'


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("x", FTM, "ftm"),
        ("x.json.gz", gzip.compress(FTM.encode(), mtime=0), "ftm"),
        ("x.xml", listed(ADAM), "un"),
        ("sdn.csv", SDN, "ofac"),
        ("alt.csv", ALT, "ofac"),
        ("add.csv", '12,25,-0- ,"Minsk","Belarus",-0- \n', "ofac"),
        ("x.txt", "Имя;Фамилия\nАдам;Грыб\n", "csv"),
        ("x.csv", "what;ever\n1;2\n", "csv"),
        ("x.csv", "фамилия;имя\n".encode("cp1251"), "csv"),
        ("x.csv", "1,2,3,4,5\n", "csv"),
    ],
)
def test_a_file_is_known_by_its_beginning(write: Write, name: str, content: str | bytes, form: str) -> None:
    assert guess_format([write(name, content)]) == form


def test_files_of_different_formats_or_of_none_are_not_guessed(write: Write) -> None:
    with pytest.raises(FormatUnclear) as refused:
        guess_format([write("a", FTM), write("b", "nothing at all\n")])
    assert refused.value.facts["formats"] == ("ftm", "")


def test_an_unknown_format_is_refused_with_the_known_ones(write: Write) -> None:
    with pytest.raises(UnknownFormat) as refused:
        read("xlsx", [write("a", FTM)], Tally())
    assert refused.value.facts["formats"] == FORMATS


def test_a_mapping_for_a_format_without_columns_is_refused(write: Write) -> None:
    with pytest.raises(MapNotUsed):
        read("ftm", [write("a", FTM)], a="name")


def test_a_file_given_twice_is_refused_however_it_is_called(write: Write) -> None:
    path = write("a", FTM)
    with pytest.raises(TwiceGiven):
        read("ftm", [path, path.parent / "." / "a"], Tally())


@pytest.mark.parametrize("form", LISTS)
def test_a_build_is_handed_the_same_persons_as_its_reader_yields(write: Write, form: str) -> None:
    content = {"csv": "name\nAdam Hryb\nEva Biel\n", "ofac": SDN, "un": listed(ADAM)}[form]
    path = write("x", content)
    whole, ours, theirs = Tally(), Tally(), Tally()
    handed: list[Batch] = list(batches(form, [path], ours))
    assert [one for batch in handed for one in batch.read(theirs)] == list(LISTS[form]([path], whole, None))
    assert sum(batch.size for batch in handed) == path.stat().st_size
    ours.add(theirs)
    assert (ours.persons, ours.skipped) == (whole.persons, whole.skipped)


@pytest.mark.parametrize(("name", "count"), [("watchlist.ftm.json", 7), ("register.csv", 4)])
def test_the_sample_registers_are_read_whole(name: str, count: int) -> None:
    path, tally = SAMPLES / name, Tally()
    assert len(read(guess_format([path]), [path], tally)) == count
    assert tally.bad == 0


@pytest.mark.parametrize(("name", "count"), [("applicants.jsonl", 7), ("applicants.csv", 4)])
def test_the_sample_applicants_are_read_whole(name: str, count: int) -> None:
    assert len(list(read_queries(SAMPLES / name, Tally()))) == count
