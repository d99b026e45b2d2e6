"""New epochs of compartments, and everything else that waits for the session of somebody who holds a key.

A due epoch is made by a member who holds the compartment, sealed to all who are here and hold it, and signed by two who may
appoint; then it is current, and what the past one opens is encrypted anew.
"""

from datetime import date
from typing import NamedTuple

from django.db import transaction
from django.db.models import Max, Min

from brama.box.keys import sealing_keys_from
from brama.ledger.record import record
from brama.refusals import Refusal
from brama.staff.beside import folder
from brama.staff.duties import COMPARTMENTS, MEMBERS, compartments
from brama.staff.keyholders import keeping, recovery
from brama.staff.models import EpochDue, KeySignature
from brama.staff.names import Names
from brama.staff.seat import Seat
from brama.staff.vouching.current import SIGNED, key_of
from brama.staff.vouching.keys import vouch
from brama.staff.vouching.trust import ENOUGH, TrustedMember
from brama.vault import handing
from brama.vault.epochs import epoch_private, new_epoch, seal_epoch_key
from brama.vault.errors import KeyUntrusted
from brama.vault.models import Epoch, EpochKey, EpochState
from brama.vault.renewing import Stands
from brama.vault.shred import ShredKeys
from brama.vault.tables import table as tables
from brama.vault.tables import tags
from brama.vault.unseal import Keys

SHRED_KEYS = "shred.keys"


class Settled(NamedTuple):
    """How much was done: keys sealed to members, epochs proposed, names and sections encrypted anew, sections handed over,
    shares of one's own keys or of the pepper split anew; how many sections stay because something of them is refused."""

    sealed: int
    proposed: int
    renamed: int
    rekeyed: int
    handed: int
    shares: bool
    refused: int


def settle(seat: Seat, stands: Stands, limit: int = 1000) -> Settled:
    """Do what waits for this member, `limit` sections at most. Call again until nothing was done. Raises KeyUntrusted."""
    mine, keys = sorted(compartments(seat.duties)), Keys(seat.holder, seat.trust, ShredKeys(folder() / SHRED_KEYS))
    refused: list[Refusal] = []
    done = Settled(
        sealed=sum(seal_to_newcomers(seat, compartment) for compartment in mine),
        proposed=sum(_propose(seat, compartment) for compartment in mine),
        renamed=_rename(seat),
        rekeyed=sum(
            handing.rekey(compartment, keys, stands, limit, refused) for compartment in mine if compartment != MEMBERS
        ),
        handed=handing.settle(keys, stands, limit, refused),
        shares=recovery.renew(seat) | keeping.renew(seat),
        refused=len(refused),
    )
    tags.renew(seat.day, keys)  # a table that was forged hinders nothing else
    tables.settle(seat.day, keys)
    return done


def order(seat: Seat, compartment: str) -> None:
    """The security officer orders a new epoch; one that is due and not made yet is ordered already. Raises DutyMissing."""
    seat.needs("security_officer")
    with transaction.atomic():
        if mark_due(frozenset({compartment}).intersection(COMPARTMENTS), seat.day):
            record("epoch_ordered", seat.day, seat.holder)


def mark_due(of: frozenset[str], day: date) -> bool:
    """These compartments need a new epoch; one that was only proposed knows somebody who has left, and goes. Whether anything changed."""
    changed = [_mark_due(compartment, day) for compartment in sorted(of)]
    return any(changed)


def _mark_due(compartment: str, day: date) -> bool:
    _, changed = EpochDue.objects.get_or_create(compartment=compartment, defaults={"since": day})
    for epoch in Epoch.objects.filter(compartment=compartment, state=EpochState.PROPOSED):
        key, changed = key_of(epoch), True
        KeySignature.objects.filter(kind=key.kind, subject=key.subject).delete()
        epoch.delete()
    return changed


def sign_waiting(seat: Seat) -> list[str]:
    """Sign, as one who may appoint, the epochs that are proposed; returns the compartments whose epoch became current.

    Raises DutyMissing, KeyUntrusted where nobody who holds the compartment has made it.
    """
    seat.needs("appointer")
    waiting = Epoch.objects.filter(state=EpochState.PROPOSED).order_by("compartment")
    return [epoch.compartment for epoch in waiting if _sign(seat, epoch)]


