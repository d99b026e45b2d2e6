"""How fast the primitives of sealing and signing are on this machine, each the median of several runs.

    python bench/primitives.py [--runs 5] [--seconds 0.3]

Prints for each primitive how long one takes and how many a second one process does. What the vault needs for an act can be no
faster than the primitives in it; other programs of the bench print their figures beside these.
"""

import argparse
import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple

from brama.box import content, keys, passphrase, signing, stream

KEY = bytes(32)
SALT = bytes(16)
SUMMARY = bytes(200)  # what a list shows of one case
TABLE = bytes(5 << 20)  # what a list of twenty thousand cases is sorted by
COSTS = {"receipt": passphrase.RECEIPT, "staff": passphrase.STAFF}
EXPORT = [bytes(1 << 20)] * 16


class Primitive(NamedTuple):
    """What is timed, and how many of it one call does."""

    name: str
    call: Callable[[], object]
    done: int = 1


def primitives() -> list[Primitive]:
    """Sealing alone uses the cache of public keys, as it does in Brama."""
    ours, signer = keys.new_sealing_keys(), signing.new_signing_keys()
    sealed, opener = keys.seal(ours.public, KEY, b""), keys.Opener(ours.private)
    box, table = content.shut(KEY, SUMMARY, b""), content.shut(KEY, TABLE, b"")
    signature = signing.sign(signer.private, SUMMARY)
    return [
        Primitive("seal a 32-byte key", lambda: keys.seal(ours.public, KEY, b"")),
        Primitive("open a sealed key", lambda: opener.open(sealed, b"")),
        Primitive("open one, private key unpacked first", lambda: keys.open_sealed(ours.private, sealed, b"")),
        Primitive("new sealing keys", keys.new_sealing_keys),
        Primitive("shut 200 bytes, padded", lambda: content.shut(KEY, SUMMARY, b"")),
        Primitive("open 200 bytes, padded", lambda: content.opened(KEY, box, b"")),
        Primitive("open 5 MiB, padded", lambda: content.opened(KEY, table, b"")),
        Primitive("derive a key", lambda: content.derived(KEY, SALT, b"")),
        Primitive("sign 200 bytes", lambda: signing.sign(signer.private, SUMMARY)),
        Primitive("verify 200 bytes", lambda: signing.verify(signer.public, SUMMARY, signature)),
        Primitive("stream a MiB out and in", lambda: _streamed(ours), len(EXPORT)),
        *(Primitive(_argon2id(name, cost), _stretching(cost)) for name, cost in COSTS.items()),
    ]


class Took(NamedTuple):
    """Seconds of one: by the clock, and of the processor, which says more on a machine that has other work."""

    clock: float
    processor: float


def took(primitive: Primitive, runs: int, seconds: float) -> Took:
    """Median over the runs, each of as many calls as fill the seconds, one at least."""
    primitive.call()
    done = [_run(primitive, seconds) for _ in range(runs)]
    return Took(median(run.clock for run in done), median(run.processor for run in done))


def _run(primitive: Primitive, seconds: float) -> Took:
    calls, start, worked = 0, time.perf_counter(), time.process_time()
    while not calls or time.perf_counter() - start < seconds:
        primitive.call()
        calls += 1
    done = calls * primitive.done
    return Took((time.perf_counter() - start) / done, (time.process_time() - worked) / done)


def _streamed(ours: keys.SealingKeys) -> int:
    return sum(map(len, stream.decrypted(stream.encrypted(EXPORT, ours.public, b""), ours.private, b"")))


def _argon2id(name: str, cost: passphrase.Cost) -> str:
    return f"Argon2id, {name} ({cost.memory_kib // 1024} MiB, t={cost.passes})"


def _stretching(cost: passphrase.Cost) -> Callable[[], bytes]:
    return lambda: passphrase.stretched(KEY, SALT, cost)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.3, help="of each run")
    asked = parser.parse_args()
    print(f"{'':<40}{'ms each':>10}{'of processor':>14}{'a second':>12}")
    for primitive in primitives():
        each = took(primitive, asked.runs, asked.seconds)
        print(f"{primitive.name:<40}{each.clock * 1000:>10.3f}{each.processor * 1000:>14.3f}{1 / each.clock:>12,.1f}")


if __name__ == "__main__":
    main()
