"""Content opens with its key in its context and with nothing else, and its length says little."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.box.content import (
    MOST,
    _cipher,
    bucket,
    derived,
    new_key,
    opened,
    padded,
    shut,
    shut_exact,
    unpadded,
)
from brama.box.context import bound
from brama.box.errors import FormatUnknown, KeyUnusable, NotOpened, TooLarge
from tests.box import reader
from tests.box.flips import flipped, opened_by
from tests.box.known import raw, vectors

KEY, OTHER = bytes(range(32)), bytes(range(32, 64))
HERE = bound("section", 7, "identity", 1)
Close = Callable[[bytes, bytes, bytes], bytes]
WAYS = [shut, shut_exact]
texts = st.binary(max_size=3000)


@pytest.mark.parametrize("close", WAYS)
@given(texts, st.binary(max_size=60))
def test_what_is_shut_opens_here_and_in_another_program(close: Close, plaintext: bytes, context: bytes) -> None:
    box = close(KEY, plaintext, context)
    assert opened(KEY, box, context) == reader.read_box(KEY, box, context) == plaintext


@pytest.mark.parametrize("close", WAYS)
def test_a_flipped_bit_is_refused(close: Close) -> None:
    """That of the format too: a padded value read as an exact one would be garbage."""
    box = close(KEY, b"Hanna Example", HERE)
    assert opened_by(lambda value: opened(KEY, value, HERE), flipped(box)) == []


@pytest.mark.parametrize("close", WAYS)
def test_every_shorter_value_is_refused(close: Close) -> None:
    box = close(KEY, b"Hanna Example", HERE)
    assert opened_by(lambda value: opened(KEY, value, HERE), (box[:length] for length in range(len(box)))) == []


def test_two_values_swapped_between_places_are_refused() -> None:
    places = [
        bound("section", case, name, version)
        for case in (7, 8)
        for name in ("identity", "contact")
        for version in (1, 2)
    ]
    boxes = {place: shut(KEY, place, place) for place in places}
    held = {(box, place) for box in places for place in places if _opens(boxes[box], place)}
    assert held == {(place, place) for place in places}


def test_another_key_is_refused_in_the_same_words_as_another_context() -> None:
    with pytest.raises(NotOpened) as key:
        opened(OTHER, shut(KEY, b"", HERE), HERE)
    with pytest.raises(NotOpened) as context:
        opened(KEY, shut(KEY, b"", HERE), b"")
    assert (key.value.code, key.value.facts) == (context.value.code, context.value.facts) == ("not_opened", {})


@pytest.mark.parametrize(("value", "said"), [(b"", -1), (b"\x01" + bytes(60), 1), (b"\x7f", 127)])
def test_an_unknown_format_is_named(value: bytes, said: int) -> None:
    with pytest.raises(FormatUnknown) as refused:
        opened(KEY, value, HERE)
    assert refused.value.facts == {"format": said}


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_what_is_no_key_is_refused(key: bytes) -> None:
    with pytest.raises(KeyUnusable):
        shut(key, b"", HERE)
    with pytest.raises(KeyUnusable):
        opened(key, shut(KEY, b"", HERE), HERE)


def test_the_same_content_shut_twice_looks_different() -> None:
    assert len({shut(KEY, b"", HERE)[1:13] for _ in range(1000)}) == 1000


def test_new_keys_are_new() -> None:
    assert len({new_key() for _ in range(100)}) == 100 and len(new_key()) == 32


def test_a_yes_and_a_page_have_one_length() -> None:
    assert {len(shut(KEY, bytes(length), HERE)) for length in range(253)} == {1 + 12 + 256 + 16}


def test_a_fixed_size_key_grows_by_29_bytes() -> None:
    assert len(shut_exact(KEY, bytes(32), HERE)) == 32 + 29


@given(st.integers(1, 1 << 20))
def test_a_bucket_is_the_smallest_of_the_table_that_holds_the_size(size: int) -> None:
    table = [256, 512, 1024, 2048, 4096, 8192, 16384, 32768, *range(65536, (1 << 20) + 1, 65536)]
    assert bucket(size) == next(one for one in table if one >= size)


@given(st.integers(0, 200_000))
def test_what_is_padded_fills_its_bucket_and_comes_out_again(length: int) -> None:
    filled = padded(b"x" * length)
    assert len(filled) == bucket(length + 4) and unpadded(filled) == b"x" * length


@pytest.mark.parametrize(
    "filled",
    [
        b"",
        bytes(3),
        bytes(255),
        bytes(512),
        b"\x00\x00\x00\x01x" + bytes(250) + b"\x01",
        b"\x00\x00\x00\xfd" + bytes(252),
        b"\xff\xff\xff\xff" + bytes(252),
    ],
    ids=["nothing", "no_length", "no_bucket", "bucket_too_large", "not_zero", "longer_than_it_is", "absurd_length"],
)
def test_padding_that_we_would_not_write_is_refused(filled: bytes) -> None:
    with pytest.raises(NotOpened):
        unpadded(filled)


def test_more_than_one_value_may_hold_is_refused() -> None:
    """A length alone: nothing of that size need lie in memory."""

    class Huge(bytes):
        def __len__(self) -> int:
            return MOST + 1

    for close in WAYS:
        with pytest.raises(TooLarge) as refused:
            close(KEY, Huge(), HERE)
        assert refused.value.facts == {"size": MOST + 1, "most": MOST}


def test_the_cipher_is_that_of_rfc_8439() -> None:
    case = vectors("rfc8439")
    key, nonce, associated, plaintext, ciphertext = raw(case, "key", "nonce", "associated", "plaintext", "ciphertext")
    assert _cipher(key).encrypt(nonce, plaintext, associated) == ciphertext


@pytest.mark.parametrize("case", vectors("rfc5869")["cases"])
def test_keys_are_derived_as_in_rfc_5869(case: dict[str, str]) -> None:
    ikm, salt, info, okm = raw(case, "ikm", "salt", "info", "okm")
    assert derived(ikm, salt, info, len(okm)) == okm


def test_a_derived_key_differs_with_salt_and_info() -> None:
    assert (
        len({derived(KEY, b"", b""), derived(KEY, b"a", b""), derived(KEY, b"", b"a"), derived(OTHER, b"", b"")}) == 4
    )


@pytest.mark.parametrize("name", ["padded", "exact", "empty"])
def test_the_frozen_value_opens_for_ever(name: str) -> None:
    key, context, plaintext, box = raw(vectors("frozen")[name], "key", "context", "plaintext", "box")
    assert opened(key, box, context) == reader.read_box(key, box, context) == plaintext


def _opens(box: bytes, context: bytes) -> bool:
    try:
        return bool(opened(KEY, box, context))
    except NotOpened:
        return False
