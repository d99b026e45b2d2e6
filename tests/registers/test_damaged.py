"""Files that are not what was written are refused by name, and never lead anywhere else."""

from contextlib import suppress
from pathlib import Path
from random import Random

import numpy as np
import pytest

from brama.registers import index
from brama.registers.build import Reading
from brama.registers.changes import touched_since
from brama.registers.errors import GenerationTooOld, IndexDamaged, NoSuchRegister, OtherLayout
from brama.registers.index import open_register, verify
from brama.registers.keys import skeleton_keys, stable_hash
from brama.registers.manifest import About
from brama.registers.segment import Segment
from brama.registers.shelf import Shelf
from brama.registers.update import update
from tests.registers.shelves import added, everybody, opened, people


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path)
    added(shelf, people(200))
    return shelf


def files(shelf: Shelf) -> list[Path]:
    return sorted(path for path in shelf.generation("staff", 1).iterdir() if path.stat().st_size)


def test_any_file_cut_short_is_refused_by_its_name(shelf: Shelf) -> None:
    for path in files(shelf):
        whole = path.read_bytes()
        path.write_bytes(whole[:-1])
        with pytest.raises(IndexDamaged) as refusal:
            open_register(shelf, "staff")
        assert refusal.value.facts["file"] == str(path)
        path.write_bytes(whole)
    open_register(shelf, "staff")


def test_any_file_that_is_gone_is_refused_by_its_name(shelf: Shelf) -> None:
    for path in files(shelf):
        path.rename(path.with_name("elsewhere"))
        with pytest.raises(IndexDamaged) as refusal:
            open_register(shelf, "staff")
        assert refusal.value.facts == {"file": str(path), "reason": "missing"}
        path.with_name("elsewhere").rename(path)


def test_one_bit_changed_in_any_file_is_refused_by_its_name(shelf: Shelf) -> None:
    chance = Random(3)
    for path in files(shelf):
        whole = path.read_bytes()
        place = chance.randrange(len(whole))
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        with pytest.raises(IndexDamaged) as refusal:
            open_register(shelf, "staff")
        assert refusal.value.facts == {"file": str(path), "reason": "checksum"}
        path.write_bytes(whole)


def ask_everything(segment: Segment) -> None:
    persons = np.arange(segment.count)
    segment.births(persons)
    segment.names_words(persons)
    for number in range(segment.count):
        segment.candidate(number)
        segment.number(f"p{number}")
    for skeleton in ("LSVK", "DMTR", "KVLNK"):
        spoken = np.concatenate([segment.spoken_with_skeletons([skeleton]), segment.spoken_near_skeleton(skeleton)])
        words = segment.words_spoken(spoken)[0]
        segment.word_holders(words)
        segment.primary_skeletons(words)
        segment.gather(segment.look_up(skeleton_keys(np.array([stable_hash(skeleton)], np.uint64))))
    for text in ("лясовик", "lesovik"):
        segment.words_with_trigrams(text, 2)


@pytest.mark.parametrize("seed", range(60))
def test_a_large_register_with_a_file_overwritten_refuses_or_answers(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(index, "READ_WHOLE", 0)  # as if it were too large to be read whole at opening
    chance = Random(seed)
    path = chance.choice(files(shelf))
    whole = path.read_bytes()
    broken = bytes(chance.choice([0, 255, chance.randrange(256)]) for _ in whole)
    path.write_bytes(broken if broken != whole else b"\xff" * len(whole))
    with suppress(IndexDamaged):
        ask_everything(open_register(shelf, "staff").segments[0])
    with pytest.raises(IndexDamaged):
        verify(shelf, "staff")


def test_damage_in_a_large_register_is_not_copied_into_one_that_looks_whole(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "READ_WHOLE", 0)
    path = shelf.generation("staff", 1) / "people.births.i32"
    whole = path.read_bytes()
    path.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    with pytest.raises(IndexDamaged) as refused:
        update(shelf, "staff", people(50, 200), About(), Reading())
    assert refused.value.facts == {"file": str(path), "reason": "checksum"}
    assert open_register(shelf, "staff").number == 1


@pytest.mark.parametrize("name", ["countries.text.u8", "extras.text.u8", "people.countries.u8", "people.births.i32"])
def test_a_large_register_is_mended_by_adding_it_again_and_tells_no_changes_since_it_was_damaged(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(index, "READ_WHOLE", 0)
    path = shelf.generation("staff", 1) / name
    path.write_bytes(b"\xff" * path.stat().st_size)
    assert added(shelf, people(200)).number == 2
    register = open_register(shelf, "staff")
    assert len(everybody(register)) == 200
    with pytest.raises(GenerationTooOld):
        touched_since(shelf, register, 1)


@pytest.mark.parametrize("said", [b"", b"7", b"1 00\n", b"\xff\xfe", b"9" * 5000])
def test_a_broken_pointer_is_refused_and_the_next_add_mends_it(shelf: Shelf, said: bytes) -> None:
    (shelf.register("staff") / "current").write_bytes(said)
    with pytest.raises(IndexDamaged):
        open_register(shelf, "staff")
    assert added(shelf, people(3)).number == 2
    assert everybody(open_register(shelf, "staff")) == people(3)


def test_a_lost_pointer_hides_no_register_and_the_next_add_mends_it(shelf: Shelf) -> None:
    (shelf.register("staff") / "current").unlink()
    assert shelf.names() == ["staff"]
    with pytest.raises(IndexDamaged) as refused:
        open_register(shelf, "staff")
    assert refused.value.facts["reason"] == "missing"
    assert added(shelf, people(3)).number == 2


def test_a_damaged_register_is_mended_by_adding_it_again(shelf: Shelf) -> None:
    path = shelf.generation("staff", 1) / "people.births.i32"
    path.write_bytes(bytes(path.stat().st_size))
    assert added(shelf, people(3)).number == 2
    assert everybody(open_register(shelf, "staff")) == people(3)


def test_what_another_version_wrote_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(3))
    monkeypatch.setattr("brama.registers.manifest.LAYOUT", 99)
    with pytest.raises(OtherLayout) as refusal:
        opened(tmp_path)
    assert refusal.value.facts["known"] == 99


def test_a_register_that_was_never_added_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSuchRegister):
        opened(tmp_path)
    with pytest.raises(NoSuchRegister):
        Shelf(tmp_path).remove("staff")
