"""What must be there before an applicant is met, and before the meeting counts."""

from brama.process.errors import ConditionUnmet, FieldWrong
from tests.cast import House
from tests.process.refusing import refused
from tests.process.road import HOUSE, SLOT, offer, walked

OFFER = offer()


def test_only_who_recognised_verifies(staff: House) -> None:
    walk = walked(staff, "booked")
    fields = {"text": "Passport and face agree.", "outcome": "verified"}
    with refused(ConditionUnmet, act="verify", needs="recognised"):
        walk.does("wanda", "verify", **fields)
    walk.does("piotr", "recognise", text="The word was right.")
    with refused(ConditionUnmet, act="verify", needs="recognised"):
        walk.does("wanda", "verify", **fields)
    assert walk.does("piotr", "verify", **fields).step == "verified"


def test_a_place_is_thirty_two_digits_and_offered_while_it_is_free(staff: House) -> None:
    walk, other = walked(staff, "booked"), walked(staff, "cleared")
    with refused(ConditionUnmet, act="offer", needs="slot_new"):
        other.does("piotr", "offer", **OFFER)
    for wrong in ("12", "zz" * 16, SLOT + "00"):
        with refused(FieldWrong, field="slot", allowed=("32 hexadecimal digits",)):
            other.does("piotr", "offer", **OFFER | {"slot": wrong})
    walk.applies("cancel_booking")
    assert other.does("piotr", "offer", **OFFER).step == "cleared"


def test_nobody_stayed_away_who_was_not_told_where_to_come(staff: House) -> None:
    walk = walked(staff, "cleared")
    walk.does("wanda", "offer", **OFFER)
    walk.applies("book", slot=SLOT)
    with refused(ConditionUnmet, act="did_not_come", needs="place_told"):
        walk.does("wanda", "did_not_come")
    walk.does("wanda", "tell_place", **HOUSE)
    assert walk.does("wanda", "did_not_come").step == "did_not_come"
