"""The shipped table of how common names are counts families that today's tables of given names have, and surnames of whole countries."""

from collections import Counter
from importlib.resources import files

import pytest

from brama.names.family_tables import families
from brama.names.repair import repair
from brama.names.tokens import token
from brama.screening.shares import shipped


def test_every_family_that_was_counted_stands_in_a_table() -> None:
    table = files("brama.screening").joinpath("tables/shares.tsv").read_text("utf-8")
    counted = {
        line.split("\t")[0].split(" ", 1)[1] for line in table.splitlines() if line.startswith(("given", "fath"))
    }
    assert len(counted) > 300
    assert not counted - set(families().names.values())


def test_no_two_families_have_one_name() -> None:
    assert [name for name, count in Counter(families().names.values()).items() if count > 1] == []


@pytest.mark.parametrize("surname", ["Смирнов", "Kowalski", "Іваноў", "Мельник", "Smirnov"])
def test_a_surname_that_very_many_bear_is_common_though_no_list_that_was_counted_holds_it(surname: str) -> None:
    assert shipped().of(token(repair(surname))) > 5e-4
    assert shipped().of(token(repair(surname))) > 10 * shipped().of(token(repair("Крупадзёраў")))
    assert shipped().sounding(token(repair(surname))) > 10 * shipped().sounding(token(repair("Крупадзёраў")))


@pytest.mark.parametrize("text", ["ayeras", "рыс", "lee", "смирнов", "хабибуллин", "خدایار", "андрэй"])
def test_no_more_bear_what_sounds_so_than_what_has_its_consonants(text: str) -> None:
    assert 0 < shipped().sounding(token(text)) <= shipped().of(token(text))


def test_two_short_names_are_told_apart_by_their_vowels() -> None:
    assert shipped().of(token("ayeras")) == shipped().of(token("reyes"))
    assert shipped().sounding(token("ayeras")) < shipped().sounding(token("reyes")) / 4
