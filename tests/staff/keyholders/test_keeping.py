"""The pepper in the keyholders' hands: two bring a lost one back, nobody has it alone, and no other is put in its place."""

from datetime import timedelta
from pathlib import Path

import pytest

from brama.box.errors import NotOpened
from brama.box.keys import open_sealed, seal
from brama.box.splitting import joined, pair_shares
from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.history.doings import stands
from brama.staff.appointing import epochs, removing
from brama.staff.errors import DutyMissing, PepperThere, RecoveryRefused, SignInRefused, SlowDown
from brama.staff.keyholders import keeping
from brama.staff.keyholders.shares import _info
from brama.staff.models import PepperShare, Throttle
from brama.staff.seat import Seat
from brama.vault.errors import KeyUntrusted, PepperMissing
from brama.vault.pepper import create_pepper, pepper
from tests.staff.conftest import House, admit


def known(house: House, handle: str) -> Seat:
    """A keyholder without a session, for the pepper is away."""
    now = house.later(minutes=1)
    return keeping.keyholder(house.passphrases[handle], house.code(handle), now)


def lose(house: House) -> bytes:
    whole = pepper(house.folder)
    (house.folder / "pepper").unlink()
    return whole


def test_two_keyholders_bring_a_lost_pepper_back_and_everybody_signs_in_again(house: House) -> None:
    before = lose(house)
    with pytest.raises(PepperMissing):
        house.sign_in("finch")
    keeping.begin(known(house, "wren"))
    keeping.finish(known(house, "crane"))
    assert pepper(house.folder) == before and (house.folder / "pepper").stat().st_mode & 0o777 == 0o600
    assert house.seat("finch").duties == {"screener"} and verify().whole


def test_one_keyholder_alone_has_no_pepper_however_the_shares_are_joined(house: House) -> None:
    lose(house)
    seat = known(house, "wren")
    keeping.begin(seat)
    assert not keeping.begun_by_another(seat)
    with pytest.raises(RecoveryRefused):
        keeping.finish(seat)
    rows = PepperShare.objects.filter(holder=seat.member)
    shares = [
        open_sealed(seat.holder.sealing, bytes(row.sealed), _info(keeping._SHARED, row, seat.member)) for row in rows
    ]
    with pytest.raises(NotOpened):
        joined(*shares)


def test_a_pepper_that_somebody_put_into_the_database_is_not_taken(house: House) -> None:
    """Whoever writes the database seals shares of a pepper they know to both keyholders: its digest bears nobody's signature."""
    lose(house)
    wren, crane = known(house, "wren"), known(house, "crane")
    mine, theirs = pair_shares(bytes(32), ["wren", "crane"])["wren", "crane"]
    public = {each.number: each.sealing for each in wren.trust.keyholders()}
    for holder, other, share in ((wren.member, crane.member, mine), (crane.member, wren.member, theirs)):
        row = PepperShare.objects.get(holder=holder, other=other)
        sealed = seal(public[holder], share, _info(keeping._SHARED, row, holder))
        PepperShare.objects.filter(pk=row.pk).update(sealed=sealed)
    keeping.begin(wren)
    with pytest.raises(KeyUntrusted):
        keeping.finish(crane)
    assert not (house.folder / "pepper").exists()


def test_a_code_is_good_once_also_while_the_pepper_is_away(house: House) -> None:
    lose(house)
    known(house, "wren")
    with pytest.raises(SignInRefused):
        keeping.keyholder(house.passphrases["wren"], house.code("wren"), house.now)


def test_wrong_guesses_slow_down_and_a_right_one_ends_that(house: House) -> None:
    lose(house)
    for _ in range(4):
        with pytest.raises(SignInRefused):
            keeping.keyholder("wrong", "000000", house.now)
    with pytest.raises(SlowDown):
        keeping.keyholder(house.passphrases["wren"], house.code("wren"), house.now)
    assert known(house, "wren").duties >= {"keyholder"} and not Throttle.objects.exists()


def test_only_keyholders_who_know_passphrase_and_code_and_only_a_lost_one(house: House) -> None:
    with pytest.raises(PepperThere):
        keeping.begin(known(house, "wren"))
    lose(house)
    for handle in ("finch", "owl"):
        with pytest.raises(SignInRefused):
            known(house, handle)
    with pytest.raises(SignInRefused):
        keeping.keyholder(house.passphrases["wren"], "000000", house.now)
    with pytest.raises(SignInRefused):
        keeping.keyholder("x", house.code("wren"), house.now)


def test_who_keeps_no_shares_neither_begins_nor_finishes(house: House) -> None:
    seat = house.seat("owl")
    lose(house)
    for act in (keeping.begin, keeping.finish):
        with pytest.raises(DutyMissing):
            act(seat)


def test_what_was_begun_is_good_for_a_week_and_stands_in_the_ledger(house: House) -> None:
    lose(house)
    keeping.begin(known(house, "wren"))
    house.now += timedelta(days=7)
    crane = known(house, "crane")
    with pytest.raises(RecoveryRefused):
        keeping.finish(crane)
    keeping.begin(known(house, "heron"))
    keeping.finish(known(house, "crane"))
    acts = LedgerEntry.objects.filter(act__startswith="pepper_").order_by("seq").values_list("act", flat=True)
    assert list(acts) == ["pepper_split", "pepper_begun", "pepper_begun", "pepper_recovered"]


def test_a_new_keyholder_is_given_shares_and_one_who_left_has_none_that_fit(house: House) -> None:
    admit(house, "lark", "Cedar", "keyholder")
    removing.remove(house.seat("wren"), "crane")
    assert not keeping.renew(house.seat("finch")) and epochs.settle(house.seat("heron"), stands).shares
    assert not keeping.renew(house.seat("heron"))
    before = lose(house)
    keeping.begin(known(house, "lark"))
    keeping.finish(known(house, "wren"))
    assert pepper(house.folder) == before


def test_a_pepper_is_made_whole_and_never_in_the_place_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_file: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr("os.fsync", killed)
        with pytest.raises(KeyboardInterrupt):
            create_pepper(tmp_path)
    assert not (tmp_path / "pepper").exists()
    create_pepper(tmp_path)
    made = pepper(tmp_path)
    with pytest.raises(FileExistsError):
        create_pepper(tmp_path)
    assert pepper(tmp_path) == made and (tmp_path / "pepper").stat().st_mode & 0o777 == 0o600
