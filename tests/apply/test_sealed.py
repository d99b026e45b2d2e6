"""The state of a form: sealed for one purpose under the key of an hour, and gone with that key."""

import base64
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from stat import S_IMODE

import pytest
from django.conf import settings
from django.test import override_settings

from brama.apply import sealed
from brama.apply.errors import FormTooLong, FormTooOld
from brama.apply.hourly import NAME, HourlyKeys
from brama.apply.sealed import MOST, open_from_form, shut_in_form
from tests.doors import ROOT

NOON = datetime(2026, 11, 20, 12, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(settings, "BRAMA_DATA", tmp_path)
    at(NOON, monkeypatch)
    return tmp_path


def at(moment: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "now", lambda: moment)


def test_a_state_comes_back_as_it_was() -> None:
    assert open_from_form("application", shut_in_form("application", b"Zarnica")) == b"Zarnica"


def test_a_state_for_one_purpose_is_none_for_another() -> None:
    with pytest.raises(FormTooOld):
        open_from_form("visit", shut_in_form("application", b"Zarnica"))


def test_any_byte_changed_is_refused() -> None:
    whole = base64.urlsafe_b64decode(shut_in_form("application", b"Zarnica"))
    for place in range(len(whole)):
        changed = bytes([*whole[:place], whole[place] ^ 1, *whole[place + 1 :]])
        with pytest.raises(FormTooOld):
            open_from_form("application", base64.urlsafe_b64encode(changed).decode())


@pytest.mark.parametrize("token", ["", "=", "AAAA", "A" * 20_000, "зорка", "\0", "AAAAAAAAAAA="])
def test_what_is_no_state_is_refused_like_an_old_one(token: str) -> None:
    with pytest.raises(FormTooOld):
        open_from_form("application", token)


def test_a_state_of_another_gate_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with override_settings(BRAMA_DATA=tmp_path / "other"):
        token = shut_in_form("application", b"Zarnica")
    with pytest.raises(FormTooOld):
        open_from_form("application", token)


def test_a_form_may_stay_open_some_hours_and_then_its_key_is_gone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token, before = shut_in_form("application", b"Zarnica"), (folder / NAME).read_bytes()
    at(NOON + timedelta(hours=5), monkeypatch)
    assert open_from_form("application", token) == b"Zarnica"
    at(NOON + timedelta(hours=6), monkeypatch)
    with pytest.raises(FormTooOld):
        open_from_form("application", token)
    shut_in_form("application", b"another")
    assert not any(before[place : place + 32] in (folder / NAME).read_bytes() for place in _keys_in(before))


def _keys_in(content: bytes) -> list[int]:
    return [place + 8 for place in range(0, len(content), 40) if any(content[place : place + 40])]


def test_whoever_has_the_disk_hours_later_finds_no_key_though_nobody_came_in_those_hours(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for hour in range(4):
        at(NOON + timedelta(hours=hour), monkeypatch)
        shut_in_form("application", b"Zarnica")
    at(NOON + timedelta(days=3), monkeypatch)
    shut_in_form("application", b"Zarnica")
    assert len(_keys_in((folder / NAME).read_bytes())) == 1


def test_each_hour_has_a_key_of_its_own(folder: Path) -> None:
    keys = HourlyKeys(folder / NAME, 6)
    assert len({keys.now(hour) for hour in range(490_000, 490_006)}) == 6


@pytest.mark.parametrize(("before", "after"), [(24, 6), (6, 4), (6, 9)])
def test_no_key_stays_behind_when_forms_may_stay_open_otherwise(folder: Path, before: int, after: int) -> None:
    for hour in range(490_000, 490_000 + before):
        HourlyKeys(folder / NAME, before).now(hour)
    keys, now = HourlyKeys(folder / NAME, after), 490_000 + before
    keys.now(now)
    content = (folder / NAME).read_bytes()
    kept = [int.from_bytes(content[at - 8 : at]) for at in _keys_in(content)]
    assert now in kept and all(keys.of(hour, now) is not None for hour in kept), "what is there, opens"


@pytest.mark.parametrize("hours", [-5, -1, 1, 5])
def test_a_clock_that_is_set_right_loses_no_form_of_these_hours(hours: int, monkeypatch: pytest.MonkeyPatch) -> None:
    token = shut_in_form("application", b"Zarnica")
    at(NOON + timedelta(hours=hours), monkeypatch)
    shut_in_form("application", b"another")
    assert open_from_form("application", token) == b"Zarnica"


def test_the_keys_are_for_their_owner_alone(folder: Path) -> None:
    shut_in_form("application", b"Zarnica")
    assert S_IMODE((folder / NAME).stat().st_mode) == 0o600


def test_processes_that_begin_at_once_have_one_key(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from brama.apply.hourly import HourlyKeys; "
        "print(HourlyKeys(Path(sys.argv[1]), 6).now(490000).hex())"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", code, str(folder / NAME)]
    running = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) for _ in range(3)]
    said = {each.communicate()[0] for each in running}
    assert len(said) == 1 and len(said.pop().strip()) == 64
    assert HourlyKeys(folder / NAME, 6).of(490_000, 490_001) is not None, "and it is there after a restart"


def test_a_state_has_the_length_of_its_bucket_and_never_more_than_a_page_may_carry() -> None:
    assert len(shut_in_form("application", b"a")) == len(shut_in_form("application", b"a" * 200))
    assert len(shut_in_form("application", bytes(MOST))) < 64_000
    with pytest.raises(FormTooLong) as refusal:
        shut_in_form("application", bytes(MOST + 10))
    assert refusal.value.facts == {"letters": 5}