def seal_to_newcomers(seat: Seat, compartment: str) -> int:
    """Give the keys of a compartment that this member holds to everybody who should hold them and does not; how many."""
    present, done = seat.trust.present(compartment), 0
    for epoch in Epoch.objects.filter(compartment=compartment, keys__member=seat.member):
        have = {bytes(number) for number in epoch.keys.values_list("member", flat=True)}
        newcomers = [each for each in present if each.number not in have]
        if newcomers:
            done += _give(seat, epoch, newcomers)
    return done


def first_epoch(compartment: str, members: list[TrustedMember]) -> Epoch:
    """The first epoch of a compartment, sealed to these, not yet signed. Inside a transaction."""
    epoch, private = new_epoch(compartment, 1)
    for member in members:
        seal_epoch_key(epoch, private, member.number, member.sealing)
    return epoch


def make_current(epoch: Epoch) -> None:
    """The epoch is sealed to from now on. Inside a transaction, when two have signed it."""
    Epoch.objects.filter(compartment=epoch.compartment, state=EpochState.CURRENT).update(state=EpochState.PAST)
    Epoch.objects.filter(pk=epoch.pk).update(state=EpochState.CURRENT)
    EpochDue.objects.filter(compartment=epoch.compartment).delete()
    handing.make_due(epoch.compartment)


def _give(seat: Seat, epoch: Epoch, newcomers: list[TrustedMember]) -> int:
    private = epoch_private(epoch, seat.holder)
    if sealing_keys_from(private).public != bytes(epoch.public):
        raise KeyUntrusted(kind="epoch")
    with transaction.atomic():
        for each in newcomers:
            seal_epoch_key(epoch, private, each.number, each.sealing)
        record("epoch_key_sealed", seat.day, seat.holder)
    return len(newcomers)


def _propose(seat: Seat, compartment: str) -> bool:
    with transaction.atomic():
        wanted = EpochDue.objects.select_for_update().filter(compartment=compartment).exists()
        epochs = Epoch.objects.filter(compartment=compartment)
        if not wanted or epochs.filter(state=EpochState.PROPOSED).exists():
            return False
        newest: int = epochs.aggregate(newest=Max("number"))["newest"] or 0
        epoch, private = new_epoch(compartment, newest + 1)
        for each in seat.trust.present(compartment):
            seal_epoch_key(epoch, private, each.number, each.sealing)
        vouch(seat.holder, key_of(epoch), "epoch_proposed", seat.day)
    return True


def _sign(seat: Seat, epoch: Epoch) -> bool:
    with transaction.atomic():
        if not Epoch.objects.select_for_update().filter(pk=epoch.pk, state=EpochState.PROPOSED).exists():
            return False
        _check_makers(seat, epoch)
        if seat.member not in seat.trust.vouchers(key_of(epoch)).values():
            vouch(seat.holder, key_of(epoch), SIGNED, seat.day)
        enough = len(seat.trust.vouchers(key_of(epoch))) >= ENOUGH
        if enough:
            make_current(epoch)
    return enough


def _check_makers(seat: Seat, epoch: Epoch) -> None:
    """Whoever writes the database can propose an epoch of their own, but not sign it as a member who holds the compartment."""
    here = {bytes(number) for number in EpochKey.objects.filter(epoch=epoch).values_list("member", flat=True)}
    makers = seat.trust.makers(key_of(epoch))
    if not any(epoch.compartment in compartments(maker.duties) and maker.number in here for maker in makers):
        raise KeyUntrusted(kind="epoch")


def _rename(seat: Seat) -> int:
    with transaction.atomic():
        return Names(seat).rewrap()


def due() -> list[str]:
    """Compartments whose new epoch is not current yet."""
    return sorted(EpochDue.objects.values_list("compartment", flat=True))


def due_since() -> date | None:
    """The day on which the first of them became due."""
    since: date | None = EpochDue.objects.aggregate(first=Min("since"))["first"]
    return since
