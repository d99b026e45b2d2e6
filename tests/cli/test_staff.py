"""`brama init` and `brama staff`, as they are typed."""

import re
from collections.abc import Callable
from pathlib import Path

import pyotp
import pytest
from django.db import connection

from brama.checks import beside
from brama.staff.models import Member
from tests.cli.conftest import Brama, Ended, typed
from tests.cli.seated import House
from tests.staff.conftest import secret_of

FEW = (
    *("--member", "wren=Cedar:appointer,keyholder", "--member", "heron=Alder:appointer,keyholder"),
    *("--member", "crane=Birch:appointer,keyholder", "--member", "finch=Alder:screener"),
)
Say = Callable[..., Ended]


@pytest.fixture
def shown(empty: Path, brama: Brama, monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, str]]:
    """A house founded from the command line: passphrase and code secret by handle."""
    monkeypatch.delenv("BRAMA_SESSION", raising=False)
    monkeypatch.delenv("BRAMA_DEVICE", raising=False)
    ended = brama("init", *FEW)
    assert ended.status == 0, ended.err
    found = re.findall(r"^(\w+) \(.*\n +passphrase +(\S+)\n +codes +(\S+)$", ended.out, re.MULTILINE)
    return {handle: (passphrase, secret_of(address)) for handle, passphrase, address in found}


@pytest.fixture
def as_member(
    brama: Brama, shown: dict[str, tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], None]:
    """Sign in and put the token where commands look for it, once for each member."""
    tokens: dict[str, str] = {}

    def sign_in(handle: str) -> None:
        if handle not in tokens:
            passphrase, secret = shown[handle]
            monkeypatch.setattr("sys.stdin", typed(f"{passphrase}\n{pyotp.TOTP(secret).now()}\n"))
            ended = brama("staff", "sign-in", handle, "--stdin")
            assert (ended.status, ended.err) == (0, ""), ended.err
            tokens[handle] = ended.out.strip()
        monkeypatch.setenv("BRAMA_SESSION", tokens[handle])

    return sign_in


def test_init_shows_a_passphrase_and_a_code_address_for_each_and_only_once(
    brama: Brama, shown: dict[str, tuple[str, str]]
) -> None:
    assert list(shown) == ["wren", "heron", "crane", "finch"]
    again = brama("init", *FEW)
    assert again.status == 1 and again.out == "" and "already" in again.err


