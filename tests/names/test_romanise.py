"""Every romanisation says what its standard says; case, foreign letters and passport lines included."""

import csv
import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.names.romanise import MRZ_PLACES, mrz, romanise, systems

ALPHABETS = {
    "be": "абвгґдеёжзійклмнопрстуўфхцчшыьэюя'",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
}
ALL = [(lang, system) for lang in ALPHABETS for system in systems(lang)]
GIVEN_NAMES = files("brama.names").joinpath("tables/given_names.csv").read_text("utf-8")


def test_forty_one_systems_are_there() -> None:
    assert [len(systems(lang)) for lang in ("be", "ru", "uk")] == [16, 15, 10]
    assert systems("pl") == ()


@pytest.mark.parametrize(
    ("system", "cyrillic", "latin"),
    [
        ("be_icao9303", "Лукашэнка", "Lukashenka"),
        ("be_icao9303", "Мікалай Бабрыковіч", "Mikalai Babrykovich"),
        ("be_mvd_2008", "Салаўёва", "Salawjova"),
        ("be_mvd_2008", "Вераб’ёў", "Vierabjow"),
        ("be_mvd_2008", "Васільева", "Vasiĺjeva"),
        ("be_mvd_2010", "Юлія", "Yuliya"),
        ("be_mvd_2010", "Яўген", "Yauhen"),
        ("be_mvd_2010", "Марыя", "Maryia"),
        ("be_mvd_2010", "Дзмітрый", "Dzmitry"),
        ("be_mvd_2010", "Таццяна", "Tatsiana"),
        ("be_mvd_2010", "Сакалоўская", "Sakalouskaya"),
        ("be_bgn_pcgn_1979", "Аляксей", "Alyaksyey"),
        ("be_odni_2015", "Ігар Казьмін", "Ihar Kazmin"),
        ("be_geo_2000", "Лявонаў", "Liavonaŭ"),
        ("be_geo_2023", "Шчучыншчына", "Shchuchynshchyna"),
        ("be_geo_2023", "Гоўзіч", "Gowzich"),
        ("be_lacinka", "Зьміцер", "Źmicier"),
        ("be_lacinka", "Наталля Любоў", "Natalla Luboŭ"),
        ("be_lacinka", "Мікалай", "Mikałaj"),
        ("be_lacinka_pl", "Чыж", "Czyż"),
        ("be_scholarly", "Юхнавец", "Juxnavec"),
        ("be_iso9_1995", "Ярохін", "Ârohìn"),
        ("be_gost779b", "Цімох", "Cimox"),
        ("be_gost779b", "Церах", "Cerax"),
        ("be_alalc_1997", "Юркоў", "I͡urkoŭ"),
        ("be_pl_pwn", "Лукашэнка", "Łukaszenka"),
        ("be_pl_pwn", "Цімафей Лясовік", "Cimafiej Lasowik"),
        ("be_de", "Вадзім Дзевятоўскі", "Wadsim Dsewjatouski"),
        ("be_fr", "Сяргей", "Siarheï"),
        ("ru_icao_2013", "Юлия Щеглова", "Iuliia Shcheglova"),
        ("ru_icao_2013", "Подъячев", "Podieiachev"),
        ("ru_gost52535_2006", "Цыганов", "Tcyganov"),
        ("ru_mvd782_2000", "Артём Краевой", "Artyem Krayevoy"),
        ("ru_mvd782_2000", "Оксана Клеёнкина", "Oksana Kleyonkina"),
        ("ru_mvd782_2000", "Игорь Ильин", "Igor' Ilyin"),
        ("ru_mvd310_1997", "Андрей Видный", "Andrey Vidnyy"),
        ("ru_mvd310_1997", "Васильева", "Vasilyeva"),
        ("ru_mvd310_fr", "Оксана Снегирёва", "Oxana Sneguireva"),
        ("ru_mvd310_fr", "Юрий Васин", "Iourii Vassine"),
        ("ru_bgn_pcgn_1947", "Юрьев Озёрный", "Yur’yev Ozërnyy"),
        ("ru_bgn_pcgn_1947", "Айёган", "Ayyëgan"),
        ("ru_gost779b", "Цюрих", "Cyurix"),
        ("ru_iso9_1995", "Юлия Щукина", "Ûliâ Ŝukina"),
        ("ru_scholarly", "Хрущёв", "Xruščëv"),
        ("ru_alalc", "Цветаева", "T͡svetaeva"),
        ("ru_pl_pwn", "Достоевский", "Dostojewski"),
        ("ru_pl_pwn", "Ильич Горький", "Iljicz Gorki"),
        ("ru_pl_pwn", "Толстой", "Tołstoj"),
        ("ru_de_duden", "Чехов", "Tschechow"),
        ("ru_de_duden", "Хрущёв Горбачёв", "Chruschtschow Gorbatschow"),
        ("ru_de_duden", "Василий Алексеев", "Wassili Alexejew"),
        ("ru_fr", "Чехов", "Tchekhov"),
        ("ru_fr", "Достоевский Пушкин", "Dostoïevski Pouchkine"),
        ("ru_lv", "Жуков", "Žukov"),
        ("ru_lt", "Елена", "Jelena"),
        ("uk_kmu55_2010", "Згурський Юрій", "Zghurskyi Yurii"),
        ("uk_icao9303", "Єва Щусь", "Yeva Shchus"),
        ("uk_passport_2007", "Сергій", "Sergii"),
        ("uk_bgn_1965", "Кучма Леонід", "Kuchma Leonid"),
        ("uk_iso9_1995", "Їжак", "Ïžak"),
        ("uk_alalc", "Ющенко", "I͡ushchenko"),
        ("uk_scholarly", "Шевченко", "Ševčenko"),
        ("uk_pl_pwn", "Зеленська Олена", "Zełenska Ołena"),
        ("uk_de_duden", "Кучма Василь Альошин", "Kutschma Wassyl Aljoschyn"),
        ("uk_fr", "Шевченко", "Chevtchenko"),
    ],
)  # fmt: skip
def test_a_known_name_is_spelt_as_its_standard_spells_it(system: str, cyrillic: str, latin: str) -> None:
    assert romanise(cyrillic, system) == latin


