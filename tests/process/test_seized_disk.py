"""A disk that was seized: nothing that anyone wrote, typed or was shown is found on it, nor in a copy from before a purge."""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from brama.process.gate import applying
from brama.process.gate.receipt import keys_for
from brama.process.meetings import recognition
from brama.process.reads.cases import listed
from brama.receipts.words import LANGUAGES
from brama.vault.pepper import pepper
from brama.vault.shred import ShredKeys
from tests.cast import DAY
from tests.process.founded import Founded
from tests.process.road import SLOT, Walk, offer, settled
from tests.process.seizing import Search, cells, forms, written_out

SECTIONS: dict[str, Any] = {
    "identity": {"names": ["Зарніца Буславіч", "Zarnica Buslavich"], "birthDate": "1987-06-29", "documents": ["ZQ5550199"]},
    "contact": {"matrix": "@zarnica-contact:example.org"},
    "background": {"residence": "Zarnica-Residence", "work": "zarnica-work " * 60},
    "skills": {"drives": "zarnica-lorry", "languages": "zarnica-languages"},
    "motivation": {"text": "Зарніца motivation " * 90},
    "referees": {"first": "Zarnica-Referee, Vilnius"},
}  # fmt: skip
RECEIPT, DURESS = (
    b"zarnica lomono sukeli vartova drygvi potosk imhlaw",
    b"zarnica lomono sukeli vartova drygvi potosk hrabar",
)

ROAD: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("olena", "take", {}),
    ("olena", "note", {"text": "zarnica-finding " * 50}),
    ("olena", "match", {"match": "zarnica-register:17", "strong": "yes", "evidence": "zarnica-evidence"}),
    ("olena", "ask", {"text": "zarnica-question"}),
    ("", "answer", {"text": "zarnica-answer"}),
    ("olena", "answer_match", {"match": "zarnica-register:17", "answer": "someone_else", "reason": "zarnica-b", "evidence": "zarnica-y"}),
    ("olena", "assess", {"level": "unclear", "reasons": "document_doubtful answers_evasive", "flagged": "yes"}),
    ("halina", "assess_again", {"level": "good", "reasons": "referee_confirms", "flagged": "no"}),
    ("olena", "clear", {}),
    ("wanda", "offer", {**offer(), "town": "zarnica-town", "place": "zarnica-planned", "hour": "10:47 zarnica"}),
    ("", "book", {"slot": SLOT}),
    ("wanda", "tell_place", {"place": "zarnica-place", "hour": "11:47 zarnica"}),
    ("wanda", "recognise", {"text": "zarnica-recognised"}),
    ("wanda", "verify", {"text": "zarnica-passport", "compared": "zarnicacompared=agrees", "outcome": "differences"}),
    ("olena", "bring", {}),
    ("taras", "vote", {"outcome": "admit", "reason": "needed", "words": "zarnica-vote"}),
    ("roman", "vote", {"outcome": "admit", "reason": "ready", "words": "zarnica-other-vote"}),
    ("taras", "open_vote", {}),
    ("taras", "admit", {"reason": "ready"}),
    ("", "tell_relatives", {"text": "zarnica-relatives"}),
    ("maksym", "arrive", {"week": "zarnica-week"}),
    ("vera", "train", {"course": "zarnica-course"}),
    ("maksym", "enrol", {"call_sign": "zarnica-call-sign"}),
)  # fmt: skip
CODES = (
    "yes",
    "no",
    "unclear",
    "good",
    "someone_else",
    "admit",
    "needed",
    "ready",
    "differences",
    "am",
    offer()["until"],
    SLOT,
)
"""Words that stand in the tables of the code, and what the table of columns says stands in clear."""


def _walked(house: Founded) -> Walk:
    real, duress = keys_for(RECEIPT), keys_for(DURESS)
    walk = Walk(house, applying.apply(SECTIONS, real, duress, DAY, house), real, duress)
    for handle, code, fields in ROAD:
        if handle:
            walk.does(handle, code, **fields)
        else:
            walk.applies(code, **fields)
        if code in ("bring", "admit"):
            settled(house)
            listed(house.seats["olena"])
    return walk


