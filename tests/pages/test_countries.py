"""Countries as people write them: officially, by their passport, in the spelling of their own, by an adjective, or none."""

import pytest

from brama.apply.forms import Origin
from brama.pages.countries import country, country_named
from brama.pages.languages import LANGUAGES, say
from brama.process.application import person

WRITTEN = {
    "by": (
        *("Беларусь", "РБ", "Республика Беларусь", "Рэспубліка Беларусь", "Республіка Білорусь", "Republic of Belarus"),
        *("Republika Białorusi", "Republika Białoruś", "Bielaruś", "BLR", "by", "белорусское", "беларускае", "білоруське", "białoruskie"),
        *("Belarusian", "гражданство Беларуси", "беларускае грамадзянства", "obywatelstwo białoruskie", "Бела\u00adрусь\u200b"),
        *("Citizen of Belarus", "the Republic of Belarus"),
    ),
    "pl": (
        *("Rzeczpospolita Polska", "Republic of Poland", "Польская Республика", "POL", "polskie", "польское", "польське"),
        "obywatelstwo polskie",
    ),
    "ru": ("Российская Федерация", "Російська Федерація", "Расійская Федэрацыя", "Federacja Rosyjska", "Russian Federation", "RUS"),
    "lt": ("Летува", "Литовская Республика", "Republika Litewska", "Republic of Lithuania", "Lietuva", "LTU", "літоўскае"),
    "ua": ("UKR", "українське", "украинское", "громадянство України"),
    "de": ("Нямеччына", "Federal Republic of Germany", "Republika Federalna Niemiec", "DEU", "D", "немецкое"),
    "us": ("ЗША", "США", "USA", "United States of America", "U.S.A."),
    "kr": ("Южная Корея", "Republic of Korea", "KOR"),
    "ps": ("Palestine", "Палестина", "Палестына", "State of Palestine", "PSE"),
    "cz": ("Чешская Республика", "Czech Republic"), "do": ("Dominican Republic",),
    "cn": ("People’s Republic of China",), "tw": ("Republic of China",),
    "xxa": ("без гражданства", "Без грамадзянства", "без громадянства", "bez obywatelstwa", "stateless", "XXA"),
    "": ("Атлантыда", "Республика", "Republic of", "polskichdzieci", "EU", "ZZZ", "SUN", "Yugo", "\u200b", "гражданство"),
}  # fmt: skip


@pytest.mark.parametrize("code", WRITTEN)
def test_a_country_is_known_however_it_is_written(code: str) -> None:
    assert {written: country(written) for written in WRITTEN[code]} == dict.fromkeys(WRITTEN[code], code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_known_by_the_name_that_a_page_shows(language: str) -> None:
    codes = (
        "by",
        "ru",
        "ua",
        "pl",
        "lt",
        "lv",
        "ee",
        "ge",
        "de",
        "us",
        "gb",
        "kr",
        "kp",
        "ps",
        "md",
        "il",
        "kz",
        "mm",
        "cd",
    )
    assert {code: country(country_named(code, language)) for code in codes} == {code: code for code in codes}


def test_whoever_has_no_country_says_so_and_is_compared_with_nobodys() -> None:
    form = Origin({"citizenship": "без гражданства"})
    assert form.is_valid() and form.cleaned_data["citizenship"] == ["xxa"]
    assert person({"citizenship": ["xxa", "by"]}).countries == ("by",)
    assert all(country_named("xxa", language) == say(language, "pages-stateless") != "xxa" for language in LANGUAGES)
