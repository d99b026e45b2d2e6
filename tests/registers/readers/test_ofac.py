"""OFAC's pair of files, in their layout, with invented people."""

import pytest

from brama.persons import PartialDate, Person
from brama.registers.errors import BadLine, MissingPart, TwiceGiven, WrongFile
from brama.registers.readers import Tally, guess_format, ofac

from .conftest import Write

EMPTY = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- "
SDN = f"""\
11,"UZOR TRADING, LTD.",-0- ,"CUBA",{EMPTY}
12,"HRYB, Dr. Adam Janavich","individual","BELARUS",{EMPTY[:-4]}"DOB 10 Dec 1948; alt. DOB 1949; alt. DOB circa 1950; POB Lida, Belarus; alt. POB Hrodna; nationality Belarus; citizen Poland; Gender Male; Passport 1084010 (Belarus) issued 01 Jan 2001; alt. Passport RL 1622378; National ID No. V-6.919.272 (Poland); Tax ID No. 104-385-2-019; Phone Number +442079460958; alt. Email Address Adam@Example.org; Executive Order 13405; a.k.a. 'HRYBOK, Adas'; (Linked To: UZOR TRADING)."
13,"BIEL, Eva, Jr.","individual","BELARUS",{EMPTY[:-4]}"DOB 01 Jan 1960 to 31 Dec 1961."
14,"SANTA","individual","CUBA",{EMPTY}
\x1a"""  # noqa: E501 (a row is a line)
ALT = '12,1,"aka","GRIB, Adam",-0- \n11,2,"aka","UZOR",-0- \n12,3,"fka","HRYB, Adas","weak"\n\x1a'
ADAM = Person(
    "12",
    ("Dr. Adam Janavich HRYB", "Adam GRIB", "Adas HRYB", "Adas HRYBOK"),
    (PartialDate(1948, 12, 10), PartialDate(1949), PartialDate(1950)),
    ("Lida, Belarus", "Hrodna"),
    ("male",),
    ("by", "pl"),
    ("1084010", "RL1622378", "V6919272", "1043852019"),
    ("+442079460958",),
    ("adam@example.org",),
)


@pytest.mark.parametrize("turned", [False, True])
def test_both_files_are_joined_in_any_order(write: Write, turned: bool) -> None:
    tally = Tally()
    paths = [write("sdn.csv", SDN.replace("\n", "\r\n")), write("alt.csv", ALT)]
    adam, eva, santa = ofac.read(paths[::-1] if turned else paths, tally)
    assert adam == ADAM
    assert (eva.names, eva.births) == (("Eva BIEL Jr.",), (PartialDate(1960), PartialDate(1961)))
    assert santa == Person("14", ("SANTA",))
    assert (tally.persons, tally.skipped) == (3, {"other_row": 1})


def test_remarks_go_on_in_the_file_of_comments_be_it_within_a_word(write: Write) -> None:
    cut = SDN.index("Tax ID No. 104-385") + len("Tax ID No. 104-385")
    end = SDN.index('"', cut)
    listed, comments = write("sdn.csv", SDN[:cut] + SDN[end:]), write("sdn_comments.csv", f'12,"{SDN[cut:end]}"\n\x1a')
    paths = [comments, listed, write("alt.csv", ALT)]
    assert guess_format(paths) == "ofac"
    assert next(ofac.read(paths, Tally())) == ADAM


def test_two_cells_alone_are_no_list_of_ofacs(write: Write) -> None:
    assert guess_format([write("x.csv", '12,"Adam Hryb"\n')]) == "csv"


def test_the_list_alone_is_enough(write: Write) -> None:
    assert next(ofac.read([write("any.csv", SDN)], Tally())).names == ("Dr. Adam Janavich HRYB", "Adas HRYBOK")


def test_a_latin_1_file_is_read_as_such(write: Write) -> None:
    row = f'15,"PEÑA, José","individual","CUBA",{EMPTY}\n'
    assert [one.names for one in ofac.read([write("x", row.encode("latin-1"))], Tally())] == [("José PEÑA",)]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ('12,25,-0- ,"Minsk","Belarus",-0- \n', "ofac_addresses"),
        ("id,name\n1,Adam Hryb\n", "other"),
        ("{}\n", "other"),
        ('1,2,"x","y","z"\n', "other"),
    ],
)
def test_another_file_of_the_set_is_refused_by_its_name(write: Write, content: str, found: str) -> None:
    path = write("add.csv", content)
    with pytest.raises(WrongFile) as refused:
        list(ofac.read([write("sdn.csv", SDN), path], Tally()))
    assert refused.value.facts == {"file": str(path), "expected": "ofac", "found": found}


def test_the_names_alone_are_refused(write: Write) -> None:
    with pytest.raises(MissingPart):
        list(ofac.read([write("alt.csv", ALT)], Tally()))


def test_the_list_given_twice_is_refused(write: Write) -> None:
    with pytest.raises(TwiceGiven):
        list(ofac.read([write("a", SDN), write("b", SDN)], Tally()))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ('16,"HRYB, Adam","individual"\n', "too_few_cells"),
        (f'16,"HRYB, Adam","individual","X",{EMPTY},1\n', "too_many_cells"),
        (f'x,"HRYB, Adam","individual","X",{EMPTY}\n', "no_number"),
        (f'16,"HRYB" Adam,"individual","X",{EMPTY}\n', "stray_quote"),
        (f'16,"HRYB, Adam,individual,X,{EMPTY}\n', "open_quote"),
    ],
)
def test_a_bad_row_is_refused_by_its_line(write: Write, row: str, reason: str) -> None:
    path = write("sdn.csv", SDN.replace("\x1a", row))
    with pytest.raises(BadLine) as refused:
        list(ofac.read([path], Tally()))
    assert (refused.value.facts["line"], refused.value.facts["reason"]) == (5, reason)
    tally = Tally(skip_bad=True)
    assert len(list(ofac.read([path], tally))) == 3
    assert tally.reasons == {reason: 1}
