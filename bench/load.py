"""The last step of the form, received over HTTP by the real gate, while a member opens the desk's list at the real house.

    python bench/load.py [--database sqlite|postgresql] [--rate 15] [--seconds 60] [--cases 20000] [--workers 2] [--folder DIR]

`brama serve gate --workers 2` and `brama serve house --workers 2` run as they would, on a founded house. The forms are filled in before
the minute begins, by the gate's own functions: each has its own words, its own text, its own sealed state. They are sent at a steady rate,
whether or not the ones before were answered, and timed from when they were due, so that a gate that falls behind does not look fast.
Afterwards each receipt is typed once more and must lead to a case, and a screener opens every one of these cases and must find its text.

Beside the clock stands the processor time that each server took for one answer, and PostgreSQL for one application: on a machine that does
other work, the clock says how busy it was.
"""

import argparse
import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from threading import Event
from typing import Any, NamedTuple

import desk
import options
from filled import Form, filled
from house import ROOT, founded, many, worked
from processor import family, worked_of

LIST_EVERY = 2.0
"""Seconds between two openings of the desk's list."""
BURST = 60


class Answer(NamedTuple):
    """Seconds since it was due and since it was sent, and what came."""

    due: float
    sent: float
    came: str


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.database(parser)
    parser.add_argument("--rate", type=float, default=15, help="applications a second")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--cases", type=int, default=20_000, help="open cases that are there before")
    parser.add_argument("--workers", type=int, default=2, help="processes of each server")
    asked = parser.parse_args()
    settings = {"BRAMA_FLOOD": str(BURST), "BRAMA_FLOOD_AN_HOUR": str(int(asked.rate * 3600))}
    with founded(asked.database, asked.folder, BRAMA_DOOR="house", BRAMA_PLAIN_HTTP="1", **settings):
        told = " ".join(f"{name}={value}" for name, value in settings.items())
        print(f"{asked.database}; {told}, {asked.workers} processes each")
        _measure(asked)


def _measure(asked: argparse.Namespace) -> None:
    from brama.process.models import Case

    token, seat = _listed(asked.cases)
    forms = [filled() for _ in range(int(asked.rate * asked.seconds))]
    with _served("gate", asked.workers) as gate, _served("house", asked.workers) as house:
        for _ in range(4 * asked.workers):
            _ask(gate.port, "GET", "/be/", {})
            _ask(house.port, "GET", "/desk/", {"Cookie": f"seat={token}"})
        before, begun = Case.objects.count(), (gate.worked(), house.worked(), worked())
        answers, opened, took = _minute(asked.rate, forms, gate.port, house.port, token)
        done = (gate.worked(), house.worked(), worked())
        _tell(answers, opened, took, [now - at for now, at in zip(done, begun, strict=True)])
    _none_lost(forms, Case.objects.count() - before, seat)


def _listed(cases: int) -> tuple[str, Any]:
    """A house with so many cases; the cookie and the seat of its screener."""
    visitor, seat = desk.signed_in()
    many(10, desk.TAKEN)
    visitor.get("/desk/")
    desk.summed_up(cases - 10, seat)
    return visitor.cookies["seat"].value, seat


class Served(NamedTuple):
    """A server that runs, and everything that it has begun."""

    port: int
    process: "subprocess.Popen[bytes]"

    def worked(self) -> float:
        """Seconds of the processor so far, of all its processes."""
        return sum(worked_of(pid) for pid in family(self.process.pid))


@contextmanager
def _served(door: str, workers: int) -> Iterator[Served]:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = int(one.getsockname()[1])
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    serving = ["serve", door, "--bind", f"127.0.0.1:{port}", "--workers", str(workers)]
    command = [sys.executable, "-P", "-m", "brama", *serving]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        try:
            while _ask(port, "GET", "/static/brama.css", {}).came != "200":
                time.sleep(0.2)
            yield Served(port, process)
        finally:
            process.terminate()


