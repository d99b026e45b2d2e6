"""What a partner does on their own machine: countersign a head that extends the last one they countersigned, and no other.

It needs neither our records nor Django: a folder of the partner's own, with their key and the last head they signed.
"""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import chain
from pathlib import Path

from brama.box.signing import sign
from brama.ledger.chain import START, Head, walked
from brama.ledger.errors import (
    ChainBroken,
    HeadForked,
    HeadLacksEntries,
    HeadRolledBack,
    WitnessFileUnusable,
)
from brama.ledger.heads import Announced, Countersignature, message, read_head
from brama.ledger.witness_key import PRIVATE, kept_key, write_durably

SIGNED = "signed.json"


def countersign(file: Path, folder: Path, day: date, passphrase: str | None = None) -> Countersignature:
    """Sign the head in `file`. The key is made at first use, shut under the passphrase if there is one.

    The head is remembered before anyone gets the signature, so that no two histories are ever signed.
    Raises WitnessFileUnusable, ChainBroken, HeadForked, HeadRolledBack, HeadLacksEntries, WitnessKeyShut.
    """
    folder.mkdir(PRIVATE, parents=True, exist_ok=True)
    with _alone(folder):
        head = extends(file, last_signed(folder))
        keys = kept_key(folder, passphrase)
        written = json.dumps({"seq": head.seq, "hash": head.hash.hex()}).encode()
        write_durably(folder / SIGNED, written)
    return Countersignature(keys.public, head, day, sign(keys.private, message(head, day)))


def extends(file: Path, last: Head) -> Head:
    """The head in `file`, once every entry since `last` was followed to it."""
    announced, entries = read_head(file)
    _check_reach(announced, last)
    first = next(entries, None)
    start = Head(announced.since, first[6] if first else announced.head.hash)
    if start.seq == 0 and start != START:
        raise ChainBroken(entry=1)
    reached = start
    for reached in chain((start,), walked(chain((first,) if first else (), entries), start)):
        if reached.seq == last.seq and reached != last:
            raise HeadForked(entry=last.seq)
    if reached != announced.head:
        raise WitnessFileUnusable(file=str(file), line=1)
    return reached


def last_signed(folder: Path) -> Head:
    """The last head signed here; the start of every ledger where there is none."""
    path = folder / SIGNED
    try:
        kept = json.loads(path.read_bytes())
        return Head(int(kept["seq"]), bytes.fromhex(kept["hash"]))
    except FileNotFoundError:
        return START
    except (ValueError, TypeError, KeyError):
        # Beginning anew would sign whatever is shown next.
        raise WitnessFileUnusable(file=str(path), line=1) from None


def _check_reach(announced: Announced, last: Head) -> None:
    if announced.head.seq < last.seq:
        raise HeadRolledBack(entry=announced.head.seq, signed=last.seq)
    if announced.since > last.seq:
        raise HeadLacksEntries(signed=last.seq)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with open(os.open(folder / ".lock", os.O_CREAT | os.O_RDWR, 0o600), "r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
