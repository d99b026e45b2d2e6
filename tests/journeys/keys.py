"""Going through a page in a real browser with the keyboard alone: what is not reached by Tab is not there for everybody."""

from typing import Any, Final

from playwright.sync_api import Page

_MOST: Final = 200
_HERE: Final = """() => {
  const at = document.activeElement;
  const sends = at.localName === "button" && (at.hasAttribute("formaction") ? at.formAction : at.form?.action);
  return [at.name ?? "", at.value ?? "", at.type ?? "", at.className, at.href ?? (sends || ""), at.localName, at.innerText ?? ""];
}"""


def reach(page: Page, name: str = "", *, value: str = "", of_class: str = "", to: str = "", said: str = "") -> str:
    """Go forward by Tab to a field of this name, a button of this value or class, what leads there or says so; its type. Radio buttons are
    one stop.
    """
    for _ in range(_MOST):
        page.keyboard.press("Tab")
        at, held, kind, classes, where, element, text = page.evaluate(_HERE)
        met = (at == name or not name, held == value or not value, of_class in classes.split() or not of_class)
        # Between the last part of a page and the first the whole of it has the focus, and says everything.
        if element != "body" and all(met) and where.endswith(to) and said in text:
            return str(kind)
    raise AssertionError(f"{name or of_class or to or said} {value} is not reached by Tab at {page.url}")


def enter(page: Page) -> None:
    """Press what has been reached, or send the form from its last field."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def follow(page: Page, name: str = "", **where: str) -> None:
    """Go forward by Tab to a link or a button, and press it."""
    reach(page, name, **where)
    enter(page)


def unfold(page: Page, said: str) -> None:
    """Open what is folded under these words."""
    reach(page, said=said)
    assert page.evaluate(_HERE)[5] == "summary"
    page.keyboard.press("Enter")


def type_in(page: Page, name: str, value: Any) -> None:
    """Fill in one field as whoever has no mouse does."""
    if isinstance(value, list):
        for each in value:
            reach(page, name, value=each)
            page.keyboard.press("Space")
        return
    kind = reach(page, name)
    if kind == "radio":
        _along(page, value)
        page.keyboard.press("Space")
    elif kind.startswith("select"):
        page.keyboard.press("Home")
        _along(page, value)
    else:
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.insert_text(value)


def _along(page: Page, value: str) -> None:
    """Go along what is to be chosen from until it is this one."""
    for _ in range(_MOST):
        if page.evaluate(_HERE)[1] == value:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{value} is not to be chosen at {page.url}")


def mends(page: Page, name: str) -> None:
    """After a refusal: it is read first, and by its first link one comes to this field."""
    page.locator("[role=alert]:focus").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate(_HERE)[0] == name
    assert page.evaluate("document.activeElement.matches(':focus-visible')")
