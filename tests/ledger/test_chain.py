"""The encoding and the chain, without a database."""

from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from brama.box.context import bound
from brama.ledger import chain
from brama.ledger.chain import GENESIS, START, Entry, Fields, Head, encoded, linked, walked
from brama.ledger.errors import ChainBroken, EntryUnusable

DAY = date(2026, 3, 1)
FIELDS = st.tuples(
    st.integers(0, 2**63 - 1), st.text(max_size=40), st.text(max_size=12),
    *(st.binary(max_size=size) for size in (17, 33, 96, 33)),
)  # fmt: skip


@given(FIELDS, FIELDS)
def test_no_two_entries_are_written_alike(
    one: tuple[int, str, str, bytes, bytes, bytes, bytes], other: tuple[int, str, str, bytes, bytes, bytes, bytes]
) -> None:
    assume(one != other)
    assert encoded(one) != encoded(other)


@given(st.lists(st.binary(max_size=8), min_size=5, max_size=5), st.data())
def test_a_byte_that_moves_into_the_next_field_is_seen(parts: list[bytes], data: st.DataObject) -> None:
    """What a mere joining would hide: the same bytes, cut at other places."""
    whole = b"".join(parts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), min_size=4, max_size=4)))
    others = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    assume(others != parts)
    assert encoded(_fields(*parts)) != encoded(_fields(*others))


def _fields(act: bytes, member: bytes, case: bytes, digests: bytes, previous: bytes) -> Fields:
    return 1, act.hex(), "", member, case, digests, previous


@given(FIELDS)
def test_the_encoding_is_the_one_of_the_box(fields: Fields) -> None:
    assert encoded(fields) == bound("ledger entry", *fields)


def test_the_hash_of_the_first_entry_in_the_format_document_comes_out() -> None:
    entry = linked(START, "apply", DAY, bytes(range(16)), bytes(range(16, 32)), [bytes(range(32))])
    assert entry.hash.hex() == "0ae552b9c110b298fd887599a09527259db360b46f4872b5ec7939d47c68f304"
    assert entry.previous == GENESIS and entry.day == "2026-03-01"


def chained(length: int) -> list[Entry]:
    entries: list[Entry] = []
    for _ in range(length):
        entries.append(linked(entries[-1].head if entries else START, "take", DAY, case=b"c"))
    return entries


def test_a_chain_is_walked_to_its_head() -> None:
    entries = chained(5)
    assert list(walked(entries)) == [entry.head for entry in entries]
    assert list(walked(entries[3:], entries[2].head)) == [entry.head for entry in entries[3:]]


@pytest.mark.parametrize("field", chain.Entry._fields)
def test_a_walk_ends_at_a_changed_field(field: str) -> None:
    other: Any = {"seq": 9, "act": "ask", "day": "2026-03-02"}.get(field, b"\xff" * 32)
    entries = chained(5)
    entries[2] = entries[2]._replace(**{field: other})
    with pytest.raises(ChainBroken) as refused:
        list(walked(entries))
    assert refused.value.facts == {"entry": 3}


@pytest.mark.parametrize(
    ("field", "value"),
    [("act", b"take"), ("act", None), ("act", "\ud800"), ("day", 20260301), ("member", "x"), ("digests", bytes(4000))],
)
def test_a_field_of_another_type_is_a_break_and_no_crash(field: str, value: object) -> None:
    entries = chained(2)
    with pytest.raises(ChainBroken):
        list(walked([entries[0], entries[1]._replace(**{field: value})]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("act", {"act": "Apply"}),
        ("act", {"act": ""}),
        ("act", {"act": "x" * 33}),
        ("act", {"act": "apply\n"}),
        ("member", {"member": bytes(15)}),
        ("case", {"case": bytes(33)}),
        ("digests", {"digests": [bytes(31)]}),
        ("digests", {"digests": [bytes(32)] * 65}),
    ],
)
def test_what_an_entry_cannot_hold_is_refused(field: str, given: dict[str, object]) -> None:
    with pytest.raises(EntryUnusable) as refused:
        linked(Head(0, GENESIS), **{"act": "apply", "day": DAY, **given})  # type: ignore[arg-type]
    assert refused.value.facts == {"field": field}
