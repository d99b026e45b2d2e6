"""`brama notices`: welfare, and nobody else, is told of duress and of look-ups that do not open."""

from brama.cli.today import today
from brama.receipts.words import words
from brama.vault.models import Notice
from tests.cli.seated import House
from tests.damage import bit_flipped


def welfare(house: House) -> None:
    """Dove takes up welfare, whose first keys are made by her and signed by two."""
    house.appointed("dove", "Cedar", "welfare")
    for handle in ("dove", "wren", "heron"):
        house.member(handle, "staff", "settle")


def test_welfare_is_told_of_duress_and_nobody_else_is(house: House) -> None:
    welfare(house)
    assert house.member("dove", "notices").err == "There is no notice.\n"
    exchange = words("be")[7]
    receipt = house.applies("--duress", "2", first=exchange).split()
    assert house.stranger("receipt", "status", stdin=" ".join([receipt[0], exchange, *receipt[2:]])).status == 1
    told = house.member("dove", "notices").out
    assert told == f"{today().isoformat()}  {house.reference()}: the words for duress were typed in.\n"
    for handle in ("finch", "stork", "owl", "wren"):
        ended = house.member(handle, "notices")
        assert (ended.status, ended.out) == (1, "") and "welfare" in ended.err


def test_what_an_applicant_tells_of_an_approach_is_read_by_welfare_in_their_words(house: House) -> None:
    welfare(house)
    receipt = house.applies()
    nothing = house.stranger("receipt", "approached", stdin=receipt)
    assert nothing.status == 2 and "nothing was written" in nothing.err
    told = house.stranger("receipt", "approached", stdin=f"{receipt}\nTwo men asked\nabout my brother.\n")
    assert (told.status, told.err) == (0, "") and "nobody else" in told.out
    day, reference = today().isoformat(), house.reference()
    said = f"{day}  {reference}: its applicant writes of having been approached or threatened:"
    assert house.member("dove", "notices").out == f"{said}\n    Two men asked\n    about my brother.\n"
    assert "Two men" not in house.member("finch", "cases", "show", reference).out


def test_look_ups_that_do_not_open_are_told(house: House) -> None:
    welfare(house)
    receipt = house.applies()
    house.stranger("receipt", "status", stdin=receipt)
    for notice in Notice.objects.all():
        notice.sealed = bit_flipped(notice.sealed)
        notice.save()
    assert "look-ups that do not open: 1;" in house.member("dove", "notices").out
