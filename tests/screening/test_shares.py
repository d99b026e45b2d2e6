"""The shipped table of how common names are counts families that today's tables of given names have."""

from collections import Counter
from importlib.resources import files

from brama.names.family_tables import families


def test_every_family_that_was_counted_stands_in_a_table() -> None:
    table = files("brama.screening").joinpath("tables/shares.tsv").read_text("utf-8")
    counted = {
        line.split("\t")[0].split(" ", 1)[1] for line in table.splitlines() if line.startswith(("given", "fath"))
    }
    assert len(counted) > 300
    assert not counted - set(families().names.values())


def test_no_two_families_have_one_name() -> None:
    assert [name for name, count in Counter(families().names.values()).items() if count > 1] == []
