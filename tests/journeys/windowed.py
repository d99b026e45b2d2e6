"""The windows of the demonstration's walk in a real Chromium, without scripts: its pages are opened, filled in and pressed there."""

from collections.abc import Iterable, Mapping
from typing import ClassVar

from playwright.sync_api import Browser as Chromium
from playwright.sync_api import ElementHandle

from brama.demo.browser import Browser
from brama.demo.sheets import Page, Reader, Sheet

_CONTROLS = """(form, [name, value]) => [...form.elements].find(each =>
    each.name === name && (!["radio", "checkbox"].includes(each.type) || each.value === value))"""
_BUTTONS = """(form, press) => [...form.elements].find(each => each.type === "submit" && !each.hidden && (press
    ? [each.name, `${each.name}=${each.value}`].includes(press) || (each.getAttribute("formaction") || "").endsWith(press)
    : form.contains(each)))"""
_UNFOLD = "each => { while ((each = each.parentElement.closest('details'))) each.open = true }"


class Window(Browser):
    """One window of a person, with cookies of its own."""

    chromium: ClassVar[Chromium]

    def __init__(self, start: str, language: str = "en") -> None:
        super().__init__(start, language)
        context = self.chromium.new_context(java_script_enabled=False, locale=language, base_url=start)
        context.set_default_timeout(30_000)
        self.page = context.new_page()

    def get(self, path: str) -> Page:
        answer = self.page.goto(path)
        assert answer
        return self.shown(answer.status)

    def send(self, sheet: Sheet, fields: Mapping[str, str | list[str]] | None = None, press: str = "") -> Page:
        button = self.filled(sheet, fields or {}, press)
        with self.page.expect_navigation() as answer:
            button.click()
        return self.shown(answer.value.status)

    def filled(self, sheet: Sheet, fields: Mapping[str, str | list[str]], press: str) -> ElementHandle:
        """Fill in the form that stands in this window, as a person does; the button to be pressed."""
        place = next(place for place, each in enumerate(self._sheets) if each is sheet)
        form = self.page.locator("form").nth(place)
        for name, value in fields.items():
            for each in [value] if isinstance(value, str) else value:
                _fill(_found(form.evaluate_handle(_CONTROLS, [name, each]).as_element(), name), each)
        button = _found(form.evaluate_handle(_BUTTONS, press).as_element(), press)
        button.evaluate(_UNFOLD)
        return button

    def shown(self, status: int) -> Page:
        """What stands in the window, read as the walk reads it."""
        reader = Reader(self.page.url)
        reader.feed(self.page.content())
        self._sheets = tuple(reader.sheets)
        words = " ".join("".join(reader.words).split())
        marked = tuple(" ".join(each.split()) for each in reader.marked)
        return Page(status, self.page.url, words, self._sheets, tuple(reader.links), marked)

    _sheets: Iterable[Sheet] = ()


def _found(control: ElementHandle | None, name: str) -> ElementHandle:
    if control is None:
        raise LookupError(name)
    return control


def _fill(control: ElementHandle, value: str) -> None:
    control.evaluate(_UNFOLD)
    kind = str(control.evaluate("each => each.type"))
    if kind in ("radio", "checkbox"):
        control.check()
    elif kind.startswith("select"):
        control.select_option(value)
    else:
        control.fill(value)
