"""The receipt at the gate: drawn in the applicant's language, typed back word by word, one word exchanged."""

import re
from pathlib import Path

import pytest

from brama.apply.state import opened
from brama.pages.languages import say
from brama.receipts.words import latin, words
from tests.apply.visitor import Visitor, at_the_gate, before_the_gate, other_word
from tests.doors import Staffed


@pytest.mark.parametrize("language", ["be", "ru", "uk", "pl", "en"])
def test_the_words_are_of_the_language_of_the_page_with_their_latin_form(tmp_path: Path, language: str) -> None:
    with before_the_gate(tmp_path, language) as visitor:
        visitor.begins().fills().presses("next")
        assert len(visitor.words) == 7 and set(visitor.words) <= set(words(language))
        two = {word for word in visitor.words if latin(word, language) != word}
        assert all(f"<td>{latin(word, language)}</td>" in visitor.page for word in visitor.words if two)
        assert (say(language, "apply-receipt-latin") in visitor.page) is bool(two), "no column that says the same again"
        assert (say(language, "apply-receipt-either") in visitor.page) is bool(two)
        assert bool(two) is {"en": False, "pl": bool(two)}.get(language, True)


def test_the_words_stay_until_others_are_asked_for(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        first = visitor.begins().fills().presses("next").words
        assert visitor.presses("back").presses("next").words == first
        assert visitor.presses("stay", language="pl").words == first
        assert set(visitor.presses("again").words) <= set(words("pl"))


def last(visitor: Visitor) -> Visitor:
    return visitor.begins().fills().keeps_words()


def test_a_word_that_is_in_no_list_is_named_by_its_place_with_the_nearest(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        last(visitor)
        wrong = visitor.shown[4] + "жжжж" if len(visitor.shown[4]) < 4 else "жжжжжжж"
        visitor.presses("next", {"receipt": " ".join([*visitor.shown[:4], wrong, *visitor.shown[5:]])})
        assert len(visitor.errors) == 1 and visitor.errors[0].startswith("Слова 5 няма")
        assert wrong not in visitor.page, "what is typed masked is not shown"


def test_a_slip_in_the_words_of_an_application_before_is_told_in_their_language(tmp_path: Path) -> None:
    with before_the_gate(tmp_path, "ru") as visitor:
        last(visitor)
        old = [words("be")[number] for number in (11, 222, 333, 444, 555, 666)]
        nearest = words("be")[777]
        visitor.presses("next", {"receipt": " ".join([*old[:4], nearest + "жжж", *old[4:]])})
        assert visitor.errors == [say("ru", "apply-last-receipt-word_unknown", position=5, nearest=nearest)]


def test_another_word_of_the_list_is_named_by_its_place(house: Staffed) -> None:
    with at_the_gate(house) as visitor:
        last(visitor)
        other = other_word(visitor, "be")
        visitor.presses("next", {"receipt": " ".join([*visitor.shown[:2], other, *visitor.shown[3:]])})
        assert visitor.errors == [say("be", "apply-last-receipt-differs", position=3)]


def test_no_word_that_was_typed_masked_is_shown_though_every_one_is_another(house: Staffed) -> None:
    with at_the_gate(house) as visitor:
        before = re.findall(r"\w+", last(visitor).page)
        others = [other_word(visitor, "be", place) for place in range(1, 8)]
        for count in (1, 3, 7):
            visitor.presses("next", {"receipt": " ".join([*others[:count], *visitor.shown[count:]])})
            shown = set(re.findall(r"\w+", visitor.page.replace(visitor.state, "")))
            assert len(visitor.errors) == 1 and not shown.difference(before).intersection((*others, *visitor.shown))


@pytest.mark.parametrize(("count", "said"), [(1, "1 слова"), (3, "3 словы"), (6, "6 слоў"), (8, "8 слоў")])
def test_too_few_or_too_many_words_are_counted(tmp_path: Path, count: int, said: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        last(visitor).presses("next", {"receipt": " ".join((visitor.shown * 2)[:count])})
        assert len(visitor.errors) == 1 and said in visitor.errors[0]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"place": "8", "word": "{other}"}, "place"),
        ({"place": "", "word": "{other}"}, "place"),
        ({"place": "трэцяе", "word": "{other}"}, "place"),
        ({"place": "3", "word": ""}, "word"),
        ({"place": "3", "word": "жжжжжжж"}, "word"),
        ({"place": "3", "word": "{other} {other}"}, "word"),
        ({"place": "3", "word": "{same}"}, "word"),
    ],
)
def test_an_exchange_word_that_will_not_do_is_told_in_place(tmp_path: Path, typed: dict[str, str], field: str) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills().presses("next")
        visitor.shown = visitor.words
        words = {"other": other_word(visitor, "be"), "same": visitor.shown[2]}
        visitor.presses("next").presses("next", {name: value.format(**words) for name, value in typed.items()})
        assert visitor.step == "duress" and f'href="#id_{field}"' in visitor.page and len(visitor.errors) == 1
        assert field != "place" or not typed["place"] or say("be", "apply-duress-place-place") in visitor.page


def test_examples_of_words_are_shown_and_none_is_of_the_receipt(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills().presses("next")
        mine = visitor.words
        shown = visitor.presses("next").page.split("<bdi>")[-1].split("</bdi>")[0].split(" · ")
        assert len(shown) > 5 and set(shown) <= set(words("be")) - set(mine)


CHOSEN, NONE = "apply-duress-chosen", "apply-duress-none"


def test_nobody_is_told_to_have_chosen_a_word_that_was_drawn(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        before = opened(last(visitor).state)
        visitor.presses("back")
        assert (
            visitor.step == "duress" and say("be", CHOSEN) not in visitor.page and say("be", NONE) not in visitor.page
        )
        assert opened(visitor.presses("next").state).duress == before.duress, "nor is another drawn for nothing"


def test_whoever_has_chosen_a_word_keeps_it_or_takes_it_back(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills().presses("next")
        visitor.shown = visitor.words
        visitor.presses("next").presses("next", {"place": "3", "word": other_word(visitor, "be")})
        chosen = opened(visitor.state)
        assert say("be", CHOSEN) in visitor.presses("back").page
        assert say("be", "apply-duress-free") not in visitor.page, "empty fields mean one thing at a time"
        assert opened(visitor.presses("next").state).duress == chosen.duress, "both were left empty"
        visitor.presses("back").presses("none", {"place": "2", "word": "жжж"})
        taken_back = opened(visitor.state)
        assert visitor.step == "last" and taken_back.words == chosen.words and not taken_back.chosen
        assert sum(mine != other for mine, other in zip(taken_back.words, taken_back.duress, strict=True)) == 1
        assert say("be", CHOSEN) not in visitor.presses("back").page


def test_whoever_chooses_none_has_one_drawn_that_differs_in_one_word(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        state = opened(last(visitor).state)
        assert sum(mine != other for mine, other in zip(state.words, state.duress, strict=True)) == 1
