"""Korean names: syllables, sounds, and how they meet the spellings of North and South."""

import pytest

from brama.names.align import align
from brama.names.hangul import parts, spellings
from brama.names.parts import parts_of


@pytest.mark.parametrize(
    ("korean", "latin"),
    [
        ("김정은", "Kim Jong Un"), ("리영길", "Ri Yong Gil"), ("최룡해", "Choe Ryong Hae"), ("김여정", "Kim Yo Jong"),
        ("조명록", "Jo Myong Rok"), ("황병서", "Hwang Pyong So"), ("반기문", "Ban Ki-moon"), ("박근혜", "Park Geun-hye"),
        ("문재인", "Moon Jae-in"),
    ],
)  # fmt: skip
def test_the_parts_of_a_name_meet_their_latin_spelling(korean: str, latin: str) -> None:
    met = align(parts_of(korean), parts_of(latin))
    assert len(met) == 3
    assert all(m.ours and m.theirs and set(m.ours.readings) & set(m.theirs.readings) for m in met)


def test_a_surname_of_two_syllables_stays_whole_and_so_does_a_foreign_name() -> None:
    assert parts("남궁원") == ["남궁", "원"]
    assert parts("블라디미르") == ["블라디미르"]
    assert parts("푸z틴") == ["푸z틴"]


def test_north_and_south_spell_differently_and_some_families_by_custom() -> None:
    assert spellings("정") == ("jeong", "jong")
    assert spellings("이") == ("i", "ri", "lee")
    assert spellings("ㄱ") == ()
