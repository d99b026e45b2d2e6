"""What is sealed to a key opens with that key in that context and with nothing else, here and in another program."""

from hashlib import shake_128

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from brama.box.context import bound
from brama.box.errors import FormatUnknown, KeyUnusable, NotOpened
from brama.box.keys import Opener, fingerprint, new_sealing_keys, open_sealed, seal, sealing_keys_from
from tests.box import reader
from tests.box.flips import flipped, opened_by
from tests.box.known import raw, vectors

OURS, THEIRS = sealing_keys_from(bytes(range(96))), sealing_keys_from(bytes(range(96, 192)))
KEY = bytes(range(32))
INFO = bound("section key", 7, "identity", "screening", 3)


@settings(max_examples=40)
@given(st.binary(max_size=2000), st.binary(max_size=60))
def test_what_is_sealed_opens(plaintext: bytes, info: bytes) -> None:
    assert open_sealed(OURS.private, seal(OURS.public, plaintext, info), info) == plaintext


def test_an_opener_opens_many() -> None:
    opener = Opener(OURS.private)
    assert [opener.open(seal(OURS.public, bytes((i,)), INFO), INFO)[0] for i in range(20)] == list(range(20))


def test_keys_and_sealed_values_have_the_sizes_that_the_page_says() -> None:
    made = new_sealing_keys()
    assert (len(made.private), len(made.public), len(seal(made.public, KEY, INFO))) == (96, 1216, 1 + 1168)


def test_the_same_key_sealed_twice_looks_different() -> None:
    assert seal(OURS.public, KEY, INFO) != seal(OURS.public, KEY, INFO)


def test_new_keys_are_new() -> None:
    assert len({new_sealing_keys() for _ in range(10)}) == 10


def test_a_flipped_bit_is_refused() -> None:
    opener = Opener(OURS.private)
    assert opened_by(lambda value: opener.open(value, INFO), flipped(seal(OURS.public, KEY, INFO))) == []


def test_every_shorter_value_is_refused() -> None:
    opener, sealed = Opener(OURS.private), seal(OURS.public, KEY, INFO)
    shorter = (sealed[:length] for length in range(len(sealed)))
    assert opened_by(lambda value: opener.open(value, INFO), shorter) == []


@pytest.mark.parametrize(
    "other",
    [
        bound("section key", 8, "identity", "screening", 3),
        bound("section key", 7, "contact", "screening", 3),
        bound("section key", 7, "identity", "meeting", 3),
        bound("section key", 7, "identity", "screening", 2),
        bound("release", 7, "identity", "screening", 3),
        b"",
    ],
)
def test_another_context_is_refused(other: bytes) -> None:
    with pytest.raises(NotOpened):
        open_sealed(OURS.private, seal(OURS.public, KEY, INFO), other)


def test_another_key_is_refused_in_the_same_words_as_another_context() -> None:
    with pytest.raises(NotOpened) as key:
        open_sealed(THEIRS.private, seal(OURS.public, KEY, INFO), INFO)
    with pytest.raises(NotOpened) as context:
        open_sealed(OURS.private, seal(OURS.public, KEY, INFO), b"")
    assert (key.value.code, key.value.facts) == (context.value.code, context.value.facts) == ("not_opened", {})


@pytest.mark.parametrize(("value", "said"), [(b"", -1), (b"\x00", 0), (b"\x02" + bytes(1168), 2), (b"\xff", 255)])
def test_an_unknown_format_is_named(value: bytes, said: int) -> None:
    with pytest.raises(FormatUnknown) as refused:
        open_sealed(OURS.private, value, INFO)
    assert refused.value.facts == {"format": said}


@pytest.mark.parametrize(
    "public", [b"", OURS.public[:-1], OURS.public + b"\0", b"\xff" * 1216, OURS.public[:1184] + bytes(32)]
)
def test_what_is_no_public_key_seals_nothing(public: bytes) -> None:
    """Also a point of small order: what is agreed with it is known to all."""
    with pytest.raises(KeyUnusable):
        seal(public, KEY, INFO)


@pytest.mark.parametrize("length", [0, 32, 95, 97])
def test_what_is_no_private_key_is_refused(length: int) -> None:
    with pytest.raises(KeyUnusable):
        sealing_keys_from(bytes(length))
    with pytest.raises(KeyUnusable):
        Opener(bytes(length))


def test_no_repr_shows_a_private_key() -> None:
    assert OURS.private.hex()[:16] not in repr(OURS) and str(OURS.private)[2:20] not in repr(OURS)
    assert fingerprint(OURS.public) in repr(OURS)


def test_a_fingerprint_can_be_read_aloud() -> None:
    written = fingerprint(OURS.public)
    assert [len(group) for group in written.split("-")] == [4] * 8 and written == written.lower()
    assert written != fingerprint(THEIRS.public)


def test_another_program_opens_what_we_seal_and_we_open_what_it_seals() -> None:
    assert reader.read_sealed(OURS.private, seal(OURS.public, KEY, INFO), INFO) == KEY
    assert open_sealed(OURS.private, reader.sealed_by_another(OURS.public, KEY, INFO), INFO) == KEY


def test_that_program_computes_the_published_vector_of_the_draft() -> None:
    """`cryptography` offers neither associated data nor the seed of the sender, so the vector is read beside it."""
    vector = vectors("hpke")
    seed, info, enc = raw(vector, "seed", "info", "enc")
    schedule = reader.schedule_of(reader.decapsulated(reader.expanded(seed), enc), info)
    drawn, sink = _drawn(shake_128(b"").digest(600_000), 2 * vector["messages"]), shake_128()
    for number, (associated, plaintext) in enumerate(zip(drawn[::2], drawn[1::2], strict=True)):
        sink.update(ChaCha20Poly1305(schedule.key).encrypt(schedule.nonce_of(number), plaintext, associated))
    assert sink.hexdigest(16) == vector["encryptions"]


def test_our_public_key_is_the_one_of_the_published_vector() -> None:
    vector = vectors("hpke")
    public = sealing_keys_from(reader.expanded(bytes.fromhex(vector["seed"]))).public.hex()
    assert public.startswith(vector["public_begins"]) and public.endswith(vector["public_ends"])


def test_the_frozen_value_opens_for_ever() -> None:
    frozen = vectors("frozen")["sealed"]
    private, info, plaintext, sealed = raw(frozen, "private", "info", "plaintext", "sealed")
    assert open_sealed(private, sealed, info) == reader.read_sealed(private, sealed, info) == plaintext
    assert fingerprint(sealing_keys_from(private).public) == frozen["fingerprint"]


def _drawn(source: bytes, count: int) -> list[bytes]:
    """Each a byte of length and so many bytes."""
    found, at = [], 0
    for _ in range(count):
        length = source[at]
        found.append(source[at + 1 : at + 1 + length])
        at += 1 + length
    return found
