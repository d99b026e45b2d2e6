"""A flood in the demonstration: a few who wait to be read repeat one text, each with another place, so that the desk shows a bundle."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from brama.simulate.campaign import Applying

LANGUAGE: Final = "be"
COPIED: Final = (
    "Дваццаць гадоў за рулём {place}: ведаю там кожную дарогу і кожны мост. Пасля выбараў — звальненне, два тыдні за кратамі і тры "
    "ператрусы дома. Цяпер жыву за мяжой, магу выехаць у любы дзень і прашу як мага хутчэй узяць мяне туды, дзе вырашаецца лёс нашай зямлі."
)
"""Long enough to be told from what many write by chance."""
PLACES: Final = ("каля Оршы", "пад Лідай", "каля Пінска", "пад Брэстам")


def flooded(standing: Iterable[tuple[Applying, str]]) -> Iterator[tuple[Applying, str]]:
    """The same applicants and steps; the first who are no agents, write this language and have just applied say the same."""
    places = iter(PLACES)
    for one, step in standing:
        copies = step == "applied" and not one.listed and one.language == LANGUAGE
        place = next(places, "") if copies else ""
        yield (_copying(one, place) if place else one), step


def _copying(one: Applying, place: str) -> Applying:
    return replace(one, sections={**one.sections, "motivation": {"text": COPIED.format(place=place)}})
