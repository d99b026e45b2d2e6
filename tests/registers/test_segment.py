"""Looking things up gives what going through everything would give."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from hypothesis import given, settings
from rapidfuzz.distance import OSA

from brama.names import recall, tokens
from brama.names.encode import sounding
from brama.names.otherwise import otherwise
from brama.names.token import Token
from brama.names.tokens import tokens_of
from brama.names.words import words_of
from brama.persons import PartialDate, Person
from brama.registers import keys, lexicon
from brama.registers.columns import LAST, WORD
from brama.registers.files.arrays import Array
from brama.registers.making import spill
from brama.registers.segment import Segment
from brama.registers.shelf import Shelf
from brama.registers.skeletons import SHORTEST
from tests.registers.shelves import added, any_persons, opened, people


def segment_of(folder: Path, persons: Sequence[Person]) -> Segment:
    added(Shelf(folder), persons)
    return opened(folder).segments[0]


def words_in(name: str) -> list[str]:
    """The words of a name, and those that were meant where it is spoilt."""
    return [word for text in (name, *otherwise(name)) for word in words_of(text)]


def tokens_read(text: str) -> list[Token]:
    """The tokens that a register keys persons by."""
    return [token for word in words_of(text) for token in tokens_of(word) if token.skeletons and token.kind != "title"]


def tokens_in(name: str) -> list[Token]:
    """Those of the name, and those of what was meant where it is spoilt."""
    return [token for text in (name, *otherwise(name)) for token in tokens_read(text)]


def found(segment: Segment, key: Array) -> set[int]:
    persons, _ = segment.gather(segment.look_up(key))
    return set(persons.tolist())


def hashed(skeleton: str) -> Array:
    return np.array([keys.stable_hash(skeleton)], np.uint64)


@settings(max_examples=25)
@given(any_persons)
def test_everybody_is_found_by_every_key(tmp_path_factory: pytest.TempPathFactory, persons: list[Person]) -> None:
    segment = segment_of(tmp_path_factory.mktemp("data"), persons)
    for number in range(segment.count):
        for key in keys_of(segment.person(number)):
            assert number in found(segment, key)


def keys_of(person: Person) -> list[Array]:
    said = [keys.text_keys(kind, [text]) for kind, texts in (
        (keys.DOCUMENT, person.documents), (keys.PHONE, person.phones), (keys.EMAIL, person.emails)) for text in texts]  # fmt: skip
    years = {birth.year for birth in person.births if 0 < birth.year <= 9999}
    dates = {(y, m, d) for y, m, d in person.births if 0 < y <= 9999 and 0 < m < 100 and 0 < d < 100}
    said += [keys.date_keys(np.array([y * 10000 + m * 100 + d])) for y, m, d in dates]
    for text in (text for name in person.names for text in (name, *otherwise(name))):
        first = [hashed(token.skeletons[0]) for token in tokens_read(text)]
        said += [keys.skeleton_keys(one) for one in first]
        said += [keys.pair_keys(one, other) for one, other in pairwise(first) if len(first) <= 8]
        said += [keys.year_keys(one, np.array([year])) for one in first for year in years if birth_known(person, year)]
    return said


def birth_known(person: Person, year: int) -> bool:
    """Years of dates that fit no column are not keyed where they come first."""
    first = person.births[0]
    return (0 <= first.month < 100 and 0 <= first.day < 100) or any(birth.year == year for birth in person.births[1:])


def test_a_key_finds_hardly_anybody_else(tmp_path: Path) -> None:
    persons = people(3000)
    segment = segment_of(tmp_path, persons)
    strangers = 0
    for document in {text for person in persons for text in person.documents}:
        holders = found(segment, keys.text_keys(keys.DOCUMENT, [document]))
        strangers += sum(document not in segment.person(number).documents for number in holders)
    assert strangers < 1000 * 0.15
    nobody = keys.text_keys(keys.DOCUMENT, [f"nobody{number}" for number in range(2000)])
    assert segment.look_up(nobody).lengths.sum() < 2000 * 0.15


def test_postings_come_in_the_order_of_the_keys_and_say_which(tmp_path: Path) -> None:
    segment = segment_of(tmp_path, people(500))
    asked = keys.skeleton_keys(
        np.concatenate([hashed(token.skeletons[0]) for token in tokens_in("Ян nobodyxqz Nowak")])
    )
    spans = segment.look_up(asked)
    persons, which = segment.gather(spans)
    assert which.tolist() == sorted(which.tolist()) and Counter(which.tolist()) == {
        0: spans.lengths[0],
        2: spans.lengths[2],
    }
    for number in range(3):
        assert persons[which == number].tolist() == sorted(found(segment, asked[number : number + 1]))


def test_a_key_that_too_many_share_keeps_its_count_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spill, "HEAVY", 20)
    persons = [Person(f"p{number}", ("Ян Грыб" if number % 2 else f"Ян Rare{number}",)) for number in range(60)]
    segment = segment_of(tmp_path, persons)
    (jan,), (hryb,) = (
        [keys.skeleton_keys(hashed(token.skeletons[0])) for token in tokens_in(word)] for word in ("Ян", "Грыб")
    )
    spans = segment.look_up(np.concatenate([jan, hryb]))
    assert spans.counts.tolist() == [60, 30] and spans.lengths.tolist() == [0, 0]


def test_buckets_long_and_short_are_searched_alike(tmp_path: Path) -> None:
    many = [Person(f"p{number}", (f"Ян Грыб{number % 7}",), (PartialDate(1970, 1, 1),)) for number in range(900)]
    segment = segment_of(tmp_path, [*many, Person("q", ("Zofia Nowak",), (PartialDate(1980, 2, 3),))])
    spans = segment.look_up(keys.date_keys(np.array([19700101, 19800203, 19990101])))
    assert spans.lengths[0] >= 900 and 1 <= spans.lengths[1] < 30
    assert 900 in set(segment.gather(spans)[0].tolist())


def test_names_lie_in_words_with_the_last_of_each_marked(tmp_path: Path) -> None:
    segment = segment_of(tmp_path, [Person("a", ("Ян Грыб", "Jan")), Person("b"), Person("c", ("Zofia  Nowak",))])
    words, begins = segment.names_words(np.array([2, 0, 1]))
    said = [(segment.word(int(word & WORD)), bool(word & LAST)) for word in words]
    assert said == [("Zofia", False), ("Nowak", True), ("Ян", False), ("Грыб", True), ("Jan", True)]
    assert begins.tolist() == [0, 2, 5, 5]


@settings(max_examples=25)
@given(any_persons)
def test_holders_are_counted_once_a_person(tmp_path_factory: pytest.TempPathFactory, persons: list[Person]) -> None:
    folder = tmp_path_factory.mktemp("data")
    segment = segment_of(folder, persons)
    words = Counter(word for person in persons for word in {word for name in person.names for word in words_in(name)})
    numbers = np.arange(len(segment.lexicon.words))
    assert dict(zip(map(segment.word, numbers.tolist()), segment.word_holders(numbers).tolist(), strict=True)) == words
    skeletons = Counter(
        skeleton for person in persons
        for skeleton in {token.skeletons[0] for name in person.names for token in tokens_in(name)}
    )  # fmt: skip
    assert {skeleton: segment.skeleton_holders([skeleton]) for skeleton in skeletons} == skeletons
    sounds = Counter(
        sound for person in persons
        for sound in {sounding(token.readings[0]) for name in person.names for token in tokens_in(name)}
    )  # fmt: skip
    assert {sound: segment.sound_holders(sound) for sound in sounds} == sounds
    assert segment.sound_holders("nobodyxqz") == 0


def test_words_are_found_by_any_reading_and_by_one_letter_less_or_other(tmp_path: Path) -> None:
    segment = segment_of(tmp_path, people(400))
    words = [segment.word(number) for number in range(len(segment.lexicon.words))]
    readings = {word: {skeleton for token in tokens_of(word) for skeleton in token.skeletons} for word in words}
    for asked in ("LSVK", "LSVKM", "KVLNK", "KVLMK", "DMTR", "LN", "BNDRQ"):
        same = [number for number, word in enumerate(words) if asked in readings[word]]
        assert said(segment, segment.spoken_with_skeletons([asked])) == same
        near = [
            number for number, word in enumerate(words) if any(may_meet(asked, skeleton) for skeleton in readings[word])
        ]
        assert said(segment, segment.spoken_near_skeleton(asked)) == near


def said(segment: Segment, spoken: Array) -> list[int]:
    """The words that can be read so, each once."""
    return sorted(set(segment.words_spoken(spoken)[0].tolist()))


def may_meet(asked: str, skeleton: str) -> bool:
    """Short skeletons are met as they are, or by a long one that loses a letter."""
    if asked == skeleton:
        return True
    if OSA.distance(asked, skeleton) > 1:
        return False
    return all(len(one) >= SHORTEST for one in (asked, skeleton)) or (
        len(asked) != len(skeleton) and max(len(asked), len(skeleton)) >= SHORTEST
    )


def test_words_are_found_by_the_trigrams_they_share(tmp_path: Path) -> None:
    segment = segment_of(tmp_path, people(400))

    def trigrams(text: str) -> set[str]:
        marked = f"\x02{text}\x03"
        return {marked[place : place + 3] for place in range(len(marked) - 2)}

    for asked in ("kovalenko", "лясовіка", "в", "李小龙"):
        shared = {
            number: len(
                trigrams(asked) & {some for token in tokens_of(segment.word(number)) for some in trigrams(token.text)}
            )
            for number in range(len(segment.lexicon.words))
        }
        words, counts = segment.words_with_trigrams(asked, 2)
        said = dict(zip(words.tolist(), counts.tolist(), strict=True))
        assert said == {number: count for number, count in shared.items() if count >= 2}


def test_keys_are_the_same_in_every_process_and_release() -> None:
    one = hashed("LSVK")
    assert one.tolist() == [keys.stable_hash("LSVK")] == keys.stable_hashes(["LSVK"]).tolist()
    assert keys.pair_keys(one, hashed("DMTR")).tolist() == keys.pair_keys(hashed("DMTR"), one).tolist()
    assert {
        "skeleton": int(keys.skeleton_keys(one)[0]),
        "pair": int(keys.pair_keys(one, hashed("DMTR"))[0]),
        "year": int(keys.year_keys(one, np.array([1980]))[0]),
        "date": int(keys.date_keys(np.array([19800203]))[0]),
        "phone": int(keys.text_keys(keys.PHONE, ["+375291234567"])[0]),
    } == {
        "skeleton": 0x24404433861E9A9F,
        "pair": 0x88F9E8929A2F8608,
        "year": 0x86314A927B21A3BB,
        "date": 0xE2A23649833A2028,
        "phone": 0x2BD4A2D3D6DA4BA5,
    }


@pytest.mark.parametrize("of", [recall.edition(), b"another"])
def test_words_are_recalled_as_the_build_read_them_and_read_anew_in_another_edition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, of: bytes
) -> None:
    segment = segment_of(tmp_path, [*people(40), Person("x", ("Саша Мария-Луиза Иванова", "عبدالله Dr"))])
    read = {word: [token.readings for token in tokens_of(word)] for word in segment.lexicon.words}
    monkeypatch.setattr(lexicon, "edition", lambda: of)
    monkeypatch.setattr(lexicon, "recalled", told := Mock(wraps=recall.recalled))
    segment = opened(tmp_path).segments[0]
    tokens.forget()
    found = {segment.word(number): segment.tokens(number) for number in range(len(segment.lexicon.words))}
    assert {word: [token.readings for token in met] for word, met in found.items()} == read
    assert all(tokens_of(word) is met for word, met in found.items())
    assert told.call_count == (len(found) if of == recall.edition() else 0)
