"""A signature holds for its key and message and for no other."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from brama.box.errors import KeyUnusable, SignatureWrong
from brama.box.signing import SMALL_ORDER, Signer, new_signing_keys, sign, signing_keys_from, verify
from tests.box.flips import flipped, opened_by
from tests.box.known import raw, vectors

OURS, THEIRS = signing_keys_from(bytes(range(32))), signing_keys_from(bytes(range(32, 64)))


@pytest.mark.parametrize("case", vectors("rfc8032")["cases"])
def test_signatures_are_those_of_rfc_8032(case: dict[str, str]) -> None:
    private, public, message, signature = raw(case, "private", "public", "message", "signature")
    assert signing_keys_from(private).public == public
    assert sign(private, message) == signature
    verify(public, message, signature)


@given(st.binary(max_size=500))
def test_what_is_signed_verifies(message: bytes) -> None:
    verify(OURS.public, message, sign(OURS.private, message))


def test_new_keys_are_new_and_work() -> None:
    made = new_signing_keys()
    verify(made.public, b"", sign(made.private, b""))
    assert made != new_signing_keys()


def test_a_flipped_bit_of_message_signature_or_key_is_refused() -> None:
    message, signature = b"heads 1", sign(OURS.private, b"heads 1")
    assert opened_by(lambda value: verify(OURS.public, value, signature), flipped(message)) == []
    assert opened_by(lambda value: verify(OURS.public, message, value), flipped(signature)) == []
    assert opened_by(lambda value: verify(value, message, signature), flipped(OURS.public)) == []


def test_another_key_is_refused() -> None:
    with pytest.raises(SignatureWrong):
        verify(THEIRS.public, b"", sign(OURS.private, b""))


@pytest.mark.parametrize("signature", [b"", bytes(63), bytes(64), bytes(65), b"\xff" * 64])
def test_what_is_no_signature_is_refused(signature: bytes) -> None:
    with pytest.raises(SignatureWrong):
        verify(OURS.public, b"", signature)


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(33), b"\xff" * 32])
def test_what_is_no_public_key_verifies_nothing(public: bytes) -> None:
    with pytest.raises(SignatureWrong):
        verify(public, b"", sign(OURS.private, b""))


@pytest.mark.parametrize("sign_bit", [0, 0x80])
@pytest.mark.parametrize("point", sorted(SMALL_ORDER))
def test_a_key_under_which_one_signature_fits_every_message_verifies_nothing(point: bytes, sign_bit: int) -> None:
    public = point[:-1] + bytes((point[-1] | sign_bit,))
    forged = b"\x01" + bytes(63)  # R the neutral point, S zero
    for message in (b"one", b"other"):
        with pytest.raises(SignatureWrong):
            verify(public, message, forged)


def test_without_our_list_such_a_key_would_verify_anything() -> None:
    """Why the list is there: the library takes the key, so whoever registers it can deny what they sign."""
    for message in (b"one", b"other"):
        Ed25519PublicKey.from_public_bytes(b"\x01" + bytes(31)).verify(b"\x01" + bytes(63), message)


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_what_is_no_private_key_signs_nothing(length: int) -> None:
    with pytest.raises(KeyUnusable):
        sign(bytes(length), b"")
    with pytest.raises(KeyUnusable):
        signing_keys_from(bytes(length))


def test_no_repr_shows_a_private_key() -> None:
    assert OURS.private.hex()[:16] not in repr(OURS) and OURS.public.hex() in repr(OURS)


def test_the_frozen_signature_verifies_for_ever() -> None:
    verify(*raw(vectors("frozen")["signature"], "public", "message", "signature"))


def test_a_signer_signs_as_the_key_does() -> None:
    keys = new_signing_keys()
    signer = Signer(keys.private)
    for message in (b"", b"one", b"another"):
        assert signer.sign(message) == sign(keys.private, message)
