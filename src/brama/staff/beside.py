"""What stands beside the database: the pepper's use for members, and the fingerprints from which trust begins."""

import hmac
import json
import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from brama.box.context import bound
from brama.staff.errors import RootsMissing, RootsOpen
from brama.vault.pepper import pepper

ROOTS = "roots.json"
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
        with (folder() / ROOTS).open("rb") as file:
            mode, read = os.fstat(file.fileno()).st_mode, file.read()
        if mode & _OTHERS_WRITE:
            raise RootsOpen(file=ROOTS)
        return frozenset(str(each) for each in json.loads(read)["appointers"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RootsMissing(file=ROOTS) from error


def write_roots(fingerprints: Iterable[str]) -> None:
    """Replace the file, whole or not at all."""
    written = json.dumps({"appointers": sorted(fingerprints)}, indent=2).encode() + b"\n"
    beside = folder() / f"{ROOTS}.new"
    with os.fdopen(os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
        file.write(written)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder() / ROOTS)
