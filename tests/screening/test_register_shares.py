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


def test_whoever_is_asked_first_a_name_is_as_common(tmp_path: Path) -> None:
    added(Shelf(tmp_path), [who(name, id=f"p{number}") for number, name in enumerate(LISTED * 40)])
    register = opened(tmp_path)
    alone = {text: RegisterShares(register).of(token(text)) for text in ASKED}
    for first, second in permutations(ASKED, 2):
        shares = RegisterShares(register)
        shares.of(token(first))
        assert shares.of(token(second)) == alone[second]
