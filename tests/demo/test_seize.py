"""Seizing the demonstration's disk: what is there in any form is found, what is not is not."""

import zlib
from base64 import b64encode
from pathlib import Path

import pytest

from brama.demo.seize import seize

TEXT = "Лясовік Дзмітрый"
WRITTEN = {
    "plain": TEXT.encode(),
    "in the middle": b"x" * 1000 + TEXT.encode() + b"y",
    "utf-16": TEXT.encode("utf-16-le"),
    "hex": TEXT.encode().hex().encode(),
    "base64": b64encode(b"a" + TEXT.encode()),
    "compressed": b"head" + zlib.compress(TEXT.encode() * 5) + b"tail",
}


@pytest.mark.parametrize("how", WRITTEN)
def test_a_text_is_found_however_it_was_written_down(tmp_path: Path, how: str) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(WRITTEN[how])
    seized = seize(tmp_path, [TEXT])
    assert {text for text, _ in seized.found} == {TEXT} and seized.files == 1


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(range(256)) * 100)
    seized = seize(tmp_path, [TEXT, "short"])
    assert seized.found == () and seized.texts == 1


def test_a_word_of_the_list_is_told_apart_from_what_was_sealed(tmp_path: Path) -> None:
    (tmp_path / "registers").mkdir()
    (tmp_path / "registers" / "words.text.u8").write_bytes(TEXT.encode())
    seized = seize(tmp_path, [TEXT, "brief"])
    assert (seized.found, seized.listed, seized.short) == ((), (TEXT,), ("brief",))
