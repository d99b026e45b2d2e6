"""Opening with the keys of staff: the only module that opens with a compartment's key."""

from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from brama.box.content import opened
from brama.box.errors import BoxRefused
from brama.box.keys import Opener
from brama.ledger.chain import Row
from brama.ledger.record import entries_at, holds, names
from brama.vault.authors import body_of
from brama.vault.compartments import held_by
from brama.vault.epochs import epoch_private
from brama.vault.errors import NotYours
from brama.vault.holder import Holder
from brama.vault.models import Copy, Epoch, EpochKey, Item
from brama.vault.seal import place_of
from brama.vault.shred import ShredKeys
from brama.vault.trust import Remembered, Trust
from brama.vault.values import Signed, content_context, content_key, copy_info, unpacked


class Written(NamedTuple):
    """A body and its author: a member, or RECEIPT."""

    body: bytes
    author: bytes


class Keys:
    """What one unlocked member can open. Lives as long as the session's request, and no longer."""

    def __init__(self, holder: Holder, trust: Trust, shred: ShredKeys) -> None:
        self.holder, self.trust, self.shred = holder, Remembered(trust), shred
        self._openers: dict[int, Opener] = {}
        self._entries: dict[int, Row] = {}

    @cached_property
    def epochs(self) -> dict[int, Epoch]:
        """The epochs whose private key was sealed to this member, by row."""
        held = EpochKey.objects.filter(member=self.holder.member).select_related("epoch")
        return {row.epoch.pk: row.epoch for row in held}

    def compartments(self) -> frozenset[str]:
        """The compartments of which this member holds an epoch."""
        return frozenset(epoch.compartment for epoch in self.epochs.values())

    def read_ahead(self, seqs: Iterable[int]) -> dict[int, Row]:
        """Read entries of the ledger together, for whoever opens many items: each item asks for its own. What is here already stays."""
        wanted = set(seqs)
        self._entries |= entries_at(wanted - self._entries.keys())
        return {seq: self._entries[seq] for seq in wanted & self._entries.keys()}

    def _holds(self, seq: int, digest: bytes) -> bool:
        row = self._entries.get(seq)
        return names(row, seq, digest) if row else holds(seq, digest)

    def body(self, item: Item) -> bytes:
        """What the item says, verified. Raises NotYours, ValueForged, NotOpened, CaseShredded."""
        return self.body_with(item, self.share(item))

    def written(self, item: Item) -> Written:
        """What the item says and who says so, both verified."""
        return self._written_with(item, self.share(item))

    def body_with(self, item: Item, share: bytes) -> bytes:
        """The same as `body`, with a share that came by a release."""
        return self._written_with(item, share).body

    def _written_with(self, item: Item, share: bytes) -> Written:
        value = self._signed_with(item, share, self.shred.key(item.safe.slot))
        receipt = bytes(item.safe.signing_public)
        return Written(body_of(item, value, receipt, self.trust, self._holds), value.author)

    def signed(self, item: Item, shred: bytes | None = None) -> Signed:
        """The item opened, its author's signature not yet verified; `shred` is the shred key of its case, where that was read already."""
        return self._signed_with(item, self.share(item), shred or self.shred.key(item.safe.slot))

    def _signed_with(self, item: Item, share: bytes, shred: bytes) -> Signed:
        context = content_context(place_of(item), item.version)
        key = content_key(share, shred, context)
        return unpacked(opened(key, bytes(item.content), context))

    def share(self, item: Item) -> bytes:
        """The share that copies of this item hold."""
        for copy in self._mine(item):
            epoch = self.epochs[copy.epoch_id]
            info = copy_info(place_of(item), item.version, epoch.compartment, epoch.number)
            return self._opener(epoch).open(bytes(copy.sealed), info)
        raise NotYours

    @cached_property
    def _of_compartments(self) -> dict[int, str]:
        """Every epoch of this member's compartments, also one whose key they lack."""
        rows = Epoch.objects.filter(compartment__in=self.compartments())
        return dict(rows.values_list("pk", "compartment"))

    def given(self, item: Item) -> bool:
        """Whether there is a copy for a compartment of this member. One that does not open is refused then, and not passed over."""
        right, mine = held_by(item.section), self._of_compartments
        return any(mine.get(copy.epoch_id) in right for copy in item.copies.all())

    def holds(self, item: Item) -> bool:
        """Whether there is a copy for this member; not whether it opens."""
        return bool(self._mine(item))

    def opens(self, item: Item) -> bool:
        """Whether there is a copy for this member and it opens: tried, not asked."""
        try:
            self.body(item)
        except (NotYours, BoxRefused):
            return False
        return True

    def _mine(self, item: Item) -> list[Copy]:
        """Of compartments that the table gives the section: whatever stands there for another is nobody's."""
        right, held = held_by(item.section), self.epochs
        return [
            copy for copy in item.copies.all() if copy.epoch_id in held and held[copy.epoch_id].compartment in right
        ]

    def _opener(self, epoch: Epoch) -> Opener:
        if epoch.pk not in self._openers:
            self._openers[epoch.pk] = Opener(epoch_private(epoch, self.holder))
        return self._openers[epoch.pk]
