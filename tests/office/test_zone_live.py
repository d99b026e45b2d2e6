"""The script beside the machine-readable lines, in a real Chromium: it says what the server says, sends nothing, and is not needed."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from brama.documents.errors import ZoneUnread
from brama.documents.layouts import LAYOUTS
from brama.documents.reading import check_digit, zone
from brama.pages.languages import say
from tests.documents.test_reading import SPECIMENS
from tests.doors import chromium, client, door, served, staffed
from tests.journeys.filling import press
from tests.journeys.windows import Doors
from tests.office.meeting import address, met, passport, sent, theirs

AT_ONCE = "const later = window.setTimeout; window.setTimeout = (done) => later(done, 0)"
"""Before the page: the pause after the last key is left out."""
TYPED = """async (texts) => {
  const field = document.querySelector("[name=document-zone]"), told = [];
  for (const text of texts) {
    field.value = text;
    field.dispatchEvent(new Event("input"));
    await new Promise((done) => setTimeout(done, 0));
    told.push([...document.querySelectorAll("#zone-live p")].map((line) => ({ text: line.textContent, ...line.dataset })));
  }
  return told;
}"""
SIGNS = "0123456789ABCXYZ<"


@dataclass(frozen=True)
class Table:
    """A house with somebody at the door who is known by the words."""

    doors: Doors
    address: str

    def page(self, language: str = "en", *, scripts: bool = True) -> Page:
        page = self.doors.window(language, "wanda", scripts=scripts)
        page.add_init_script(AT_ONCE)
        page.goto(self.address)
        return page


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Table]:
    with staffed(tmp_path_factory.mktemp("house")) as house, door("house"):
        walk = met(house)
        sent(client(house, "wanda"), walk, "recognise", heard=" ".join(theirs(walk).say))
        with served("house", house.folder) as ours, chromium() as browser:
            yield Table(Doors(house, "", ours, browser), address(walk))


def samples() -> list[str]:
    """Lines of every kind as they are, with one sign changed, too short, too long, on another keyboard, broken elsewhere."""
    chance = Random(9303)
    whole = [*SPECIMENS, passport()]
    made = [*whole, "", "P<", "\u041f<UTO", passport().lower(), passport().replace("<<", "\u00ab")]
    made += [text.replace("\n", " ") + " < " for text in whole] + [text[:-2] for text in whole]
    made += [text.replace("M", "\u041c").replace("P", "\u0420").replace("O", "\u041e") for text in whole]
    made += [text.replace("0", "\u0416", 2) for text in whole]
    for text in whole * 12:
        at = chance.randrange(len(text))
        made.append(text[:at] + chance.choice(SIGNS) + text[at + 1 :])
    return made


def due(typed: str) -> tuple[str, Any]:
    """What the server says: what it cannot read and how much of it, or each digit that does not fit with what it should be."""
    try:
        read = zone(typed)
    except ZoneUnread as refusal:
        return str(refusal.facts["reason"]), refusal.facts["found"]
    return "read", [(digit.field, digit.due) for digit in read.digits if not digit.fits]


def told(typed: str, lines: list[dict[str, str]]) -> tuple[str, Any]:
    """The same of what the page shows."""
    if lines and (reason := lines[-1].get("wrong", "")) in ("letters", "length"):
        found = due(typed)[1]
        return reason, found if lines[-1]["text"] == say(
            "en", "refusal-zone_unread", reason=reason, found=found
        ) else lines
    if not lines:
        return "length", 0
    assert [line["text"] for line in lines if line.get("whole")], "a verdict on the whole"
    return "read", [(line["wrong"], line["due"]) for line in lines if "wrong" in line]


def test_it_says_of_every_line_what_the_server_says(table: Table) -> None:
    texts = samples()
    shown = table.page().evaluate(TYPED, texts)
    apart = [
        (text, due(text), lines) for text, lines in zip(texts, shown, strict=True) if told(text, lines) != due(text)
    ]
    assert apart == []
    assert {due(text)[0] for text in texts} == {"read", "letters", "length"} and {
        zone(text).kind for text in SPECIMENS
    } == set(LAYOUTS)
    assert {field for text in texts if due(text)[0] == "read" for field, _ in due(text)[1]} == {
        "number", "birth", "expiry", "optional", "whole",
    }  # fmt: skip


def test_lines_that_are_typed_without_a_break_are_not_read_as_shorter_ones_on_the_way(table: Table) -> None:
    for specimen in SPECIMENS:
        typed = "".join(specimen.split())
        lengths = [
            count * letters for count, letters, *_ in sorted(LAYOUTS.values(), key=lambda each: each[0] * each[1])
        ]
        on_the_way = [typed[:length] for length in lengths if length < len(typed)]
        *before, last = table.page().evaluate(TYPED, [*on_the_way, typed])
        assert all(not line.get("whole") for lines in before for line in lines), specimen
        assert [line for line in last if line.get("whole")], specimen


def test_a_line_is_judged_as_soon_as_it_is_ended_and_a_reader_that_presses_enter_sends_nothing(table: Table) -> None:
    page, (first, second) = table.page("be"), passport().replace("910307", "910308").split()
    page.locator("[name=document-zone]").focus()
    page.keyboard.type(f"{first}\n")
    expect(page.locator("#zone-live p").first).to_have_text(say("be", "office-live-bare", line=1))
    page.keyboard.type(f"{second}\n")
    page.locator("#zone-live [data-whole]").wait_for()
    facts = {
        "line": 2,
        "first": 14,
        "last": 20,
        "field": say("be", "office-digit-birth"),
        "read": second[19],
        "due": check_digit("910308"),
    }
    assert say("be", "office-live-not", **facts) in page.locator("#zone-live .error").all_inner_texts()
    assert page.locator("#zone-live").get_attribute("aria-live") == "polite"
    assert page.url.endswith(table.address) and not page.locator("#zone").count(), "nothing was sent"


def test_without_scripts_the_page_does_all_it_does(table: Table) -> None:
    page = table.page(scripts=False)
    page.fill("[name=document-zone]", passport())
    press(page, 'button[value="compare"]')
    assert say("en", "office-zone-whole") in page.locator("#zone").inner_text()
    assert page.locator("textarea[name=document-zone]").input_value().split() == passport().split()
    assert page.locator("#zone-live").inner_text() == ""
