"""The founding: organisations, the first members, the first epochs, and the fingerprints from which all trust begins."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from django.db import transaction

from brama.box.keys import fingerprint
from brama.ledger.record import record
from brama.staff.appointing.epochs import first_epoch, make_current
from brama.staff.appointing.making import Fresh, fresh, name, organise, put_down
from brama.staff.beside import write_roots
from brama.staff.duties import COMPARTMENTS, MEMBERS, check, compartments
from brama.staff.errors import AlreadyFounded, NoSuchOrganisation, TooFewFounders
from brama.staff.keyholders import keeping, recovery
from brama.staff.models import Member, MemberState
from brama.staff.signing_in import codes
from brama.staff.signing_in.shown import Tell, nobody
from brama.staff.vouching.current import SIGNED, key_of
from brama.staff.vouching.keys import vouch
from brama.vault.models import Epoch
from brama.vault.trust import TrustedEpoch

LEAST = {"appointer": 2, "keyholder": 3, "screener": 1}
"""So many there are from the first day: whoever applies seals to screening, and without a screener to nobody."""


class Founder(NamedTuple):
    """A first member: a handle, the name of an organisation, duties."""

    handle: str
    organisation: str
    duties: tuple[str, ...]


class Shown(NamedTuple):
    """What a first member needs to sign in. Shown once."""

    handle: str
    organisation: str
    duties: tuple[str, ...]
    passphrase: str
    address: str


def found(organisations: Mapping[str, str], founders: Sequence[Founder], day: date, tell: Tell = nobody) -> list[Shown]:
    """Found the house. `organisations`: kind by name. Not inside a transaction: each passphrase takes its time.
    The pepper is there already. `tell` is told what the founders are shown before the house stands.

    Raises AlreadyFounded, TooFewFounders, NoSuchOrganisation and what `duties.check` and `handles.usable` raise.
    """
    if Member.objects.exists():
        raise AlreadyFounded
    _check(organisations, founders)
    fresh_ones = [fresh(each.handle, frozenset(each.duties)) for each in founders]
    with transaction.atomic():
        secrets = _write(organisations, founders, fresh_ones, day)
        shown = [
            Shown(new.handle, each.organisation, each.duties, new.passphrase, codes.address(secret, new.handle))
            for each, new, secret in zip(founders, fresh_ones, secrets, strict=True)
        ]
        tell(shown)
    return shown


def _check(organisations: Mapping[str, str], founders: Sequence[Founder]) -> None:
    for each in founders:
        if each.organisation not in organisations:
            raise NoSuchOrganisation
        check(each.duties, organisations[each.organisation])
    for duty, least in LEAST.items():
        if sum(duty in each.duties for each in founders) < least:
            raise TooFewFounders(duty=duty, least=least)


def _write(organisations: Mapping[str, str], founders: Sequence[Founder], new: list[Fresh], day: date) -> list[bytes]:
    """Everything in one transaction; returns the secrets of the codes. The fingerprints are on the disk before it commits."""
    rows = [put_down(each) for each in new]
    appointers = [each for each in new if "appointer" in each.duties][:2]
    author = appointers[0].holder
    write_roots(fingerprint(each.signing) for each in new if "appointer" in each.duties)
    record("founded", day, author)
    for each in new:
        for appointer in appointers:
            vouch(appointer.holder, each.key, "member_confirmed", day)
    members = _epochs(new, appointers, day)
    numbers = {called: organise(kind, called, author, members) for called, kind in organisations.items()}
    keyholders = [each.trusted for each in new if "keyholder" in each.duties]
    keeping.split(author, keyholders, day)
    for row, each, founder in zip(rows, new, founders, strict=True):
        name(row, each.handle, numbers[founder.organisation], author, members)
        recovery.split(row, each.holder, keyholders)
    return [_present(row, each) for row, each in zip(rows, new, strict=True)]


def _epochs(new: list[Fresh], appointers: list[Fresh], day: date) -> TrustedEpoch:
    """The first epoch of every compartment; returns that of the members."""
    made = {compartment: _epoch(compartment, new, appointers, day) for compartment in COMPARTMENTS}
    return TrustedEpoch(MEMBERS, 1, bytes(made[MEMBERS].public), made[MEMBERS].pk)


def _epoch(compartment: str, new: list[Fresh], appointers: list[Fresh], day: date) -> Epoch:
    epoch = first_epoch(compartment, [each.trusted for each in new if compartment in compartments(each.duties)])
    for appointer in appointers:
        vouch(appointer.holder, key_of(epoch), SIGNED, day)
    make_current(epoch)
    return epoch


def _present(row: Member, new: Fresh) -> bytes:
    secret = codes.new_secret()
    Member.objects.filter(pk=row.pk).update(
        state=MemberState.PRESENT, totp=codes.sealed_secret(new.holder.member, new.sealing, secret)
    )
    return secret
