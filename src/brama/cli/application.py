"""Reading an application: JSON, one key a section, from a file or from standard input. Nothing of it is ever said in a refusal."""

import codecs
import sys
from pathlib import Path
from typing import Any

import orjson

from brama.refusals import Refusal

STANDARD_INPUT = "-"
MOST = 1 << 20
"""Bytes of an application; a motivation of a hundred pages has less."""


class ApplicationUnreadable(Refusal):
    """Not the JSON of an application. Facts: file, line."""

    code = "application_unreadable"


def application(file: str) -> dict[str, Any]:
    """The sections by name. Raises ApplicationUnreadable; what must be in them is for the road to say."""
    called = "standard input" if file == STANDARD_INPUT else file
    try:
        sections = orjson.loads(_content(file, called).removeprefix(codecs.BOM_UTF8))
    except orjson.JSONDecodeError as error:
        raise ApplicationUnreadable(file=called, line=error.lineno) from error
    if not isinstance(sections, dict) or not all(isinstance(said, dict) for said in sections.values()):
        raise ApplicationUnreadable(file=called)
    return sections


def _content(file: str, called: str) -> bytes:
    with sys.stdin.buffer if file == STANDARD_INPUT else Path(file).open("rb") as stream:
        content = stream.read(MOST + 1)
    if len(content) > MOST:
        raise ApplicationUnreadable(file=called)
    return content
