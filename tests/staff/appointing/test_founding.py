"""The founding: once, with enough people, or not at all."""

import json
from pathlib import Path

import pytest

from brama.box.keys import fingerprint
from brama.box.passphrase import STAFF, unpacked
from brama.staff.appointing.founding import Founder, found
from brama.staff.errors import AlreadyFounded, DutiesApart, FoundingRefused, NoSuchOrganisation, TooFewFounders
from brama.staff.handles import handle_tag
from brama.staff.models import Member, Organisation
from brama.staff.signing_in.passphrases import new_passphrase
from brama.vault.models import Epoch
from brama.vault.pepper import create_pepper
from tests.cast import DAY, FOUNDERS, ORGANISATIONS
from tests.staff.conftest import House


def test_the_fingerprints_of_who_may_appoint_stand_outside_the_database(house: House) -> None:
    written = json.loads((house.folder / "roots.json").read_text())
    founders = Member.objects.filter(holds__duty="appointer")
    assert set(written["appointers"]) == {fingerprint(bytes(row.signing_public)) for row in founders}
    assert (house.folder / "roots.json").stat().st_mode & 0o777 == 0o600


def test_a_house_is_founded_once(house: House) -> None:
    with pytest.raises(AlreadyFounded):
        found(ORGANISATIONS, FOUNDERS, DAY)


@pytest.mark.parametrize(
    ("founders", "refusal"),
    [
        (FOUNDERS[1:], TooFewFounders),
        (FOUNDERS[:3], TooFewFounders),
        ((), TooFewFounders),
        ((*FOUNDERS, Founder("lark", "Rowan", ("screener",))), NoSuchOrganisation),
        ((*FOUNDERS, Founder("lark", "Alder", ("screener", "keyholder"))), DutiesApart),
    ],
)
def test_a_founding_that_cannot_be_leaves_nothing(
    records: Path, cheap: None, founders: tuple[Founder, ...], refusal: type[FoundingRefused]
) -> None:
    create_pepper(records)
    with pytest.raises(refusal):
        found(ORGANISATIONS, founders, DAY)
    assert not (Member.objects.exists() or Organisation.objects.exists() or Epoch.objects.exists())
    assert not (records / "roots.json").exists()


def test_a_passphrase_is_wrapped_at_the_full_cost_unless_a_setting_says_otherwise(records: Path) -> None:
    """As few founders as may be and some seconds of Argon2id: the only test that pays it."""
    create_pepper(records)
    assert len(found(ORGANISATIONS, FOUNDERS[:4], DAY)) == 4
    assert {unpacked(bytes(row.cost))[0] for row in Member.objects.all()} == {STAFF}


def test_handles_cannot_be_tried_against_a_copy_of_the_database_without_the_pepper(house: House) -> None:
    """Handles are short and easily guessed: whoever has the database alone has nothing to compare a guess with."""
    rows = {bytes(tag) for tag in Member.objects.values_list("handle_tag", flat=True)}
    assert rows == {handle_tag(founder.handle) for founder in FOUNDERS}
    (house.folder / "pepper").unlink()
    create_pepper(house.folder)
    assert not rows & {handle_tag(founder.handle) for founder in FOUNDERS}


def test_passphrases_are_of_125_bits_and_never_the_same() -> None:
    made = {new_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert all([len(part) for part in each.split("-")] == [5] * 5 and each == each.lower() for each in made)
