"""Names are taken apart in whatever order their parts stand."""

import pytest

from brama.names.compounds import taken_apart
from brama.names.parts import names_in, parts_of


@pytest.mark.parametrize(
    "name",
    [
        "Дзмітрый Адамавіч Лясовік",
        "Лясовік Дзмітрый Адамавіч",
        "ЛЯСОВIК Дзмiтрый Адамавiч",
        "LIASOVIK Dzmitry Adamavich",
    ],
)
def test_given_name_patronymic_and_surname_are_told_apart_in_any_order(name: str) -> None:
    parts = parts_of(name)
    roles = dict(zip(parts.roles, (token.skeletons[0] for token in parts.tokens), strict=True))
    assert roles == {"surname": "LSVK", "given": "DMTR", "patronymic": "DMVH"}


def test_a_surname_that_looks_like_a_patronymic_stays_a_surname() -> None:
    assert parts_of("Іван Пятровіч").roles == ("given", "surname")
    assert parts_of("Yuri Ivanavich VASILEVICH").roles == ("given", "patronymic", "surname")


def test_fillers_titles_and_particles_are_not_parts() -> None:
    assert [t.text for t in parts_of("LIASOVIK<<DZMITRY<<<<<").tokens] == ["liasovik", "dzmitry"]
    assert [t.text for t in parts_of("Brigadier General Dr. Ali AL-SALIM").tokens] == ["ali", "salim"]


@pytest.mark.parametrize("name", ["Лясовік Дз. А.", "Лясовік Дз.А.", "Yu. Lesovik", "Ж.-П. Лясовік", "Sch. Lesovik"])
def test_two_letters_of_one_sound_before_a_full_stop_are_an_initial(name: str) -> None:
    kinds = [token.kind for token in parts_of(name).tokens if len(token.text) < 4]
    assert kinds and set(kinds) == {"initial"}


def test_two_letters_without_a_full_stop_are_a_name() -> None:
    assert [token.kind for token in parts_of("Li Na").tokens] == ["", ""]


@pytest.mark.parametrize(
    "line",
    [
        "P<BLRLIASOVIK<<DZMITRY".ljust(44, "<"),
        "IDBLRLIASOVIK<<DZMITRY".ljust(36, "<"),
        "PPBLRLIASOVIK<<DZMITRY".ljust(44, "<"),
    ],
)
def test_what_stands_before_the_name_in_a_passport_line_is_no_name(line: str) -> None:
    assert [token.text for token in parts_of(line).tokens] == ["liasovik", "dzmitry"]
    assert [token.text for token in parts_of("PABLOS<<JUAN").tokens] == ["pablos", "juan"]


def test_initials_and_double_surnames_are_parts() -> None:
    assert [t.text for t in parts_of("Лясовік-Баран Д. А.").tokens] == ["лясовік", "баран", "д", "а"]


def test_a_field_may_hold_several_names() -> None:
    assert len(names_in("Aleh Baran (Oleg Baran)")) == 2
    assert len(names_in("Waseem, Wasseem, Wassim")) == 3
    assert len(names_in("BARAN, Aleh")) == 1


def test_commas_between_the_parts_of_one_name_do_not_make_three() -> None:
    (name,) = names_in("Лясовік, Дзмітрый, Адамавіч")
    assert name.roles == ("surname", "given", "patronymic")
    assert len(names_in("Baran, Aleh Adamavich, Oleg")) == 3


@pytest.mark.parametrize("line", ["LIASOVIK<BARANOUSKI<<KANSTANTSIN<ALIAKS", "LIASOVIK<<KANSTANTSIN<ALIAKS<<<<<"])
def test_what_fills_a_passport_line_may_be_cut_at_its_end(line: str) -> None:
    assert (parts_of(line).tokens[-1].kind == "initial") == (len(line) == 39)


@pytest.mark.parametrize(
    ("written", "parts"),
    [("abdulrahman", ("abd", "rahman")), ("abdurrahman", ("abd", "rahman")), ("alireza", ("ali", "reza")),
     ("khairuddin", ("khair", "din")), ("ziaurrahman", ("zia", "rahman")), ("abdul", ("abd",)),
     ("abdurahman", ("abd", "rahman")), ("abdirashid", ("abd", "rashid")), ("abdessalam", ("abd", "salam")),
     ("abdikarim", ("abd", "karim")), ("abdulla", ("abd", "allah")), ("abdillahi", ("abd", "allah")), ("abdoulaye", ("abd", "allah")),
     ("абдурахман", ("abd", "рахман")),
     ("selahattin", ("selah", "din")), ("kheredden", ("kher", "din")), ("eddine", ("din",)), ("aladdin", ("alaa", "din")),
     ("muhittin", ("muhyi", "din")), ("zabadipour", ("zabadi", "pour")), ("karimnia", ("karim", "nia")),
     ("abdulaziz", ("abd", "aziz")), ("عبدالرحمن", ("عبد", "رحمن"))],
)  # fmt: skip
def test_compound_names_fall_into_their_parts(written: str, parts: tuple[str, ...]) -> None:
    assert taken_apart(written) == parts


