"""Chinese names in the letters of others."""

import pytest

from brama.names.align import align
from brama.names.chinese import readings
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.parts import parts_of
from brama.names.tokens import token


@pytest.mark.parametrize(
    ("one", "other"),
    [("Chang Kuo-chiang", "Zhang Guoqiang"), ("Чжан Гоцян", "Zhang Guoqiang"), ("Chiang Hsiao-lung", "Цзян Сяолун"),
     ("Сюй Цзяньхуа", "Xu Jianhua"), ("Hsu Chih-hui", "Xu Zhihui"), ("Pao-sheng Kuo", "Guo Baosheng"), ("Mao Tao-ming", "Mao Daoming"),
      ("Hsu Chien-hua", "Xu Jian Hua"), ("Zhou Guo Qiang", "Чжоу Гоцян")],
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


@pytest.mark.parametrize(("one", "other"), [("cai", "tsai"), ("qi", "chi"), ("qinghong", "цинхун")])
def test_short_words_and_those_of_palladius_are_heard_as_chinese(one: str, other: str) -> None:
    assert set(token(one).weighed) & set(token(other).weighed)


def test_slavic_words_that_fall_into_syllables_gain_no_reading() -> None:
    assert all(not readings(word) for word in ("тимошэнко", "шэлепов", "чэпик", "кавалэнка"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kwok Fu-keung", "Guo Fuqiang"), ("Hsü Hsüeh-wei", "Xu Xuewei"), ("Lau Tak Wah", "刘德华"), ("Фэн Шэнмин", "Feng Shengming"),
     ("Tsang Kin-fai", "曾建辉"), ("Tsang Ka-fai", "Zeng Jiahui"), ("Hon Ka Fai", "Han Jia Hui"), ("Chzhou Tsziakhuei", "Zhou Jiahui")],
)  # fmt: skip
def test_a_name_meets_whole_in_the_spelling_of_hong_kong_and_with_the_marks_of_wade(one: str, other: str) -> None:
    for met in (align(parts_of(one), parts_of(other)), align(parts_of(other), parts_of(one))):
        assert all(m.ours and m.theirs and m.likeness <= Likeness.VARIANT for m in met)


@pytest.mark.parametrize(("one", "other"), [("min", "myint"), ("huong", "hang"), ("thann", "htun")])
def test_another_vowel_makes_another_syllable(one: str, other: str) -> None:
    assert likeness(token(one), token(other)) in (Likeness.VARIANT, Likeness.OTHER)
    assert likeness(token("volk"), token("vouk")) < Likeness.OTHER


def test_two_surnames_that_are_one_elsewhere_are_not_surely_one() -> None:
    assert likeness(token("vu"), token("ngo")) >= Likeness.VARIANT
    assert likeness(token("wong"), token("huang")) <= Likeness.FAMILY


@pytest.mark.parametrize(
    ("pinyin", "written"),
    [("Jianguo", "Цзяньго"), ("Shuang", "Шуан"), ("Xueqin", "Сюецінь"), ("Fangming", "Фанмин"), ("Jiangang", "Цзяньган"), ("Yang", "Ян"),
     ("Shijie", "Шыцзе"), ("Weijie", "Вэйцзе")],
)  # fmt: skip
def test_a_given_name_is_heard_in_the_cyrillic_of_three_countries(pinyin: str, written: str) -> None:
    assert likeness(token(pinyin.lower()), token(written.lower())) <= Likeness.VARIANT


@pytest.mark.parametrize(
    ("one", "other"), [("xiaofang", "xiaofeng"), ("zhiqiang", "ziqiang"), ("zhou", "zhu"), ("zhao", "cao")]
)
def test_two_spellings_of_pinyin_are_two_names(one: str, other: str) -> None:
    assert likeness(token(one), token(other)) >= Likeness.BLURRED
