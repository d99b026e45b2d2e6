"""Whose public keys may be used: chains of signatures, two for each key, walked back to the fingerprints outside the database.

A row of the database alone is never believed: not a key, not a duty, not that somebody may appoint.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cached_property
from typing import NamedTuple

from brama.box.keys import fingerprint
from brama.staff.beside import roots
from brama.staff.duties import compartments
from brama.staff.errors import RootsRefused
from brama.staff.models import KeySignature, Member, MemberState
from brama.staff.vouching.current import current, lost
from brama.staff.vouching.keys import Key, member_key, partner_key
from brama.staff.vouching.removed import about, removals
from brama.staff.vouching.signatures import in_time, signed, vouchers_among
from brama.vault.errors import KeyUntrusted
from brama.vault.models import Epoch
from brama.vault.trust import TrustedAuthor, TrustedEpoch

ENOUGH = 2
"""So many who may appoint stand behind every key."""
_WALKED: set[tuple[Key, frozenset[str]]] = set()
"""Keys whose chain this process has walked, and from which fingerprints."""


class TrustedMember(NamedTuple):
    """A member, present or past, whose keys and duties two have signed."""

    number: bytes
    sealing: bytes
    signing: bytes
    duties: frozenset[str]


class StaffTrust:
    """Answers for one request or one act: what was walked is remembered, so it must not outlive it."""

    def __init__(self) -> None:
        self._whole = False  # whether no epoch was lost, when that was asked
        self._signing: dict[bytes, TrustedAuthor] = {}

    def epoch(self, compartment: str) -> TrustedEpoch:
        """The epoch that is sealed to now. Raises KeyUntrusted, also where a newer one was set back or taken out."""
        rows = list(Epoch.objects.all())
        row = current([each for each in rows if each.compartment == compartment], self._stands)
        if not self._whole and lost(rows, self._stands):
            raise KeyUntrusted(kind="epoch")
        self._whole = True
        return TrustedEpoch(compartment, row.number, bytes(row.public), row.pk)

    def author(self, member: bytes) -> TrustedAuthor:
        """What a member, present or past, may have written, and with which key it was signed. Raises KeyUntrusted."""
        known = self.member(member)
        return TrustedAuthor(known.signing, known.duties, compartments(known.duties), self.left(member))

    def signing_at(self, member: bytes, entry: int) -> bytes | None:
        """The key by which a member signed what they did at an entry of the ledger; None where nobody vouches for it, or they had left."""
        if member not in self._signing:
            with suppress(KeyUntrusted):
                self._signing[member] = self.author(member)
        known = self._signing.get(member)
        return known.signing if known and known.was_here(entry) else None

    def reader(self, member: bytes) -> bytes:
        """The HPKE public key of a member who is here. Raises KeyUntrusted."""
        return self.here(member).sealing

    def here(self, number: bytes) -> TrustedMember:
        """Keys and duties of a member who is here. Raises KeyUntrusted, also where a row says so of somebody who was removed."""
        present = Member.objects.filter(number=number, state=MemberState.PRESENT).exists()
        if not present or self.left(number) is not None:
            raise KeyUntrusted(kind="member")
        return self.member(number)

    def left(self, number: bytes) -> int | None:
        """The ledger's entry of a member's removal."""
        return self._removals.get(about(number))

    @cached_property
    def _removals(self) -> dict[bytes, int]:
        return removals()

    def member(self, number: bytes) -> TrustedMember:
        """Keys and duties of a member, present or past. Raises KeyUntrusted."""
        row = Member.objects.filter(number=number).first()
        if row is None:
            raise KeyUntrusted(kind="member")
        unverified = as_written(row)
        self.check(member_key(*unverified))
        return unverified

    def present(self, compartment: str) -> list[TrustedMember]:
        """Everybody who is here and holds this compartment. Raises KeyUntrusted."""
        rows = Member.objects.filter(state=MemberState.PRESENT).order_by("pk")
        trusted = (self.here(bytes(row.number)) for row in rows)
        return [each for each in trusted if compartment in compartments(each.duties)]

    def keyholders(self) -> list[TrustedMember]:
        """Everybody who is here and keeps shares. Raises KeyUntrusted."""
        rows = Member.objects.filter(state=MemberState.PRESENT, holds__duty="keyholder").order_by("pk")
        return [self.here(bytes(row.number)) for row in rows]

    def partner(self, public: bytes) -> None:
        """Refuse a partner's key that two have not signed. Raises KeyUntrusted."""
        self.check(partner_key(public))

    def vouched(self, public: bytes) -> bool:
        """Whether two vouch for a partner's key: what reading the ledger asks of each. Without the fingerprints nobody does."""
        try:
            self.partner(public)
        except (KeyUntrusted, RootsRefused):
            return False
        return True

    def check(self, key: Key) -> None:
        """Raises KeyUntrusted unless enough different appointers have signed the key.

        Where a chain once led from these fingerprints it leads for ever: keys are ended by their state, not by forgetting signatures.
        """
        if not self._stands(key):
            raise KeyUntrusted(kind=key.kind)

    def _stands(self, key: Key) -> bool:
        walked = (key, self._roots)
        if walked not in _WALKED and len(self.vouchers(key)) >= ENOUGH:
            _WALKED.add(walked)
        return walked in _WALKED

    @cached_property
    def _roots(self) -> frozenset[str]:
        return roots()

    def vouchers(self, key: Key) -> dict[bytes, bytes]:
        """Who may appoint and has signed this, by signing key."""
        return vouchers_among(key, self._signatures([key]), self._appointers)

    def makers(self, key: Key) -> list[TrustedMember]:
        """Members of any duty whose signature the key bears: who has made an epoch signs it too."""
        found = []
        for signature in self._signatures([key]):
            signer = self.member(bytes(signature.signer.number))
            if signed(key, signature, signer.signing):
                found.append(signer)
        return found

    @cached_property
    def _appointers(self) -> dict[bytes, bytes]:
        """Signing keys by number: the founders, then whoever two of those found so far have signed, until nobody is added.

        Growing from the founders, a circle of members who vouch for one another is never entered.
        """
        known, written = self._roots, [as_written(row) for row in Member.objects.filter(holds__duty="appointer")]
        found = {each.number: each.signing for each in written if fingerprint(each.signing) in known}
        keys = {each.number: member_key(*each) for each in written}
        signatures = list(self._signatures(keys.values()))
        while new := {
            each.number: each.signing
            for each in written
            if each.number not in found and len(vouchers_among(keys[each.number], signatures, found)) >= ENOUGH
        }:
            found |= new
        return found

    def _signatures(self, keys: Iterable[Key]) -> Iterator[KeySignature]:
        """Under any of these keys, without what somebody signed after leaving."""
        wanted = list(keys)
        subjects, kinds = [key.subject for key in wanted], {key.kind for key in wanted}
        rows = KeySignature.objects.filter(kind__in=kinds, subject__in=subjects).select_related("signer")
        yield from (row for row in rows if in_time(row, self.left(bytes(row.signer.number))))


def rooted() -> bool:
    """Whether the fingerprints are those of anybody in these records; if not, no key counts. Raises RootsMissing, RootsOpen."""
    known, publics = roots(), Member.objects.values_list("signing_public", flat=True)
    return any(fingerprint(bytes(public)) in known for public in publics)


def as_written(row: Member) -> TrustedMember:
    """What the row says, not yet verified."""
    duties = frozenset(row.holds.values_list("duty", flat=True))
    return TrustedMember(bytes(row.number), bytes(row.sealing_public), bytes(row.signing_public), duties)
