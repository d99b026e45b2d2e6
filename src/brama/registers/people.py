"""The persons of a generation as they were read: by number, or many at once by column."""

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

import numpy as np
import orjson

from brama.persons import Person
from brama.registers.columns import EXTRA, WORD, Row, names_of, person_of
from brama.registers.files.arrays import Array, ArrayReader, stretches
from brama.registers.files.stretched import Stretched
from brama.registers.files.strings import Strings

_MOST_KEPT = 1 << 14


class _Said(dict[int, tuple[str, ...]]):
    """What a column of places or countries says, read when it is first asked for: numbers count from one, and 0 says nothing."""

    def __init__(self, texts: Strings) -> None:
        super().__init__({0: ()})
        self._texts = texts

    def __missing__(self, number: int) -> tuple[str, ...]:
        if len(self) >= _MOST_KEPT:
            return (self._texts[number - 1],)
        said = self[number] = (self._texts[number - 1],)
        return said


class People:
    """Persons numbered from zero in the order of their ids."""

    def __init__(self, reader: ArrayReader, words: Strings, spell: Callable[[int], str]) -> None:
        self.word_texts, self._spell = words, spell
        self._ids, self._ids_at = reader["people.ids"], Stretched.read(reader, "people.id")
        self.words, self.words_at = reader["people.words"], Stretched.read(reader, "people.word")
        self.births, self.flags = reader["people.births"], reader["people.flags"]
        self.places, self.countries = reader["people.places"], reader["people.countries"]
        self.place_names, self.country_names = Strings(reader, "places"), Strings(reader, "countries")
        self._extra_text = reader["extras.text"].data
        self._extra_offsets, self._extra_persons = reader["extras.offsets"].data, reader["extras.persons"].data
        self._id_text, self._word_numbers = self._ids.data, self.words.data
        self._births, self._flags = self.births.data, self.flags.data
        self._places, self._countries = self.places.data, self.countries.data
        self._places_said, self._countries_said = _Said(self.place_names), _Said(self.country_names)

    def __len__(self) -> int:
        return len(self._flags)

    def id(self, number: int) -> str:
        return str(self._id_text[self._ids_at[number]], "utf-8")

    def number(self, id: str) -> int | None:
        """The number of the person with this id."""
        place = bisect_left(range(len(self)), id.encode(), key=lambda number: self.id(number).encode())
        return place if place < len(self) and self.id(place) == id else None

    def marked_words(self, number: int) -> memoryview:
        """The words of all names of a person, the last of each name marked with LAST."""
        return self._word_numbers[self.words_at[number]]

    def person(self, number: int) -> Person:
        flags, words = self._flags[number], self.marked_words(number)
        row = Row(
            self.id(number), names_of(words, self._spell), self._births[number], flags, self._places_said[self._places[number]],
            self._countries_said[self._countries[number]],
        )  # fmt: skip
        return person_of(row, self._extras(number) if flags & EXTRA else {})

    def _extras(self, number: int) -> Any:
        place = bisect_left(self._extra_persons, number)
        if self._extra_persons[place] != number:
            raise ValueError("extras of another person")
        return orjson.loads(self._extra_text[self._extra_offsets[place] : self._extra_offsets[place + 1]])

    def place(self, number: int) -> tuple[str, ...]:
        """What the column of places says by this number."""
        return self._places_said[number]

    def words_of(self, numbers: Array) -> tuple[Array, Array]:
        """The words of all names of these persons end to end, the last of each name marked with LAST; and where each person begins."""
        starts, lengths = self.words_at.taken(numbers)
        return self.words[stretches(starts, lengths, len(self.words))], np.concatenate([[0], np.cumsum(lengths)])

    def ids_of(self, numbers: Array) -> tuple[Array, Array]:
        """The bytes of these identifiers end to end, and their lengths."""
        starts, lengths = self._ids_at.taken(numbers)
        return self._ids[stretches(starts, lengths, len(self._ids))], lengths

    def extras_between(self, first: int, last: int) -> tuple[Array, list[str]]:
        """Who of the persons from `first` to before `last` has extras, and the extras of each as they were written."""
        low, high = bisect_left(self._extra_persons, first), bisect_left(self._extra_persons, last)
        offsets = self._extra_offsets
        texts = [str(self._extra_text[offsets[i] : offsets[i + 1]], "utf-8") for i in range(low, high)]
        return np.asarray(self._extra_persons[low:high]), texts

    def fits(self) -> bool:
        """Whether the columns agree with one another. Looks at every length."""
        columns = (self.births, self.places, self.countries, self._ids_at, self.words_at)
        return (
            all(len(column) == len(self) for column in columns)
            and self._ids_at.fits(len(self._ids)) and self.words_at.fits(len(self.words))
            and len(self._extra_offsets) == len(self._extra_persons) + 1 and self._extra_offsets[-1] == len(self._extra_text)
            and int(np.max(self.words & WORD, initial=0)) < max(len(self.word_texts), 1)
            and int(self.places.max(initial=0)) <= len(self.place_names)
            and int(self.countries.max(initial=0)) <= len(self.country_names)
            and self.place_names.fits() and self.country_names.fits()
        )  # fmt: skip
