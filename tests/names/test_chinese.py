"""Chinese names in the letters of others."""

import pytest

from brama.names.align import align
from brama.names.chinese import readings
from brama.names.likeness import Likeness
from brama.names.parts import parts_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("Chang Kuo-chiang", "Zhang Guoqiang"), ("Чжан Гоцян", "Zhang Guoqiang"), ("Chiang Hsiao-lung", "Цзян Сяолун"),
     ("Сюй Цзяньхуа", "Xu Jianhua"), ("Hsu Chien-hua", "Xu Jian Hua"), ("Zhou Guo Qiang", "Чжоу Гоцян")],
)  # fmt: skip
def test_a_name_meets_whole_in_pinyin_wade_giles_and_palladius(one: str, other: str) -> None:
    for met in (align(parts_of(one), parts_of(other)), align(parts_of(other), parts_of(one))):
        assert all(m.ours and m.theirs and m.likeness <= Likeness.NEAR for m in met)


def test_another_given_name_stays_another() -> None:
    met = align(parts_of("Zhang Guoqiang"), parts_of("Чжан Сяолун"))
    assert max(m.likeness for m in met) is Likeness.OTHER


@pytest.mark.parametrize(
    "word", ["lena", "milan", "hasan", "marina", "longin", "шаповал", "гончаров", "zhukov", "", "guo" * 40]
)
def test_what_only_falls_into_syllables_is_not_taken_for_chinese(word: str) -> None:
    assert readings(word) == ()
