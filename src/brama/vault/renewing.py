"""Encrypting anew, after somebody was taken away or an epoch ended, for whoever may still read.

Who that is is asked of the table of compartments, at the step to which the case was led. That is told as an argument by whoever knows the
road.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from brama.box.content import new_key, shut
from brama.box.keys import seal
from brama.vault.compartments import APPLICANT, LATE, Compartment, held_by, readers
from brama.vault.errors import NotYours
from brama.vault.models import Copy, Item, OwnCopy, Safe
from brama.vault.seal import Copied, copied, copy_rows, place_of
from brama.vault.unseal import Keys
from brama.vault.values import content_context, content_key, own_info


class Stand(NamedTuple):
    """Where a case stands by its row, and whether this member has reckoned that its acts led it there."""

    step: str
    led: bool


Stands = Callable[[Safe, Keys], Stand]
"""Raises ValueForged where nobody has led the case there."""
Readers = Callable[[Item], tuple[Compartment, ...]]


def readers_where(stands: Stands, keys: Keys) -> Readers:
    """Who reads an item where its case stands: each case is asked once, within one transaction. Raises NotYours where nobody can tell."""
    stand = cache(lambda safe: stands(safe, keys))

    def right(item: Item) -> tuple[Compartment, ...]:
        step, led = stand(item.safe)
        if not led and item.section not in LATE:
            raise NotYours
        return readers(item.section, step)

    return right


def refresh(items: Sequence[Item], keys: Keys, stands: Stands) -> None:
    """Encrypt contents anew, with shares that only those who may still read are given, in the current epochs.

    Inside a transaction that holds the items.
    """
    right = readers_where(stands, keys)
    leaving = {(copy.item_id, copy.epoch.compartment) for item in items for copy in item.copies.all() if copy.leaving}
    shred = cache(keys.shred.key)
    copies: list[tuple[Item, Copied]] = []
    own: list[OwnCopy] = []
    for item in items:
        keeping, share = _keeping(item, keys, right), _renewed(item, keys, shred(item.safe.slot))
        copies += [(item, copied(place_of(item), item.version, share, keys.trust.epoch(each))) for each in keeping]
        own += _own(item, share)
    rows = copy_rows(copies)
    for row, (item, each) in zip(rows, copies, strict=True):
        row.leaving = (item.pk, each.compartment) in leaving
    _stored(items, rows, own)


def _stored(items: Sequence[Item], rows: Sequence[Copy], own: Sequence[OwnCopy]) -> None:
    """Contents, copies in place of those there were, and what the applicants open."""
    # An upsert, which here only ever updates: a third of the time of `bulk_update`, which writes a CASE with a branch for each row.
    Item.objects.bulk_create(
        items, update_conflicts=True, unique_fields=["id"], update_fields=["version", "content", "stale"]
    )
    Copy.objects.filter(item__in=items).delete()
    Copy.objects.bulk_create(rows)
    OwnCopy.objects.bulk_create(own, update_conflicts=True, unique_fields=["id"], update_fields=["sealed"])


def _keeping(item: Item, keys: Keys, right: Readers) -> list[str]:
    """The compartments that keep a copy: that of whoever does this, and of others those that may read it where the case stands."""
    held = {copy.epoch.compartment for copy in item.copies.all()}
    mine = held & keys.compartments() & held_by(item.section)
    return sorted(mine | (held & set(right(item)) if held - mine else set()))


def _renewed(item: Item, keys: Keys, shred: bytes) -> bytes:
    """Encrypt the content of an item, not yet saved, under a new share, which is returned."""
    value, share = keys.signed(item, shred), new_key()
    item.version, item.stale = item.version + 1, False
    context = content_context(place_of(item), item.version)
    item.content = shut(content_key(share, shred, context), value.packed(), context)
    return share


def _own(item: Item, share: bytes) -> list[OwnCopy]:
    if "r" not in APPLICANT[item.section]:
        return []
    own = item.own
    own.sealed = seal(bytes(item.safe.sealing_public), share, own_info(place_of(item), item.version))
    return [own]
