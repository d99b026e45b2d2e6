"""A particle in one word with the name behind it is the same name."""

import pytest

from brama.names.glued import glued
from brama.screening.score import compare
from tests.screening.people import who


@pytest.mark.parametrize(
    ("apart", "together"),
    [
        ("Zzaba DE LA CRUZ", "Zzaba DELACRUZ"),
        ("Zzaba Ben Ali", "Benali Zzaba"),
        ("Zzaba van den Berg", "Zzaba Vandenberg"),
        ("Zzaba BIN AL-SHIBH", "Zzaba BINALSHIBH"),
        ("Zzaba Di Stefano", "Zzaba Distefano"),
        ("Zzaba Ould Khattri", "Zzaba Ouldkhattri"),
    ],
)
def test_a_particle_may_stand_in_one_word_with_the_name_behind_it(apart: str, together: str) -> None:
    assert compare(who(apart), who(together)).weight > compare(who(together), who(together)).weight - 4


@pytest.mark.parametrize(
    "name", ["Zzaba AL-KHATIB", "Zzaba bin Ali bin Khattri", "Dela Zzaba", "Ben Zz", "Vanessa Zzaba"]
)
def test_an_article_alone_several_fathers_and_a_beginning_like_a_particle_are_left_as_they_are(name: str) -> None:
    assert not glued(name)
