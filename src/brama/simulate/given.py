"""Given names in every language with their diminutives, as common as they are, and the patronymics made of them."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from random import Random

from brama.simulate.life import Forms
from brama.simulate.rows import rows

# A variant stands in a passport now and then: Зміцер for Дзмітрый.
_VARIANT = 0.06
_WITH_PATRONYMIC = ("be", "ru", "uk")
_GENDERS = {"m": "male", "f": "female"}


@dataclass(frozen=True, slots=True)
class GivenName:
    """One row of the table of given names: the form of each language, its variants, the diminutives of all."""

    forms: Forms
    variants: dict[str, list[str]]
    diminutives: tuple[str, ...]


def given_name(gender: str, rng: Random) -> GivenName:
    """A given name, common ones often."""
    names, weights = _names(gender)
    return rng.choices(names, cum_weights=weights)[0]


def borne(name: GivenName, rng: Random) -> Forms:
    """The name as its bearer has it: mostly the form of each language, sometimes a variant of one."""
    forms = dict(name.forms)
    for language, variants in name.variants.items():
        if rng.random() < _VARIANT:
            forms[language] = rng.choice(variants)
    return forms


@cache
def _names(gender: str) -> tuple[list[GivenName], list[float]]:
    common = {name: float(weight) for name, weight in rows("given_frequency")}
    text = files("brama.names").joinpath("tables/given_names.csv").read_text("utf-8")
    table = [row for row in csv.DictReader(text.splitlines()) if _GENDERS[row["gender"]] == gender]
    return [_name(row) for row in table], list(accumulate(common.get(row["be_cyr"], 1.0) for row in table))


def _name(row: dict[str, str]) -> GivenName:
    forms = {"be": row["be_cyr"], "ru": row["ru_cyr"], "uk": row["uk_cyr"], "pl": row["pl"].split("|")[0]}
    variants = {lang: row[f"{lang}_variants"].split("|") for lang in ("be", "ru", "uk") if row[f"{lang}_variants"]}
    return GivenName(forms, variants, tuple(filter(None, row["diminutives"].split("|"))))


def patronymic(father: GivenName, gender: str) -> Forms:
    """A son's or daughter's name after the father, in the three languages that have one."""
    return {language: _patronymic(language, father.forms[language])[gender != "male"] for language in _WITH_PATRONYMIC}


@cache
def _patronymic(language: str, father: str) -> tuple[str, str]:
    fitting = [row for row in _rules(language) if father == row[0][1:] or father.endswith(row[0])]
    ending, son, daughter = max(fitting, key=lambda row: len(row[0]))
    stem = father.removesuffix(ending.removeprefix("^"))
    return stem + son, stem + daughter


@cache
def _rules(language: str) -> list[tuple[str, str, str]]:
    return [(ending, son, daughter) for lang, ending, son, daughter in rows("patronymics") if lang == language]
