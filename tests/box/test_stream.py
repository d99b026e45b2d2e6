"""A stream comes out as it went in or not at all, in memory that does not grow with it."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import chain, islice, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brama.box.context import bound
from brama.box.errors import FormatUnknown, KeyUnusable, NotOpened, TooLarge
from brama.box.keys import open_sealed, sealing_keys_from
from brama.box.stream import HEADER, SEGMENT, _nonce, decrypted, encrypted
from tests.box import reader
from tests.box.flips import flipped, opened_by
from tests.box.known import raw, vectors

OURS, THEIRS = sealing_keys_from(bytes(range(96))), sealing_keys_from(bytes(range(96, 192)))
INFO = bound("export", 7)
FULL = SEGMENT + 16
EDGES = [0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT, 2 * SEGMENT + 1]


def written(plaintext: bytes) -> bytes:
    return b"".join(encrypted([plaintext], OURS.public, INFO))


def read(stream: bytes, private: bytes = OURS.private, info: bytes = INFO) -> bytes:
    return b"".join(decrypted([stream], private, info))


@pytest.mark.parametrize("length", EDGES)
def test_a_stream_comes_out_as_it_went_in_here_and_in_another_program(length: int) -> None:
    plaintext = (b"Brama" * (length // 5 + 1))[:length]
    stream = written(plaintext)
    assert read(stream) == reader.read_stream(OURS.private, stream, INFO) == plaintext


@pytest.mark.parametrize("length", EDGES)
def test_a_stream_is_as_long_as_the_page_says(length: int) -> None:
    assert len(written(bytes(length))) == 1177 + length + 16 * max(1, -(-length // SEGMENT))


@settings(max_examples=30)
@given(st.lists(st.integers(0, 90_000), max_size=6), st.lists(st.integers(0, 90_000), max_size=6))
def test_where_the_pieces_begin_and_end_makes_no_difference(into: list[int], out_of: list[int]) -> None:
    plaintext = bytes(range(256)) * (sum(into) // 256 + 1)
    stream = b"".join(encrypted(_cut(plaintext, into), OURS.public, INFO))
    assert b"".join(decrypted(_cut(stream, out_of), OURS.private, INFO)) == plaintext


def test_nothing_at_all_is_a_stream_too() -> None:
    assert b"".join(decrypted(encrypted([], OURS.public, INFO), OURS.private, INFO)) == b""


def test_a_flipped_bit_is_refused() -> None:
    """Of format, nonce and segments every bit, of the sealed key every hundredth: `test_keys` turns each."""
    stream = written(b"short")
    changed = [value for value in flipped(stream) if value[1:1170] == stream[1:1170]]
    assert len(changed) == 8 * (1 + 7 + 5 + 16)
    assert opened_by(read, chain(changed, islice(flipped(stream), 0, None, 100))) == []


@pytest.mark.long
def test_any_flipped_bit_is_refused() -> None:
    assert opened_by(read, flipped(written(b"short"))) == []


def test_a_stream_cut_off_anywhere_is_refused() -> None:
    stream = written(bytes(2 * SEGMENT + 50))
    ends = [
        *range(HEADER + 40),
        HEADER + FULL,
        HEADER + FULL + 1,
        HEADER + 2 * FULL - 1,
        HEADER + 2 * FULL,
        len(stream) - 1,
    ]
    assert opened_by(read, (stream[:end] for end in ends)) == []


def test_what_was_genuine_comes_out_before_the_missing_end_is_seen() -> None:
    """Why the docstring tells callers to wait for the end."""
    pieces = decrypted([written(b"a" * SEGMENT + b"b")[: HEADER + FULL + 1]], OURS.private, INFO)
    assert next(pieces) == b"a" * SEGMENT
    with pytest.raises(NotOpened):
        next(pieces)


def test_segments_in_any_other_order_are_refused() -> None:
    head, *segments = _segments(written(b"a" * SEGMENT + b"b" * SEGMENT + b"c" * SEGMENT))
    orders = [head + b"".join(order) for order in permutations(segments)]
    assert opened_by(read, iter(orders)) == orders[:1]


def test_a_segment_doubled_left_out_or_added_is_refused() -> None:
    head, first, second, last = _segments(written(b"a" * SEGMENT + b"b" * SEGMENT + b"c" * SEGMENT))
    changed = [
        (head, first, first, second, last),
        (head, first, second, last, last),
        (head, first, last),
        (head, second, last),
        (head, first, second),
        (head, last),
    ]
    assert opened_by(read, (b"".join(parts) for parts in changed)) == []


def test_segments_of_another_stream_are_refused() -> None:
    (head, first, _), (_, _, last) = _segments(written(bytes(SEGMENT + 9))), _segments(written(bytes(SEGMENT + 9)))
    assert opened_by(read, iter([head + first + last])) == []


@pytest.mark.parametrize(("private", "info"), [(THEIRS.private, INFO), (OURS.private, bound("export", 8))])
def test_another_key_or_context_is_refused(private: bytes, info: bytes) -> None:
    with pytest.raises(NotOpened):
        read(written(b""), private, info)


def test_the_sealed_key_of_a_stream_is_no_sealed_key_of_anything_else() -> None:
    with pytest.raises(NotOpened):
        open_sealed(OURS.private, written(b"")[1:1170], INFO)


@pytest.mark.parametrize(("stream", "said"), [(b"\x01" + bytes(HEADER), 1), (b"\x09" + bytes(HEADER), 9)])
def test_an_unknown_format_is_named(stream: bytes, said: int) -> None:
    with pytest.raises(FormatUnknown) as refused:
        read(stream)
    assert refused.value.facts == {"format": said}


def test_what_is_no_key_is_refused() -> None:
    with pytest.raises(KeyUnusable):
        b"".join(encrypted([], b"", INFO))
    with pytest.raises(KeyUnusable):
        read(written(b""), b"")


def test_no_nonce_comes_round_again() -> None:
    assert _nonce(bytes(7), 2**32 - 1, last=True) == bytes(7) + b"\xff\xff\xff\xff\x01"
    with pytest.raises(TooLarge):
        _nonce(bytes(7), 2**32, last=False)


STREAMER = """
import resource, sys
from brama.box import keys, stream