def _minute(
    rate: float, forms: Sequence[Form], gate: int, house: int, token: str
) -> tuple[list[Answer], list[Answer], float]:
    """Everything is sent when it is due; meanwhile the list is opened again and again."""
    over, start = Event(), time.monotonic()
    with ThreadPoolExecutor(200) as senders:
        listing = senders.submit(_listing, house, token, over)
        due = [start + at / rate for at in range(len(forms))]
        sent = [senders.submit(_send, gate, form, when) for form, when in zip(forms, due, strict=True)]
        answers = [each.result() for each in sent]
        took = time.monotonic() - start
        over.set()
        return answers, listing.result(), took


def _send(port: int, form: Form, due: float) -> Answer:
    time.sleep(max(0.0, due - time.monotonic()))
    return _ask(port, "POST", "/be/apply", {"Content-Type": "application/x-www-form-urlencoded"}, form.sent, due)


def _listing(port: int, token: str, over: Event) -> list[Answer]:
    opened = []
    while not over.wait(LIST_EVERY):
        opened.append(_ask(port, "GET", "/desk/", {"Cookie": f"seat={token}"}))
    return opened


def _ask(port: int, method: str, path: str, headers: dict[str, str], body: bytes = b"", due: float = 0.0) -> Answer:
    begun = time.monotonic()
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        page = answer.read().decode()
        connection.close()
    except OSError as error:
        came = type(error).__name__
    else:
        came = "received" if _received() in page else str(answer.status)
    now = time.monotonic()
    return Answer(now - (due or begun), now - begun, came)


@cache
def _received() -> str:
    from brama.pages.languages import say

    return say("be", "apply-received-title")


def _tell(answers: Sequence[Answer], opened: Sequence[Answer], took: float, worked: Sequence[float]) -> None:
    received = [each for each in answers if each.came == "received"]
    print(f"received {len(received)} of {len(answers)} in {took:.1f} s: {len(received) / took:.1f} a second   goal 15")
    for each in sorted({each.came for each in answers} - {"received"}):
        print(f"  answered otherwise: {each}, {sum(answer.came == each for answer in answers)} times")
    _times("an application, since it was due", [each.due for each in received], "goal p95 400")
    _times("an application, since it was sent", [each.sent for each in received])
    _times("the desk's list meanwhile", [each.sent for each in opened if each.came == "200"], "goal p95 300")
    print(f"the list opened {len(opened)} times, refused {sum(each.came != '200' for each in opened)}")
    numbers = (len(answers), len(opened), len(answers))
    for who, seconds, number in zip(("gate", "house", "database server"), worked, numbers, strict=True):
        an_answer, share = seconds / max(number, 1) * 1e3, seconds / took * 100
        print(f"processor time of the {who}: {an_answer:.1f} ms an answer, {share:.0f} % of one processor")
    print(f"processes that would run, on the whole machine: {os.getloadavg()[0]:.1f} for {os.cpu_count()} processors")


def _times(what: str, seconds: Sequence[float], goal: str = "") -> None:
    times = sorted(seconds) or [float("nan")]
    half, most = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(
        f"{what:<36} p50 {half * 1e3:7.1f} ms   p95 {most * 1e3:7.1f} ms   longest {times[-1] * 1e3:7.1f} ms   {goal}".rstrip()
    )


def _none_lost(forms: Sequence[Form], stored: int, seat: Any) -> None:
    """By every receipt, and by a screener."""
    from brama.process.gate.receipt import keys_for, received
    from brama.process.reads.cases import shown
    from brama.receipts.words import canonical
    from brama.staff.vouching.trust import StaffTrust
    from brama.vault.trust import Remembered

    trust, today, lost = Remembered(StaffTrust()), datetime.now(UTC).date(), 0
    for form in forms:
        case = received(keys_for(canonical("be", form.words)), today, trust).case
        (said,) = shown(case.reference, seat).sections["motivation"]
        lost += said["text"] != form.text.strip()
    print(f"sent {len(forms)}, stored {stored}, opened by receipt and by a screener {len(forms) - lost}, lost {lost}")
    if lost or stored != len(forms):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
