"""A browser without scripts, as far as the walk needs one: it opens addresses, fills in forms by the names of fields, presses buttons."""

from collections.abc import Iterator, Mapping
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, ProxyHandler, Request, build_opener

from brama.demo.sheets import Button, Page, Reader, Sheet


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
        if not press:
            return next((each for each in sheet.buttons if not each.disabled), None)
        button = sheet.button(press)
        if button is None or button.disabled:
            raise LookupError(f"{sheet.action} has no button {press} that may be pressed")
        return button

    def _read(self, request: Request) -> Page:
        request.add_header("Accept-Language", self._language)
        try:
            answer = self._opener.open(request, timeout=60)
        except HTTPError as error:
            answer = error
        with answer:
            reader = Reader(answer.url)
            reader.feed(answer.read().decode("utf-8", "replace"))
            words = " ".join("".join(reader.words).split())
            marked = tuple(" ".join(each.split()) for each in reader.marked)
            return Page(answer.status, answer.url, words, tuple(reader.sheets), tuple(reader.links), marked)


def _filled(sheet: Sheet, fields: Mapping[str, str | list[str]]) -> Iterator[tuple[str, str]]:
    yield from ((name, value) for name, value in sheet.fields if name and name not in fields)
    for name, value in fields.items():
        yield from ((name, each) for each in ([value] if isinstance(value, str) else value))