ours, count = keys.new_sealing_keys(), [0]

def pieces(size):
    for _ in range(size >> 20):
        yield bytes(1 << 20)

def through(size):
    coming = stream.decrypted(stream.encrypted(pieces(size), ours.public, b""), ours.private, b"")
    return sum(map(len, coming)), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

small, before = through(8 << 20)
large, after = through(int(sys.argv[1]) << 20)
print(large >> 20, after - before)
"""


@pytest.mark.parametrize("mebibytes", [24, pytest.param(200, marks=pytest.mark.long)])
def test_memory_does_not_grow_with_the_stream(mebibytes: int) -> None:
    source = Path(__file__).parents[2] / "src"
    done = subprocess.run(
        [sys.executable, "-c", STREAMER, str(mebibytes)],
        env={"PYTHONPATH": str(source)},
        capture_output=True,
        check=True,
    )
    came_out, grown_kib = map(int, done.stdout.split())
    assert came_out == mebibytes and grown_kib < 4096


def test_the_frozen_stream_opens_for_ever() -> None:
    private, info, plaintext, stream = raw(vectors("frozen")["stream"], "private", "info", "plaintext", "stream")
    assert read(stream, private, info) == reader.read_stream(private, stream, info) == plaintext


def _segments(stream: bytes) -> list[bytes]:
    return [stream[:HEADER], *(stream[at : at + FULL] for at in range(HEADER, len(stream), FULL))]


def _cut(whole: bytes, lengths: list[int]) -> Iterator[bytes]:
    at = 0
    for length in lengths:
        yield whole[at : at + length]
        at += length
    yield whole[at:]
