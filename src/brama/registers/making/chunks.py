"""A chunk: some thousands of persons as arrays, with words and places numbered by the chunk. The first stage, done by any process."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import orjson

from brama.persons import PartialDate, Person
from brama.registers.columns import ATTACHED, EXTRA, GENDERS, LETTERS, MORE_BIRTHS, PAPER, packed_date
from brama.registers.entries import Attached
from brama.registers.errors import UnreadableText
from brama.registers.files.arrays import Array
from brama.registers.files.blobs import Blobs
from brama.registers.keys import DOCUMENT, EMAIL, PHONE, date_keys, text_keys
from brama.registers.making.words import Numbering, Words, words_in
from brama.registers.packing import packed
from brama.registers.readers.batch import Batch
from brama.registers.readers.tally import Tally

FIELDS_OF_KEYS = (("documents", DOCUMENT), ("phones", PHONE), ("emails", EMAIL))


@dataclass
class Chunk:
    """Columns of persons. `words`, `places` and `countries` count from one in the lists of the chunk; `extras` hold what no column can."""

    ids: Blobs
    words: Array
    word_offsets: Array
    births: Array
    flags: Array
    places: Array
    countries: Array
    extras: Blobs
    extra_rows: Array
    keys: Array
    key_rows: Array
    more_years: Array
    more_year_rows: Array
    lists: dict[str, list[str]]


def encoded(batch: Batch, skip_bad: bool) -> tuple[Chunk, Tally, int]:
    """Read a stretch of a source. Returns also what was counted and how much of the source it was."""
    tally = Tally(skip_bad=skip_bad)
    return chunk_of(batch.read(tally)), tally, batch.size


def chunk_of(persons: Iterable[Person | Attached]) -> Chunk:
    """The chunk of these persons; refused where a text of one of them cannot be written."""
    persons = list(persons)
    try:
        return _Encoder(persons).chunk()
    except (UnicodeEncodeError, TypeError) as error:
        said = (each if isinstance(each, Person) else each.person for each in persons)
        raise UnreadableText(id=ascii(next((each.id for each in said if not _can_be_written(each)), ""))) from error


def _can_be_written(person: Person) -> bool:
    try:
        orjson.dumps([person.id, *packed(person)])
    except TypeError:
        return False
    return True


class _Encoder:
    def __init__(self, persons: Iterable[Person | Attached]) -> None:
        self.ids: list[bytes] = []
        self.names: list[str] = []
        self.name_offsets: list[int] = [0]
        self.births: list[int] = []
        self.flags: list[int] = []
        self.places: list[int] = []
        self.countries: list[int] = []
        self.extras: dict[int, dict[str, object]] = {}
        self.years: list[tuple[int, int]] = []
        self.keyed: dict[int, list[tuple[int, str]]] = {kind: [] for _, kind in FIELDS_OF_KEYS}
        self.dates: list[tuple[int, int]] = []
        self.lists = {"words": Numbering(), "places": Numbering(), "countries": Numbering()}
        for person in persons:
            if isinstance(person, Person):
                self._add(person, 0, {})
            else:  # a row that is to be joined to another
                self._add(person.person, ATTACHED, {PAPER: person.paper} if person.paper else {})

    def _add(self, person: Person, flags: int, extras: dict[str, object]) -> None:
        """Add a row. Values that the columns hold exactly are not repeated in the extras."""
        row = len(self.ids)
        self.ids.append(person.id.encode())
        self.names += person.names
        self.name_offsets.append(len(self.names))
        flags |= self._add_births(row, person.births, extras)
        self.places.append(self._first("places", person.places, extras) if person.places else 0)
        self.countries.append(self._first("countries", person.countries, extras) if person.countries else 0)
        if person.genders:
            flags |= self._add_genders(person.genders, extras)
        if person.documents or person.phones or person.emails:
            self._add_keyed(row, person, extras)
        if extras:
            self.extras[row] = extras
        self.flags.append(flags)

    def _add_births(self, row: int, births: tuple[PartialDate, ...], extras: dict[str, object]) -> int:
        first = packed_date(*births[0]) if births else 0
        self.births.append(first)
        if not births or (first and len(births) == 1):
            return 0
        extras[LETTERS["births"]] = [tuple(birth) for birth in births]
        for birth in births[1:]:
            self.years.append((row, max(0, min(birth.year, 9999))))
            self.dates.append((row, packed_date(*birth)))
        return MORE_BIRTHS

    def _add_genders(self, genders: tuple[str, ...], extras: dict[str, object]) -> int:
        if genders not in GENDERS:
            extras[LETTERS["genders"]] = genders
        return GENDERS.get(genders, 0)

    def _first(self, field: str, values: tuple[str, ...], extras: dict[str, object]) -> int:
        if len(values) > 1:
            extras[LETTERS[field]] = values
        return self.lists[field][values[0]]

    def _add_keyed(self, row: int, person: Person, extras: dict[str, object]) -> None:
        for field, kind in FIELDS_OF_KEYS:
            if values := getattr(person, field):
                extras[LETTERS[field]] = values
                self.keyed[kind] += [(row, value) for value in values]

    def chunk(self) -> Chunk:
        said, keys, key_rows = self._said(), *self._keys()
        years = np.array([pair for pair in self.years if pair[1]], np.int64).reshape(-1, 2)
        rows, flags = sorted(self.extras), np.array(self.flags, np.uint8)
        flags[rows] |= EXTRA
        return Chunk(
            ids=Blobs.of(self.ids), words=said.words, word_offsets=said.offsets[self.name_offsets],
            births=np.array(self.births, np.int32), flags=flags,
            places=np.array(self.places, np.uint32), countries=np.array(self.countries, np.uint32),
            extras=Blobs.of([orjson.dumps(self.extras[row]) for row in rows]), extra_rows=np.array(rows, np.uint32),
            keys=keys, key_rows=key_rows,
            more_years=years[:, 1].astype(np.uint16), more_year_rows=years[:, 0].astype(np.uint32),
            lists={name: list(numbers) for name, numbers in self.lists.items()},
        )  # fmt: skip

    def _said(self) -> Words:
        """The words of all names; whose names they do not give back has them in the extras."""
        said, begins = words_in(self.names, self.lists["words"]), self.name_offsets
        for row in dict.fromkeys((np.searchsorted(begins, said.inexact, "right") - 1).tolist()):
            self.extras.setdefault(row, {})[LETTERS["names"]] = self.names[begins[row] : begins[row + 1]]
        return said

    def _keys(self) -> tuple[Array, Array]:
        whole = [(row, date) for row, date in self.dates if date % 100 and date // 100 % 100]
        dates = np.array(whole, np.int64).reshape(-1, 2)
        keys, rows = [date_keys(dates[:, 1])], [dates[:, 0]]
        for kind, values in self.keyed.items():
            keys.append(text_keys(kind, [value for _, value in values]))
            rows.append(np.array([row for row, _ in values], np.int64))
        return np.concatenate(keys), np.concatenate(rows).astype(np.uint32)
