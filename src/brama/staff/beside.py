"""What stands beside the database: the pepper's use for members, and the fingerprints from which trust begins, with the entry from which
members sign the ledger.
"""

import hmac
import json
import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.conf import settings

from brama.box.context import bound
from brama.staff.errors import RootsMissing, RootsOpen
from brama.vault.pepper import pepper

ROOTS = "roots.json"
_APPOINTERS, _SIGNED = "appointers", "members_sign_from"
_OTHERS_WRITE = 0o022


def folder() -> Path:
    """Where the files stand."""
    return Path(settings.BRAMA_DATA)


def keyed(kind: str, *parts: str | int | bytes) -> bytes:
    """HMAC-SHA256 under the pepper: 32 bytes that tell nothing to whoever has the database alone."""
    return hmac.digest(pepper(folder()), bound(kind, *parts), sha256)


def roots() -> frozenset[str]:
    """Fingerprints of the signing keys of the founding members who may appoint. Raises RootsMissing, RootsOpen."""
    try:
        return frozenset(str(each) for each in _kept()[_APPOINTERS])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RootsMissing(file=ROOTS) from error


def signed_from() -> int:
    """The entry of the ledger from which members sign, 0 where the file does not say: then a house is older than their signatures.

    It stands here because whoever writes the database can take signatures away, and what they leave looks as if there had been none yet.
    Where the file cannot be used it is 0 too: then nobody's key counts (`roots`).
    """
    try:
        return int(_kept().get(_SIGNED, 0))
    except (OSError, ValueError, TypeError, RootsOpen):
        return 0


def _kept() -> dict[str, Any]:
    with (folder() / ROOTS).open("rb") as file:
        mode, read = os.fstat(file.fileno()).st_mode, file.read()
    if mode & _OTHERS_WRITE:
        raise RootsOpen(file=ROOTS)
    return dict(json.loads(read))


def write_roots(fingerprints: Iterable[str], signed: int = 1) -> None:
    """Replace the file, whole or not at all. `signed` is the entry from which members sign: in a new house the first."""
    written = json.dumps({_APPOINTERS: sorted(fingerprints), _SIGNED: signed}, indent=2).encode() + b"\n"
    beside = folder() / f"{ROOTS}.new"
    with os.fdopen(os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
        file.write(written)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder() / ROOTS)
