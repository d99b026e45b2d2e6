"""Sealing: what anyone may do who knows public keys. Nothing here opens anything."""

from collections.abc import Sequence
from typing import NamedTuple

from brama.box.content import new_key, shut
from brama.box.keys import seal
from brama.vault.compartments import APPLICANT, readers
from brama.vault.models import Copy, Item, OwnCopy, Safe
from brama.vault.trust import Trust, TrustedEpoch
from brama.vault.values import Place, case_number, content_context, content_key, copy_info, own_info, signed


class Author(NamedTuple):
    """Who writes: a member's id, or that of a receipt, and an Ed25519 seed."""

    id: bytes
    seed: bytes


class Case(NamedTuple):
    """What sealing needs of a case: its id, shred key, the step whose readers are sealed to, and its receipt's public key."""

    id: bytes
    shred: bytes
    step: str
    receipt: bytes


class Copied(NamedTuple):
    """A share sealed to an epoch, which has this row."""

    compartment: str
    epoch: int
    sealed: bytes


class Sealed(NamedTuple):
    """A section ready to be kept, once the ledger has its digest."""

    section: str
    number: int
    content: bytes
    copies: tuple[Copied, ...]
    own: bytes | None
    digest: bytes


def sealed(case: Case, author: Author, section: str, number: int, body: bytes, trust: Trust) -> Sealed:
    """Sign and seal a section for those who may read it at the step of the case, and for the receipt where it may read."""
    place, share = Place(case.id, section, number), new_key()
    value = signed(place, author.id, author.seed, body)
    context = content_context(place, 1)
    content = shut(content_key(share, case.shred, context), value.packed(), context)
    copies = tuple(copied(place, 1, share, trust.epoch(c)) for c in readers(section, case.step))
    own = seal(case.receipt, share, own_info(place, 1)) if "r" in APPLICANT[section] else None
    return Sealed(section, number, content, copies, own, value.digest())


def copied(place: Place, version: int, share: bytes, epoch: TrustedEpoch) -> Copied:
    """The share sealed to one epoch."""
    sealed_to = copy_info(place, version, epoch.compartment, epoch.number)
    return Copied(epoch.compartment, epoch.row, seal(epoch.public, share, sealed_to))


def keep(safe: Safe, entry: int, values: Sequence[Sealed]) -> None:
    """Write sealed sections down, with the number of the ledger's entry that holds their digests."""
    made = Item.objects.bulk_create([_item(safe, entry, value) for value in values])
    pairs = [(item, value) for item, value in zip(made, values, strict=True)]
    Copy.objects.bulk_create(copy_rows([(item, each) for item, value in pairs for each in value.copies]))
    OwnCopy.objects.bulk_create([OwnCopy(item_id=item.pk, sealed=value.own) for item, value in pairs if value.own])


def _item(safe: Safe, entry: int, value: Sealed) -> Item:
    return Item(safe=safe, section=value.section, number=value.number, content=value.content, entry=entry)


def copy_rows(copies: Sequence[tuple[Item, Copied]]) -> list[Copy]:
    """Rows for sealed shares."""
    return [Copy(item_id=item.pk, epoch_id=each.epoch, sealed=each.sealed) for item, each in copies]


def place_of(item: Item) -> Place:
    """Where an item belongs. The case is reckoned and not read: an exchanged public key opens nothing."""
    case = case_number(bytes(item.safe.sealing_public), bytes(item.safe.signing_public))
    return Place(case, item.section, item.number)
