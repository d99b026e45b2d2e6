"""Any two holders have the secret, none alone, and shares that do not belong together give a refusal."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.box.errors import NotOpened
from brama.box.splitting import joined, pair_shares
from tests.box import reader
from tests.box.flips import flipped, opened_by
from tests.box.known import raw, vectors

HOLDERS = ["first", "second", "third"]
SECRET = bytes(range(32))


@given(st.binary(max_size=200))
def test_every_two_of_three_have_the_secret(secret: bytes) -> None:
    shares = pair_shares(secret, HOLDERS)
    assert list(shares) == list(combinations(HOLDERS, 2))
    assert {joined(a, b) for a, b in shares.values()} == {joined(b, a) for a, b in shares.values()} == {secret}


def test_no_two_shares_are_alike_and_none_is_the_secret() -> None:
    shares = [share for pair in pair_shares(SECRET, HOLDERS).values() for share in pair]
    assert len(set(shares)) == 6 and not any(SECRET in share for share in shares)


def test_every_byte_of_a_share_takes_every_value_whatever_the_secret() -> None:
    """Of either holder: over many splits of one secret each byte is spread evenly (chi-square, far below one in a million)."""
    pairs = [pair_shares(bytes(4), HOLDERS[:2])[("first", "second")] for _ in range(5120)]
    for shares in zip(*pairs, strict=True):
        counts = Counter(share[0] for share in shares)
        assert sum((counts[byte] - 20) ** 2 / 20 for byte in range(256)) < 400


def test_shares_of_different_pairs_or_splits_are_refused() -> None:
    one, other = pair_shares(SECRET, HOLDERS), pair_shares(SECRET, HOLDERS)
    shares = [share for split in (one, other) for pair in split.values() for share in pair]
    together = {frozenset(pair) for split in (one, other) for pair in split.values()}
    for a, b in combinations(shares, 2):
        if {a, b} not in together:
            with pytest.raises(NotOpened):
                joined(a, b)


def test_a_flipped_bit_is_refused() -> None:
    a, b = pair_shares(SECRET, HOLDERS)[("first", "third")]
    assert opened_by(lambda value: joined(value, b), flipped(a)) == []
    assert opened_by(lambda value: joined(a, value), flipped(b)) == []


@pytest.mark.parametrize(
    ("a", "b"), [(b"", b""), (bytes(15), bytes(15)), (bytes(48), bytes(47)), (bytes(48), bytes(48))]
)
def test_what_are_no_shares_is_refused(a: bytes, b: bytes) -> None:
    with pytest.raises(NotOpened):
        joined(a, b)


@pytest.mark.parametrize("holders", [[], ["first"], ["first", "first", "third"]])
def test_fewer_than_two_holders_or_one_named_twice_are_a_mistake(holders: list[str]) -> None:
    with pytest.raises(ValueError, match="two holders"):
        pair_shares(SECRET, holders)


def test_the_frozen_shares_join_for_ever() -> None:
    a, b, secret = raw(vectors("frozen")["shares"], "a", "b", "secret")
    assert joined(a, b) == reader.read_shares(a, b) == secret
