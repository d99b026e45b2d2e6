"""Making a member's row: new keys, wrapped under a new passphrase, with the handle sealed to those who are here."""

from os import urandom
from typing import NamedTuple

from django.db import IntegrityError, transaction

from brama.box.keys import new_sealing_keys
from brama.box.signing import new_signing_keys
from brama.staff.errors import HandleTaken
from brama.staff.handles import handle_tag, usable, write
from brama.staff.models import ID, Handle, Holds, Member, Organisation
from brama.staff.signing_in.passphrases import Wrapped, new_passphrase, wrap
from brama.staff.vouching.keys import Key, member_key
from brama.staff.vouching.trust import TrustedMember
from brama.vault.holder import Holder
from brama.vault.trust import TrustedEpoch


class Fresh(NamedTuple):
    """A new member's keys before there is a row. The private ones and the passphrase are forgotten when the act is done."""

    handle: str
    duties: frozenset[str]
    holder: Holder
    sealing: bytes
    signing: bytes
    passphrase: str
    wrapped: Wrapped

    @property
    def key(self) -> Key:
        """What two who may appoint sign."""
        return member_key(self.holder.member, self.sealing, self.signing, self.duties)

    @property
    def trusted(self) -> TrustedMember:
        """As the walk of the chain will find it."""
        return TrustedMember(self.holder.member, self.sealing, self.signing, self.duties)


def fresh(handle: str, duties: frozenset[str]) -> Fresh:
    """Keys for somebody new. Argon2id runs here: not inside a transaction. Raises HandleUnusable, Busy."""
    sealing, signing, passphrase = new_sealing_keys(), new_signing_keys(), new_passphrase()
    holder = Holder(urandom(ID), sealing.private, signing.private)
    wrapped = wrap(holder, passphrase)
    return Fresh(usable(handle), duties, holder, sealing.public, signing.public, passphrase, wrapped)


def put_down(new: Fresh) -> Member:
    """The row and its duties, as proposed. Inside a transaction. Raises HandleTaken."""
    values = {"sealing_public": new.sealing, "signing_public": new.signing, **new.wrapped._asdict()}
    try:
        with transaction.atomic():
            row = Member.objects.create(number=new.holder.member, handle_tag=handle_tag(new.handle), **values)
    except IntegrityError as error:
        raise HandleTaken from error
    Holds.objects.bulk_create(Holds(member=row, duty=duty) for duty in sorted(new.duties))
    return row


def name(row: Member, handle: str, organisation: bytes, author: Holder, epoch: TrustedEpoch) -> None:
    """Seal handle and organisation to the members, signed by who proposes."""
    value = {"handle": handle, "organisation": organisation.hex()}
    sealed = write("member", bytes(row.number), value, author, epoch)
    Handle.objects.create(member=row, epoch=epoch.number, sealed=sealed)


def organise(kind: str, called: str, author: Holder, epoch: TrustedEpoch) -> bytes:
    """A new organisation; returns its number."""
    number = urandom(ID)
    sealed = write("organisation", number, {"name": called}, author, epoch)
    Organisation.objects.create(number=number, kind=kind, epoch=epoch.number, name=sealed)
    return number
