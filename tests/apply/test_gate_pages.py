"""What every page of the form is: light, quick, without a script, a cookie or anything that the browser keeps."""

import re
import time
from pathlib import Path

import pytest

from brama.pages.forms import QUIET
from brama.pages.languages import say
from tests.apply.visitor import Visitor, before_the_gate, kept_by_no_browser
from tests.doors import ROOT

STYLE = (ROOT / "src/brama/pages/static/brama.css").stat().st_size
MOST = 30_000


def pages(visitor: Visitor) -> list[str]:
    """Every page from the first to the last before sending."""
    seen = [visitor.opens().page, visitor.begins().page]
    while visitor.step != "check":
        before = visitor.step
        visitor.fills(_next(before))
        seen.append(visitor.page)
    return [*seen, *(visitor.presses("next").page for _ in range(3))]


def _next(step: str) -> str:
    order = [
        "birth",
        "names",
        "origin",
        "documents",
        "contact",
        "background",
        "skills",
        "motivation",
        "referees",
        "check",
    ]
    return order[order.index(step) + 1]


@pytest.mark.parametrize("language", ["be", "ru", "uk", "pl", "en"])
def test_every_page_is_light_and_keeps_nothing(tmp_path: Path, language: str) -> None:
    with before_the_gate(tmp_path, language) as visitor:
        seen = pages(visitor)
        assert len(seen) == 14 and not visitor.browser.cookies
    for page in seen:
        state = re.search(r'name="state" value="([^"]*)"', page)
        assert len(page.encode()) - len(state[1] if state else "") + STYLE <= MOST
        assert "<script" not in page and "style=" not in page and "http" not in page.replace("torproject", "")
        for tag in re.findall(r"<(?:input|textarea)[^>]*>", page):
            if " hidden>" not in tag and (
                'type="text"' in tag or 'type="password"' in tag or tag.startswith("<textarea")
            ):
                assert all(f'{name}="{value}"' in tag for name, value in QUIET.items())
        assert not re.search(r"apply-[a-z]+-", page), "a code without words"
        assert kept_by_no_browser(page)


def test_the_receipt_is_masked_when_it_is_typed(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.begins().fills().keeps_words()
        assert re.search(r'<input type="password" name="receipt"', visitor.page)


def test_the_first_page_takes_less_than_fifty_milliseconds(tmp_path: Path) -> None:
    with before_the_gate(tmp_path) as visitor:
        visitor.opens()
        took = []
        for _ in range(10):
            start = time.process_time()
            visitor.opens()
            took.append(time.process_time() - start)
        assert min(took) < 0.05


@pytest.mark.parametrize("language", ["be", "ru", "uk", "pl", "en"])
def test_the_first_page_tells_what_must_be_known_before_the_first_question(tmp_path: Path, language: str) -> None:
    codes = (
        *("who-reads", "kept-end", "kept-sealed", "kept-not", "safe-tor", "safe-close", "safe-bot", "safe-contact"),
        *("asked-age", "asked-relatives", "asked-referees"),
    )
    with before_the_gate(tmp_path, language) as visitor:
        visitor.opens()
        assert all(say(language, f"apply-welcome-{code}") in visitor.page for code in codes)
        assert f'href="/{language}/visit"' in visitor.page and 'value="begin"' in visitor.page


def test_progress_is_told_with_every_question(tmp_path: Path) -> None:
    with before_the_gate(tmp_path, "en") as visitor:
        assert "Step 3 of 13 · nothing is stored yet" in visitor.begins().fills("origin").page
