"""Shares of a secret in the keyholders' hands: for each pair of them it is split in two, so that any two have it and nobody alone.

The first of two hands their shares on, each sealed to the other of its pair; the second joins what was handed on with their own. What was
handed on and not used in time is taken back.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.db.models import QuerySet

from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.box.keys import open_sealed, seal
from brama.box.splitting import joined, pair_shares
from brama.staff.errors import RecoveryRefused
from brama.staff.models import Share
from brama.staff.seat import Seat
from brama.staff.vouching.trust import TrustedMember

GOOD_FOR = timedelta(days=7)


class Shared(NamedTuple):
    """Which secret: the rows of its shares, what each row says of it, and to what the seals are bound: its kind, and whose it is."""

    rows: "QuerySet[Any]"
    of: dict[str, Any]
    kind: str
    whose: tuple[bytes, ...] = ()


def split(shared: Shared, secret: bytes, keyholders: Sequence[TrustedMember]) -> None:
    """Give new shares to these keyholders, in the place of all others. Inside a transaction."""
    publics = {each.number.hex(): each.sealing for each in keyholders}
    shared.rows.all().delete()
    shared.rows.model.objects.bulk_create(
        _share(shared, mine, other, publics[mine], share)
        for pair, shares in pair_shares(secret, list(publics)).items()
        for (mine, other), share in zip((pair, pair[::-1]), shares, strict=True)
    )


def held_by(shared: Shared, keyholders: Sequence[TrustedMember]) -> bool:
    """Whether these and no others have the shares."""
    return {bytes(number) for number in shared.rows.values_list("holder", flat=True)} == {
        each.number for each in keyholders
    }


def hand_on(seat: Seat, shared: Shared) -> bool:
    """Hand one's shares on to the others; False where that was done today. Inside a transaction. Raises RecoveryRefused, KeyUntrusted."""
    mine = list(shared.rows.select_for_update().filter(holder=seat.member).order_by("pk"))
    if not mine:
        raise RecoveryRefused
    if all(share.begun == seat.day for share in mine):
        return False
    for share in mine:
        other = seat.trust.member(bytes(share.other))
        handed = seal(other.sealing, _opened(seat, shared, share, share.sealed), _info(shared, share, other.number))
        shared.rows.filter(pk=share.pk).update(handed=handed, begun=seat.day)
    return True


def handed_on(seat: Seat, shared: Shared) -> Share | None:
    """What another has handed on to this keyholder, who may finish: the newest."""
    recent = shared.rows.filter(other=seat.member, begun__gt=seat.day - GOOD_FOR)
    found: Share | None = recent.order_by("-begun", "pk").first()
    return found


def together(seat: Seat, shared: Shared) -> bytes:
    """The secret, of one's own share and the one that was handed on. Raises RecoveryRefused."""
    theirs = handed_on(seat, shared)
    mine = theirs and shared.rows.filter(holder=seat.member, other=bytes(theirs.holder)).first()
    if not theirs or not mine:
        raise RecoveryRefused
    try:
        return joined(_opened(seat, shared, mine, mine.sealed), _opened(seat, shared, theirs, bytes(theirs.handed)))
    except BoxRefused as error:
        raise RecoveryRefused from error


def take_back(rows: "QuerySet[Any]", today: date) -> None:
    """What was handed on and not used in time is no longer there to be used. Writes only where there is such a share."""
    late = rows.filter(begun__lte=today - GOOD_FOR)
    if late.exists():
        late.update(handed=b"", begun=None)


def _share(shared: Shared, mine: str, other: str, public: bytes, share: bytes) -> Share:
    row: Share = shared.rows.model(**shared.of, holder=bytes.fromhex(mine), other=bytes.fromhex(other))
    row.sealed = seal(public, share, _info(shared, row, bytes(row.holder)))
    return row


def _opened(seat: Seat, shared: Shared, share: Share, sealed: bytes) -> bytes:
    return open_sealed(seat.holder.sealing, bytes(sealed), _info(shared, share, seat.member))


def _info(shared: Shared, share: Share, reader: bytes) -> bytes:
    return bound(shared.kind, *shared.whose, bytes(share.holder), bytes(share.other), reader)
