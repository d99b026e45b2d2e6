"""No page of either door is missing among those that are put to axe and to a narrow screen, but for a reason that is told."""

from importlib.resources import files

from brama.pages.languages import LANGUAGES
from tests.journeys.seen import ELSEWHERE, GATE, names, seen_at_the_house
from tests.journeys.test_accessible import ALWAYS, Seen


def test_every_address_of_both_doors_is_seen_or_has_its_reason() -> None:
    seen = {*seen_at_the_house(), *GATE}
    assert names("house") | names("gate") == seen | ELSEWHERE.keys() and not seen & ELSEWHERE.keys()


def test_every_page_is_put_to_axe_in_english_in_the_longest_words_and_in_one_language_more() -> None:
    longest = max(LANGUAGES, key=_letters)
    assert ("en", longest) == ALWAYS
    for page in range(1, 61):
        put = [language for language in LANGUAGES if Seen(language, page).put]
        assert len(put) == 3 and {*ALWAYS} < {*put}
    others = {language for page in range(1, 4) for language in LANGUAGES if Seen(language, page).put}
    assert others == {*LANGUAGES}


def _letters(language: str) -> int:
    return sum(len(file.read_text("utf-8")) for file in files("brama").joinpath("locale", language).iterdir())
