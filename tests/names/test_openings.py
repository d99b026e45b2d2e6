"""Words that begin otherwise in another romanisation."""

import pytest

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.parts import parts_of
from brama.names.tokens import token


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("alhammadi", "hammadi"),
        ("elzabadi", "zabady"),
        ("assabri", "sabri"),
        ("jin", "chin"),
        ("gyu", "kyu"),
        ("ju", "chu"),
        ("shik", "sik"),
    ],
)
def test_an_article_in_one_word_with_the_name_or_a_voiced_consonant_makes_no_other_name(one: str, other: str) -> None:
    assert likeness(token(one), token(other)) <= Likeness.BONES


def test_a_name_that_a_table_knows_or_that_is_slavic_begins_as_it_is_written() -> None:
    for text in ("alvarez", "alexander", "alimov", "elkanski"):
        assert all(reading[0] in "ae" for reading in token(text).readings)


def test_another_opening_shows_no_gender() -> None:
    assert token("alhammadi").gender == "" == token("gyu").gender


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Seyedmehdi Zabadi", "Mehdi Zabadi"),
        ("Nureldine Zabadi", "Noureddine Zabadi"),
        ("Ana Delos Zabas", "Ana de los Zabas"),
    ],
)
def test_what_stands_before_or_between_names_may_be_joined_to_them(one: str, other: str) -> None:
    ours, theirs = parts_of(one).tokens, parts_of(other).tokens
    assert len(ours) == len(theirs)
    assert all(likeness(x, y) <= Likeness.SOUND for x, y in zip(ours, theirs, strict=True))


@pytest.mark.parametrize(
    ("one", "other"),
    [("seong", "song"), ("dŏk", "tok"), ("taehyok", "dehyok"), ("myeongguk", "myongguk"), ("ryoo", "yu"), ("ilgwang", "ilkwang")],
)  # fmt: skip
def test_korean_syllables_are_one_in_every_romanisation(one: str, other: str) -> None:
    assert set(token(one).weighed) & set(token(other).weighed)


def test_armenians_of_the_west_voice_what_those_of_the_east_do_not() -> None:
    assert likeness(token("krikorian"), token("grigoryan")) <= Likeness.SOUND
    assert likeness(token("bedrosian"), token("petrosyan")) <= Likeness.SOUND
    assert likeness(token("krikorov"), token("grigorov")) > Likeness.SOUND


def test_ng_before_an_h_is_no_ghayn() -> None:
    assert all("Q" not in reading for reading in token("zinghar").readings)


def test_persian_writes_ghayn_and_qaf_for_one_sound() -> None:
    assert likeness(token("zaghdi"), token("zaqdi")) is Likeness.SOUND
    assert likeness(token("ghabbari"), token("qabbari")) is Likeness.SOUND


def test_a_korean_j_is_no_glide() -> None:
    assert likeness(token("jongmal"), token("yongmal")) > Likeness.SOUND
    assert likeness(token("jongmal"), token("chongmal")) <= Likeness.SOUND


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("jung", "jeong"),
        ("hyun", "hyeon"),
        ("suh", "seo"),
        ("noh", "no"),
        ("ahn", "an"),
        ("kyung", "kyeong"),
        ("elgobari", "jubari"),
    ],
)
def test_a_custom_of_passports_is_heard_as_the_rule_has_it(one: str, other: str) -> None:
    assert likeness(token(one), token(other)) <= Likeness.VARIANT


def test_a_custom_of_korea_says_nothing_of_syllables_that_others_have() -> None:
    assert not any("o" in reading for word in ("dung", "phung", "trung") for reading in token(word).readings)
