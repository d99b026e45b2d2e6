"""Epochs of compartments: making their keys, and sealing the private one to members."""

from brama.box.context import bound
from brama.box.keys import new_sealing_keys, open_sealed, seal
from brama.vault.errors import NotYours
from brama.vault.holder import Holder
from brama.vault.models import Epoch, EpochKey


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


def _info(epoch: Epoch, member: bytes) -> bytes:
    return bound("epoch key", epoch.compartment, epoch.number, member)