@pytest.mark.parametrize("surname", ["abdullaev", "nasreddinov", "miroslav", "martin", "abdulov", "madden", "bottin"])
def test_what_only_looks_like_a_compound_stays_whole(surname: str) -> None:
    assert taken_apart(surname) == (surname,)


def test_two_letters_exchanged_at_the_beginning_leave_one_word() -> None:
    assert len(parts_of("яВчеслав Иванов").tokens) == 2
    assert len(parts_of("ІванПятровіч").tokens) == 2


@pytest.mark.parametrize(
    ("name", "parts"),
    [("Iwan Los", ("iwan", "los")), ("Los Iwan", ("los", "iwan")), ("VAN Jonathan", ("van", "jonathan")), ("Zhang Bin", ("zhang", "bin")),
     ("Bin XU", ("bin", "xu")), ("Hamid AL-SHAYKH", ("hamid", "shaykh")), ("Hamid SAYED", ("hamid", "sayed")),
     ("Hamid Salim al-Shaykh", ("hamid", "salim", "shaykh")), ("Khadija Shaikh", ("khadija", "shaikh")),
     ("Le Thuy Linh", ("le", "thuy", "linh")), ("Le Thuylinh", ("le", "thuylinh")), ("Phan Van Bang", ("phan", "van", "bang")),
     ("Hon Ka Fai", ("hon", "ka", "fai")), ("An-Nahhas, Hamid", ("nahhas", "hamid")), ("Hamid Ash-Shawwaf", ("hamid", "shawwaf"))],
)  # fmt: skip
def test_what_must_be_a_name_where_it_stands_is_no_particle(name: str, parts: tuple[str, ...]) -> None:
    assert parts_of(name).order == parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [("Juan de la Cruz", ("juan", "cruz")), ("Hamza BIN LADEN", ("hamza", "laden")), ("Al Hassan", ("hassan",)), ("Ben Ali", ("ali",)),
     ("Mammad Hasan oglu", ("mammad", "hasan")), ("SHEIKH Omar Bakri", ("omar", "bakri")), ("Ivan PETROV Jr", ("ivan", "petrov")),
     ("Hon John Smith", ("john", "smith")), ("Pieter van Dam", ("pieter", "dam")), ("Sheikh Hamid", ("hamid",))],
)  # fmt: skip
def test_a_particle_before_a_name_says_nothing(name: str, parts: tuple[str, ...]) -> None:
    assert parts_of(name).order == parts


def test_the_parts_of_a_given_name_are_no_surnames() -> None:
    assert parts_of("Abdullah Marzuqan").roles == ("given", "given", "surname")


@pytest.mark.parametrize(
    ("word", "parts"),
    [("abdulrab", ("abd", "rab")), ("abdulhai", ("abd", "hai")), ("abdullatif", ("abd", "latif")), ("boubacar", ("abu", "bakr")),
     ("abdoulai", ("abd", "allah")), ("abdourahmane", ("abd", "rahmane"))],
)  # fmt: skip
def test_a_short_name_behind_the_article_and_west_african_compounds_come_apart(
    word: str, parts: tuple[str, ...]
) -> None:
    assert taken_apart(word) == parts


@pytest.mark.parametrize("word", ["ksenia", "evgenia", "eugenia", "stefania", "yagudin", "kaledin", "kalyadin"])
def test_a_slavic_name_that_ends_like_such_a_compound_stays_whole(word: str) -> None:
    assert taken_apart(word) == (word,)


@pytest.mark.parametrize(
    ("word", "parts"),
    [("salahudin", ("salah", "din")), ("tajidine", ("taj", "din")), ("nourredine", ("nourr", "din")), ("jallaloudine", ("jallal", "din")),
     ("mousavinia", ("mousavi", "nia"))],
)  # fmt: skip
def test_one_d_joins_what_is_known_to_stand_before_the_faith(word: str, parts: tuple[str, ...]) -> None:
    assert taken_apart(word) == parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [("Həsənzadə", ("həsən", "zadeh")), ("Azzedine", ("izz", "din")), ("Саадэддин", ("саад", "din")), ("Abdelaal", ("abd", "aal"))],
)  # fmt: skip
def test_endings_of_azerbaijan_and_compounds_of_egypt_and_algeria_come_apart(name: str, parts: tuple[str, ...]) -> None:
    assert taken_apart(name.lower()) == parts
