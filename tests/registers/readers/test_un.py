"""The UN's XML, with invented people."""

import tracemalloc

import pytest

from brama.persons import PartialDate, Person
from brama.registers.errors import BadLine, BrokenXml, WrongFile
from brama.registers.readers import Tally, un

from .conftest import Write

ADAM = """
    <INDIVIDUAL>
      <DATAID>1</DATAID><FIRST_NAME>ADAM</FIRST_NAME><SECOND_NAME>JAN </SECOND_NAME><THIRD_NAME/>
      <FOURTH_NAME>HRYB &amp; CO</FOURTH_NAME><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><GENDER>Male</GENDER>
      <NAME_ORIGINAL_SCRIPT>Адам Ян Грыб</NAME_ORIGINAL_SCRIPT>
      <NATIONALITY><VALUE>Russian Federation</VALUE><VALUE>Iran (Islamic Republic of)</VALUE><VALUE>na</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Adas Hryb; A. Hryb</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Adam Grib</ALIAS_NAME><DATE_OF_BIRTH>5 Mar. 1969</DATE_OF_BIRTH>
        <CITY_OF_BIRTH>Pinsk</CITY_OF_BIRTH><COUNTRY_OF_BIRTH>Belarus</COUNTRY_OF_BIRTH>
        <NOTE>(in prison: 2003) Original script: Адам Грыб; in Arabic: آدم غريب (in Latin: A. Grib)</NOTE></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1974-03-07</DATE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><YEAR>1975</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><FROM_YEAR>1977</FROM_YEAR><TO_YEAR>1979</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><NOTE>Nov. 1981 </NOTE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Lida</CITY><STATE_PROVINCE>Hrodna</STATE_PROVINCE><COUNTRY>Belarus</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><COUNTRY/></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Ruritanian passport number SA0020249 </NUMBER></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT/>
    </INDIVIDUAL>"""  # noqa: E501 (an element is a line)


def listed(individuals: str, before: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS>'
        f"{individuals}</INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>UZOR</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>"
    )


def test_an_individual_is_read_with_all_that_is_said(write: Write) -> None:
    tally = Tally()
    assert list(un.read([write("x.xml", listed(ADAM))], tally)) == [
        Person(
            "XXi.001",
            ("ADAM JAN HRYB & CO", "Адам Ян Грыб", "Adas Hryb", "A. Hryb", "Adam Grib", "Адам Грыб", "آدم غريب"),
            (
                *(PartialDate(1974, 3, 7), *map(PartialDate, (1975, 1977, 1978, 1979))),
                *(PartialDate(1981, 11), PartialDate(1969, 3, 5)),
            ),
            ("Lida, Hrodna, Belarus", "Pinsk, Belarus"),
            ("male",),
            ("ru", "ir"),
            ("SA0020249",),
        )
    ]
    assert tally.skipped == {"other_row": 1}


def test_a_declared_utf_16_is_read_by_its_mark(write: Write) -> None:
    text = listed(ADAM).replace("UTF-8", "UTF-16")
    assert len(list(un.read([write("x.xml", text.encode("utf-16"))], Tally()))) == 1


def test_a_document_type_is_refused_before_an_entity_grows(write: Write) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    for before in (laughs, "<!--" + "x" * 100_000 + "-->" + laughs, '<!DOCTYPE x SYSTEM "file:///etc/passwd">'):
        with pytest.raises(WrongFile) as refused:
            list(un.read([write("x.xml", listed(ADAM.replace("ADAM", "&b;"), before))], Tally()))
        assert refused.value.facts["found"] == "doctype"


def test_another_xml_is_refused_by_its_root(write: Write) -> None:
    with pytest.raises(WrongFile) as refused:
        list(un.read([write("x.xml", "<sanctionsData><x/></sanctionsData>")], Tally()))
    assert refused.value.facts["found"] == "sanctionsData"


@pytest.mark.parametrize("broken", [listed(ADAM)[:900], listed(ADAM).replace("</DATAID>", ""), listed("&what;"), "<a"])
def test_broken_xml_is_refused_with_its_place_even_when_bad_lines_are_skipped(write: Write, broken: str) -> None:
    with pytest.raises(BadLine) as refused:
        list(un.read([write("x.xml", broken)], Tally(skip_bad=True)))
    assert refused.value.facts["reason"] == "xml"
    assert refused.value.facts["line"] in range(1, 30)


def test_an_individual_without_a_reference_number_is_bad_and_one_without_a_name_passed_over(write: Write) -> None:
    nameless = "<INDIVIDUAL><REFERENCE_NUMBER>XXi.002</REFERENCE_NUMBER></INDIVIDUAL>"
    path = write("x.xml", listed(ADAM + nameless + ADAM.replace("XXi.001", " ")))
    with pytest.raises(BadLine) as refused:
        list(un.read([path], Tally()))
    assert refused.value.facts["reason"] == "no_id"
    tally = Tally(skip_bad=True)
    assert len(list(un.read([path], tally))) == 1
    assert (tally.bad, tally.skipped["no_name"]) == (1, 1)


def test_memory_does_not_grow_with_the_list(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brama.registers.readers.opening.BLOCK", 1 << 14)
    path = write("x.xml", listed(ADAM * 1200))
    tracemalloc.start()
    try:
        count = sum(1 for _ in un.read([path], Tally()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 1200
    assert peak < path.stat().st_size / 3


def test_a_range_of_years_that_are_none_says_nothing(write: Write) -> None:
    endless = ADAM.replace("</INDIVIDUAL>", "<INDIVIDUAL_DATE_OF_BIRTH><FROM_YEAR>" + "1" * 5000 + "</FROM_YEAR>"
                           "<TO_YEAR>" + "1" * 5000 + "</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>")  # fmt: skip
    assert list(un.read([write("x.xml", listed(endless))], Tally())) == list(
        un.read([write("y.xml", listed(ADAM))], Tally())
    )


def test_elements_within_elements_are_refused_before_they_fill_the_memory(write: Write) -> None:
    path = write("x.xml", "<CONSOLIDATED_LIST>" + "<a>" * 1_000_000)
    with pytest.raises(BrokenXml) as refused:
        list(un.read([path], Tally()))
    assert refused.value.facts["line"] == 1 and refused.value.facts["column"] in range(60, 80)


def test_an_element_without_end_is_refused_not_kept(write: Write) -> None:
    with pytest.raises(BadLine) as refused:
        list(un.read([write("x.xml", listed(ADAM.replace("JAN ", "J" * (40 << 20))))], Tally()))
    assert refused.value.facts["reason"] == "xml"
