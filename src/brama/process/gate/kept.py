"""What our half of a visit holds, a row: shut under a key that only the token gives, and of one size.

What the words give and marks of what was told of threats, or, once the case is erased, its statement and nothing else.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from datetime import datetime, timedelta
from hashlib import sha256
from os import urandom
from typing import Final, NamedTuple

from brama.box.content import KEY, derived, opened, shut
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.process.errors import VisitOver
from brama.process.models import Visit

LONGEST: Final = timedelta(minutes=30)
LIVE, ERASED = b"\1", b"\2"
MARK: Final = 16
_TOKEN: Final = 32


class Kept(NamedTuple):
    """What the row of a token holds: in a visit `root` and marks of what was told, after erasing the statement."""

    row: Visit
    kind: bytes
    content: bytes

    @property
    def root(self) -> bytes:
        return self.content[:KEY]

    @property
    def told(self) -> list[bytes]:
        return [self.content[at : at + MARK] for at in range(KEY, len(self.content), MARK)]


def new_token() -> str:
    """Of a visit that begins: nowhere else than in its pages."""
    return urlsafe_b64encode(urandom(_TOKEN)).decode().rstrip("=")


def hash_of(token: str) -> bytes:
    """By what the row of a token is found. Raises VisitOver where it is none."""
    return sha256(_secret(token)).digest()


def keep(token: str, tag: bytes, kind: bytes, content: bytes, now: datetime) -> None:
    """Write the row of a token, which lasts until its half hour is over."""
    Visit.objects.create(
        token_hash=hash_of(token), receipt=tag, content=_shut(token, kind + content), until=now + LONGEST
    )


def kept(token: str, *, locked: bool = False) -> Kept:
    """What the row of a token holds. Raises VisitOver where there is none."""
    rows = Visit.objects.select_for_update() if locked else Visit.objects
    row = rows.filter(token_hash=hash_of(token)).first()
    if row is None:
        raise VisitOver
    try:
        content = opened(_key(token), bytes(row.content), _context(token))
    except BoxRefused as error:
        raise VisitOver from error
    return Kept(row, content[:1], content[1:])


def keep_told(token: str, before: Kept, mark: bytes) -> None:
    """Write down that something more was told."""
    content = _shut(token, before.kind + before.content + mark)
    Visit.objects.filter(pk=before.row.pk).update(content=content)


def _shut(token: str, content: bytes) -> bytes:
    return shut(_key(token), content, _context(token))


def _secret(token: str) -> bytes:
    try:
        return urlsafe_b64decode(token + "=")
    except (Error, ValueError) as error:
        raise VisitOver from error


def _key(token: str) -> bytes:
    return derived(_secret(token), b"", bound("visit"))


def _context(token: str) -> bytes:
    return bound("visit content", hash_of(token))
