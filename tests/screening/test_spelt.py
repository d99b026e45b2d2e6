"""Words that share letters with a part of a name: few are compared in full, and none that would be alike is left out."""

from pathlib import Path

import numpy as np
import pytest

from brama.names.parts import names_in
from brama.names.token import Token
from brama.names.tokens import joined
from brama.persons import Person
from brama.registers.segment import Segment
from brama.registers.shelf import Shelf
from brama.screening import spelt
from brama.screening.bits import bits_of
from brama.screening.shares import shipped
from brama.screening.spelt import spelt_alike
from brama.simulate.trial import trial
from tests.registers.shelves import added, opened

_ODD = (
    "Hamid Ravari",
    "Hamidravari Ali",
    "Muhammadabdulkarim Zzaba",
    "Mohd Zzaba",
    "Schtsch. Alexander",
    "Абу-Али Хасан",
    "Khvolneiko Ann",
)
_ASKED = (
    "Muhammad Hamidravary Sashchenka",
    "Grezhyk Aliosha Ievhenovych",
    "Alexandr Matvei Drourbtchouk",
    "Vasil Hasan Hussein",
)


@pytest.fixture(scope="module")
def segment(tmp_path_factory: pytest.TempPathFactory) -> Segment:
    folder: Path = tmp_path_factory.mktemp("spelt")
    added(Shelf(folder), [*trial(400, 0, 0, 1).register, *(Person(f"o{at}", (name,)) for at, name in enumerate(_ODD))])
    return opened(folder).segments[0]


def _asked() -> list[Token]:
    names = [parts for name in (*_ODD, *_ASKED) for parts in names_in(name)]
    names += [parts for person in trial(20, 0, 0, 2).register for parts in names_in(person.names[0])]
    tokens = [token for parts in names for token in parts.tokens if len(token.text) > 3]
    return [*tokens, *map(joined, tokens, tokens[1:])]


def test_who_is_not_compared_is_not_alike(segment: Segment, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [(token, bits_of(token, shipped())) for token in _asked()]
    few = [spelt_alike(segment, token, bits) for token, bits in asked]
    monkeypatch.setattr(spelt, "_may_be_alike", lambda _segment, _token, words, _shared: np.ones(len(words), bool))
    everybody = [spelt_alike(segment, token, bits) for token, bits in asked]
    assert [dict(zip(*each, strict=True)) for each in few] == [dict(zip(*each, strict=True)) for each in everybody]
    assert any(len(words) for words, _ in few)
