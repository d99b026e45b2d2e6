"""Two different places are never written alike, and anyone can read what was written."""

from hypothesis import given
from hypothesis import strategies as st

from brama.box.context import bound
from tests.box.known import raw, vectors
from tests.box.reader import read_context

kinds = st.text(max_size=8)
parts = st.lists(st.one_of(st.text(max_size=8), st.integers(), st.binary(max_size=8)), max_size=5)


@given(kinds, parts)
def test_whatever_is_bound_can_be_read_back(kind: str, said: list[str | int | bytes]) -> None:
    assert read_context(bound(kind, *said)) == [kind, *said]


@given(kinds, parts, kinds, parts)
def test_different_places_are_written_differently(
    kind: str, said: list[str | int | bytes], other: str, also: list[str | int | bytes]
) -> None:
    assert (bound(kind, *said) == bound(other, *also)) == (read_context(bound(kind, *said)) == [other, *also])


def test_where_a_word_ends_and_what_type_it_has_makes_a_difference() -> None:
    alike = [("a", "bc"), ("ab", "c"), ("abc",), ("a", "b", "c"), ("a", b"bc"), ("abc", ""), ("1",), (1,), (b"1",)]
    assert len({bound("case", *said) for said in alike}) == len(alike)


def test_no_context_begins_another() -> None:
    assert not bound("case", 1, "identity").startswith(bound("case", 1, "ident"))


def test_the_frozen_context_is_written_as_ever() -> None:
    frozen = vectors("frozen")["context"]
    last, written = raw(frozen, "bytes", "written")
    assert bound(frozen["kind"], *frozen["parts"], last) == written
