"""Two names side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.names.align import align
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.met import Met
from brama.names.parts import parts_of
from brama.names.tokens import token

NAMES = st.text(max_size=40) | st.lists(
    st.sampled_from(
        [
            "Лясовік",
            "Lesovik",
            "Dima",
            "Дзмітрый",
            "Адамавіч",
            "Adamavich",
            "Д.",
            "Ali",
            "Reza",
            "Alireza",
            "علی",
            "LEE",
            "习近平",
            "Jin Ping",
            "Jinping",
            "LIASOVIK<BARANOUSKI<<KANSTANTSIN<ALIAKS",
        ]
    ),
    max_size=5,
).map(" ".join)


def _levels(one: str, other: str) -> dict[str, Likeness | None]:
    return {m.role: m.likeness if m.ours and m.theirs else None for m in align(parts_of(one), parts_of(other))}


def test_order_does_not_matter() -> None:
    straight = _levels("Дзмітрый Адамавіч Лясовік", "Дзмітрый Адамавіч Лясовік")
    assert straight == _levels("Дзмітрый Адамавіч Лясовік", "Лясовік Адамавіч Дзмітрый")
    assert set(straight.values()) == {Likeness.SAME}


def test_an_omitted_patronymic_met_nobody_and_a_different_one_is_contrary() -> None:
    assert _levels("Дзмітрый Адамавіч Лясовік", "Dzmitry Liasovik")["patronymic"] is None
    assert _levels("Дзмітрый Адамавіч Лясовік", "Дзмітрый Пятровіч Лясовік")["patronymic"] is Likeness.CONTRARY


def test_a_patronymic_that_lost_its_ending_is_still_compared() -> None:
    assert _levels("Олег Владимировиеч ЛЕБЕДЕВ", "Олег Александрович ЛЕБЕДЕВ")["patronymic"] is Likeness.OTHER
    slipped = _levels("Олег Владимировиеч ЛЕБЕДЕВ", "Олег Владимирович ЛЕБЕДЕВ")["patronymic"]
    assert slipped is not None
    assert slipped <= Likeness.SLIP


def test_a_slip_in_one_language_is_found_from_another() -> None:
    assert _levels("Uladzmir Baran", "Владимир Баран")["given"] is Likeness.SLIP


def test_one_word_meets_two() -> None:
    met = align(parts_of("Hamidravari Reza"), parts_of("Reza Hamid Ravari"))
    assert all(m.ours and m.theirs for m in met)


@pytest.mark.parametrize(
    ("one", "other"),
    [("习近平", "Xi Jinping"), ("胡锦涛", "Hu Jintao"), ("江泽民", "Jiang Zemin"), ("李克强", "Li Keqiang"), ("习近平", "Си Цзиньпин"),
     ("欧阳修", "Ouyang Xiu"), ("Xi Jin Ping", "Xi Jinping"), ("Kim Jong Un", "Kim Jongun"), ("Ким Чен Ын", "Ким Ченын"),
     ("علی خامنه‌ای", "علی خامنه ای"), ("علی خامنه‌ای", "Ali Khamenei"), ("علي مملوك", "Ali Mamlouk"), ("علي تتر", "Ali Tatar"),
     ("محمدرضا توکلی", "Mohammad-Reza Tavakoli"), ("Абдулхаким", "Abd al-Hakim"), ("Сайфулла", "Seifollah"),
     ("حسن نصرالله", "Hasan Nasrallah"), ("ဦး", "Oo")],
)  # fmt: skip
def test_the_same_name_in_another_script_or_other_words_meets_whole(one: str, other: str) -> None:
    met = align(parts_of(one), parts_of(other))
    assert all(m.ours and m.theirs and m.likeness <= Likeness.NEAR for m in met)


@pytest.mark.parametrize(
    ("baltic", "slavic"),
    [("Jurijs Kovalovs", "Юрий Ковалёв"), ("Sergejs Baranovskis", "Sergei Baranovsky"), ("Andrius Sokolovas", "Андрус Соколов")],
)  # fmt: skip
def test_a_name_that_took_a_baltic_ending_is_the_same(baltic: str, slavic: str) -> None:
    assert max(m.likeness for m in align(parts_of(baltic), parts_of(slavic))) <= Likeness.FAMILY


def test_who_bears_another_given_name_is_another() -> None:
    assert _levels("习近平", "Xi Zhongxun")["surname"] is Likeness.OTHER


def test_vowels_of_names_that_end_like_slavic_ones_are_borne_with() -> None:
    assert _levels("Zaharak", "Zahurik") == {"surname": Likeness.BONES}
    assert _levels("Захарак", "Захурик")["surname"] is not Likeness.BONES


@pytest.mark.parametrize(
    ("end", "level"),
    [
        ("Аляксандравіч", Likeness.INITIAL),
        ("Alaksandravič", Likeness.INITIAL),
        ("ALIAKS", Likeness.SAME),
        ("Алегавіч", None),
    ],
)
def test_a_part_cut_at_the_end_of_a_passport_line_counts_as_an_initial(end: str, level: Likeness | None) -> None:
    line = "LIASOVIK<BARANOUSKI<<KANSTANTSIN<ALIAKS"
    met = align(parts_of(line), parts_of(f"Лясовік-Бараноўскі Канстанцін {end}"))
    assert [m.likeness for m in met if m.ours and m.ours.text == "aliaks"] == [
        Likeness.OTHER if level is None else level
    ]


@given(NAMES, NAMES)
def test_sides_may_be_exchanged(one: str, other: str) -> None:
    there = align(parts_of(one), parts_of(other))
    back = align(parts_of(other), parts_of(one))
    assert there == [Met(m.role, m.likeness, m.theirs, m.ours) for m in back] or sorted(map(_facts, there)) == sorted(
        _facts(Met(m.role, m.likeness, m.theirs, m.ours)) for m in back
    )


def _facts(met: Met) -> tuple[str, int, str, str]:
    return met.role, int(met.likeness), met.ours.text if met.ours else "", met.theirs.text if met.theirs else ""


@given(NAMES)
def test_a_name_is_like_itself(name: str) -> None:
    for met in align(parts_of(name), parts_of(name)):
        letter = met.ours is not None and met.ours.kind == "initial" and len(met.ours.text) < 3
        assert met.likeness is (Likeness.INITIAL if letter else Likeness.SAME)


@pytest.mark.parametrize(
    ("one", "other"), [("Ali Fazlan", "Fazil Murad"), ("Yoro Daha", "Khalid Aradah"), ("Ali Salim", "Ghassan Salameh")]
)
def test_two_parts_are_no_word_that_is_hardly_like_them(one: str, other: str) -> None:
    words = {f"{word.lower()}" for word in f"{one} {other}".split()}
    assert all(side is None or side.text in words for m in align(parts_of(one), parts_of(other)) for side in m[2:])


def test_an_initial_stands_for_no_surname_where_one_is_written() -> None:
    met = align(parts_of("Soliman H. Marzuqan"), parts_of("Suleiman HORBACH"))
    assert Likeness.INITIAL not in [m.likeness for m in met]
    assert Likeness.INITIAL in [m.likeness for m in align(parts_of("Soliman H."), parts_of("Suleiman HORBACH"))]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Qurayban", "Gureiban"), ("Qadhab", "Gadhab"), ("Enriquez", "Enrikez"), ("Abdurahman", "Abd al-Rahman")],
)
def test_one_arabic_or_spanish_sound_is_one_however_it_is_spelt(one: str, other: str) -> None:
    assert all(m.ours and m.theirs and m.likeness <= Likeness.NEAR for m in align(parts_of(one), parts_of(other)))


def test_two_surnames_made_of_forms_of_one_name_are_two() -> None:
    met = align(parts_of("Dragan Jovanović"), parts_of("Dragan Janković"))
    assert max(m.likeness for m in met) is Likeness.OTHER
    same = align(parts_of("Іван Мікалаевіч"), parts_of("Иван Николаевич"))
    assert max(m.likeness for m in same) <= Likeness.FAMILY
    assert max(m.likeness for m in align(parts_of("Ірына Івановіч"), parts_of("Iryna Jankiewicz"))) is Likeness.OTHER
    assert max(m.likeness for m in align(parts_of("Янина Авраович"), parts_of("Ianina Avramovitch"))) is Likeness.SLIP


def test_two_syllables_in_one_word_meet_in_any_of_their_readings() -> None:
    met = align(parts_of("Im Tokryong"), parts_of("Lim Duk Ryong"))
    assert all(m.ours and m.theirs and m.likeness <= Likeness.NEAR for m in met)


def test_two_syllables_are_joined_before_one_of_them_meets_another_like_it() -> None:
    met = align(parts_of("Hsu Chih-hui"), parts_of("Xu Zhihui"))
    assert [m.theirs.text for m in met if m.ours and m.theirs] == ["zhihui", "xu"]
    assert len(align(parts_of("Kim Yo-jong"), parts_of("Kim Yeojeong"))) == 2


@pytest.mark.parametrize(
    ("arabic", "latin", "another"),
    [("جباري", "Jabbari", "Jabir"), ("ناصری", "Naseri", "Naser"),
     ("سلمو", "Salmou", "Salim")],
)  # fmt: skip
def test_a_last_vowel_that_arabic_letters_write_is_told(arabic: str, latin: str, another: str) -> None:
    for read in (_surname, lambda x, y: _surname(y, x)):
        assert read(arabic, latin) <= Likeness.SOUND
        assert read(arabic, another) > Likeness.BONES


def test_a_last_vowel_left_off_a_long_name_is_a_slip() -> None:
    assert _surname("زبادقانی", "Zabadghan") is Likeness.SLIP


def _surname(one: str, other: str) -> Likeness:
    return likeness(token(one.lower()), token(other.lower()))


def test_a_second_given_name_and_a_second_surname_are_no_two_words_for_one_part() -> None:
    met = align(parts_of("Nestor Luis Reverol"), parts_of("Nestor REVEROL TORRES"))
    assert [m.role for m in met if not (m.ours and m.theirs)] == ["given", "surname"]
    other = align(parts_of("Nestor Luis Reverol"), parts_of("Nestor Zabad TORRES"))
    assert Likeness.OTHER in [m.likeness for m in other if m.ours and m.theirs]


def test_another_vowel_makes_another_syllable_and_a_kindred_consonant_does_not() -> None:
    assert _surname("Shah", "Cho") is Likeness.OTHER
    assert _surname("Bo", "Ba") is Likeness.OTHER
    assert _surname("Ly", "Li") <= Likeness.SOUND
    assert _surname("Han", "Khan") <= Likeness.SOUND
    assert _surname("Баба", "Бабо") <= Likeness.SOUND


def test_a_surname_of_one_syllable_that_is_left_stands_against_the_other() -> None:
    met = align(parts_of("Xuan Truong Dinh"), parts_of("Xuan Truong Vo"))
    assert [m.likeness for m in met if m.ours and m.ours.text == "dinh"] == [Likeness.OTHER]
    assert len(met) == 3