def test_no_house_is_founded_where_sqlite_would_stand_on_a_network(
    empty: Path, brama: Brama, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mounts").write_text("30 22 0:40 / / rw - nfs4 filer:/srv rw\n")
    monkeypatch.setattr(beside, "MOUNTS", tmp_path / "mounts")
    ended = brama("init", *FEW)
    if connection.vendor != "sqlite":
        assert ended.status == 0
        return
    assert (ended.status, ended.out) == (1, "") and "is on nfs4" in ended.err
    assert not Member.objects.exists() and not (empty / "pepper").exists()


def test_a_house_without_a_security_officer_is_told(brama: Brama, as_member: Callable[[str], None]) -> None:
    assert "brama.W028  Nobody is security officer" in brama("doctor").out
    as_member("wren")
    brama("staff", "add", "owl", "--organisation", "Alder", "--duty", "security_officer")
    as_member("heron")
    assert brama("staff", "confirm", "owl").status == 0
    assert "brama.W028" not in brama("doctor").out


def test_a_member_is_added_by_two_listed_and_removed(brama: Brama, as_member: Callable[[str], None]) -> None:
    as_member("wren")
    assert brama("staff", "add", "lark", "--organisation", "Birch", "--duty", "verifier").out.count("-") == 4
    assert brama("staff", "confirm", "lark").status == 1
    as_member("heron")
    assert brama("staff", "confirm", "lark").out.startswith("otpauth://totp/")
    listed = brama("staff", "list").out
    assert re.search(r"lark +Birch +verifier +present", listed)
    assert brama("staff", "remove", "lark").out == "Removed; a new epoch is due for: meeting, members.\n"
    assert re.search(r"lark +Birch +verifier +removed", brama("staff", "list").out)


def test_settling_makes_an_epoch_current_when_the_second_has_signed(
    brama: Brama, as_member: Callable[[str], None]
) -> None:
    as_member("wren")
    brama("staff", "remove", "crane")
    assert "epochs now current: none" in brama("staff", "settle").out
    as_member("heron")
    assert "epochs now current: members" in brama("staff", "settle").out


def test_a_passphrase_is_recovered_by_two(
    brama: Brama, shown: dict[str, tuple[str, str]], as_member: Callable[[str], None]
) -> None:
    as_member("wren")
    assert brama("staff", "recover", "finch").out.startswith("Begun")
    as_member("crane")
    shown["finch"] = (brama("staff", "recover", "finch").out.strip(), shown["finch"][1])
    as_member("finch")
    assert brama("staff", "list").status == 0


def test_after_signing_out_nothing_is_shown(brama: Brama, as_member: Callable[[str], None]) -> None:
    as_member("finch")
    assert brama("staff", "sign-out").status == 0
    ended = brama("staff", "list")
    assert (ended.status, ended.out) == (1, "") and "BRAMA_SESSION" in ended.err


def test_a_terminal_keeps_what_tells_it_from_strangers(
    brama: Brama, as_member: Callable[[str], None], records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRAMA_DEVICE", str(records / "device"))
    as_member("finch")
    assert (records / "device").stat().st_mode & 0o777 == 0o600
    assert (records / "device").read_text().strip()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("init", "--member", "wren"), 2),
        (("init", "--member", "wren=Cedar"), 2),
        (("init", "--organisation", "Cedar=castle"), 2),
        (("staff", "sign-in", "finch"), 2),
        (("staff", "add", "lark"), 2),
        (("staff", "list"), 1),
        (("staff", "sign-out"), 0),
    ],
)
def test_a_wrong_use_ends_with_one_sentence(
    brama: Brama,
    shown: dict[str, tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    status: int,
) -> None:
    monkeypatch.setattr("sys.stdin", typed(""))
    ended = brama(*words)
    assert ended.status == status and ended.err.count("\n") == (status > 0)


def test_a_wrong_passphrase_is_one_sentence_without_the_handle(
    brama: Brama, shown: dict[str, tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = set()
    for handle in ("finch", "nobody"):
        monkeypatch.setattr("sys.stdin", typed("wrong\n000000\n"))
        ended = brama("staff", "sign-in", handle, "--stdin")
        said.add((ended.status, ended.out, ended.err))
    assert len(said) == 1 and next(iter(said))[0] == 1


def test_two_keyholders_bring_a_lost_pepper_back_without_signing_in(
    brama: Brama, shown: dict[str, tuple[str, str]], records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (records / "pepper").read_bytes()
    (records / "pepper").unlink()
    said = []
    for handle in ("wren", "finch", "crane"):
        passphrase, secret = shown[handle]
        monkeypatch.setattr("sys.stdin", typed(f"{passphrase}\n{pyotp.TOTP(secret).now()}\n"))
        said.append(brama("staff", "pepper"))
    assert [ended.status for ended in said] == [0, 1, 0]
    assert said[0].out.startswith("Begun") and "do not belong together" in said[1].err
    assert said[2].out == "The pepper is back where it was.\n" and (records / "pepper").read_bytes() == before


def test_the_security_officer_alone_orders_a_new_epoch_of_a_compartment_that_there_is(house: House) -> None:
    wrong = house.member("owl", "staff", "epoch", "kitchen")
    assert wrong.status == 2 and "'kitchen'" in wrong.err and "screening" in wrong.err
    assert "security_officer" in house.member("wren", "staff", "epoch", "screening").err
    assert house.member("owl", "staff", "epoch", "screening").out == "A new epoch is due for: screening.\n"
    for handle, done in (
        ("finch", "epochs proposed: 1"),
        ("wren", "now current: none"),
        ("heron", "now current: screening"),
    ):
        assert done in house.member(handle, "staff", "settle").out
