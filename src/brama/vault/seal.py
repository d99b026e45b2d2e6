"""Sealing: what anyone may do who knows public keys. Nothing here opens anything."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from brama.box.content import new_key, shut
from brama.box.keys import seal
from brama.box.signing import Signer
from brama.vault.compartments import APPLICANT, readers
from brama.vault.models import Copy, Item, OwnCopy, Safe
from brama.vault.rows import put
from brama.vault.trust import Trust, TrustedEpoch
from brama.vault.values import (
    Place,
    Signed,
    case_number,
    content_context,
    content_key,
    copy_info,
    own_info,
    signed_by,
)


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


def sealed(case: Case, author: Author, values: Iterable[tuple[str, int, bytes]], trust: Trust) -> list[Sealed]:
    """Sign and seal sections, each with its number and its body, for those who may read them at the step of the case, and for the receipt
    where it may read.
    """
    signer = Signer(author.seed)
    return [
        _sealed(case, signed_by(signer, place, author.id, body), place, trust) for place, body in _placed(case, values)
    ]


def _placed(case: Case, values: Iterable[tuple[str, int, bytes]]) -> Iterator[tuple[Place, bytes]]:
    return ((Place(case.id, section, number), body) for section, number, body in values)


def _sealed(case: Case, value: Signed, place: Place, trust: Trust) -> Sealed:
    share, context = new_key(), content_context(place, 1)
    content = shut(content_key(share, case.shred, context), value.packed(), context)
    copies = tuple(copied(place, 1, share, trust.epoch(c)) for c in readers(place.section, case.step))
    own = seal(case.receipt, share, own_info(place, 1)) if "r" in APPLICANT[place.section] else None
    return Sealed(place.section, place.number, content, copies, own, value.digest())


def copied(place: Place, version: int, share: bytes, epoch: TrustedEpoch) -> Copied:
    """The share sealed to one epoch."""
    sealed_to = copy_info(place, version, epoch.compartment, epoch.number)
    return Copied(epoch.compartment, epoch.row, seal(epoch.public, share, sealed_to))


def keep(safe: Safe, entry: int, values: Sequence[Sealed]) -> None:
    """Write sealed sections down, with the number of the ledger's entry that holds their digests."""
    pairs = list(zip(put([_item(safe, entry, value) for value in values]), values, strict=True))
    put(copy_rows([(item, each) for item, value in pairs for each in value.copies]))
    put([OwnCopy(item_id=item.pk, sealed=value.own) for item, value in pairs if value.own])


def _item(safe: Safe, entry: int, value: Sealed) -> Item:
    return Item(safe=safe, section=value.section, number=value.number, content=value.content, entry=entry)


def copy_rows(copies: Sequence[tuple[Item, Copied]]) -> list[Copy]:
    """Rows for sealed shares."""
    return [Copy(item_id=item.pk, epoch_id=each.epoch, sealed=each.sealed) for item, each in copies]


def place_of(item: Item) -> Place:
    """Where an item belongs. The case is reckoned and not read: an exchanged public key opens nothing."""
    case = case_number(bytes(item.safe.sealing_public), bytes(item.safe.signing_public))
    return Place(case, item.section, item.number)
