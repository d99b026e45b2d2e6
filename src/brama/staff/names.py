"""What members may read of one another: handles, organisations, duties."""

from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from typing import Final, NamedTuple

from django.core.exceptions import ObjectDoesNotExist

from brama.box.errors import BoxRefused
from brama.staff import handles
from brama.staff.duties import MEMBERS
from brama.staff.errors import NoSuchMember, NoSuchOrganisation
from brama.staff.models import Handle, Member, MemberState, Organisation
from brama.staff.seat import Seat
from brama.vault.epochs import epoch_private
from brama.vault.errors import KeyUntrusted, NotYours, ValueForged
from brama.vault.models import Epoch
from brama.vault.trust import TrustedEpoch

_DAMAGED: Final = (BoxRefused, KeyUntrusted, NotYours, ValueForged, ObjectDoesNotExist)
"""What a name that was damaged, or written by nobody who may, is refused with."""


class Place(NamedTuple):
    """An organisation as members read it."""

    number: bytes
    kind: str
    name: str


class Listed(NamedTuple):
    """A member as members read it. `duties` as they are written: for showing, not for deciding. Where the handle is damaged, `handle` says
    so in its place, and `read` is false.
    """

    number: bytes
    handle: str
    organisation: str
    duties: tuple[str, ...]
    state: str
    read: bool = True


class Names:
    """Everything one seat reads of names, with each key opened once. One damaged name keeps the others from nobody: what is shown has
    `damaged`, in words of the reader's language, and the beginning of the member's number in its place.
    """

    def __init__(self, seat: Seat, damaged: str = "?") -> None:
        self._seat, self._damaged = seat, damaged

    @cached_property
    def places(self) -> dict[bytes, Place]:
        """The organisations by number, without those whose name is damaged."""
        found = {}
        for row in Organisation.objects.order_by("pk"):
            with suppress(*_DAMAGED):
                found[bytes(row.number)] = self._place(row)
        return found

    def place(self, name: str) -> Place:
        """The organisation of this name. Raises NoSuchOrganisation."""
        for place in self.places.values():
            if place.name.casefold() == name.casefold():
                return place
        raise NoSuchOrganisation

    def members(self) -> Iterator[Listed]:
        """Everybody, also who is only proposed and who has left. Raises NotYours where this seat opens no name at all."""
        self._check_here()
        for row in Member.objects.order_by("pk"):
            yield self._listed(row)

    def handles(self) -> dict[bytes, str]:
        """The handle of everybody, by number. Raises NotYours where this seat opens no name at all."""
        self._check_here()
        return {bytes(row.number): self.handle(row) for row in Member.objects.order_by("pk")}

    def handle(self, row: Member) -> str:
        """The handle of a member as it is shown: for reading, not for deciding."""
        try:
            return self._value(row)["handle"]
        except _DAMAGED:
            return f"{self._damaged} {row}"

    def number(self, handle: str) -> bytes:
        """Of the member of this handle who is here. Raises NoSuchMember."""
        row = Member.objects.filter(handle_tag=handles.handle_tag(handle), state=MemberState.PRESENT).first()
        if row is None:
            raise NoSuchMember
        return bytes(row.number)

    def of(self, row: Member) -> tuple[str, Place]:
        """Handle and organisation of a member, where they belong to this row; else ValueForged."""
        value = self._value(row)
        place = self.places.get(bytes.fromhex(value["organisation"]))
        if place is None:
            raise ValueForged
        return value["handle"], place

    def rewrap(self) -> int:
        """Seal to the current epoch what is still sealed to an earlier one that this seat opens; returns how many."""
        past = self._privates.keys() - {self._current.number}
        done = [self._rewrap_member(row) for row in Handle.objects.filter(epoch__in=past)]
        done += [self._rewrap_place(row) for row in Organisation.objects.filter(epoch__in=past)]
        return sum(done)

    def _rewrap_member(self, row: Handle) -> int:
        try:
            fresh = self._rewrapped("member", bytes(row.member.number), bytes(row.sealed), row.epoch)
        except BoxRefused:
            return 0
        return Handle.objects.filter(pk=row.pk, epoch=row.epoch).update(sealed=fresh, epoch=self._current.number)

    def _rewrap_place(self, row: Organisation) -> int:
        try:
            fresh = self._rewrapped("organisation", bytes(row.number), bytes(row.name), row.epoch)
        except BoxRefused:
            return 0
        return Organisation.objects.filter(pk=row.pk, epoch=row.epoch).update(name=fresh, epoch=self._current.number)

    def _rewrapped(self, kind: str, subject: bytes, sealed: bytes, epoch: int) -> bytes:
        record = handles.unwrap(kind, subject, sealed, epoch, self._private(epoch))
        return handles.rewrap(kind, subject, record, self._current)

    def _check_here(self) -> None:
        if not self._privates:
            raise NotYours

    def _listed(self, row: Member) -> Listed:
        duties = tuple(row.holds.order_by("duty").values_list("duty", flat=True))
        where, read = "?", False
        with suppress(*_DAMAGED):
            read = bool(self._value(row))
            where = self.of(row)[1].name
        return Listed(bytes(row.number), self.handle(row), where, duties, row.state, read)

    def _value(self, row: Member) -> dict[str, str]:
        value = self._read("member", bytes(row.number), bytes(row.handle.sealed), row.handle.epoch)
        if handles.handle_tag(value["handle"]) != bytes(row.handle_tag):
            raise ValueForged
        return value

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
