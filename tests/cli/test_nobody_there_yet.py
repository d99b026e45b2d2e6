"""A duty that nobody has yet: what would be sealed to nobody waits, and is handed on to whoever takes the duty up."""

from tests.cli.seated import House
from tests.cli.test_receipt import SLOTS, offer


def taken_up(house: House, handle: str, organisation: str, duty: str) -> None:
    """The first of a duty makes its keys, two sign them, and screening hands on what waited."""
    house.appointed(handle, organisation, duty)
    for each in (handle, "wren", "heron", "finch"):
        assert house.member(each, "staff", "settle").status == 0


def test_a_case_that_was_cleared_while_nobody_met_applicants_is_met_by_who_comes_later(house: House) -> None:
    assert house.member("wren", "staff", "remove", "swift").status == 0
    house.applies()
    reference = house.reference()
    house.cleared(reference)
    house.member("finch", "staff", "settle")
    waits = house.stranger("doctor").out
    assert "W029  Nobody can open meeting" in waits and "W010  Sections wait to be handed on to meeting" in waits
    assert "Дзмітрый" in house.member("finch", "cases", "show", reference).out
    taken_up(house, "kestrel", "Birch", "verifier")
    assert "identity" in house.member("kestrel", "cases", "show", reference).out
    waits = house.stranger("doctor").out
    assert "Nobody can open meeting" not in waits and "handed on to meeting" not in waits


def test_what_was_sealed_while_nobody_could_open_it_is_handed_on_too(house: House) -> None:
    """The applicant writes at once to all who read it, and asks nobody whether they are there."""
    house.member("wren", "staff", "remove", "swift")
    receipt = house.applies()
    reference = house.reference()
    house.act("finch", reference, "take")
    house.act("finch", reference, "ask", "text=Who taught you?")
    assert house.stranger("receipt", "answer", stdin=f"{receipt}\nMy brother.").status == 0
    house.act("finch", reference, "assess", "level=good", "reasons=consistent", "flagged=no")
    house.act("finch", reference, "clear")
    taken_up(house, "kestrel", "Birch", "verifier")
    house.act("kestrel", reference, "offer", *(f"{name}={value}" for name, value in offer(SLOTS[0], "am").items()))
    assert house.stranger("receipt", "book", stdin=f"{receipt}\n1").status == 0
    assert "booked" in house.member("kestrel", "cases", "list").out


def test_the_last_who_opens_what_comes_in_stays_though_nothing_has_come_in(house: House) -> None:
    assert house.member("wren", "staff", "remove", "robin").status == 0
    ended = house.member("wren", "staff", "remove", "finch")
    assert ended.status == 1 and "screening" in ended.err
