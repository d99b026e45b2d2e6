"""Files are opened, unpacked and decoded, or refused by name."""

import gzip
import os
import sys
from pathlib import Path

import pytest

from brama.registers.errors import (
    BadLine,
    FileEmpty,
    FileMissing,
    FileUnreadable,
    InputRefused,
    NotAFile,
    NotUtf8,
    UnknownEncoding,
    WrongFile,
)
from brama.registers.readers import Tally, csv_table
from brama.registers.readers.text import OVERLONG, chunks, lines

from .conftest import Write, read

PERSON = '{"id": "p", "schema": "Person", "properties": {"name": ["Дзмітры Лясовік"]}}\n'
TABLE = "імя,нар\nДзмітры Лясовік,1974\n"


def names(path: Path, encoding: str | None = None) -> list[str]:
    return [person.names[0] for person in read("ftm", [path], Tally(), encoding)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_of_byte_order_says_how_to_read(write: Write, encoding: str) -> None:
    assert names(write("x", PERSON.encode(encoding))) == ["Дзмітры Лясовік"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("content", [PERSON, TABLE, "name,born\nAdam Hryb,1974\n"])
def test_utf_16_without_its_mark_is_told_and_read_when_it_is_said(write: Write, encoding: str, content: str) -> None:
    path = write("x.csv", content.encode(encoding))
    with pytest.raises(NotUtf8) as refused:
        list(lines(path))
    assert refused.value.facts["looks_like"] == encoding
    assert [line.decode() for _, line in lines(path, encoding)] == content.split("\n")[:-1]


def test_lines_may_end_by_a_return_alone(write: Write) -> None:
    path = write("x.csv", "name,born\rAdam Hryb,1974\rEva Biel,1975\r")
    assert [person.names[0] for person in csv_table.read([path], Tally())] == ["Adam Hryb", "Eva Biel"]
    assert names(write("x", PERSON.replace("\n", "\r") * 2)) == ["Дзмітры Лясовік"] * 2


def test_gzip_is_read_as_what_it_holds_whatever_its_name(write: Write) -> None:
    assert names(write("x.json", gzip.compress(PERSON.encode()))) == ["Дзмітры Лясовік"]


def test_progress_is_counted_in_bytes_of_the_packed_file(write: Write) -> None:
    path = write("x.gz", gzip.compress((PERSON * 50_000).encode()))
    tally = Tally()
    assert sum(1 for _ in lines(path, tally=tally)) == 50_000
    assert tally.bytes == path.stat().st_size


def test_a_truncated_gzip_is_refused_as_damaged(write: Write) -> None:
    with pytest.raises(FileUnreadable) as refused:
        names(write("x.gz", gzip.compress((PERSON * 1000).encode())[:-20]))
    assert refused.value.facts["reason"] == "damaged_gzip"


def test_a_cp1251_file_is_refused_with_the_place_and_what_it_looks_like(write: Write) -> None:
    path = write("x.csv", "id,name\n1,Дмитрий Лесовик\n".encode("cp1251"))
    with pytest.raises(NotUtf8) as refused:
        list(csv_table.read([path], Tally()))
    assert refused.value.facts == {"file": str(path), "line": 2, "column": 3, "looks_like": "cp1251"}


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-u", "cp866"])
def test_the_encoding_that_is_guessed_is_the_one_that_works(write: Write, encoding: str) -> None:
    path = write("x.csv", "id,name\n1,Дмитрий Лесовик\n2,Вольга Шымко\n".encode(encoding))
    with pytest.raises(NotUtf8) as refused:
        list(csv_table.read([path], Tally()))
    guessed = str(refused.value.facts["looks_like"])
    read = [person.names[0] for person in csv_table.read([path], Tally(), guessed)]
    assert read == ["Дмитрий Лесовик", "Вольга Шымко"]


def test_bytes_that_look_like_nothing_are_not_guessed(write: Write) -> None:
    with pytest.raises(NotUtf8) as refused:
        names(write("x", b'{"id": "\xff\xfe\xfd"}\n'))
    assert refused.value.facts["looks_like"] == ""


def test_lines_that_are_not_utf8_can_be_passed_over(write: Write) -> None:
    tally = Tally(skip_bad=True)
    assert len(read("ftm", [write("x", PERSON.encode() + PERSON.encode("cp1251"))], tally)) == 1
    assert tally.reasons == {"not_utf8": 1}


def test_what_an_encoding_cannot_hold_is_refused_with_its_place(write: Write) -> None:
    with pytest.raises(BadLine) as refused:
        list(lines(write("x", b"name\nab\x98\n"), "cp1251"))
    assert {**refused.value.facts, "file": ""} == {"file": "", "line": 2, "column": 3, "reason": "encoding"}


@pytest.mark.parametrize("encoding", ["base64", "rot13", "unicode_escape", "klingon", "", "utf-8\0"])
def test_only_encodings_that_text_comes_in_are_known(write: Write, encoding: str) -> None:
    if encoding:
        with pytest.raises(UnknownEncoding):
            names(write("x", PERSON), encoding)
    else:
        assert names(write("x", PERSON), encoding) == ["Дзмітры Лясовік"]


@pytest.mark.parametrize(("content", "found"), [(b"PK\x03\x04rest", "zip"), (b"%PDF-1.7", "pdf"), (b"BZh9", "bzip2")])
def test_a_file_of_another_kind_is_refused_by_that_kind(write: Write, content: bytes, found: str) -> None:
    with pytest.raises(WrongFile) as refused:
        names(write("register.xlsx", content))
    assert refused.value.facts["found"] == found


@pytest.mark.parametrize("content", [b"", gzip.compress(b"")], ids=["plain", "gzip"])
def test_an_empty_file_is_refused(write: Write, content: bytes) -> None:
    with pytest.raises(FileEmpty):
        names(write("x", content))


def test_missing_files_folders_pipes_and_devices_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    found: dict[object, type[InputRefused]] = {
        tmp_path / "nowhere": FileMissing,
        tmp_path / "nul\0": FileMissing,
        tmp_path: NotAFile,
        tmp_path / "pipe": NotAFile,
        Path("/dev/zero"): NotAFile,
    }
    for path, kind in found.items():
        with pytest.raises(kind):
            names(Path(str(path)))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused_with_the_reason(write: Write) -> None:
    path = write("x", PERSON)
    path.chmod(0)
    with pytest.raises(FileUnreadable) as refused:
        names(path)
    assert refused.value.facts["reason"] == "EACCES"


@pytest.mark.parametrize("block", [1, 2, 3, 7, 11])
def test_lines_do_not_depend_on_where_blocks_end(write: Write, monkeypatch: pytest.MonkeyPatch, block: int) -> None:
    monkeypatch.setattr("brama.registers.readers.opening.BLOCK", block)
    monkeypatch.setattr("brama.registers.readers.text.LINE_LIMIT", 12)
    content = b"a\n\nbcd\r\nline of 11\n" + b"x" * 200 + b"\n" + b"y" * 13 + b"\nlast"
    read = list(lines(write("x", content)))
    assert read == list(enumerate([b"a", b"", b"bcd\r", b"line of 11", OVERLONG, OVERLONG, b"last"], 1))


def test_chunks_number_their_lines_within_each_file(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brama.registers.readers.opening.BLOCK", 4)
    one, two = write("one", "a\nb\nc\nd\n"), write("two", "e\nf")
    found = [(chunk.first, chunk.lines, Path(chunk.path).name) for chunk in chunks([one, two])]
    assert found == [(1, [b"a", b"b"], "one"), (3, [b"c", b"d"], "one"), (1, [b"e"], "two"), (2, [b"f"], "two")]
