"""Invented names of Eastern Europe in a dozen spellings, from tables of the bench's own, none of them Brama's."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

TABLES = Path(__file__).with_name("tables")
LANGUAGES = ("be", "ru", "uk", "pl")
# style: the language it spells, and how many of a hundred persons are written so
STYLES = {
    "be": ("be", 14), "ru": ("ru", 27), "uk": ("uk", 10), "be_passport": ("be", 14), "be_bgn": ("be", 4),
    "be_lacinka": ("be", 2), "ru_passport": ("ru", 10), "ru_bgn": ("ru", 7), "ru_german": ("ru", 2),
    "ru_french": ("ru", 2), "uk_2010": ("uk", 5), "pl": ("pl", 3),
}  # fmt: skip
SURNAMES = 40_000
FEMININE = {
    "be": (("ў", "ва"), ("ін", "іна"), ("ын", "ына"), ("скі", "ская"), ("цкі", "цкая")),
    "ru": (("ов", "ова"), ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина"), ("ский", "ская"), ("цкий", "цкая")),
    "uk": (("ов", "ова"), ("ев", "ева"), ("ін", "іна"), ("ин", "ина"), ("ський", "ська"), ("цький", "цька")),
    "pl": (("ow", "owa"), ("ew", "ewa"), ("in", "ina"), ("ski", "ska"), ("cki", "cka")),
}
DAUGHTER = {
    "be": (("авіч", "аўна"), ("евіч", "еўна"), ("іч", "інічна")),
    "ru": (("ович", "овна"), ("евич", "евна"), ("ич", "ична")),
    "uk": (("йович", "ївна"), ("ович", "івна"), ("іч", "івна")),
    "pl": (),
}
BELARUSIAN = (
    ("ті", "ці"), ("ді", "дзі"), ("те", "це"), ("де", "дзе"), ("рі", "ры"), ("ре", "рэ"), ("жі", "жы"), ("ші", "шы"),
    ("чі", "чы"), ("ці", "цы"), ("же", "жэ"), ("ше", "шэ"), ("че", "чэ"), ("щ", "шч"), ("шчі", "шчы"), ("шче", "шчэ"),
)  # fmt: skip
Forms = dict[str, list[str]]


@dataclass(frozen=True)
class Names:
    """Every form by style; a number means the same name in all of them. `weights` are how often a number is borne."""

    given: dict[str, Forms]
    patronymic: dict[str, Forms]
    surname: dict[str, Forms]
    diminutives: dict[str, list[list[str]]]
    given_weights: dict[str, list[float]]
    father_weights: list[float]
    surname_weights: list[float]
    place: dict[str, list[str]]
    place_weights: list[float]


def rows(table: str) -> list[list[str]]:
    """The rows of a table without its comment."""
    lines = (TABLES / table).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def names() -> Names:
    """All that the tables give."""
    given = {sex: [row for row in rows("given.tsv") if row[0] == sex] for sex in "mf"}
    fathers = given["m"]
    surnames = list(_surnames())
    places = rows("places.tsv")
    return Names(
        given={sex: _styled([tuple(row[2:6]) for row in given[sex]]) for sex in "mf"},
        patronymic={sex: _styled([_patronymics(row, sex) for row in fathers]) for sex in "mf"},
        surname={"m": _styled(surnames), "f": _styled([_feminine(forms) for forms in surnames])},
        diminutives={sex: [row[6].split("|") for row in given[sex]] for sex in "mf"},
        given_weights={sex: [float(row[1]) for row in given[sex]] for sex in "mf"},
        father_weights=[float(row[1]) for row in fathers],
        surname_weights=[(rank + 30) ** -0.85 for rank in range(len(surnames))],
        place={style: [_place(row, style) for row in places] for style in STYLES},
        place_weights=[1 / (rank + 2) for rank in range(len(places))],
    )


def _patronymics(row: list[str], sex: str) -> tuple[str, ...]:
    forms = (*row[7:10], "")
    return (
        forms
        if sex == "m"
        else tuple(_turned(form, DAUGHTER[tongue]) for form, tongue in zip(forms, LANGUAGES, strict=True))
    )


def _feminine(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_turned(form, FEMININE[tongue]) for form, tongue in zip(forms, LANGUAGES, strict=True))


def _turned(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    return next((word.removesuffix(old) + new for old, new in endings if word.endswith(old)), word)


def _styled(names_by_language: list[tuple[str, ...]]) -> Forms:
    columns = dict(zip(LANGUAGES, zip(*names_by_language, strict=True), strict=True))
    return {style: [spell(word, style) for word in columns[tongue]] for style, (tongue, _) in STYLES.items()}


def _place(row: list[str], style: str) -> str:
    return row[LANGUAGES.index(style)] if style in LANGUAGES[:3] else row[3]


@cache
def _letters(style: str) -> dict[int, str]:
    cyrillic, *latin = rows("latin.tsv")
    found = next(row for row in latin if row[0] == style)
    return {ord(old): new for old, new in zip(cyrillic[1:], found[1:], strict=True)}


def spell(word: str, style: str) -> str:
    """A word, capitalised, of the style's language in the style's letters."""
    return word if style in LANGUAGES else word.lower().translate(_letters(style)).capitalize()


def _surnames() -> Iterator[tuple[str, ...]]:
    """The frequent ones, then stems with endings in an order that is always the same."""
    frequent = [tuple(row) for row in rows("surnames.tsv")]
    yield from frequent
    pieces = {row[0]: row[1].split() for row in rows("stems.tsv")}
    stems = ["".join(parts) for parts in itertools.product(pieces["onset"], pieces["vowel"], pieces["coda"])]
    endings = rows("suffixes.tsv")
    chance = np.random.default_rng(7)
    shares = np.array([float(row[0]) for row in endings])
    made = {(int(s), int(e)) for s, e in zip(chance.integers(0, len(stems), 3 * SURNAMES),
            chance.choice(len(endings), 3 * SURNAMES, p=shares / shares.sum()), strict=True)}  # fmt: skip
    order = chance.permutation(len(made))
    listed = sorted(made)
    for at in order[: SURNAMES - len(frequent)]:
        stem, ending = listed[at]
        yield _surname(stems[stem], endings[ending][1:], reduced=bool(at % 2))


def _surname(stem: str, ending: list[str], reduced: bool) -> tuple[str, ...]:
    """One surname in the four languages; in Belarusian an unstressed о is written а."""
    belarusian = (stem.replace("о", "а") if reduced else stem).replace("и", "і") + ending[0]
    for old, new in BELARUSIAN:
        belarusian = belarusian.replace(old, new)
    polish = stem.translate(_letters("pl")) + ending[3]
    return tuple(word.capitalize() for word in (belarusian, stem + ending[1], stem + ending[2], polish))
