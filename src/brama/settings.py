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

_KEPT = 60
"""Seconds after which a thread takes a new connection to PostgreSQL with its next request: it costs the database more than to store an
application. SQLite's are closed after each request: with the last of them goes the log, and in it what was deleted.
"""


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
        "CONN_MAX_AGE": _KEPT, "CONN_HEALTH_CHECKS": True,
    }  # fmt: skip


def database(address: str, folder: Path) -> dict[str, Any]:
    """Django's description of the database: `postgresql://USER:PASSWORD@HOST/NAME`, or nothing for SQLite in the folder."""
    return _postgresql(address) if address else _sqlite(folder)


BRAMA_DOOR = os.environ.get("BRAMA_DOOR", "")
"""Which of the two servers this process is: "gate" (the applicant's pages), "house" (the staff's), or none."""
BRAMA_PLAIN_HTTP = os.environ.get("BRAMA_PLAIN_HTTP", "") == "1"
"""Set where no TLS ends before us: an onion address, or the demonstration on this machine."""
BRAMA_ONION = os.environ.get("BRAMA_ONION", "")
"""The gate's onion host. Where it is set, any other address of the gate shows no form but the way to Tor."""


def _number(name: str, otherwise: int) -> int:
    """What is no number stops the start of a server (`brama.checks.chosen`), and no other command."""
    written = os.environ.get(name, "")
    return int(written) if written.isascii() and written.isdecimal() else otherwise


BRAMA_FORM_HOURS = _number("BRAMA_FORM_HOURS", 6)
"""How long a page of the gate may stay open; after it the key that seals what was typed is gone."""
BRAMA_FLOOD = _number("BRAMA_FLOOD", 60), _number("BRAMA_FLOOD_AN_HOUR", 240)
"""How many applications the gate takes in at once, and how many an hour if they go on coming."""
BRAMA_LOOKS = _number("BRAMA_LOOKS", 120), _number("BRAMA_LOOKS_AN_HOUR", 360)
"""The same of receipts that are looked up: whoever guesses at words is as slow as the whole gate."""

DATABASES = {"default": database(os.environ.get("BRAMA_DATABASE", ""), BRAMA_DATA)}
_RECORDS = ("brama.ledger", "brama.vault", "brama.staff", "brama.process", "brama.pages")
_STAFF_DOORS = ("brama.account", "brama.desk", "brama.office", "brama.board", "brama.roster", "brama.security")
APPS = {
    "": (*_RECORDS, "brama.reception", "brama.apply", *_STAFF_DOORS, "brama.demo"),
    "gate": (*_RECORDS, "brama.apply"),
    "house": (*_RECORDS, "brama.reception", *_STAFF_DOORS),
}
"""By door, with the same tables in each. Django imports what stands beside the templates of an app: of the staff's the gate has none."""
INSTALLED_APPS = list(APPS[BRAMA_DOOR])
AUTH_USER_MODEL = "staff.Member"
# No SECRET_KEY: nothing is signed with one, and Django refuses whatever would sign without it. A constant would let anybody forge.
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False  # words come from brama/locale, by brama.pages.languages

_SHARED = (
    "brama.pages.headers.Headers",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "brama.pages.languages.Language",
    "brama.pages.sent.Sent",
)
MIDDLEWARES = {
    "": (),
    # No cookie: what a page of the gate knows stands sealed in its form, and goes on where the gate's own page sent it.
    "gate": (*_SHARED, "brama.apply.tor.OverTor", "brama.apply.elsewhere.Elsewhere", "brama.pages.refused.Refused"),
    "house": (
        *_SHARED,
        "django.middleware.csrf.CsrfViewMiddleware",
        "brama.reception.sitting.Sitting",
        "brama.pages.refused.Refused",
    ),
}
MIDDLEWARE = MIDDLEWARES[BRAMA_DOOR]
ROOT_URLCONF = f"brama.urls.{BRAMA_DOOR or 'house'}"
ALLOWED_HOSTS = [host for host in os.environ.get("BRAMA_HOSTS", "localhost 127.0.0.1 [::1]").split() if host]
_TAGS = ("brama.pages.templatetags.words", "brama.pages.templatetags.parts")
_STAFF_TAGS = (*_TAGS, "brama.reception.templatetags.rooms")
TAGS = {"": _STAFF_TAGS, "gate": _TAGS, "house": _STAFF_TAGS}
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "builtins": list(TAGS[BRAMA_DOOR]),
        },
    }
]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 0
WHITENOISE_ALLOW_ALL_ORIGINS = False
# Whatever is uploaded stays in memory: a temporary file would leave it on the disk in clear.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = 20 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
CSRF_COOKIE_NAME = "form"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_AGE = None
CSRF_COOKIE_SECURE = not BRAMA_PLAIN_HTTP
CSRF_FAILURE_VIEW = "brama.pages.refused.form_too_old" if BRAMA_DOOR == "gate" else "brama.account.lost.lost"
# Django would log addresses, and what was sent, of every request that fails; brama.pages.refused logs where our code failed, and no more.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": True,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "loggers": {
        "django": {"handlers": [], "propagate": False, "level": "CRITICAL"},
        "brama": {"handlers": ["stderr"], "propagate": False, "level": "WARNING"},
    },
}
