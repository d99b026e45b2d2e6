"""The page to begin with: ten things to do, each with who to be, in which window, and what will be seen. In the demonstration only."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from threading import Thread
from types import SimpleNamespace
from typing import Final, NamedTuple
from urllib.parse import quote

from django.template.loader import render_to_string

from brama.demo.cast import Member
from brama.demo.past import Came
from brama.pages.languages import LANGUAGES, accepted
from brama.receipts.words import latin, written


class Thing(NamedTuple):
    """One of the ten: its code, who to be, which window (gate, house, terminal), the path that opens there; then who else opens what."""

    code: str
    who: tuple[str, ...]
    window: str
    path: str = ""
    then: tuple[tuple[str, str], ...] = ()


THINGS: Final = (
    Thing("apply", (), "gate", "/{language}/"),
    Thing("return", (), "gate", "/{language}/visit"),
    Thing("agent", ("finch",), "house", "/desk/{agent}"),
    Thing("ask", ("finch",), "house", "/desk/{agent}"),
    Thing("meet", ("swift",), "house", "/office/{booked}/"),
    Thing("vote", ("stork", "eagle"), "house", "/board/{board}"),
    Thing("refused", ("swift",), "house", "/desk/{agent}"),
    Thing(
        "release", ("stork",), "house", "/board/{other}", (("finch", "/desk/releases/"), ("owl", "/security/ledger"))
    ),
    Thing("erase", (), "gate", "/{language}/visit"),
    Thing("seize", (), "terminal"),
)
"""THE ten things to do, in their order; words by code in locale/*/demo.ftl."""
WRONG: Final = (500, 1500)
"""Two words of a list, by number: a meeting has others, but for one in four million."""


@dataclass(frozen=True)
class Guide:
    """What the page needs to know: where the doors are, the cast, who applied."""

    gate: str
    house: str
    members: Sequence[Member]
    came: Sequence[Came]

    def page(self, language: str) -> str:
        """The page in this language."""
        things = [
            {"code": each.code, "windows": list(self._windows(each, language)), "number": n}
            for n, each in enumerate(THINGS, 1)
        ]
        asked = self.at("questions", language)
        told = {
            "things": things, "asked": asked, "words": " ".join(asked.words),
            "latin": " ".join(latin(word, asked.language) for word in asked.words), "members": self.members,
            "wrong": " ".join(written(WRONG, language)), "request": SimpleNamespace(language=language),
        }  # fmt: skip
        return render_to_string("demo/guide.html", told)

    def at(self, step: str, language: str = "") -> Came:
        """Somebody who stands at this step, who writes this language where there is one."""
        there = self._standing(step)
        return next((each for each in there if each.language == language), there[0])

    def _standing(self, step: str) -> list[Came]:
        return [each for each in self.came if each.step == step and not each.listed]

    def agent(self) -> Came:
        """An agent who waits to be read."""
        return next(each for each in self.came if each.listed and each.step == "applied")

    def _windows(self, thing: Thing, language: str) -> Iterator[dict[str, str]]:
        """Who to be in each window that it takes, what opens there, and the link that opens it in this language."""
        for who, path in ((", ".join(thing.who), thing.path), *thing.then):
            at = self._address(thing.window, path, language)
            yield {"who": who, "address": at, "link": self._link(at, language)}

    def _address(self, window: str, path: str, language: str) -> str:
        board, other, *_ = (each.reference for each in self._standing("before_board"))
        booked, agent = self.at("booked").reference, self.agent().reference
        cases: Mapping[str, str] = {"agent": agent, "booked": booked, "board": board, "other": other}
        start = {"gate": self.gate, "house": self.house}.get(window, "")
        return start + path.format(language=language, **cases) if start else ""

    def _link(self, address: str, language: str) -> str:
        """The same, opened in the language of this page: of the gate the address says it, the house is told."""
        if not address.startswith(f"{self.house}/"):
            return address
        return f"{self.house}/language/{language}?then={quote(address.removeprefix(self.house))}"


def serve(guide: Guide) -> tuple[str, ThreadingHTTPServer]:
    """Serve the page on a free port of this machine, in a thread of its own; returns its address and the server to stop."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = _answer(guide, self.path, accepted(self.headers.get("Accept-Language", "")))
            self.send_response(HTTPStatus.OK if body else HTTPStatus.NOT_FOUND)
            self.send_header("Content-Type", kind)
            self.send_header("Cache-Control", "no-store")
            self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing is logged here either."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/", server


def _answer(guide: Guide, path: str, language: str) -> tuple[str, bytes]:
    name = path.strip("/")
    if name in LANGUAGES or not name:
        return "text/html; charset=utf-8", guide.page(name or language).encode()
    if name in ("static/brama.css", "static/brama.svg"):
        kind = "text/css" if name.endswith("css") else "image/svg+xml"
        return kind, files("brama.pages").joinpath(name).read_bytes()
    return "text/plain", b""
