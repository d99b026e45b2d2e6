"""Invented persons and those who are easily taken for them, as pairs of names, each told by how it came about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from random import Random

from rapidfuzz.distance import Levenshtein

from brama.simulate.given import GivenName, given_name, patronymic
from brama.simulate.life import Forms, Life
from brama.simulate.population import invent
from brama.simulate.surnames import surname
from brama.simulate.writing import usual, with_short, written
from nearest import fold
from typos import typo

SEEDS = {"learn": 10_000, "check": 20_000}
TRIES = 100
FEW = 8
ARABIC = """\
محمد Mohammed Muhammad Mohamed|احمد Ahmed Ahmad|محمود Mahmoud Mahmud|حسن Hassan Hasan|حسين Hussein Husayn Hossein|علي Ali Aly
عمر Omar Umar|خالد Khaled Khalid|خليل Khalil Chalil|سالم Salem Salim|صالح Saleh Salih Salah|سليم Saleem Selim|يوسف Youssef Yusuf Yousef
ناصر Nasser Nasir|منصور Mansour Mansur|كريم Karim Kareem|كمال Kamal Kemal|جمال Jamal Gamal Djamal|جميل Jamil Jameel|سعيد Said Saeed
سعد Saad Sad|رشيد Rashid Rachid|راشد Rached Raashid|فاروق Farouk Faruq|طارق Tarek Tariq|طاهر Taher Tahir|ياسر Yasser Yasir
ياسين Yassin Yaseen|ماجد Majed Majid|مجيد Majeed Medjid
حميد Hamid Hameed|حامد Hamed Haamid|عادل Adel Adil|نبيل Nabil Nabeel|وليد Walid Waleed"""


@dataclass(frozen=True, slots=True)
class Being:
    """An invented person, with what it takes to invent those who are nearly them: the two names, and the surname of either sex."""

    life: Life
    name: GivenName
    father: GivenName
    surnames: dict[str, Forms]


@dataclass(frozen=True, slots=True)
class Row:
    """Two names, of one person or of two, and how they came about."""

    kind: str
    a: str
    b: str
    same: bool


def being(chance: Random, life: Life | None = None) -> Being:
    """Somebody: of another's land and sex, if one is given."""
    life = life or invent(chance)
    name, father, drawn = given_name(life.gender, chance), given_name("male", chance), chance.random()
    surnames = {sex: surname(life.home, sex, Random(drawn)) for sex in ("male", "female")}
    return _born(Being(life, name, father, surnames), name, father, surnames)


def _born(one: Being, name: GivenName, father: GivenName, surnames: dict[str, Forms], sex: str = "") -> Being:
    life, gender = one.life, sex or one.life.gender
    named = {} if life.home == "pl" else patronymic(father, gender)
    life = Life(life.home, gender, surnames[gender], name.forms, named, name.diminutives, life.birth, life.place, "")
    return Being(life, name, father, surnames)


def _forms(forms: Forms) -> set[str]:
    return {fold(form) for form in forms.values()}


def _other_name(one: GivenName, other: GivenName) -> bool:
    """Whether no form of one is a form of the other, diminutives and variants too."""
    ours, theirs = (
        {*_forms(n.forms), *map(fold, n.diminutives), *map(fold, chain(*n.variants.values()))} for n in (one, other)
    )
    return ours.isdisjoint(theirs)


def _names(one: Being, sex: str, chance: Random) -> list[GivenName]:
    drawn = [given_name(sex, chance) for _ in range(TRIES)]
    return [name for name in drawn if _other_name(name, one.name)]


def _near(one: Being, sex: str, chance: Random) -> GivenName:
    def edits(name: GivenName) -> int:
        return min(Levenshtein.distance(name.forms[lang], form) for lang, form in one.name.forms.items())

    return chance.choice(sorted(_names(one, sex, chance), key=edits)[:FEW])


def _surnames(one: Being, chance: Random) -> list[dict[str, Forms]]:
    sex, ours = one.life.gender, {*_forms(one.surnames["male"]), *_forms(one.surnames["female"])}
    drawn = [being(chance, one.life).surnames for _ in range(TRIES)]
    return [s for s in drawn if "-" not in s[sex]["be"] and ours.isdisjoint(_forms(s["male"]) | _forms(s["female"]))]


