"""`brama ledger vouch`: what a partner countersigned counts once two who may appoint have signed the partner's key."""

from pathlib import Path

import pytest

from tests.cli.seated import House


@pytest.fixture
def partner(house: House, tmp_path: Path) -> str:
    """The fingerprint of a registered partner, who has countersigned the ledger."""
    head, signed = tmp_path / "head", tmp_path / "head.signed"
    head.write_text(house.stranger("ledger", "head").out)
    house.stranger("ledger", "countersign", head, "--data", tmp_path / "partner")
    registered = house.stranger("ledger", "partner", signed)
    assert house.stranger("ledger", "witness", signed).status == 0
    return registered.out.split()[1]


def test_a_partner_counts_once_two_who_may_appoint_vouch_for_them(house: House, partner: str) -> None:
    counted = f"by partner {partner}"
    assert counted not in house.stranger("ledger", "verify").out
    for handle in ("wren", "wren"):
        assert house.member(handle, "ledger", "vouch", partner).out.startswith("1 vouch")
        assert counted not in house.stranger("ledger", "verify").out
    assert house.member("heron", "ledger", "vouch", partner.upper()).out.startswith("2 vouch")
    told = house.stranger("ledger", "verify").out
    assert counted in told and "does not count" not in told


def test_nobody_else_vouches_and_nobody_for_a_partner_that_is_not_registered(house: House, partner: str) -> None:
    ended = house.member("finch", "ledger", "vouch", partner)
    assert ended.status == 1 and "appointer" in ended.err
    unknown = house.member("wren", "ledger", "vouch", "aaaa-" * 7 + "aaaa")
    assert unknown.status == 1 and "No partner is registered" in unknown.err
