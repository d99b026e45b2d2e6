"""Epochs of compartments: making their keys, and sealing the private one to members."""

from collections.abc import Collection, Iterator
from typing import Final

from brama.box.context import bound
from brama.box.keys import new_sealing_keys, open_sealed, seal
from brama.vault.compartments import ARRIVING
from brama.vault.errors import NotYours
from brama.vault.holder import Holder
from brama.vault.models import Epoch, EpochKey, EpochState

SEALED_TO: Final[dict[str, dict[str, object]]] = {
    "copy": {"copy__isnull": False},
    "notice": {"notice__isnull": False},
    "sealedlist": {"sealedlist__kind__in": ("tags", "told")},  # the list is summed up anew from the cases
    "intake": {"intake__isnull": False},
}
"""What is sealed to an epoch, by the relation that leads there."""


def new_epoch(compartment: str, number: int) -> tuple[Epoch, bytes]:
    """A proposed epoch and its private key, which the caller seals to members and forgets."""
    keys = new_sealing_keys()
    return Epoch.objects.create(compartment=compartment, number=number, public=keys.public), keys.private


def seal_epoch_key(epoch: Epoch, private: bytes, member: bytes, public: bytes) -> EpochKey:
    """Give a member, whose public key has been verified, the private key of an epoch."""
    sealed = seal(public, private, _info(epoch, member))
    return EpochKey.objects.create(epoch=epoch, member=member, sealed=sealed)


def epoch_private(epoch: Epoch, holder: Holder) -> bytes:
    """The private key of an epoch that this member holds; else NotYours."""
    row = EpochKey.objects.filter(epoch=epoch, member=holder.member).first()
    if row is None:
        raise NotYours
    return open_sealed(holder.sealing, bytes(row.sealed), _info(epoch, holder.member))


def opened_by_nobody(compartments: Collection[str]) -> frozenset[str]:
    """Those of them whose current key nobody holds: nobody can ever give it to who comes, and what is sealed to it is lost."""
    current = Epoch.objects.filter(compartment__in=compartments, state=EpochState.CURRENT)
    return frozenset(current.filter(keys=None).values_list("compartment", flat=True))


def opened_by_nobody_but(member: bytes, others: Collection[bytes]) -> Iterator[Epoch]:
    """Epochs that this member holds and none of the others, and to which something is sealed, or will be: who applies asks nobody."""
    held = (
        Epoch.objects.exclude(state=EpochState.PROPOSED).filter(keys__member=member).order_by("compartment", "number")
    )
    for epoch in held:
        if not epoch.keys.filter(member__in=others).exists() and _is_needed(epoch):
            yield epoch


def _is_needed(epoch: Epoch) -> bool:
    if epoch.state == EpochState.CURRENT and epoch.compartment in ARRIVING:
        return True
    return any(Epoch.objects.filter(pk=epoch.pk, **rows).exists() for rows in SEALED_TO.values())


def _info(epoch: Epoch, member: bytes) -> bytes:
    return bound("epoch key", epoch.compartment, epoch.number, member)
