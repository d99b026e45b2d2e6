"""Trying keys on the rows themselves: whatever a private key opens counts, whether or not any page would let it."""

from collections.abc import Iterable

from brama.box.content import opened
from brama.box.errors import BoxRefused
from brama.box.keys import open_sealed
from brama.process.models import Case
from brama.process.writing import shred_keys
from brama.vault.epochs import epoch_private
from brama.vault.holder import Holder
from brama.vault.models import Copy, EpochKey, Item, OwnCopy
from brama.vault.own import ReceiptKeys
from brama.vault.seal import place_of
from brama.vault.values import content_context, content_key, copy_info, own_info, unpacked

Entry = tuple[str, int]
"""A section and the number of an entry in it."""
Key = tuple[str, int, bytes]
"""The private key of an epoch, with its compartment and number."""


def epoch_keys(holder: Holder) -> list[Key]:
    """Every key of an epoch that was ever sealed to this member and still is."""
    rows = EpochKey.objects.filter(member=holder.member).select_related("epoch")
    return [(row.epoch.compartment, row.epoch.number, epoch_private(row.epoch, holder)) for row in rows]


def opened_with(keys: Iterable[Key], case: Case) -> set[Entry]:
    """The entries of a case of which one of these keys opens any copy, as what it is or as what the key is for."""
    copies = list(Copy.objects.filter(item__safe=case.safe).select_related("item__safe", "epoch"))
    tried = {(copy, key) for copy in copies for key in keys}
    return {(copy.item.section, copy.item.number) for copy, key in tried if _opens(copy, key)}


def opened_by_receipt(receipt: ReceiptKeys, case: Case) -> set[Entry]:
    """The entries that the words of an applicant open."""
    rows = OwnCopy.objects.filter(item__safe=case.safe).select_related("item__safe")
    infos = [(row.item, bytes(row.sealed), own_info(place_of(row.item), row.item.version)) for row in rows]
    return {(item.section, item.number) for item, *copy in infos if _content(item, receipt.sealing, *copy)}


def _opens(copy: Copy, key: Key) -> bool:
    compartment, number, private = key
    as_it_is = (copy.epoch.compartment, copy.epoch.number)
    infos = {copy_info(place_of(copy.item), copy.item.version, *epoch) for epoch in (as_it_is, (compartment, number))}
    return any(_content(copy.item, private, bytes(copy.sealed), info) for info in infos)


def _content(item: Item, private: bytes, sealed: bytes, info: bytes) -> bool:
    context = content_context(place_of(item), item.version)
    try:
        share = open_sealed(private, sealed, info)
        key = content_key(share, shred_keys().key(item.safe.slot), context)
        return bool(unpacked(opened(key, bytes(item.content), context)).body)
    except BoxRefused:
        return False
