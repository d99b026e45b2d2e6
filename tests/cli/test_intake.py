"""`brama intake`: one of the board proposes places, another confirms; the list ranks by what counts."""

from tests.cli.seated import House


def test_an_intake_counts_once_another_has_confirmed_it(house: House) -> None:
    assert "There is no intake" in house.member("stork", "intake", "show").err
    proposed = house.member(
        "stork", "intake", "propose", "3", "--skill", "medicine", "--skill", "radio", "--experience", "some"
    )
    number = proposed.out.split()[1]
    assert proposed.out.startswith(f"Intake {number} is proposed")
    said = "places 3, skills medicine, radio, experience some"
    assert house.member("eagle", "intake", "show").out == f"Intake {number} waits, proposed by stork: {said}.\n"
    alone = house.member("stork", "intake", "confirm", number)
    assert alone.status == 1 and alone.out == "" and "another" in alone.err
    assert house.member("eagle", "intake", "confirm", number).out == f"Intake {number} counts from now on.\n"
    assert house.member("stork", "intake", "show").out == f"Intake {number} counts: {said}; left 3.\n"


def test_what_no_intake_may_say_is_refused_with_what_it_may(house: House) -> None:
    refused = (
        (("--", "-1"), "0 to 10000"),
        (("2", "--skill", "flying"), "medicine"),
        (("2", "--experience", "lots"), "some"),
    )
    for words, told in refused:
        ended = house.member("stork", "intake", "propose", *words)
        assert (ended.status, ended.out) == (1, "") and told in ended.err, ended.err
    assert "There is no intake" in house.member("eagle", "intake", "show").err


def test_nobody_but_the_board_proposes_confirms_or_reads_an_intake(house: House) -> None:
    house.member("stork", "intake", "propose", "3")
    for handle in ("finch", "owl", "wren"):
        for words in (("show",), ("propose", "4"), ("confirm", "1")):
            ended = house.member(handle, "intake", *words)
            assert (ended.status, ended.out) == (1, "") and "board" in ended.err
