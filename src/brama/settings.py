"""Django's settings: where the records stand. One folder with SQLite in it, or PostgreSQL by one setting, BRAMA_DATABASE."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from brama.box.passphrase import STAFF

BRAMA_DATA = Path(os.environ.get("BRAMA_DATA", "."))
"""The folder of the records; beside the database it holds the pepper, the fingerprints and the shred keys."""
BRAMA_STAFF_COST = STAFF
"""What one guess at a passphrase of the staff costs; new passphrases take it from here, old ones have theirs beside them."""

_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON;"


def _sqlite(folder: Path) -> dict[str, Any]:
    options = {"transaction_mode": "IMMEDIATE", "timeout": 30, "init_command": _PRAGMAS}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": folder / "records.sqlite3", "OPTIONS": options}


def _postgresql(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql", "NAME": parts.path.lstrip("/"), "HOST": host, "PORT": parts.port or "",
        "USER": unquote(parts.username or ""), "PASSWORD": unquote(parts.password or ""), "OPTIONS": options,
    }  # fmt: skip


def database(address: str, folder: Path) -> dict[str, Any]:
    """Django's description of the database: `postgresql://USER:PASSWORD@HOST/NAME`, or nothing for SQLite in the folder."""
    return _postgresql(address) if address else _sqlite(folder)


DATABASES = {"default": database(os.environ.get("BRAMA_DATABASE", ""), BRAMA_DATA)}
INSTALLED_APPS = ["brama.ledger", "brama.vault", "brama.staff", "brama.process"]
AUTH_USER_MODEL = "staff.Member"
# No SECRET_KEY: nothing is signed with one yet, and Django refuses whatever would sign without it. A constant would let anybody forge.
USE_TZ = True
TIME_ZONE = "UTC"
