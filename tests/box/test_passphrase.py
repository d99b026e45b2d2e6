"""What a person remembers becomes the same key however it was typed, at a cost that is stored and can rise."""

import subprocess
import sys

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from brama.box.errors import FormatUnknown
from brama.box.passphrase import RECEIPT, STAFF, Cost, normalised, packed, stretched, unpacked
from tests.box.known import raw, vectors

SALT = bytes(range(16))
CHEAP = Cost(64, 1, 1)


@pytest.mark.parametrize("case", vectors("argon2id")["cases"])
def test_keys_are_those_of_the_reference_implementation(case: dict[str, str | int]) -> None:
    cost = Cost(int(case["memory_kib"]), int(case["passes"]), int(case["lanes"]))
    assert stretched(str(case["secret"]).encode(), str(case["salt"]).encode(), cost, 32).hex() == case["tag"]


def test_the_part_we_build_upon_computes_the_vector_of_rfc_9106() -> None:
    case = vectors("argon2id")["rfc"]
    password, salt, secret, associated, tag = raw(case, "password", "salt", "secret", "associated", "tag")
    made = Argon2id(
        salt=salt,
        length=len(tag),
        iterations=case["passes"],
        lanes=case["lanes"],
        memory_cost=case["memory_kib"],
        ad=associated,
        secret=secret,
    )
    assert made.derive(password) == tag


@given(
    st.binary(max_size=80),
    st.binary(min_size=16, max_size=16),
    st.integers(8, 96),
    st.integers(1, 4),
    st.integers(16, 80),
)
def test_both_parts_we_build_upon_compute_the_same(
    secret: bytes, salt: bytes, memory: int, passes: int, length: int
) -> None:
    made = Argon2id(salt=salt, length=length, iterations=passes, lanes=1, memory_cost=memory).derive(secret)
    assert stretched(secret, salt, Cost(memory, passes, 1), length) == made


def test_memory_that_is_not_there_is_told_as_such() -> None:
    code = "import resource; from brama.box.passphrase import *; resource.setrlimit(resource.RLIMIT_AS, (1 << 28, 1 << 28))\n"
    for salt in (16, 17):  # one for each part
        tried = f"try: stretched(b'', bytes({salt}), STAFF)\nexcept MemoryError: print('no memory')"
        told = subprocess.run([sys.executable, "-c", code + tried], check=True, capture_output=True, text=True)
        assert told.stdout == "no memory\n"


def test_the_key_depends_on_secret_salt_and_every_part_of_the_cost() -> None:
    asked = [
        (b"a", SALT, CHEAP),
        (b"b", SALT, CHEAP),
        (b"a", SALT[::-1], CHEAP),
        (b"a", SALT, CHEAP._replace(memory_kib=128)),
        (b"a", SALT, CHEAP._replace(passes=2)),
        (b"a", SALT, CHEAP._replace(lanes=2)),
    ]
    assert len({stretched(*one) for one in asked}) == len(asked)


def test_sixty_four_bytes_come_out_unless_asked() -> None:
    assert len(stretched(b"", SALT, CHEAP)) == 64 and len(stretched(b"", SALT, CHEAP, 32)) == 32


@given(
    st.builds(Cost, st.integers(128, 4 << 20), st.integers(1, 64), st.integers(1, 16)),
    st.binary(min_size=16, max_size=64),
)
def test_a_cost_comes_back_as_it_was_stored(cost: Cost, salt: bytes) -> None:
    assert unpacked(packed(cost, salt)) == (cost, salt)


def test_the_costs_of_today_can_be_stored() -> None:
    assert [unpacked(packed(cost, SALT))[0] for cost in (STAFF, RECEIPT)] == [STAFF, RECEIPT]


@pytest.mark.parametrize(
    "cost",
    [
        Cost((4 << 20) + 1, 1, 1),
        Cost(2**32 - 1, 1, 1),
        Cost(64, 65, 1),
        Cost(64, 2**32 - 1, 1),
        Cost(64, 0, 1),
        Cost(7, 1, 1),
        Cost(0, 1, 0),
        Cost(1024, 1, 17),
        Cost(127, 1, 16),
    ],
)
def test_absurd_costs_are_refused_when_stored_and_when_read(cost: Cost) -> None:
    row = b"\x05" + cost.memory_kib.to_bytes(4) + cost.passes.to_bytes(4) + cost.lanes.to_bytes(1) + SALT
    for attempt in (lambda: packed(cost, SALT), lambda: unpacked(row)):
        with pytest.raises(FormatUnknown) as refused:
            attempt()
        assert refused.value.facts == {"format": 5}


@pytest.mark.parametrize("salt", [b"", bytes(15), bytes(65)])
def test_a_salt_too_short_or_too_long_is_refused(salt: bytes) -> None:
    with pytest.raises(FormatUnknown):
        packed(CHEAP, salt)
    with pytest.raises(FormatUnknown):
        unpacked(b"\x05" + CHEAP.memory_kib.to_bytes(4) + CHEAP.passes.to_bytes(4) + b"\x01" + salt)


@given(st.binary(max_size=40))
def test_whatever_stands_in_the_row_is_a_sane_cost_or_a_refusal(row: bytes) -> None:
    try:
        cost, salt = unpacked(row)
    except FormatUnknown:
        return
    assert packed(cost, salt) == row


@pytest.mark.parametrize(
    "typed",
    [
        "верны сябар",
        "  верны   сябар\n",
        "верны\tсябар",
        "верны\u00a0сябар",
        "верны\u2009сябар",
        "\u3000верны\u2028сябар",
    ],
)
def test_white_space_makes_no_difference(typed: str) -> None:
    assert normalised(typed) == "верны сябар".encode()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\u0439", "\u0438\u0306"),
        ("\u045e", "\u0443\u0306"),
        ("\u0457", "\u0456\u0308"),
        ("\u00f3", "o\u0301"),
        ("fi", "\ufb01"),
        ("7", "\uff17"),
    ],
)
def test_how_a_keyboard_composes_a_letter_makes_no_difference(one: str, other: str) -> None:
    assert one != other and normalised(one) == normalised(other)


def test_capitals_and_letters_that_only_look_alike_do_make_one() -> None:
    assert len({normalised(typed) for typed in ("хата", "Хата", "xата", "хатa")}) == 4


@given(st.text(st.characters(codec=None)))
def test_any_text_is_normalised_once_and_for_all(typed: str) -> None:
    once = normalised(typed)
    assert normalised(once.decode("utf-8", "surrogatepass")) == once


def test_the_frozen_cost_and_key_are_made_for_ever() -> None:
    frozen = vectors("frozen")
    salt, row = raw(frozen["cost"], "salt", "packed")
    cost = Cost(frozen["cost"]["memory_kib"], frozen["cost"]["passes"], frozen["cost"]["lanes"])
    assert unpacked(row) == (cost, salt) and packed(cost, salt) == row
    root = frozen["receipt_root"]
    assert stretched(normalised(root["secret"]), bytes.fromhex(root["salt"]), RECEIPT).hex() == root["stretched"]
