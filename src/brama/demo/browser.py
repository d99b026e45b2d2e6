"""A browser without scripts, as far as the walk needs one: it opens addresses, fills in forms by the names of fields, presses buttons."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, ProxyHandler, Request, build_opener

_VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
_SILENT = frozenset({"script", "style", "title", "template"})


@dataclass
class Button:
    """What sends a form: its words, and what it adds."""

    name: str
    value: str
    action: str
    disabled: bool
    words: str = ""


@dataclass
class Sheet:
    """A form as it stands in the page: where it goes, what its fields hold, its buttons."""

    action: str
    method: str
    id: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    buttons: list[Button] = field(default_factory=list)


@dataclass(frozen=True)
class Page:
    """An answer, read."""

    status: int
    address: str
    text: str
    sheets: tuple[Sheet, ...]
    links: tuple[tuple[str, str], ...]

    def sheet(self, *names: str, action: str = "") -> Sheet:
        """The first form that has all these fields, and goes there where it is said. Raises LookupError."""
        for each in self.sheets:
            if set(names) <= each.names and (not action or each.action.rstrip("/").endswith(action)):
                return each
        raise LookupError(f"{self.address} ({self.status}) has no form with {', '.join(names) or action}")


class _Reader(HTMLParser):
    """Reads forms, links and visible words."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self._address = address
        self.sheets: list[Sheet] = []
        self.links: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self._sheet: Sheet | None = None
        self._button: Button | None = None
        self._select = ""
        self._area: list[str] | None = None
        self._area_name = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag not in _VOID:
            self._open.append(tag)
        if tag == "form":
            self._sheet = Sheet(
                urljoin(self._address, told.get("action", "") or self._address),
                told.get("method", "get").lower(),
                told.get("id", ""),
            )
            self.sheets.append(self._sheet)
        elif tag == "a" and told.get("href"):
            self.links.append((urljoin(self._address, told["href"]), ""))
        elif tag in ("input", "select", "textarea", "button", "option"):
            self._control(tag, told)

    def _control(self, tag: str, told: dict[str, str]) -> None:
        sheet = next((each for each in self.sheets if each.id and each.id == told.get("form")), self._sheet)
        if sheet is None:
            return
        name = told.get("name", "")
        if tag == "button":
            action = urljoin(self._address, told["formaction"]) if told.get("formaction") else ""
            self._button = Button(name, told.get("value", ""), action, "disabled" in told)
            sheet.buttons.append(self._button)
        elif tag == "option":
            if "selected" in told:
                sheet.fields.append((self._select, told.get("value", "")))
        else:
            sheet.names.add(name)
            self._filled(tag, name, told, sheet)

    def _filled(self, tag: str, name: str, told: dict[str, str], sheet: Sheet) -> None:
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
            if self._button is not None:
                self._button.words += data
            if self._open and self._open[-1] == "a" and self.links:
                self.links[-1] = (self.links[-1][0], self.links[-1][1] + data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area is not None and self._sheet is not None:
            self._sheet.fields.append((self._area_name, "".join(self._area).removeprefix("\n")))
            self._area = None
        if tag == "button":
            self._button = None
        if tag == "form":
            self._sheet = None
        if tag in self._open:
            while self._open.pop() != tag:
                pass


class Browser:
    """One window with its own cookies."""

    def __init__(self, start: str, language: str = "en") -> None:
        self.start, self._language = start, language
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()), ProxyHandler({}))

    def get(self, path: str) -> Page:
        """Open an address."""
        return self._read(Request(urljoin(self.start, path)))  # noqa: S310  our own server

    def send(self, sheet: Sheet, fields: Mapping[str, str | list[str]] | None = None, press: str = "") -> Page:
        """Send a form as it stands, with these fields filled in otherwise; `press` is the name=value, or the name, of a button."""
        button = self._pressed(sheet, press)
        filled = list(_filled(sheet, fields or {}))
        if button and button.name:
            filled.append((button.name, button.value))
        address = button.action if button and button.action else sheet.action
        if sheet.method == "get":
            return self._read(Request(f"{address.partition('?')[0]}?{urlencode(filled)}"))  # noqa: S310
        return self._read(Request(address, urlencode(filled).encode(), {"Origin": self.start.rstrip("/")}))  # noqa: S310

    def _pressed(self, sheet: Sheet, press: str) -> Button | None:
        buttons = [each for each in sheet.buttons if not each.disabled]
        if not press:
            return next(iter(buttons), None)
        for each in buttons:
            if press in (each.name, f"{each.name}={each.value}"):
                return each
        raise LookupError(f"{sheet.action} has no button {press}")

    def _read(self, request: Request) -> Page:
        request.add_header("Accept-Language", self._language)
        try:
            answer = self._opener.open(request, timeout=60)
        except HTTPError as error:
            answer = error
        with answer:
            reader = _Reader(answer.url)
            reader.feed(answer.read().decode("utf-8", "replace"))
            words = " ".join("".join(reader.words).split())
            return Page(answer.status, answer.url, words, tuple(reader.sheets), tuple(reader.links))


def _filled(sheet: Sheet, fields: Mapping[str, str | list[str]]) -> Iterator[tuple[str, str]]:
    yield from ((name, value) for name, value in sheet.fields if name and name not in fields)
    for name, value in fields.items():
        yield from ((name, each) for each in ([value] if isinstance(value, str) else value))
