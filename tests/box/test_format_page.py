"""The page about the format: its example opens, here and in the reader made from the page, and its numbers are ours."""

import re
import sys
import unicodedata

import pytest

from brama.box import content, formats, keys, passphrase, signing, splitting, stream
from brama.box.context import bound
from tests.box import reader
from tools.examples import ROOT

PAGE = (ROOT / "docs" / "format.md").read_text("utf-8")
TEXT = "Іван Прыклад, 1990-01-02"


def example() -> dict[str, bytes]:
    """Name and bytes of each value in the example, the fingerprint left out."""
    written = PAGE.split("```text\n")[1].split("```")[0]
    found = re.findall(r"^(\S.*) =\n((?:  [0-9a-f]+\n)+)", written, re.MULTILINE)
    return {name: bytes.fromhex("".join(lines.split())) for name, lines in found}


EXAMPLE = example()


def test_the_example_opens() -> None:
    key = keys.open_sealed(EXAMPLE["private key"], EXAMPLE["sealed section key"], EXAMPLE["key context"])
    assert key == EXAMPLE["section key"]
    assert content.opened(key, EXAMPLE["box"], EXAMPLE["section context"]).decode() == TEXT and TEXT in PAGE
    signed = EXAMPLE["section context"] + EXAMPLE["box"]
    signing.verify(EXAMPLE["signer's public key"], signed, EXAMPLE["signature of section context || box"])


def test_the_example_opens_in_another_program() -> None:
    key = reader.read_sealed(EXAMPLE["private key"], EXAMPLE["sealed section key"], EXAMPLE["key context"])
    assert reader.read_box(key, EXAMPLE["box"], EXAMPLE["section context"]).decode() == TEXT


def test_the_contexts_of_the_example_are_those_it_names() -> None:
    assert EXAMPLE["section context"] == bound("section", 7, "identity", 1)
    assert EXAMPLE["key context"] == bound("section key", 7, "identity", "screening", 3)


def test_the_keys_of_the_example_belong_together() -> None:
    public = keys.sealing_keys_from(EXAMPLE["private key"]).public
    assert public.endswith(EXAMPLE["public key, last 32 bytes"])
    assert f"fingerprint of the public key = {keys.fingerprint(public)}\n" in PAGE


def test_every_first_byte_is_in_the_table_and_no_other() -> None:
    assert re.findall(r"^\| `(\w\w)` \|.*\| \w+ \|$", PAGE, re.MULTILINE) == [f"{form:02x}" for form in formats.Format]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("private key [{}] ", keys.PRIVATE),
        ("public key [{}] ", keys.PUBLIC),
        ("A sealed key of 32 bytes takes {:,}.", keys.OVERHEAD + 32),
        ("A value holds {:,} bytes", content.MOST),
        ("sealed stream key [{}]", stream.SEALED),
        ("prefix [{}]", stream.PREFIX),
        ("ciphertext and tag of {:,} bytes", stream.SEGMENT),
        ("| most that a reader takes | {:,} KiB", passphrase.MOST_MEMORY_KIB),
        ("| 64 | {} |\n| least", passphrase.MOST_LANES),
        ('first {} bytes of SHA-256("brama share"', splitting.CHECK),
        ("| staff | {:,} KiB | 3 | 1 |", passphrase.STAFF.memory_kib),
        ("| receipts | {:,} KiB | 2 | 1 |", passphrase.RECEIPT.memory_kib),
    ],
)
def test_the_numbers_on_the_page_are_those_of_the_code(said: str, number: int) -> None:
    assert said.format(number) in PAGE


def test_white_space_is_what_the_page_lists() -> None:
    listed = PAGE.split("White space is, after NFKC: ")[1].split(". ")[0].split(", ")
    ends = [[int(end, 16) for end in re.findall(r"U\+(\w{4})", entry)] for entry in listed]
    said = {chr(code) for entry in ends for code in range(entry[0], entry[-1] + 1)}
    every = map(chr, range(sys.maxunicode + 1))
    assert said == {one for one in every if one.isspace() and unicodedata.normalize("NFKC", one) == one}
