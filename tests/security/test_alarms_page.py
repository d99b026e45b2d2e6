"""Alarms at their page: who opened a planted case, told to the security officer alone; and who was granted more openings today."""

from http import HTTPStatus

import pytest

from brama.process.alarms.canaries import watch
from brama.process.models import Canary
from brama.process.openings.budget import open_page
from brama.process.openings.grants import grant
from brama.staff.models import Handle
from tests.doors import Staffed, client
from tests.process.road import walked

ADDRESS = "/security/alarms"


def page(house: Staffed) -> str:
    return client(house, "ivanna").get(ADDRESS).content.decode()


def test_who_opens_a_planted_case_is_told_to_the_security_officer(house: Staffed) -> None:
    walk = walked(house, "questions")
    assert "No planted case is watched" in page(house)
    watch(walk.received(), house.seats["ivanna"])
    assert "One planted case is watched. None was opened." in page(house)
    open_page(walk.reference, house.seats["symon"])
    told = page(house)
    assert "<bdi>symon</bdi>" in told and walk.reference in told and "Ask before you judge" in told
    assert "<bdi>olena</bdi>" not in told


def test_a_damaged_watch_and_a_damaged_handle_are_told_and_keep_nothing_else_away(house: Staffed) -> None:
    walk, other = walked(house, "questions"), walked(house, "questions")
    for each in (walk, other):
        watch(each.received(), house.seats["ivanna"])
    row = Canary.objects.order_by("pk").first()
    assert row is not None
    Canary.objects.filter(pk=row.pk).update(sealed=bytes(32))
    open_page(other.reference, house.seats["symon"])
    Handle.objects.filter(member__number=house.seats["symon"].member).update(sealed=bytes(32))
    told = page(house)
    assert "One watch of a planted case is damaged" in told and other.reference in told
    assert f"<bdi>somebody (handle damaged) {house.seats['symon'].member.hex()[:8]}</bdi>" in told
    assert "somebody (handle damaged)" in client(house, "symon").get("/desk/").content.decode()


def test_grants_of_the_day_are_told(house: Staffed) -> None:
    assert "Nobody was granted more than 40 pages a day" in page(house)
    grant(house.seats["olena"].member, 7, house.seats["halina"])
    told = page(house)
    assert "<bdi>olena</bdi>" in told and "<bdi>halina</bdi>" in told and 'data-k="More">7</td>' in told
    assert 'data-k="Granted by"' in told and 'data-k="Opened so far">0</td>' in told, "said in a narrow window too"


@pytest.mark.parametrize("handle", ["olena", "wanda", "taras", "nadia", "wren"])
def test_nobody_else_finds_the_page(house: Staffed, handle: str) -> None:
    assert client(house, handle).get(ADDRESS).status_code == HTTPStatus.NOT_FOUND