def _written(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in _written(each))
    else:
        yield from (text for each in value for text in _written(each))


def _markers(house: Founded, walk: Walk) -> set[str | bytes]:
    """Everything that was written, typed or shown; of long texts their beginning, as of what repeats itself nothing else is left."""
    texts = {text[:16] for text in _written([SECTIONS, [fields for _, _, fields in ROAD]]) if text not in CODES}
    typed = {RECEIPT.decode(), DURESS.decode(), "zarnica", "Zarnica", "Зарніца"}
    keys = [walk.receipt.look_up, walk.receipt.sealing[:64], walk.receipt.signing, walk.duress.look_up]
    at_the_door = list(_recognised(walk))
    beside = [pepper(house.folder), ShredKeys(house.folder / "shred.keys").key(walk.case().safe.slot)]
    return {*texts, *typed, *house.secrets, *keys, *at_the_door, *beside}


def _recognised(walk: Walk) -> Iterator[str | bytes]:
    """What both sides say at the door, in every language and its letters and as it is drawn; and the key that it is drawn from."""
    trail = walk.received().trail()
    yield trail
    yield b"".join(number.to_bytes(2) for number in recognition._numbers(trail, SLOT))
    for language in LANGUAGES:
        for pair in recognition.words(trail, SLOT, language):
            yield from {" ".join(pair), " ".join(recognition.in_latin(pair, language)), json.dumps(pair)}


def test_nothing_that_was_written_typed_or_shown_is_found_on_a_seized_disk(records: Path, cheap: None) -> None:
    house = Founded(records)
    walk = _walked(house)
    search = Search(_markers(house, walk))
    beside = {records / "pepper", records / "shred.keys"}
    files = {path: held for path, held in written_out(records).items() if path not in beside}
    assert {path.name for path in files} >= (
        {"records.sqlite3", "records.sqlite3-wal"} if connection.vendor == "sqlite" else {"PG_VERSION", "pg_control"}
    )
    assert {str(path): hits for path, held in files.items() if (hits := search.anywhere(held))} == {}
    values = list(cells())
    assert len(values) > 1000 and not any(map(search.anywhere, values))
    # What PostgreSQL had compressed with a method of its own, the search could not look into: so nothing may be there that it would.
    assert [value for value in values if len(value) > 128 and len(zlib.compress(value, 9)) < len(value)] == []


def test_the_search_finds_a_text_in_every_form_that_it_claims(records: Path) -> None:
    marker = "Zarnica-Кантроль-417"
    plain = b"x" * 40 + marker.encode() + b"y" * 40
    wanted = {"zlib": zlib.compress(plain), "gzip": gzip.compress(plain), **forms(marker)}
    with connection.cursor() as cursor:
        binary = "bytea" if connection.vendor == "postgresql" else "blob"
        cursor.execute(f"CREATE TABLE planted (form text, value {binary})")
        for form, value in wanted.items():
            cursor.execute("INSERT INTO planted VALUES (%s, %s)", [form, b"\xaa\xbb\xcc" + value + b"\xdd"])
    (records / "raw").write_bytes(_deflated(plain))
    search = Search([marker])
    found_forms = {form for held in written_out(records).values() for _, form in search.anywhere(held)}
    assert found_forms >= {*forms(marker), "compressed as it is"}
    assert search.anywhere((records / "raw").read_bytes()) == {(marker, "compressed as it is")}


@pytest.mark.parametrize("kind", ["zlib", "gzip", "deflate"])
def test_the_search_looks_into_each_kind_of_stream(kind: str) -> None:
    plain = b"x" * 40 + b"zarnica-inside" + b"y" * 40
    packs: dict[str, Callable[[bytes], bytes]] = {"zlib": zlib.compress, "gzip": gzip.compress, "deflate": _deflated}
    before = b"" if kind == "deflate" else b"\x01\x02\x03"
    assert Search(["zarnica-inside"]).anywhere(before + packs[kind](plain) + b"\xee\xff") == {
        ("zarnica-inside", "compressed as it is")
    }


def _deflated(plain: bytes) -> bytes:
    made = zlib.compressobj(wbits=-15)
    return made.compress(plain) + made.flush()
