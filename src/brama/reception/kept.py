"""What somebody had typed when their session ended, or when they chose another language: it comes back into its form, and is not sent.

It stands in the page and nowhere on the server, without what is secret, and is shown again to the member who typed it and to nobody else.
"""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, Final, NamedTuple

import orjson
from django.http import HttpRequest, HttpResponseRedirect, QueryDict
from django.urls import Resolver404, resolve

from brama.pages.forms import AGAIN, Form
from brama.staff.signing_in.sessions import marks

KEEPS: Final = frozenset({
    "account:sign_in", "desk:work", "desk:case", "desk:act", "desk:matches", "desk:search", "desk:grant", "desk:bundle", "office:case",
    "board:case", "board:intake", "board:vote", "board:discuss", "board:vote_anew", "board:decide", "board:ask_identity",
    "roster:case", "security:members", "security:propose", "security:ledger", "security:purges", "security:epochs",
})  # fmt: skip
"""THE table of addresses whose page shows again what was typed there. Each does nothing but by a form of `pages.forms`."""
SECRET: Final = frozenset({"passphrase", "code", "csrfmiddlewaretoken", "unkept", "unkept-name", "by"})
"""What is not shown again, and what each form has of itself."""
DONE: Final = "done"
"""Says of a page on which what was typed beside a form comes back which act has been done by it."""
_BESIDE: Final = frozenset(
    {AGAIN, DONE, "kept", "kept_by", "seen", "match", "digest", "then", "do", "answered", "compose", "press", "case"}
)
"""What stands in forms without being typed."""

Typed = list[tuple[str, str]]


class Kept(NamedTuple):
    """What was typed, as hidden fields of a page say it, and the mark of the session in which it was."""

    written: str = ""
    by: str = ""

    @classmethod
    def sent(cls, request: HttpRequest) -> "Kept":
        """As the page of signing in has sent it on."""
        return cls(request.POST.get("kept", ""), request.POST.get("kept_by", ""))

    def of(self, member: bytes) -> Typed:
        """What was typed, where it was this member; else nothing."""
        return list(_read(self.written)) if self.written and marks(self.by, member) else []


def keep(request: HttpRequest) -> Kept:
    """What a page sent whose member has been signed out since; the form says whose session it was."""
    mark = request.POST.get("by", "")
    return Kept(orjson.dumps(typed(request.POST)).decode(), mark) if mark else Kept()


def typed(sent: QueryDict) -> Typed:
    """What was typed into the forms of a page, without what is secret."""
    pairs = ((name, value) for name, values in sent.lists() for value in values)
    return [(name, str(value)) for name, value in pairs if name not in SECRET and name != AGAIN]


def is_written(sent: QueryDict) -> bool:
    """Whether something in it was typed or chosen."""
    return any(value.strip() for name, value in typed(sent) if name.partition(".")[0] not in _BESIDE)


def comes_back(request: HttpRequest, form: Form | None, code: str) -> bool:
    """An act was done by its form: what was typed beside it on its page only comes back now, as if it alone had been sent. False where
    nothing was.
    """
    fields = {form.add_prefix(name) for name in form.fields} if form else set()
    rest: Any = request.POST.copy()
    for name in request.POST:
        if {name, name.rpartition("_")[0]} & {"do", "press", *fields}:
            del rest[name]
    if not is_written(rest):
        return False
    rest[AGAIN] = rest[DONE] = code
    request.POST = rest
    return True


def is_kept(request: HttpRequest, at: str = "") -> bool:
    """Whether something was typed that can be shown again, at this address where it is not the one that was asked for."""
    return keeps(at or request.path) and is_written(request.POST)


def keeps(path: str) -> bool:
    """Whether a form at this address is shown again with what was typed."""
    try:
        return resolve(path.partition("?")[0]).view_name in KEEPS
    except Resolver404:
        return False


class Resent(HttpResponseRedirect):
    """The browser sends the same once more, to another address of ours: what it sends goes through no page and no server but ours."""

    status_code = HTTPStatus.TEMPORARY_REDIRECT


def _read(written: str) -> Iterator[tuple[str, str]]:
    """Pairs of texts; whatever else a page says is left out."""
    try:
        said: Any = orjson.loads(written)
    except orjson.JSONDecodeError:
        return
    for pair in said if isinstance(said, list) else []:
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, str) for each in pair):
            yield pair[0], pair[1]
