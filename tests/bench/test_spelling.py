"""Names of other tongues are written as the rules in the tables say, and no namesake is the person in another spelling."""

import unicodedata
from random import Random

import pytest

from spelling import HALVES, namesakes, people, spelt, tongues


@pytest.mark.parametrize(
    ("tongue", "way", "name", "written"),
    [("arabic", "bgn", "ʿabd_al-raḥmān", "‘abd ar-raḩmān"), ("arabic", "maghreb", "ʿabd_al-raḥmān", "abderrahmane"),
     ("arabic", "arabic", "ḥusayn", "حسين"),
     ("chinese", "wade", "志·明", "chih-ming"), ("chinese", "cantonese", "志·明", "chi-ming"),
     ("korean", "revised", "정·은", "jeong-eun"),
     ("korean", "reischauer", "정·은", "chŏng-ŭn"), ("armenian", "western", "պետրոսյան", "bedrosian"),
     ("turkish", "russian icao", "cüneyt", "dzhiuneit"), ("lithuanian", "plain", "čepaitis/čepaitytė", "cepaityte")],
)  # fmt: skip
def test_a_name_is_written_as_the_rule_has_it(tongue: str, way: str, name: str, written: str) -> None:
    assert spelt(name, "f", tongues()[tongue].writings[way]) == written


@pytest.mark.parametrize("tongue", [*tongues()])
def test_every_way_of_writing_knows_every_letter(tongue: str) -> None:
    for way, writing in tongues()[tongue].writings.items():
        for words in tongues()[tongue].words.values():
            scripts = {
                _script(letter)
                for word in words
                for letter in spelt(word, "f", writing)
                if unicodedata.category(letter) in ("Ll", "Lo")
            }
            assert len(scripts) < 2, (way, scripts)


def _script(letter: str) -> str:
    return unicodedata.name(letter).split()[0]


def test_the_halves_share_no_given_name_and_no_surname() -> None:
    for tongue in tongues().values():
        learn, check = (people(tongue, half, 1000, Random(1)) for half in HALVES)
        for part in (0, 2):
            ours, theirs = ({each.parts[part] for each in half} for half in (learn, check))
            assert ours and theirs and not ours & theirs, tongue.name


def test_a_namesake_is_somebody_else_in_every_spelling() -> None:
    for tongue in tongues().values():
        persons = people(tongue, "check", 40, Random(2))
        for one in persons[:5]:
            told = [*namesakes(one, persons, 3, Random(3))]
            assert told
            for other in told:
                changed = 0 if one.parts[0] != other.parts[0] else 2
                ways = tongue.writings.values()
                ours, theirs = ({spelt(each.parts[changed], one.sex, way) for way in ways} for each in (one, other))
                assert not ours & theirs
