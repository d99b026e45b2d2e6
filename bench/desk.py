"""The desk of the screeners with many open cases: its first page, asked for in several ways, a search, and the page of one case.

    python bench/desk.py [--cases 20000] [--runs 40] [--database sqlite|postgresql] [--folder DIR]

Whole answers are timed, as the server makes them: session, list, template. Of the many cases only what the list keeps is made, sealed as it
always is; a hundred are whole applications, taken by the screener who asks.
"""

import argparse
import gc
import os
import secrets
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import options
from house import APPLICATION, SHOWN, founded, many

ASKED = {
    "first page": "/desk/",
    "last page": "/desk/?page=400",
    "mine": "/desk/?whose=mine",
    "one language": "/desk/?language=pl",
    "every step": "/desk/?step=every",
}


WHOLE = 100
LETTERS = str.maketrans("0189", "ghij")
TAKEN: dict[str, Any] = APPLICATION | {
    "contact": {"channel": "receipt", "language": "be"},
    "skills": {"experience": "some", "text": "Drives a lorry. " * 10},
}


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=40)
    options.database(parser)
    asked = parser.parse_args()
    with founded(asked.database, asked.folder, BRAMA_DOOR="house", BRAMA_PLAIN_HTTP="1"):
        _desk(asked.cases, asked.runs)


def _desk(cases: int, runs: int) -> None:
    gc.freeze()  # as the server does (brama.wsgi)
    gc.set_threshold(50_000, 20, 20)
    many(min(WHOLE, cases), TAKEN)
    visitor, seat = signed_in()
    start = time.perf_counter()
    visitor.get("/desk/")
    print(f"{min(WHOLE, cases)} new cases join the list             {time.perf_counter() - start:8.1f} s")
    references = _taken(seat)
    summed_up(cases - len(references), seat)
    visitor.get("/desk/")
    for name, address in ASKED.items():
        _tell(name, runs, partial(visitor.get, address))
    _tell("search by name", runs, lambda: visitor.post("/desk/search", {"name": "Лясовік"}))
    _tell("one case", runs, lambda: visitor.get(f"/desk/{secrets.choice(references)}"))


def summed_up(number: int, seat: Any) -> None:
    """So many cases more in the tables and in the sealed list, which nobody has to open for that."""
    from django.conf import settings

    from brama.process.listing.summary import packed
    from brama.process.models import Case
    from brama.process.seat import keys_of
    from brama.vault.models import Safe
    from brama.vault.shred import ShredKeys
    from brama.vault.tables import lists

    first = ShredKeys(settings.BRAMA_DATA / "shred.keys").add()
    with (settings.BRAMA_DATA / "shred.keys").open("ab") as file:
        file.write(os.urandom(32 * number))
    safes = [Safe(case=secrets.token_bytes(16), slot=first + at) for at in range(number)]
    made = Safe.objects.bulk_create(safes, batch_size=500)
    cases = [
        Case(safe=safe, reference=_reference(at), step="applied", day=seat.day, since=seat.day)
        for at, safe in enumerate(made)
    ]
    Case.objects.bulk_create(cases, batch_size=500)
    keys = keys_of(seat)
    before = lists.read("screening", keys)
    rows = {
        safe.pk: lists.Row(
            safe.pk, safe.slot, 1, packed(_summary(at, seat.day)), lists.hidden(keys.shred.key(safe.slot), _beside(at))
        )
        for at, safe in enumerate(made)
    }
    lists.write("screening", before, {**before.rows, **rows}, keys)


def _reference(at: int) -> str:
    digits = f"{at:08x}".translate(LETTERS).upper()
    return f"{digits[:4]}-{digits[4:]}"


def _summary(at: int, day: date) -> Any:
    from brama.process.listing.summary import Summary

    language, experience = ("be", "ru", "uk", "pl", "en")[at % 5], ("", "none", "some", "much")[at % 4]
    return Summary(at % 50 == 0, day - timedelta(days=at % 60), "", experience, language)


def _beside(at: int) -> bytes:
    from brama.process.listing.beside import Beside, packed
    from brama.screening.recognise import sounds_of

    names = (f"Дзмітрый Лясовік {at}", f"DZMITRY LIASOVIK {at}")
    return packed(Beside(names, sounds_of(names)))


def signed_in() -> tuple[Any, Any]:
    """A browser of the one screener, and their seat, signed in now: the server's clock is the real one."""
    import pyotp
    from django.test import Client

    from brama.staff.signing_in.sessions import seated
    from brama.staff.signing_in.sign_in import sign_in

    passphrase, address = SHOWN["finch"]
    made = pyotp.parse_uri(address)
    token = sign_in("finch", passphrase, pyotp.TOTP(made.secret).now(), datetime.now(UTC)).token
    visitor = Client(headers={"host": "localhost"})
    visitor.cookies["seat"] = token
    return visitor, seated(token, datetime.now(UTC))


def _taken(seat: Any) -> list[str]:
    from brama.process.acts import act
    from brama.process.models import Case

    references = list(Case.objects.values_list("reference", flat=True))
    for reference in references:
        act(reference, "take", seat, {})
    return references


def _tell(name: str, runs: int, ask: Callable[[], Any]) -> None:
    times = [_timed(ask) for _ in range(runs)]
    walls, works = sorted(wall for wall, _ in times), sorted(work for _, work in times)
    half, most, work = walls[runs // 2], walls[int(runs * 0.95)], works[runs // 2]
    print(f"{name:<20} p50 {half * 1e3:8.1f} ms    p95 {most * 1e3:8.1f} ms    processor {work * 1e3:8.1f} ms")


def _timed(ask: Callable[[], Any]) -> tuple[float, float]:
    """By the clock, and how long the processor worked: on a machine that is busy with other things only the second is the program's."""
    start, before = time.perf_counter(), time.process_time()
    answer = ask()
    took = time.perf_counter() - start, time.process_time() - before
    if answer.status_code != 200:
        raise SystemExit(f"answered {answer.status_code}")
    return took


if __name__ == "__main__":
    main()
