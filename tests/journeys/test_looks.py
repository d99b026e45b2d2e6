"""What looks at every page for whoever has no mouse or needs large letters: of a page with a fault it says so, of another nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

import brama
from tests.doors import chromium
from tests.journeys.focus import faults_of_focus
from tests.journeys.magnified import NARROW, faults_of_size

pytestmark = [pytest.mark.long, pytest.mark.timeout(60)]
STYLE = (Path(brama.__file__).parent / "pages/static/brama.css").read_text()
TOP = '<a class="skip" href="#main">on</a><header class="inside"><a href="/a">A</a> <a href="/b">B</a></header>'
FIELD = '<div class="field"><label for="name">Name</label><input id="name"></div>'
LINK = '<p><a href="/c">C</a> <a href="/d">D</a></p>'
WRONG = '<div class="summary" role="alert" tabindex="-1" autofocus><a href="#name">Name: empty</a></div>'
FOLD = "<details><summary>More</summary><p><a href='/e'>E</a></p></details>"
GOOD = f"{WRONG}<form>{FIELD}</form>{LINK}{FOLD}"
HIGH = "<p style='height:20rem'></p>"
OF_FOCUS = {
    "has no ring": f"<style>a{{outline:none!important}}</style>{LINK}",
    "has a pale ring": f"<style>a{{outline-color:#eee!important}}</style>{LINK}",
    "cuts off": f"<div style='overflow:hidden'>{LINK}</div>",
    "comes after": f"<div style='display:flex;flex-direction:row-reverse'>{LINK}{LINK}</div>",
    "comes after p": f"<div style='display:flex;flex-direction:column-reverse'>{LINK}{LINK}</div>",
    "is not reached": f"<label>Held <input onkeydown='event.preventDefault()'></label>{LINK}",
    "has a place of its own": '<p><a href="/c" tabindex="3">C</a></p>',
    "is covered by": f"<div style='position:fixed;inset:0;background:#fff'></div>{LINK}",
    "begins elsewhere": f"{WRONG.replace(' autofocus', '')}{FIELD}",
    "is nowhere": WRONG,
    "above the window": f"{WRONG}{FIELD.replace('<input', HIGH + '<input')}{HIGH * 9}",
}  # fmt: skip
OF_SIZE = {
    "px wide": "<p style='width:400px'>Wide</p>",
    "is cut off": "<p style='overflow:hidden;height:1rem'>Two<br>lines</p>",
    "stand over one another": "<p>Here</p><p style='margin-top:-2rem'>There</p>",
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_page(viewport={"width": NARROW, "height": 900}) as opened:
        yield opened


def show(page: Page, main: str, top: str = TOP) -> Page:
    page.set_content(f"<!doctype html><style>{STYLE}</style><body>{top}<main id='main' class='inside'>{main}</main>")
    return page


@pytest.mark.parametrize("fault", OF_FOCUS)
def test_a_fault_of_focus_is_seen(page: Page, fault: str) -> None:
    assert [each for each in faults_of_focus(show(page, OF_FOCUS[fault])) if fault.removesuffix(" p") in each]


def test_a_top_without_a_way_past_it_is_seen(page: Page) -> None:
    assert "has no way past its top" in faults_of_focus(show(page, LINK, TOP.replace("#main", "#nowhere")))


@pytest.mark.parametrize("fault", OF_SIZE)
def test_a_fault_of_size_is_seen(page: Page, fault: str) -> None:
    assert [each for each in faults_of_size(show(page, OF_SIZE[fault])) if fault in each]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_of_a_page_without_faults_nothing_is_said(page: Page, scheme: Literal["light", "dark"]) -> None:
    page.emulate_media(color_scheme=scheme)
    assert [*faults_of_focus(show(page, GOOD)), *faults_of_size(page)] == []
