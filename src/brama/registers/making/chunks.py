"""A chunk: some thousands of persons as arrays, with words and places numbered by the chunk. The first stage, done by any process."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import orjson

from brama.names.otherwise import otherwise
from brama.names.tokens import words_of
from brama.persons import PartialDate, Person
from brama.registers.columns import ATTACHED, EXTRA, GENDERS, LAST, LETTERS, MORE_BIRTHS, PAPER, packed_date
from brama.registers.entries import Attached
from brama.registers.errors import UnreadableText
from brama.registers.files.arrays import Array
from brama.registers.files.blobs import Blobs
from brama.registers.keys import DOCUMENT, EMAIL, PHONE, date_keys, text_keys
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


class Numbering(dict[str, int]):
    """Numbers texts from one in the order in which they are first met; what cannot be written is refused there and then."""

    def __missing__(self, text: str) -> int:
        text.encode()
        number = self[text] = len(self) + 1
        return number


def encoded(batch: Batch, skip_bad: bool) -> tuple[Chunk, Tally, int]:
    """Read a stretch of a source. Returns also what was counted and how much of the source it was."""
    tally = Tally(skip_bad=skip_bad)
    return chunk_of(batch.read(tally)), tally, batch.size


def chunk_of(persons: Iterable[Person | Attached]) -> Chunk:
    encoder = _Encoder()
    for person in persons:
        try:
            encoder.add(person) if isinstance(person, Person) else encoder.attach(person)
        except (UnicodeEncodeError, TypeError) as error:
            raise UnreadableText(id=ascii((person if isinstance(person, Person) else person.person).id)) from error
    return encoder.chunk()


class _Encoder:
    def __init__(self) -> None:
        self.ids: list[bytes] = []
        self.words: list[int] = []
        self.word_offsets: list[int] = [0]
        self.births: list[int] = []
        self.flags: list[int] = []
        self.places: list[int] = []
        self.countries: list[int] = []
        self.extras: list[bytes] = []
        self.extra_rows: list[int] = []
        self.years: list[tuple[int, int]] = []
        self.keyed: dict[int, list[tuple[int, str]]] = {kind: [] for _, kind in FIELDS_OF_KEYS}
        self.dates: list[tuple[int, int]] = []
        self.lists = {"words": Numbering(), "places": Numbering(), "countries": Numbering()}

    def add(self, person: Person) -> None:
        """Add a row. Values that the columns hold exactly are not repeated in the extras."""
        self._add(person, 0, {})

    def attach(self, attached: Attached) -> None:
        """Add a row that is to be joined to another."""
        self._add(attached.person, ATTACHED, {PAPER: attached.paper} if attached.paper else {})

    def _add(self, person: Person, flags: int, extras: dict[str, object]) -> None:
        row = len(self.ids)
        self.ids.append(person.id.encode())
        if not self._add_names(person.names):
            extras[LETTERS["names"]] = person.names
        flags |= self._add_births(row, person.births, extras)
        self.places.append(self._first("places", person.places, extras) if person.places else 0)
        self.countries.append(self._first("countries", person.countries, extras) if person.countries else 0)
        if person.genders:
            flags |= self._add_genders(person.genders, extras)
        if person.documents or person.phones or person.emails:
            self._add_keyed(row, person, extras)
        if extras:
            flags |= EXTRA
            self.extra_rows.append(row)
            self.extras.append(orjson.dumps(extras))
        self.flags.append(flags)

    def _add_names(self, names: tuple[str, ...]) -> bool:
        """Whether the words alone give the names back. Under the words of what a spoilt name was meant to be it is found."""
        numbers, words, exact = self.lists["words"], self.words, True
        for name in names:
            pieces = words_of(name)
            meant = otherwise(name)
            for each in filter(None, (pieces, *map(words_of, meant))):
                words += [numbers[piece] for piece in each]
                words[-1] |= LAST
            exact = exact and bool(pieces) and not meant and " ".join(pieces) == name
        self.word_offsets.append(len(words))
        return exact

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
        keys, key_rows = self._keys()
        years = np.array([pair for pair in self.years if pair[1]], np.int64).reshape(-1, 2)
        return Chunk(
            ids=Blobs.of(self.ids), words=np.array(self.words, np.uint32), word_offsets=np.array(self.word_offsets, np.int64),
            births=np.array(self.births, np.int32), flags=np.array(self.flags, np.uint8),
            places=np.array(self.places, np.uint32), countries=np.array(self.countries, np.uint32),
            extras=Blobs.of(self.extras), extra_rows=np.array(self.extra_rows, np.uint32), keys=keys, key_rows=key_rows,
            more_years=years[:, 1].astype(np.uint16), more_year_rows=years[:, 0].astype(np.uint32),
            lists={name: list(numbers) for name, numbers in self.lists.items()},
        )  # fmt: skip

    def _keys(self) -> tuple[Array, Array]:
        whole = [(row, date) for row, date in self.dates if date % 100 and date // 100 % 100]
        dates = np.array(whole, np.int64).reshape(-1, 2)
        keys, rows = [date_keys(dates[:, 1])], [dates[:, 0]]
        for kind, values in self.keyed.items():
            keys.append(text_keys(kind, [value for _, value in values]))
            rows.append(np.array([row for row, _ in values], np.int64))
        return np.concatenate(keys), np.concatenate(rows).astype(np.uint32)
