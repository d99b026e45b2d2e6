"""The round over all cases: what it tells, what it writes down, and what it leaves alone."""

import re
from http import HTTPStatus
from typing import Any

import pytest

from brama.desk.matching import rounds
from brama.desk.matching.rounds import Told, begun
from brama.pages.languages import LANGUAGES
from tests.desk.matching import APPLICATION, TWIN, matched, register, seat, taken
from tests.doors import Staffed, client
from tests.process.road import says_no_json, walked


def told(house: Staffed) -> list[Told]:
    return list(begun(seat(house)))


def test_a_new_match_is_told_and_written_down_once(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    (first,) = told(house)
    assert [each.found.id for each in first.gained] == ["staff-7"] and first.noted
    assert matched(house, walk).waiting[0].record.waits
    version = walk.case().version
    (second,) = told(house)
    assert not second.news and walk.case().version == version


def test_a_case_that_cannot_be_read_is_told_and_keeps_no_other_from_the_round(house: Staffed) -> None:
    register(house.folder, [TWIN])
    says_no_json(house, taken(house))
    taken(house)
    damaged, whole = sorted(told(house), key=lambda each: each.refusal is None)
    assert damaged.refusal and damaged.refusal.code == "case_damaged" and whole.gained


def test_who_lost_a_match_is_told_once_and_who_has_it_back_too(house: Staffed) -> None:
    register(house.folder, [TWIN])
    taken(house)
    told(house)
    register(house.folder, [])
    (lost,) = told(house)
    assert [each.found.name for each in lost.lost] == ["Лесовик Дмитрий Адамович"]
    assert not told(house)[0].news
    register(house.folder, [TWIN])
    assert [each.found.id for each in told(house)[0].gained] == ["staff-7"]


def test_nobody_is_lost_because_a_register_cannot_be_read(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    told(house)
    version = walk.case().version
    current = house.folder / "registers" / "staff" / "current"
    current.write_text("damaged")
    going = begun(seat(house))
    assert not any(each.news for each in going) and walk.case().version == version
    assert [trouble.code for trouble in going.troubles] == ["index_damaged"]


def test_what_cannot_be_noted_where_the_case_stands_is_told_each_time(house: Staffed) -> None:
    walk = walked(house, "applied", APPLICATION)
    register(house.folder, [TWIN])
    version = walk.case().version
    for _ in range(2):
        (each,) = told(house)
        assert each.gained and not each.noted and walk.case().version == version


def test_the_page_says_quietly_how_far_it_is_and_ends_with_the_sum_and_the_news(house: Staffed) -> None:
    register(house.folder, [TWIN], unverified=True)
    walks = [taken(house), walked(house, "applied", APPLICATION)]
    for language in LANGUAGES:
        answer: Any = client(house, "olena", language).post("/desk/screen")
        assert answer.status_code == HTTPStatus.OK and answer.streaming
        pieces = [piece.decode() for piece in answer.streaming_content]
        whole = "".join(pieces)
        assert len(pieces) == len(walks) + 3 and whole.endswith("</html>\n") and whole.count("</table>") == 1
        bars = re.findall(r'<progress class="progress" max="2" value="(\d)"', whole)
        assert (
            bars == ["1", "2", "2"]
            and whole.partition('class="so-far"')[2].partition("</div>\n<p")[0].count("<progress") == 3
        )
        head, _, news = whole.partition("<h2>")
        assert (
            walks[1].reference in news
            and "<td" not in head
            and walks[1].reference not in head
            and "evidence-" not in whole
            and "<script" not in whole
        )


def test_a_stranger_in_the_middle_ends_the_page_with_a_sentence(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(house)

    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(rounds, "matches_of", broken)
    answer: Any = client(house, "olena").post("/desk/screen")
    whole = b"".join(answer.streaming_content).decode()
    monkeypatch.undo()
    assert "stopped here by a mistake of ours" in whole and whole.endswith("</html>\n")


def test_asking_for_the_page_screens_nobody(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walk = taken(house)
    version = walk.case().version
    shown = client(house, "olena").get("/desk/screen").content.decode()
    assert 'class="first"' in shown and walk.case().version == version and walk.reference not in shown


def test_who_closes_the_page_in_the_middle_finds_its_news_later(house: Staffed) -> None:
    register(house.folder, [TWIN])
    walks = [taken(house), taken(house)]
    answer: Any = client(house, "olena").post("/desk/screen")
    rows = iter(answer.streaming_content)
    next(rows), next(rows)
    answer.close()
    shown = client(house, "halina").get("/desk/night").content.decode()
    assert [walk.reference in shown for walk in walks] == [True, False]
