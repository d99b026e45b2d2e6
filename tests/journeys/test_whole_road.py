"""One applicant walks the whole road in real windows, without scripts, in each language: from the first page to being erased."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

import pytest
from playwright.sync_api import Page

from brama.pages.languages import LANGUAGES, say
from brama.process.procedure import CHECKLIST
from tests.apply.person import PERSON
from tests.doors import Staffed
from tests.journeys.filling import answers, fill, press, title
from tests.journeys.windows import Doors, open_doors

NAMES = {
    "be": "Вяргейка Янка",
    "ru": "Сосновский Пётр",
    "uk": "Калинюк Остап",
    "pl": "Jaworek Zofia",
    "en": "Ashdown Miriam",
}


@dataclass
class Journey:
    """An applicant at the gate and the members who meet the case, each in a window of their own, all in one language."""

    doors: Doors
    language: str
    reference: str = ""
    receipt: str = ""

    @cached_property
    def gate(self) -> Page:
        return self.doors.window(self.language)

    @cached_property
    def olena(self) -> Page:
        return self.doors.window(self.language, "olena")

    @cached_property
    def wanda(self) -> Page:
        return self.doors.window(self.language, "wanda")

    @cached_property
    def taras(self) -> Page:
        return self.doors.window(self.language, "taras")

    @cached_property
    def roman(self) -> Page:
        return self.doors.window(self.language, "roman")

    def says(self, code: str) -> str:
        return say(self.language, code)

    def applies(self) -> None:
        page = self.gate
        page.goto(f"/{self.language}/")
        press(page)
        answers(page, "receipt", {here: {**typed, **self._mine.get(here, {})} for here, typed in PERSON.items()})
        self.receipt = " ".join(page.locator("td strong").all_inner_texts())
        press(page)
        press(page)
        self._press(page, receipt=self.receipt)
        assert title(page) == self.says("apply-received-title")

    @property
    def _mine(self) -> dict[str, dict[str, str]]:
        """What differs from one language to the next."""
        name = NAMES[self.language]
        number = f"MP765432{[*LANGUAGES].index(self.language)}"
        return {"names": {"names": name}, "documents": {"row0-number": number}, "contact": {"asked_in": self.language}}

    def is_taken_and_asked(self) -> None:
        page = self.olena
        page.goto("/desk/")
        fill(page, {"name": NAMES[self.language]})
        press(page, '[action="/desk/search"] button')
        press(page, "tbody th a")
        self.reference = title(page)
        press(page)
        self._send(page, "ask", text="Дзе вы вучыліся?")
        assert "Дзе вы вучыліся?" in page.locator("main").inner_text()

    def answers(self) -> None:
        self.comes_back()
        assert title(self.gate) == self.says("visit-at-questions")
        assert "Дзе вы вучыліся?" in self.gate.locator("blockquote").inner_text()
        press(self.gate)
        self._press(self.gate, text="У Воршы, у вячэрняй школе.")
        assert self.says("visit-told-answered") in self.gate.locator("[role=status]").inner_text()

    def is_read_and_cleared(self) -> None:
        page = self.olena
        page.goto(f"/desk/{self.reference}")
        assert "У Воршы, у вячэрняй школе." in page.locator("main").inner_text()
        self._send(page, "check", items=list(CHECKLIST))
        self._send(page, "assess", level="good", reasons=["consistent"], flagged="no")
        self._send(page, "clear")
        assert page.locator("[aria-current=step]").inner_text() == self.says("step-cleared")

    def meeting_is_offered_and_booked(self) -> None:
        page = self.wanda
        page.goto(f"/office/{self.reference}/")
        today = datetime.now(UTC).date().isoformat()
        self._press(page, **{"offer-town": "Vilnius", "offer-halves": f"{today}-pm"})
        self.looks_again()
        press(self.gate)
        self.gate.check("[name=slot]")
        press(self.gate)
        assert self.says("visit-told-booked") in self.gate.locator("[role=status]").inner_text()

    def house_is_told(self) -> None:
        self.wanda.goto(f"/office/{self.reference}/")
        self._press(self.wanda, **{"tell_place-place": "Mill Street 3", "tell_place-hour": "18:30"})
        self.looks_again()
        assert "Mill Street 3" in self.gate.locator("main").inner_text()

    def both_know_each_other_and_documents_agree(self) -> None:
        to_say, to_hear = self.gate.locator(".words").all_inner_texts()
        page = self.wanda
        self._press(page, **{"recognise-heard": to_say})
        assert page.locator(".words").inner_text() == to_hear
        for claim in page.locator("fieldset.claim [value=agrees]").all():
            claim.check()
        self._press(page, **{"document-photo": "agrees"})
        assert title(page) == f"{self.reference} {self.says('step-verified')}"

    def is_brought_and_admitted(self) -> None:
        self.olena.goto(f"/desk/{self.reference}")
        self._send(self.olena, "bring")
        for page in (self.taras, self.roman):
            page.goto(f"/board/{self.reference}")
            assert NAMES[self.language] not in page.content()
            self._send(page, "vote", outcome="admit", reason="needed")
        self.taras.goto(f"/board/{self.reference}")
        self._send(self.taras, "open-vote")
        self._send(self.taras, "decide", reason="needed")
        assert self.says("board-done-admit") in self.taras.locator("[role=status]").inner_text()

    def is_accepted(self) -> None:
        self.looks_again()
        assert title(self.gate) == self.says("visit-at-admitted")
        assert self.gate.locator("[aria-current=step]").inner_text() == self.says("visit-stage-accepted")
        assert self.says("visit-reason-needed") in self.gate.locator("main").inner_text()

    def is_erased(self) -> None:
        press(self.gate, "[name=go][value=erase]")
        fill(self.gate, {"sure": "yes"})
        press(self.gate, "button.against")
        assert title(self.gate) == self.says("visit-erased-title")
        self.comes_back()
        assert self.gate.locator(".error").inner_text() == self.says("visit-words-seven-receipt_unknown")
        answer = self.olena.goto(f"/desk/{self.reference}")
        assert answer and answer.status == 404

    def comes_back(self) -> None:
        self.gate.goto(f"/{self.language}/visit")
        self._press(self.gate, seven=self.receipt)

    def looks_again(self) -> None:
        """During a visit, by the button of the language that the page has."""
        press(self.gate, f'.languages [lang="{self.language}"]')

    def _press(self, page: Page, **typed: str) -> None:
        """Fill in, and press the one filled button."""
        fill(page, typed)
        press(page)

    def _send(self, page: Page, act: str, **typed: str | list[str]) -> None:
        """Fill in the form of this act, and send it."""
        button = f'[formaction$="/{self.reference}/{act}"]'
        folded = page.locator("details:not([open])").filter(has=page.locator(button).first)
        for summary in folded.locator("summary").all():
            summary.click()
        fill(page, typed)
        press(page, button)


@pytest.fixture(scope="module")
def doors(house: Staffed) -> Iterator[Doors]:
    with open_doors(house) as opened:
        yield opened


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_road_is_walked_in_real_windows(doors: Doors, language: str) -> None:
    one = Journey(doors, language)
    one.applies()
    one.is_taken_and_asked()
    one.answers()
    one.is_read_and_cleared()
    one.meeting_is_offered_and_booked()
    one.house_is_told()
    one.both_know_each_other_and_documents_agree()
    one.is_brought_and_admitted()
    one.is_accepted()
    one.is_erased()
    assert one.gate.context.cookies() == []
