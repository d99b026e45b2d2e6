"""Pages as the walk reads them: their words, links and forms, with what each form holds and what sends it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

_VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
_INLINE = frozenset({"a", "abbr", "b", "bdi", "code", "em", "i", "small", "span", "strong"})
_SILENT = frozenset({"script", "style", "title", "template"})


@dataclass
class Button:
    """What sends a form, and what it adds."""

    name: str
    value: str
    action: str
    disabled: bool


@dataclass
class Sheet:
    """A form as it stands in the page: where it goes, what its fields hold, its buttons."""

    action: str
    method: str
    id: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    buttons: list[Button] = field(default_factory=list)
    choices: dict[str, list[str]] = field(default_factory=dict)

    def button(self, press: str) -> Button | None:
        """The button of this name, of this name=value, or that sends the form to an address that ends so."""
        for each in self.buttons:
            if press in (each.name, f"{each.name}={each.value}") or (each.action and each.action.endswith(press)):
                return each
        return None


@dataclass(frozen=True)
class Page:
    """An answer, read."""

    status: int
    address: str
    text: str
    sheets: tuple[Sheet, ...]
    links: tuple[tuple[str, str], ...]
    marked: tuple[str, ...] = ()
    """What stands in elements of the class `words`, which are to be said or typed."""

    def sheet(self, *names: str, action: str = "", button: str = "") -> Sheet:
        """The first form that has all these fields, goes there, and has this button, as far as it is said. Raises LookupError."""
        for each in self.sheets:
            goes = not action or each.action.rstrip("/").endswith(action)
            if set(names) <= each.names and goes and (not button or each.button(button)):
                return each
        told = ", ".join(filter(None, (*names, action, button)))
        raise LookupError(f"{self.address} ({self.status}) has no form with {told}: {self.text[:400]}")


class Reader(HTMLParser):
    """Reads forms, links and visible words."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self._address = address
        self.sheets: list[Sheet] = []
        self.links: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self._sheet: Sheet | None = None
        self._select = ""
        self._area: list[str] | None = None
        self._area_name = ""
        self.marked: list[str] = []
        self._ahead: dict[str, list[tuple[str, dict[str, str]]]] = {}
        """Buttons and inputs that stand before the form that they belong to."""
        self._marking = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag not in _VOID:
            self._open.append(tag)
        if tag not in _INLINE:
            self.words.append(" ")
        if "words" in told.get("class", "").split() and not self._marking:
            self._marking = tag
            self.marked.append("")
        if tag == "form":
            self._begun(told)
        elif tag == "a" and told.get("href"):
            self.links.append((urljoin(self._address, told["href"]), ""))
        elif tag in ("input", "select", "textarea", "button", "option"):
            self._control(tag, told)

    def _begun(self, told: dict[str, str]) -> None:
        action = urljoin(self._address, told.get("action", "") or self._address)
        self._sheet = Sheet(action, told.get("method", "get").lower(), told.get("id", ""))
        self.sheets.append(self._sheet)
        for tag, each in self._ahead.pop(self._sheet.id, []):
            self._control(tag, each)

    def _control(self, tag: str, told: dict[str, str]) -> None:
        owner = told.get("form", "")
        sheet = next((each for each in self.sheets if each.id == owner), None) if owner else self._sheet
        if sheet is None:
            if owner and tag in ("button", "input"):
                self._ahead.setdefault(owner, []).append((tag, told))
            return
        name = told.get("name", "")
        if tag == "button":
            action = urljoin(self._address, told["formaction"]) if told.get("formaction") else ""
            sheet.buttons.append(Button(name, told.get("value", ""), action, "disabled" in told))
        elif tag == "option":
            sheet.choices.setdefault(self._select, []).append(told.get("value", ""))
            if "selected" in told:
                sheet.fields.append((self._select, told.get("value", "")))
        else:
            sheet.names.add(name)
            self._filled(tag, name, told, sheet)

    def _filled(self, tag: str, name: str, told: dict[str, str], sheet: Sheet) -> None:
        if told.get("type") in ("radio", "checkbox"):
            sheet.choices.setdefault(name, []).append(told.get("value", "on"))
        if tag == "textarea" or (tag == "input" and told.get("type", "text") in ("text", "password")):
            sheet.texts.add(name)
        if tag == "select":
            self._select = name
        elif tag == "textarea":
            self._area, self._area_name = [], name
        elif told.get("type") not in ("radio", "checkbox", "file") or "checked" in told:
            sheet.fields.append((name, told.get("value", "")))

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._area.append(data)
        elif not _SILENT.intersection(self._open):
            self.words.append(data)
            if self._marking:
                self.marked[-1] += data
            if self._open and self._open[-1] == "a" and self.links:
                self.links[-1] = (self.links[-1][0], self.links[-1][1] + data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area is not None and self._sheet is not None:
            self._sheet.fields.append((self._area_name, "".join(self._area).removeprefix("\n")))
            self._area = None
        if tag == self._marking:
            self._marking = ""
        if tag == "form":
            self._sheet = None
        if tag in self._open:
            while self._open.pop() != tag:
                pass
