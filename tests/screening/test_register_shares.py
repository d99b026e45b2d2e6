"""How common a part of a name is in a register does not depend on what was asked before."""

from itertools import permutations
from pathlib import Path

from brama.names.tokens import token
from brama.registers.shelf import Shelf
from brama.screening.register_shares import RegisterShares
from tests.registers.shelves import added, opened
from tests.screening.people import who

LISTED = (
    "Бондар Слава",
    "Бондар Вячеслав",
    "Баран Вячеслав",
    "Баран Яраслаў",
    "Грыб Саша",
    "Грыб Аляксандра",
    "Баран Аляксандр",
)
ASKED = (
    "слава",
    "вячеслав",
    "яраслаў",
    "саша",
    "аляксандр",
    "аляксандра",
    "аляксандравіч",
    "грыб",
    "грыбовіч",
    "баран",
)

GIVEN = ("Пётр", "Ганна")


def test_whoever_is_asked_first_a_name_is_as_common(tmp_path: Path) -> None:
    added(Shelf(tmp_path), [who(name, id=f"p{number}") for number, name in enumerate(LISTED * 40)])
    register = opened(tmp_path)
    alone = {text: _both(RegisterShares(register), text) for text in ASKED}
    for first, second in permutations(ASKED, 2):
        shares = RegisterShares(register)
        _both(shares, first)
        assert _both(shares, second) == alone[second]


def _both(shares: RegisterShares, text: str) -> tuple[float, float]:
    return shares.of(token(text)), shares.sounding(token(text))


def test_a_surname_is_counted_with_what_sounds_like_it_and_not_with_all_of_its_consonants(tmp_path: Path) -> None:
    crowd = [who(f"Раис {GIVEN[number % 2]}", id=f"r{number}") for number in range(2000)]
    added(Shelf(tmp_path), [*crowd, who("Арэс Пётр", id="a"), who("Arés Piotr", id="b")])
    shares = RegisterShares(opened(tmp_path))
    common, rare, seldom = (_both(shares, text) for text in ("раис", "арэс", "ares"))
    assert common[0] == rare[0] == seldom[0] > 0.2
    assert rare[1] == seldom[1] < common[1] / 100