@pytest.mark.parametrize(
    ("column", "system"),
    [("icao_be", "be_mvd_2010"), ("be_lacinka", "be_lacinka"), ("bgn_be", "be_bgn_pcgn_1979")],
)
def test_the_table_of_given_names_is_spelt_the_same(column: str, system: str) -> None:
    rows = list(csv.DictReader(GIVEN_NAMES.splitlines()))
    differing = [row[column] for row in rows if re.sub("[’”]", "", romanise(row["be_cyr"], system)) != row[column]]
    assert len(rows) == 185
    assert differing == []


@pytest.mark.parametrize(("lang", "system"), ALL)
def test_no_letter_of_an_alphabet_is_left_in_cyrillic(lang: str, system: str) -> None:
    letters = ALPHABETS[lang]
    words = [a + b for a in letters for b in letters] + [a + b.upper() for a in letters for b in letters]
    assert not re.search(r"[Ѐ-ӿ]", romanise(" ".join(words), system))


@pytest.mark.parametrize(("lang", "system"), ALL)
def test_case_is_kept_in_every_system(lang: str, system: str) -> None:
    name = "Юрко Чыжык" if lang == "be" else "Юрко Чижик"
    title = romanise(name, system)
    assert title == " ".join(word.capitalize() for word in title.split())
    assert romanise(name.upper(), system) == title.upper()
    assert romanise(name.lower(), system) == title.lower()


def test_a_double_letter_keeps_the_case_of_the_word() -> None:
    assert romanise("Щука ЩУКА щука", "ru_icao_2013") == "Shchuka SHCHUKA shchuka"
    assert romanise("ПУТИН-ЩЕГЛОВ", "ru_fr") == "POUTINE-CHTCHEGLOV"


def test_a_decomposed_letter_and_any_apostrophe_are_read_as_one() -> None:
    assert romanise("Андрэи\u0306", "be_icao9303") == "Andrei"
    assert {romanise(f"Мар{mark}яна", "be_lacinka") for mark in "'’ʼ`"} == {"Marjana"}


def test_what_a_system_has_no_rule_for_stays_as_it_is() -> None:
    assert romanise("McCoy d’Arc 7-Я ﷽", "be_icao9303") == "McCoy d’Arc 7-Ia ﷽"


@given(st.text(max_size=30), st.sampled_from([system for _, system in ALL]))
def test_any_text_is_taken(text: str, system: str) -> None:
    assert isinstance(romanise(text, system), str)


def test_a_passport_line_has_its_places_and_fillers() -> None:
    assert mrz("Лукашэвіч, Аляксандр Рыгоравіч") == "LUKASHEVICH<<ALIAKSANDR<RYHORAVICH<<<<<"
    assert mrz("Müller-Łukaszewicz, Jörg") == "MUELLER<LUKASZEWICZ<<JOERG".ljust(39, "<")
    assert mrz("O’Connor, Šárka").startswith("OCONNOR<<SARKA<<")
    assert mrz("Щукин, Юрий", "ru_icao_2013").startswith("SHCHUKIN<<IURII<")
    assert mrz("Arkfreith") == "ARKFREITH".ljust(39, "<")


def test_a_name_too_long_for_the_passport_line_is_cut_where_the_standard_cuts() -> None:
    assert mrz("Nilavadhanananda, Chayapa Dejthamrong Krasuang") == "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"
    assert mrz("Bennelongwooloomooloowarrandytewarnambool, Diana") == "BENNELONGWOOLOOMOOLOOWARRANDYTEWARNA<<D"


@given(st.text(max_size=80))
def test_a_passport_line_holds_only_letters_and_fillers(text: str) -> None:
    assert re.fullmatch(rf"[A-Z<]{{{MRZ_PLACES}}}", mrz(text))
