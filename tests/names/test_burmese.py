"""Burmese names: syllables, sounds, and how they meet the spellings that their bearers use in Latin letters."""

import pytest

from brama.names.align import align
from brama.names.burmese import plain, spellings, syllables
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.parts import parts_of
from brama.names.tokens import token, tokens_of


@pytest.mark.parametrize(
    ("burmese", "latin"),
    [
        ("အောင်ဆန်းစုကြည်", "Aung San Suu Kyi"),
        ("မင်းအောင်လှိုင်", "Min Aung Hlaing"),
        ("ဦးသိန်းစိန်", "Thein Sein"),
        ("တင်ဦး", "Tin Oo"),
        ("စိုးဝင်း", "Soe Win"),
        ("ဒေါ်ခင်ကြည်", "Daw Khin Kyi"),
        ("ခင်ညွန့်", "Khin Nyunt"),
        ("ထင်ကျော်", "Htin Kyaw"),
        ("မြင့်ဆွေ", "Myint Swe"),
        ("သန်းရွှေ", "Than Shwe"),
        ("နေဝင်း", "Ne Win"),
    ],
)
def test_the_parts_of_a_name_meet_their_latin_spelling(burmese: str, latin: str) -> None:
    met = align(parts_of(burmese), parts_of(latin))
    assert len(met) == len(latin.replace("Daw ", "").split())
    assert all(m.ours and m.theirs and set(m.ours.readings) & set(m.theirs.readings) for m in met)


@pytest.mark.parametrize(
    ("burmese", "latin"),
    [
        ("မောင်", "Maung"), ("ဌေး", "Htay"), ("လှ", "Hla"), ("မြင့်", "Myint"), ("အုန်း", "Ohn"), ("ဇော်", "Zaw"),
        ("ခိုင်", "Khaing"), ("ခိုင်", "Khine"), ("ဖြိုး", "Phyo"), ("ထွန်း", "Htun"), ("ထွန်း", "Tun"), ("အေး", "Aye"),
        ("မြတ်", "Myat"), ("ထက်", "Htet"), ("သစ်", "Thit"), ("ငြိမ်း", "Nyein"), ("ချို", "Cho"), ("ဘုန်း", "Phone"), ("သံ", "Than"),
        ("ရဲ", "Ye"), ("မိုး", "Moe"), ("ဦး", "Oo"),
    ],
)  # fmt: skip
def test_a_syllable_reads_as_its_bearers_spell_it(burmese: str, latin: str) -> None:
    (ours,), (theirs,) = tokens_of(burmese), tokens_of(latin)
    assert set(ours.readings) & set(theirs.readings)


def test_other_syllables_do_not_meet() -> None:
    assert likeness(token("အောင်"), token("aye")) >= Likeness.OTHER
    assert likeness(token("ထွန်း"), token("thein")) > Likeness.SOUND
    assert likeness(token("မြင့်"), token("maung")) >= Likeness.OTHER


def test_stacked_consonants_and_kinzi_close_the_syllable_before() -> None:
    assert [spellings(syllable)[0] for syllable in syllables("ဝဏ္ဏ")] == ["wan", "na"]
    assert [spellings(syllable)[0] for syllable in syllables("စန္ဒာ")] == ["san", "da"]
    assert [spellings(syllable)[0] for syllable in syllables("အင်္ဂါ")] == ["in", "ga"]


def test_tones_are_dropped() -> None:
    assert spellings("တင်") == spellings("တင့်") == spellings("တင်း")


def test_independent_vowels_read_as_those_they_stand_for() -> None:
    assert (
        spellings("ဦး") == spellings("အူး") and spellings("ဧ") == spellings("အေ") and spellings("ဩ") == spellings("အော")
    )


def test_the_honorific_u_goes_before_a_name_and_stays_where_it_is_the_name() -> None:
    assert len(syllables("ဦးသိန်းစိန်")) == 2
    assert len(syllables("တင်ဦး")) == 2
    assert len(syllables("ဦးဦး")) == 2


def test_a_title_stays_whole_and_is_left_out() -> None:
    assert [t.kind for t in tokens_of("ဗိုလ်ချုပ်")] == ["title"]
    assert [t.text for t in parts_of("ဒေါ်လှ").tokens] == ["လှ"]


@pytest.mark.parametrize(
    "word", ["ivan", "khan", "shah", "lee", "don", "klein", "stone", "ali", "kim", "noor", "oo", ""]
)
def test_words_of_other_languages_are_not_read_as_burmese(word: str) -> None:
    assert plain(word) == ""


def test_what_is_no_syllable_has_no_spelling() -> None:
    assert spellings("ျ်း") == () and syllables("၁၂") == [] and tokens_of("်") == ()
