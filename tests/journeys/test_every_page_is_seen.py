"""No page of either door is missing among those that are put to axe and to a narrow screen, but for a reason that is told."""

from tests.journeys.seen import ELSEWHERE, GATE, names, seen_at_the_house


def test_every_address_of_both_doors_is_seen_or_has_its_reason() -> None:
    seen = {*seen_at_the_house(), *GATE}
    assert names("house") | names("gate") == seen | ELSEWHERE.keys() and not seen & ELSEWHERE.keys()