def _edits(one: Being, other: dict[str, Forms]) -> int:
    return min(Levenshtein.distance(form, other[one.life.gender][lang]) for lang, form in one.life.surname.items())


def _one_letter_away(one: Being, chance: Random) -> Being | None:
    near = [s for s in _surnames(one, chance) if _edits(one, s) <= 2]
    return _born(one, one.name, one.father, chance.choice(near)) if near else None


def _other_ending(one: Being, chance: Random) -> Being | None:
    home, sex = one.life.home, one.life.gender
    stem = max(4, len(one.life.surname[home]) - 4)
    near = [s for s in _surnames(one, chance) if s[sex][home][:stem] == one.life.surname[home][:stem]]
    return _born(one, one.name, one.father, chance.choice(near)) if near else None


def _other_father(one: Being, chance: Random) -> Being | None:
    father = given_name("male", chance)
    return (
        _born(one, one.name, father, one.surnames) if _other_name(father, one.father) and one.life.patronymic else None
    )


def _son(one: Being, _: Random) -> Being | None:
    known = one.life.gender == "male" and one.life.patronymic and _other_name(one.name, one.father)
    return _born(one, one.father, one.name, one.surnames) if known else None


OTHERS: dict[str, Callable[[Being, Random], Being | None]] = {
    "sibling": lambda one, chance: _born(one, chance.choice(_names(one, one.life.gender, chance)), one.father, one.surnames),
    "sibling, near name": lambda one, chance: _born(one, _near(one, one.life.gender, chance), one.father, one.surnames),
    "sibling, other sex": lambda one, chance: _born(
        one, _near(one, sex := {"male": "female", "female": "male"}[one.life.gender], chance), one.father, one.surnames, sex),
    "other father": _other_father,
    "son or father": _son,
    "surname at a letter or two": _one_letter_away,
    "surname of other ending": _other_ending,
    "namesake": lambda one, chance: _born(one, one.name, one.father, chance.choice(_surnames(one, chance))),
}  # fmt: skip


TOLD_BY_FATHERS = {"other father", "son or father"}


def _again(one: Being, chance: Random) -> str:
    return written(one.life, usual(one.life.home, chance))


def _with_father(one: Being, chance: Random) -> str:
    while "p" not in (writing := usual(one.life.home, chance)).order or not one.life.patronymic.get(writing.language):
        pass
    return written(one.life, writing)


def _short(one: Being, chance: Random) -> str | None:
    writing = with_short(usual(one.life.home, chance), one.life.diminutives, chance)
    return written(one.life, writing) if writing else None


def _initials(one: Being, chance: Random) -> str:
    writing = usual(one.life.home, chance)
    given, *rest = (forms.get(writing.language, "") for forms in (one.life.given, one.life.patronymic))
    return " ".join([one.life.surname[writing.language], *(f"{name[0]}." for name in (given, *rest) if name)])


ONE: dict[str, Callable[[Being, Random], str | None]] = {
    "spelling": _again,
    "diminutive": _short,
    "typo": lambda one, chance: typo(_again(one, chance), chance),
    "initials": _initials,
}


def rows(count: int, seed: int) -> Iterator[Row]:
    """All pairs of so many invented persons."""
    chance = Random(seed)
    for _ in range(count):
        one = being(chance)
        first = _again(one, chance)
        for kind, say in ONE.items():
            if (said := say(one, chance)) and said != first:
                yield Row(kind, first, said, True)
        for kind, make in OTHERS.items():
            if other := make(one, chance):
                say = _with_father if kind in TOLD_BY_FATHERS else _again
                yield Row(kind, say(one, chance), say(other, chance), False)
    yield from _arabic(count, chance)


def _arabic(count: int, chance: Random) -> Iterator[Row]:
    names = [entry.split() for line in ARABIC.splitlines() for entry in line.split("|")]
    for _ in range(count):
        *three, fourth = chance.sample(names, 4)
        other = [*three]
        other[chance.randrange(3)] = fourth
        for kind, parts, same in (("Arabic", three, True), ("Arabic, one other part", other, False)):
            yield Row(kind, _in_letters(three, chance), _in_letters(parts, chance), same)


def _in_letters(parts: list[list[str]], chance: Random) -> str:
    arabic = chance.random() < 0.25
    return " ".join(part[0] if arabic else chance.choice(part[1:]) for part in parts)
