"""What members may read of one another: handles, organisations, duties."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from brama.staff import handles
from brama.staff.duties import MEMBERS
from brama.staff.errors import NoSuchMember, NoSuchOrganisation
from brama.staff.models import Handle, Member, MemberState, Organisation
from brama.staff.seat import Seat
from brama.vault.epochs import epoch_private
from brama.vault.errors import NotYours, ValueForged
from brama.vault.models import Epoch
from brama.vault.trust import TrustedEpoch


class Place(NamedTuple):
    """An organisation as members read it."""

    number: bytes
    kind: str
    name: str


class Listed(NamedTuple):
    """A member as members read it. `duties` as they are written: for showing, not for deciding."""

    number: bytes
    handle: str
    organisation: str
    duties: tuple[str, ...]
    state: str


class Names:
    """Everything one seat reads of names, with each key opened once."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    @cached_property
    def places(self) -> dict[bytes, Place]:
        """The organisations by number."""
        return {place.number: place for place in (self._place(row) for row in Organisation.objects.order_by("pk"))}

    def place(self, name: str) -> Place:
        """The organisation of this name. Raises NoSuchOrganisation."""
        for place in self.places.values():
            if place.name.casefold() == name.casefold():
                return place
        raise NoSuchOrganisation

    def members(self) -> Iterator[Listed]:
        """Everybody, also who is only proposed and who has left."""
        for row in Member.objects.order_by("pk"):
            handle, place = self.of(row)
            duties = tuple(row.holds.order_by("duty").values_list("duty", flat=True))
            yield Listed(bytes(row.number), handle, place.name, duties, row.state)

    def handles(self) -> dict[bytes, str]:
        """The handle of everybody, by number."""
        return {bytes(row.number): self.of(row)[0] for row in Member.objects.order_by("pk")}

    def number(self, handle: str) -> bytes:
        """Of the member of this handle who is here. Raises NoSuchMember."""
        row = Member.objects.filter(handle_tag=handles.handle_tag(handle), state=MemberState.PRESENT).first()
        if row is None:
            raise NoSuchMember
        return bytes(row.number)

    def of(self, row: Member) -> tuple[str, Place]:
        """Handle and organisation of a member, where they belong to this row; else ValueForged."""
        value = self._read("member", bytes(row.number), bytes(row.handle.sealed), row.handle.epoch)
        if handles.handle_tag(value["handle"]) != bytes(row.handle_tag):
            raise ValueForged
        return value["handle"], self.places[bytes.fromhex(value["organisation"])]

    def rewrap(self) -> int:
        """Seal to the current epoch what is still sealed to an earlier one that this seat opens; returns how many."""
        past = self._privates.keys() - {self._current.number}
        done = [self._rewrap_member(row) for row in Handle.objects.filter(epoch__in=past)]
        done += [self._rewrap_place(row) for row in Organisation.objects.filter(epoch__in=past)]
        return sum(done)

    def _rewrap_member(self, row: Handle) -> int:
        fresh = self._rewrapped("member", bytes(row.member.number), bytes(row.sealed), row.epoch)
        return Handle.objects.filter(pk=row.pk, epoch=row.epoch).update(sealed=fresh, epoch=self._current.number)

    def _rewrap_place(self, row: Organisation) -> int:
        fresh = self._rewrapped("organisation", bytes(row.number), bytes(row.name), row.epoch)
        return Organisation.objects.filter(pk=row.pk, epoch=row.epoch).update(name=fresh, epoch=self._current.number)

    def _rewrapped(self, kind: str, subject: bytes, sealed: bytes, epoch: int) -> bytes:
        record = handles.unwrap(kind, subject, sealed, epoch, self._private(epoch))
        return handles.rewrap(kind, subject, record, self._current)

    def _place(self, row: Organisation) -> Place:
        value = self._read("organisation", bytes(row.number), bytes(row.name), row.epoch)
        return Place(bytes(row.number), row.kind, value["name"])

    def _read(self, kind: str, subject: bytes, sealed: bytes, epoch: int) -> dict[str, str]:
        opened = handles.unwrap(kind, subject, sealed, epoch, self._private(epoch))
        return handles.read(kind, subject, opened, self._seat.trust)

    @cached_property
    def _current(self) -> TrustedEpoch:
        return self._seat.trust.epoch(MEMBERS)

    @cached_property
    def _privates(self) -> dict[int, bytes]:
        held = Epoch.objects.filter(compartment=MEMBERS, keys__member=self._seat.member)
        return {epoch.number: epoch_private(epoch, self._seat.holder) for epoch in held}

    def _private(self, epoch: int) -> bytes:
        if epoch not in self._privates:
            raise NotYours
        return self._privates[epoch]
