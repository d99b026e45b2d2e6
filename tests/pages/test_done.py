"""Past acts are said as done, in every language and in every list alike: none as a command, none as something to do."""

import re

import pytest

from brama.pages.done import done_said
from brama.pages.languages import LANGUAGES, say
from brama.process.steps import ACTS
from tests.doors import Staffed, client
from tests.process.road import walked

TO_DO = {"be": "(ць|цца|ці|чы)", "ru": "(ть|ться|ти|чь)", "uk": "(ти|тися)", "pl": "(ć|c)"}
"""How a verb ends that says what is to be done."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_act_of_the_road_is_said_as_something_to_do(language: str) -> None:
    for act in ACTS:
        done = done_said(language, act)
        assert done != act and (done != say(language, f"act-{act}") or language == "en"), act
        if language in TO_DO:
            assert not re.fullmatch(rf"\w+{TO_DO[language]}", done.split()[0]), done


def test_an_act_that_has_no_words_is_said_as_itself() -> None:
    assert done_said("be", "something_new") == "something_new"


def test_every_list_of_past_acts_says_them_so(house: Staffed) -> None:
    reference = walked(house, "screening").reference
    for handle, page in (("olena", f"/desk/{reference}"), ("ivanna", "/security/ledger")):
        shown = client(house, handle, "uk").get(page).content.decode()
        assert "справу взято" in shown and "зроблено нотатку" in shown and ">записати<" not in shown, page
