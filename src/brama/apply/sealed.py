"""What a page of the gate knows, sealed in its own form: no cookie, no row. Bound to what it is for, padded, of this hour's key."""

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime
from typing import Final

from django.conf import settings

from brama.apply.errors import FormTooLong, FormTooOld
from brama.apply.hourly import NAME, HourlyKeys
from brama.box.content import PREFIX, opened, shut
from brama.box.context import bound
from brama.box.errors import BoxRefused

MOST: Final = (1 << 15) - PREFIX
"""Bytes of a state: with its padding and in letters it has 43,736 characters, under the 64 KB that a page may carry."""
_HOUR: Final = struct.Struct(">Q")


def now() -> datetime:
    """The clock of the gate."""
    return datetime.now(UTC)


def shut_in_form(purpose: str, content: bytes) -> str:
    """For a hidden field. Raises FormTooLong."""
    if len(content) > MOST:
        raise FormTooLong(letters=(len(content) - MOST + 1) // 2)
    hour = _hour()
    box = shut(_keys().now(hour), content, bound("gate form", purpose))
    return urlsafe_b64encode(_HOUR.pack(hour) + box).decode()


def open_from_form(purpose: str, token: str) -> bytes:
    """Raises FormTooOld: changed, of another gate, for something else, or older than its key; nobody is told which."""
    try:
        sealed = urlsafe_b64decode(token.encode("ascii"))
        (hour,) = _HOUR.unpack_from(sealed)
        key = _keys().of(hour, _hour())
        return opened(key or b"", sealed[_HOUR.size :], bound("gate form", purpose))
    except (ValueError, struct.error, BoxRefused) as error:
        raise FormTooOld from error


def period() -> int:
    """Which period it is, of as many hours as a form may stay open."""
    return _hour() // int(settings.BRAMA_FORM_HOURS)


def _keys() -> HourlyKeys:
    return HourlyKeys(settings.BRAMA_DATA / NAME, settings.BRAMA_FORM_HOURS)


def _hour() -> int:
    return int(now().timestamp()) // 3600
