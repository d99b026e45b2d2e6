"""Every address of a door, read from its table: a new one is walked without being written down anywhere."""

import re
from collections.abc import Iterator
from functools import cache

from django.urls import URLPattern, URLResolver, get_resolver

SAMPLES = {
    "str": "x", "slug": "AAAA-AAAA", "reference": "AAAA-AAAA", "int": "1", "uuid": "0" * 8 + "-0000-0000-0000-" + "0" * 12,
    "language": "be", "path": "x",
}  # fmt: skip
"""What stands in an address where something of its kind does: of a case, one that there is not."""
_PART = re.compile(r"<(?:(\w+):)?\w+>")


@cache
def addresses(door: str) -> tuple[str, ...]:
    return tuple(sorted(set(_walked(get_resolver(f"brama.urls.{door}").url_patterns, "/"))))


def plain(door: str) -> tuple[str, ...]:
    """Those that name no case and nothing else."""
    return tuple(sorted(set(_walked(get_resolver(f"brama.urls.{door}").url_patterns, "/", named=False))))


def _walked(patterns: list[URLPattern | URLResolver], before: str, named: bool = True) -> Iterator[str]:
    for each in patterns:
        route = str(each.pattern)
        if not named and _PART.search(route.replace("<language:language>", "")):
            continue
        here = before + _PART.sub(lambda part: SAMPLES[part[1] or "str"], route)
        if isinstance(each, URLResolver):
            yield from _walked(each.url_patterns, here, named)
        else:
            yield here
