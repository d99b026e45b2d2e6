"""What someone types is read back: every word in either form, however it is written; refusals say what helps."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.receipts.errors import LanguageOther, LanguageUnclear, WordsCount, WordUnknown
from brama.receipts.words import IN_A_LIST, LANGUAGES, canonical, drawn, latin, numbers, words, written

SEVEN = (5, 300, 600, 900, 1200, 1500, 2047)
each_language = pytest.mark.parametrize("language", LANGUAGES)
receipts = st.tuples(st.sampled_from(LANGUAGES), st.tuples(*[st.integers(0, IN_A_LIST - 1)] * 7))


def every_word() -> Iterator[tuple[int, ...]]:
    """All numbers of a list, by seven."""
    yield from (tuple((start + step) % IN_A_LIST for step in range(7)) for start in range(0, IN_A_LIST, 7))


def latins(seven: tuple[int, ...], language: str) -> list[str]:
    return [latin(word, language) for word in written(seven, language)]


@each_language
def test_every_word_is_read_back_in_either_form_and_any_case(language: str) -> None:
    for seven in every_word():
        for spelt in (written(seven, language), latins(seven, language)):
            for typed in (" ".join(spelt), " ".join(spelt).upper(), " ".join(spelt).title()):
                assert numbers(typed, language) == (language, seven)


@each_language
def test_the_first_four_letters_of_every_word_are_enough(language: str) -> None:
    for seven in every_word():
        assert numbers(" ".join(word[:4] for word in written(seven, language)), language) == (language, seven)
        assert numbers(" ".join(form[:4] for form in latins(seven, language)), language) == (language, seven)


@each_language
@pytest.mark.parametrize(
    "form",
    [
        "{}, {}, {}, {}, {}, {}, {}",
        "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}\n7. {}\n",
        "{}-{}-{}-{}-{}-{}-{}",
        "  {}\t{}\r\n\r\n{};{}.{}/{}—{}  ",
        "1){} 2){} 3){} 4){} 5){} 6){} 7){}",
        "«{}» {} {} {} {} {} {}\u200b",
    ],
)
def test_spacing_and_numbering_mean_nothing(language: str, form: str) -> None:
    assert numbers(form.format(*written(SEVEN, language))) == (language, SEVEN)


@given(receipts)
def test_any_seven_words_are_a_receipt(receipt: tuple[str, tuple[int, ...]]) -> None:
    language, seven = receipt
    assert numbers(" ".join(written(seven, language)), language) == receipt


@given(receipts)
def test_the_language_is_found_or_asked_for_but_never_guessed(receipt: tuple[str, tuple[int, ...]]) -> None:
    language, seven = receipt
    text = " ".join(written(seven, language))
    shared = [code for code in LANGUAGES if set(written(seven, language)) <= set(words(code))]
    if len(shared) == 1:
        assert numbers(text) == receipt
    else:
        with pytest.raises(LanguageUnclear):
            numbers(text)


def test_the_language_is_rarely_unclear() -> None:
    dice = random.Random(1)
    for language in LANGUAGES:
        for seven in (drawn(dice.randrange) for _ in range(200)):
            assert numbers(" ".join(written(seven, language))) == (language, seven)


def test_words_that_two_languages_share_are_asked_about() -> None:
    shared = [word for word in words("ru") if word in words("uk") and word not in words("be")][:7]
    with pytest.raises(LanguageUnclear) as unclear:
        numbers(" ".join(shared))
    assert unclear.value.facts == {"languages": ("ru", "uk")}
    assert numbers(" ".join(shared), "uk") == ("uk", tuple(words("uk").index(word) for word in shared))


@pytest.mark.parametrize(
    ("language", "word", "typed"),
    [
        ("ru", "карандаш", "кapaндаш"),  # Latin a, p, a
        ("ru", "ракета", "PAKETA"),  # wholly Latin capitals
        ("ru", "съёмка", "съемка"),
        ("be", "вусце", "вycцe"),
        ("be", "аўтар", "аутар"),
        ("be", "кніга", "книга"),
        ("be", "вышыня", "вишиня"),
        ("be", "яблык", "yablyk"),
        ("uk", "їдальня", "идальня"),
        ("uk", "ґрунт", "грунт"),
        ("uk", "єдність", "едність"),
        ("uk", "книжка", "knyzhka"),
        ("pl", "źródło", "zrodlo"),
        ("pl", "źródło", "z\u0301ro\u0301dło"),
        ("pl", "kamień", "каmien"),  # Cyrillic к, а
        ("en", "apple", "ＡＰＰＬＥ"),
    ],
)
def test_a_word_typed_on_another_keyboard_is_read(language: str, word: str, typed: str) -> None:
    seven = SEVEN[:6]
    place = _place(word, language)
    assert numbers(" ".join([typed, *written(seven, language)]), language) == (language, (place, *seven))


def _place(word: str, language: str) -> int:
    if word not in words(language):
        pytest.fail(f"{word} is no longer in the list")
    return words(language).index(word)


@each_language
def test_a_typo_is_answered_with_its_place_and_the_nearest_word(language: str) -> None:
    spelt = list(written(SEVEN, language))
    spelt[3] = "щ" + spelt[3][1:] if language in ("be", "ru", "uk") else "q" + spelt[3][1:]
    with pytest.raises(WordUnknown) as unknown:
        numbers(" ".join(spelt), language)
    assert unknown.value.facts == {"position": 4, "nearest": words(language)[SEVEN[3]], "language": language}


@each_language
def test_a_typo_is_found_without_the_language(language: str) -> None:
    spelt = [*written(SEVEN[:6], language), "qqqqqq"]
    with pytest.raises(WordUnknown) as unknown:
        numbers(" ".join(spelt))
    assert unknown.value.facts["position"] == 7
    assert unknown.value.facts["language"] == language


def test_what_was_typed_is_in_no_fact() -> None:
    with pytest.raises(WordUnknown) as unknown:
        numbers(" ".join([*written(SEVEN[:6], "ru"), "тайнопись"]), "ru")
    assert "тайнопись" not in repr(unknown.value.facts)


@pytest.mark.parametrize(("asked", "typed"), [("ru", "pl"), ("pl", "be"), ("en", "uk"), ("uk", "ru"), ("be", "en")])
def test_a_receipt_of_another_language_is_named(asked: str, typed: str) -> None:
    with pytest.raises(LanguageOther) as other:
        numbers(" ".join(written(SEVEN, typed)), asked)
    assert other.value.facts == {"language": typed}


@pytest.mark.parametrize(
    ("count", "text"), [(0, ""), (0, "1. 2. 3."), (1, "слово"), (6, "а б в г д е"), (8, "a b c d e f g h")]
)
def test_more_or_fewer_than_seven_words_are_counted(count: int, text: str) -> None:
    with pytest.raises(WordsCount) as counted:
        numbers(text)
    assert counted.value.facts == {"found": count, "expected": 7}


def test_a_word_as_long_as_a_book_is_refused_soon() -> None:
    with pytest.raises(WordUnknown):
        numbers(" ".join([*written(SEVEN[:6], "ru"), "а" * 1_000_000]))


def test_the_bytes_for_keys_hold_language_and_numbers_only() -> None:
    assert canonical("be", SEVEN) == bytes.fromhex("6272616d6120726563656970742031") + b"|be|" + bytes.fromhex(
        "0005012c0258038404b005dc07ff"
    )


@pytest.mark.parametrize(("language", "seven"), [("de", SEVEN), ("be", (*SEVEN[:6], 2048)), ("be", (*SEVEN[:6], -1))])
def test_bytes_are_made_of_numbers_of_a_list_only(language: str, seven: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=language):
        canonical(language, seven)


def test_seven_numbers_are_drawn_from_the_source_that_is_given() -> None:
    source = iter(SEVEN)
    asked: list[int] = []

    def choose(below: int) -> int:
        asked.append(below)
        return next(source)

    assert drawn(choose) == SEVEN
    assert asked == [2048] * 7
