"""Checks of what was chosen in the environment: numbers of the gate, and under which names it answers."""

from collections.abc import Iterator, Mapping

from django.http.request import validate_host

from brama.checks.finding import Finding, found

RANGES: dict[str, tuple[int, int]] = {
    "BRAMA_FORM_HOURS": (1, 48),
    "BRAMA_FLOOD": (1, 100_000),
    "BRAMA_FLOOD_AN_HOUR": (1, 1_000_000),
    "BRAMA_LOOKS": (1, 100_000),
    "BRAMA_LOOKS_AN_HOUR": (1, 1_000_000),
}
"""What the numbers may be."""


def numbers(chosen: Mapping[str, str]) -> Iterator[Finding]:
    """Numbers that are none, or that a gate cannot go by."""
    for name, (least, most) in RANGES.items():
        written = chosen.get(name, str(least))
        if not (written.isascii() and written.isdecimal() and len(written) < 10 and least <= int(written) <= most):
            yield found("E007", setting=name, now=written, least=least, most=most)


def onion(host: str, answered: list[str]) -> Iterator[Finding]:
    """An onion address under which the gate would answer nobody."""
    if host and not validate_host(host.lower(), answered):
        yield found("E008", onion=host)
