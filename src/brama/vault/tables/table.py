"""One sealed table for each compartment and kind: read whole, written whole under a key drawn anew, the later of two writers told.

Anybody who knows the public key of an epoch can seal a table to it, so each is signed by whoever writes it. Of what is found nowhere else
the ledger says since when: one that is not signed counts as long as it does not. What is summed up from the cases, or told for a night,
counts as empty where it is not what somebody of the compartment has signed: it is summed up again.
"""

from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from typing import Final, NamedTuple

from django.db import transaction
from django.db.models import Subquery

from brama.box.content import new_key, opened, shut
from brama.box.context import bound
from brama.box.errors import BoxRefused, NotOpened, SignatureWrong
from brama.box.keys import open_sealed, seal
from brama.box.signing import SIGNATURE, sign, verify
from brama.ledger.models import LedgerEntry
from brama.ledger.record import record
from brama.vault.compartments import NOTICES, Compartment
from brama.vault.epochs import epoch_private
from brama.vault.errors import KeyUntrusted, ValueForged
from brama.vault.models import ID, Epoch, SealedList
from brama.vault.tables.large import rows
from brama.vault.unseal import Keys

SIGNED: Final[dict[str, tuple[Compartment, str]]] = {
    "tags": ("screening", "tags_signed"),
    "told": (NOTICES, "told_signed"),
}
"""Kinds that stand nowhere else: by whom of which compartment they are signed, and the act by which the ledger says so."""


class Table(NamedTuple):
    """A table as it was read. `epoch` is the one it is sealed to, None where nobody has written one yet."""

    epoch: Epoch | None
    version: int
    key: bytes
    content: bytes
    signed: bool = False


NOTHING = Table(None, 0, b"", b"")


def read(kind: str, compartment: str, keys: Keys) -> Table:
    """The newest table of a kind that this member can open. Raises ValueForged where it must be signed and nobody who may has."""
    held = {epoch.pk: epoch for epoch in keys.epochs.values() if epoch.compartment == compartment}
    newest = SealedList.objects.filter(kind=kind, epoch__in=held).order_by("-epoch__number").values("pk")[:1]
    # By its number: to sort them, SQLite would copy their megabytes.
    asked = SealedList.objects.filter(pk=Subquery(newest)).values_list("epoch", "version", "key", "content")
    found = rows(asked) if held else []
    if not found:
        return NOTHING
    number, version, sealed, content = found[0]
    row = SealedList(epoch=held[number], kind=kind, version=version, key=sealed, content=content)
    try:
        return _opened(row, keys)
    except (BoxRefused, KeyUntrusted, ValueForged):
        if kind in SIGNED:
            raise
        return Table(row.epoch, row.version, b"", b"")


def _opened(row: SealedList, keys: Keys) -> Table:
    private, place = epoch_private(row.epoch, keys.holder), (row.epoch, row.version)
    key = open_sealed(private, bytes(row.key), _context(f"{row.kind} key", *place))
    return Table(*place, key, *_content(row, key, keys))


def write(kind: str, compartment: str, before: Table, content: Callable[[bytes], bytes], keys: Keys) -> bool:
    """Replace the table that was read, in the current epoch; False where somebody else has written since. `content` is told the new key."""
    trusted = keys.trust.epoch(compartment)
    epoch = Epoch.objects.get(compartment=compartment, number=trusted.number)
    key, version = new_key(), before.version + 1 if before.epoch == epoch else 1
    sealed = {
        "key": seal(trusted.public, key, _context(f"{kind} key", epoch, version)),
        "content": _shut(kind, epoch, version, key, content(key), keys),
    }
    if version > 1:
        mine = SealedList.objects.filter(kind=kind, epoch=epoch, version=before.version)
        return mine.update(version=version, **sealed) == 1
    _, made = SealedList.objects.get_or_create(kind=kind, epoch=epoch, defaults={"version": version, **sealed})
    if made:
        SealedList.objects.filter(kind=kind, epoch__compartment=compartment).exclude(epoch=epoch).delete()
    return made


def settle(day: date, keys: Keys) -> None:
    """Sign what this member opens and nobody has signed yet, and say in the ledger that it is signed from now on."""
    for kind, (compartment, act) in SIGNED.items():
        before = NOTHING if _entered(act) else read(kind, compartment, keys)
        closed = SealedList.objects.filter(kind=kind).exclude(epoch__in=keys.epochs)
        if before.epoch is not None and not closed.exists():
            with transaction.atomic():
                if before.signed or _again(kind, compartment, before, keys):
                    record(act, day, keys.holder)


def _again(kind: str, compartment: str, before: Table, keys: Keys) -> bool:
    return write(kind, compartment, before, lambda _key: before.content, keys)


def gone() -> Iterator[str]:
    """Kinds of which the ledger says that there was a table, and there is none."""
    for kind, (_, act) in SIGNED.items():
        if _entered(act) and not SealedList.objects.filter(kind=kind).exists():
            yield kind


def _entered(act: str) -> bool:
    return LedgerEntry.objects.filter(act=act).exists()


def _shut(kind: str, epoch: Epoch, version: int, key: bytes, inside: bytes, keys: Keys) -> bytes:
    author, seed = keys.holder.member, keys.holder.signing
    signature = sign(seed, _said(kind, epoch, version, author, inside))
    return shut(key, author + signature + inside, _context(f"signed {kind}", epoch, version))


def _content(row: SealedList, key: bytes, keys: Keys) -> tuple[bytes, bool]:
    """What is inside, and whether it is signed."""
    box, place = bytes(row.content), (row.epoch, row.version)
    try:
        return _verified(row, opened(key, box, _context(f"signed {row.kind}", *place)), keys), True
    except NotOpened:
        inside = opened(key, box, _context(row.kind, *place))
    if row.kind not in SIGNED or _entered(SIGNED[row.kind][1]):
        raise ValueForged
    return inside, False


def _verified(row: SealedList, packed: bytes, keys: Keys) -> bytes:
    author, signature, inside = packed[:ID], packed[ID : ID + SIGNATURE], packed[ID + SIGNATURE :]
    known = keys.trust.author(author)
    if row.epoch.compartment not in known.compartments:
        raise ValueForged
    try:
        verify(known.signing, _said(row.kind, row.epoch, row.version, author, inside), signature)
    except SignatureWrong as error:
        raise ValueForged from error
    return inside


def _said(kind: str, epoch: Epoch, version: int, author: bytes, inside: bytes) -> bytes:
    """Of the megabytes of a list the digest is signed: Ed25519 would read them twice with a slower hash."""
    what = inside if kind in SIGNED else sha256(inside).digest()
    return bound("signed table", kind, epoch.compartment, epoch.number, version, author, what)


def _context(kind: str, epoch: Epoch, version: int) -> bytes:
    return bound(kind, epoch.compartment, epoch.number, version)
