"""THE table of the pages that are looked at for whoever does not see them or has a narrow screen, and why an address is not among them."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from django.urls import URLPattern, URLResolver, get_resolver, resolve

FOR_EVERYBODY: Final = ("", "passphrase", "desk/AAAA-AAAA")
STAFF: Final = {
    "olena": (*FOR_EVERYBODY, "desk/", "desk/?step=every&whose=all", "desk/screen", "desk/night", "desk/grant", "desk/releases/",
              "desk/{found}", "desk/matches/{found}", "desk/{questions}", "desk/{board}", "desk/bundles/{flood}"),
    "wanda": ("office/", "office/{cleared}/", "office/{booked}/", "office/{met}/", "office/{board}/"),
    "taras": ("", "board/", "board/{board}", "board/intake", "board/overview"),
    "ivanna": ("", "security/ledger", "security/heads", "security/alarms", "security/members", "security/epochs", "security/purges"),
    "wren": ("", "security/members", "security/epochs"),
    "nadia": ("", "security/notices", "roster/", "roster/{admitted}"),
    "vera": ("", "roster/{admitted}"),
    "maksym": ("", "roster/", "roster/{admitted}"),
}  # fmt: skip
"""Pages of the house by who opens them; in braces a case. The page of signing in is opened by nobody."""


class Pressed(NamedTuple):
    """A page that a button answers with: what is typed before it is pressed, and the address that answers."""

    page: str
    button: str
    answers: str
    typed: tuple[tuple[str, str], ...] = ()


PRESSED: Final = {
    "olena": (Pressed("desk/", '[action="/desk/search"] button', "desk:search", (("name", "Лясовік"),)),),
    "wren": (Pressed("security/members", '[action="/security/members/recover"] button', "security:recover"),),
    "ivanna": (
        Pressed("security/members", '[action="/security/members/remove"] button', "security:remove"),
        Pressed("security/purges", '#typed [class=acts] button', "security:purge", (("reference", "{found}"),)),
    ),
}  # fmt: skip
"""Nothing is done by them: they look for something, or ask whether it is meant."""

REFUSED: Final = {
    "olena": (("passphrase", ".first"), ("desk/grant", ".first"), ("desk/", "[action='/desk/search'] button"),
              *(("desk/{found}", button) for button in ("[formaction$='/ask']", "[formaction$='/note']", "[name=answered]"))),
    "halina": (("desk/bundles/{flood}", "main [name=do]"),),
    "wanda": (("office/{cleared}/", "[value=offer]"), ("office/{met}/", "[value=verify]"), ("office/{met}/", "button[value=compare]")),
    "taras": (("board/{board}", "[formaction$='/vote']"), ("board/intake", ".first")),
    "ivanna": (("security/epochs", ".first"), ("security/purges", "#typed .acts button")),
    "wren": (("security/members", ".first"),),
}  # fmt: skip
"""Pages that come back with what is missing: the button that is pressed too early, by who presses it."""

LEADS_ON: Final = "leads to a page of the list"
COMES_BACK: Final = "leads to the page it was sent from, or comes back on it"
SHOWN_ONCE: Final = "an answer that is shown once: what it shows is made by an act"
ELSEWHERE: Final = {
    "account:signed_out": "the page of signing in, while what was typed waits",
    "account:sign_out": LEADS_ON, "account:language": LEADS_ON, "security:first": LEADS_ON, "apply:choose": LEADS_ON,
    "desk:enclosure": "a file, and no page",
    "desk:act": COMES_BACK, "releases:release": COMES_BACK, "board:vote": COMES_BACK, "board:open_vote": COMES_BACK,
    "board:discuss": COMES_BACK, "board:vote_anew": COMES_BACK, "board:decide": COMES_BACK, "board:ask_identity": COMES_BACK,
    "board:confirm": COMES_BACK, "security:order": COMES_BACK, "security:sign": COMES_BACK, "security:scrub": COMES_BACK,
    "board:identity": SHOWN_ONCE, "security:propose": SHOWN_ONCE, "security:confirm": SHOWN_ONCE,
}  # fmt: skip
"""Addresses that no page of these lists has, and why."""
GATE: Final = frozenset({"apply:welcome", "apply:application", "apply:visit"})
"""Seen page by page: the form and the visit have one address each, and the walks say which of their pages they saw."""


def seen_at_the_house() -> Iterator[str]:
    """The names of the addresses that are looked at."""
    yield "account:sign_in"
    for pages in STAFF.values():
        for where in pages:
            yield named(re.sub(r"{\w+}", "AAAA-AAAA", where.partition("?")[0]))
    yield from (each.answers for pressed in PRESSED.values() for each in pressed)


def named(path: str) -> str:
    """The name of an address of the house."""
    return resolve(f"/{path}", urlconf="brama.urls.house").view_name


def names(door: str) -> set[str]:
    """Of every address of a door."""
    return set(_named(get_resolver(f"brama.urls.{door}").url_patterns, ""))


def _named(patterns: list[URLPattern | URLResolver], room: str) -> Iterator[str]:
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from _named(each.url_patterns, f"{each.namespace}:" if each.namespace else room)
        else:
            yield f"{room}{each.name}"
