"""One sealed table for each compartment and kind: read whole, written whole under a key drawn anew, the later of two writers told."""

from collections.abc import Callable
from typing import NamedTuple

from django.db.models import Subquery

from brama.box.content import new_key, opened, shut
from brama.box.context import bound
from brama.box.keys import open_sealed, seal
from brama.vault.epochs import epoch_private
from brama.vault.models import Epoch, SealedList
from brama.vault.unseal import Keys


class Table(NamedTuple):
    """A table as it was read. `epoch` is the one it is sealed to, None where nobody has written one yet."""

    epoch: Epoch | None
    version: int
    key: bytes
    content: bytes


NOTHING = Table(None, 0, b"", b"")


def read(kind: str, compartment: str, keys: Keys) -> Table:
    """The newest table of a kind that this member can open."""
    held = [epoch for epoch in keys.epochs.values() if epoch.compartment == compartment]
    newest = SealedList.objects.filter(kind=kind, epoch__in=held).order_by("-epoch__number").values("pk")[:1]
    # By its number: to sort them, SQLite would copy their megabytes.
    found = SealedList.objects.filter(pk=Subquery(newest)).select_related("epoch").first()
    if found is None:
        return NOTHING
    epoch, version = found.epoch, found.version
    key = open_sealed(epoch_private(epoch, keys.holder), bytes(found.key), _context(f"{kind} key", epoch, version))
    return Table(epoch, version, key, opened(key, bytes(found.content), _context(kind, epoch, version)))


def write(kind: str, compartment: str, before: Table, content: Callable[[bytes], bytes], keys: Keys) -> bool:
    """Replace the table that was read, in the current epoch; False where somebody else has written since. `content` is told the new key."""
    trusted = keys.trust.epoch(compartment)
    epoch = Epoch.objects.get(compartment=compartment, number=trusted.number)
    key, version = new_key(), before.version + 1 if before.epoch == epoch else 1
    sealed = {
        "key": seal(trusted.public, key, _context(f"{kind} key", epoch, version)),
        "content": shut(key, content(key), _context(kind, epoch, version)),
    }
    if version > 1:
        mine = SealedList.objects.filter(kind=kind, epoch=epoch, version=before.version)
        return mine.update(version=version, **sealed) == 1
    _, made = SealedList.objects.get_or_create(kind=kind, epoch=epoch, defaults={"version": version, **sealed})
    if made:
        SealedList.objects.filter(kind=kind, epoch__compartment=compartment).exclude(epoch=epoch).delete()
    return made


def _context(kind: str, epoch: Epoch, version: int) -> bytes:
    return bound(kind, epoch.compartment, epoch.number, version)
