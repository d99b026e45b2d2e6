"""The key of a partner, in their own folder: made at first use, readable by its user alone, shut under a passphrase if they wish."""

import json
import os
from pathlib import Path
from typing import Any

from brama.box import content, signing
from brama.box.context import bound
from brama.box.errors import BoxRefused, NotOpened
from brama.box.passphrase import STAFF, normalised, packed, stretched, unpacked
from brama.box.signing import SigningKeys
from brama.ledger.errors import WitnessFileUnusable, WitnessKeyShut

PRIVATE = 0o700
KEY = "witness.key"


def is_shut(folder: Path) -> bool:
    """Whether there is a key here that needs its passphrase."""
    path = folder / KEY
    return path.exists() and "cost" in _kept(path)


def kept_key(folder: Path, passphrase: str | None) -> SigningKeys:
    """The key kept here, or a new one. Raises WitnessKeyShut, WitnessFileUnusable."""
    path = folder / KEY
    return _opened(path, passphrase) if path.exists() else new_key(path, passphrase)


def new_key(path: Path, passphrase: str | None) -> SigningKeys:
    keys = signing.new_signing_keys()
    kept = {"brama": "witness key", "format": "1", "public": keys.public.hex()}
    if passphrase is None:
        kept["private"] = keys.private.hex()
    else:
        kept["cost"] = packed(STAFF, os.urandom(16)).hex()
        shutting = _shutting_key(passphrase, bytes.fromhex(kept["cost"]))
        kept["private"] = content.shut_exact(shutting, keys.private, _context(keys.public)).hex()
    write_durably(path, json.dumps(kept).encode())
    return keys


def write_durably(path: Path, written: bytes) -> None:
    """Replace a private file, whole or not at all, and on the disk when this returns."""
    beside = path.with_name(f".{path.name}.new")
    with open(os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
        file.write(written)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _opened(path: Path, passphrase: str | None) -> SigningKeys:
    kept = _kept(path)
    try:
        public, private = bytes.fromhex(kept["public"]), bytes.fromhex(kept["private"])
        if "cost" in kept:
            private = _unshut(kept, passphrase, private, public)
        keys = signing.signing_keys_from(private)
    except (ValueError, TypeError, KeyError):
        raise WitnessFileUnusable(file=str(path), line=1) from None
    except BoxRefused as error:
        raise WitnessKeyShut(file=str(path)) from error
    return keys


def _unshut(kept: dict[str, Any], passphrase: str | None, private: bytes, public: bytes) -> bytes:
    if passphrase is None:
        raise NotOpened
    shutting = _shutting_key(passphrase, bytes.fromhex(kept["cost"]))
    return content.opened(shutting, private, _context(public))


def _shutting_key(passphrase: str, stored: bytes) -> bytes:
    cost, salt = unpacked(stored)
    return stretched(normalised(passphrase), salt, cost, content.KEY)


def _context(public: bytes) -> bytes:
    return bound("witness key", public)


def _kept(path: Path) -> dict[str, Any]:
    try:
        kept = json.loads(path.read_bytes())
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        raise WitnessFileUnusable(file=str(path), line=1)
    return kept
