"""Sessions: an unlocked member's keys, split between the token, which we never keep, and a row that the token alone opens."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest
from os import urandom

from django.db.models import Q, QuerySet

from brama.box.content import derived, opened, shut_exact
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.box.keys import sealing_keys_from
from brama.box.signing import signing_keys_from
from brama.staff.errors import NotSignedIn
from brama.staff.models import MemberState, Session
from brama.staff.seat import Seat
from brama.staff.signing_in.passphrases import joined, parted
from brama.staff.vouching.trust import StaffTrust, TrustedMember
from brama.vault.errors import KeyUntrusted
from brama.vault.holder import Holder

IDLE = timedelta(minutes=15)
LONGEST = timedelta(hours=10)
NOTED = timedelta(seconds=30)  # a session's last use is written down no more often than this
TOKEN = 32
MARK = 16


def begin(member: int, holder: Holder, now: datetime) -> str:
    """A session for this row; returns its token, which is nowhere else. Inside a transaction."""
    end_expired(now)
    secret = urandom(TOKEN)
    hashed = sha256(secret).digest()
    keys = shut_exact(_key(secret), joined(holder), _context(holder.member, hashed))
    Session.objects.create(token_hash=hashed, member_id=member, keys=keys, started=now, seen=now)
    return urlsafe_b64encode(secret + _mark(hashed, holder.member)).decode().rstrip("=")


def seated(token: str, now: datetime) -> Seat:
    """Who has signed in with this token. Raises NotSignedIn, KeyUntrusted."""
    end_expired(now)
    secret = _secret(token)
    hashed = sha256(secret).digest()
    row = Session.objects.filter(token_hash=hashed).select_related("member").first()
    if row is None or row.member.state != MemberState.PRESENT:
        raise NotSignedIn
    holder = _holder(row, secret)
    trust = StaffTrust()
    member = trust.here(holder.member)
    check_keys(holder, member)
    _note(row, now)
    _forget_shown(row, now)
    return Seat(member.number, member.duties, holder, now.date(), trust, hashed)


def mark_of(token: str) -> str:
    """Whose session this token opened, as a page may say it: `marks` knows it again. Empty where it says nothing. It opens nothing."""
    try:
        whole = _read(token)
    except NotSignedIn:
        return ""
    secret, mark = whole[:TOKEN], whole[TOKEN:]
    return (sha256(secret).digest() + mark).hex() if len(mark) == MARK else ""


def marks(mark: str, member: bytes) -> bool:
    """Whether a mark says that it was this member's session. The row may be gone: a session that is over has none."""
    try:
        whole = bytes.fromhex(mark)
    except ValueError:
        return False
    return compare_digest(whole[TOKEN:], _mark(whole[:TOKEN], member))


def sign_out(token: str) -> None:
    """Delete our half at once; the token opens nothing any more. Without a session, nothing happens."""
    Session.objects.filter(token_hash=sha256(_secret(token)).digest()).delete()


def end_all(member: int) -> None:
    """Delete every session of this row."""
    Session.objects.filter(member_id=member).delete()


def end_expired(now: datetime) -> None:
    """Delete what is over, whoever asks. Looked at first: most requests find nothing and need no lock."""
    over = expired(now)
    if over.exists():
        over.delete()


def expired(now: datetime) -> QuerySet[Session]:
    """Sessions that nobody may use any more."""
    return Session.objects.filter(Q(seen__lte=now - IDLE) | Q(started__lte=now - LONGEST))


def _holder(row: Session, secret: bytes) -> Holder:
    number = bytes(row.member.number)
    try:
        return parted(number, opened(_key(secret), bytes(row.keys), _context(number, bytes(row.token_hash))))
    except BoxRefused as error:
        raise NotSignedIn from error


def check_keys(holder: Holder, member: TrustedMember) -> None:
    """Whoever can write rows can write a session, but not with the private keys of somebody for whom two have vouched.

    Raises KeyUntrusted.
    """
    ours = (sealing_keys_from(holder.sealing).public, signing_keys_from(holder.signing).public)
    if ours != (member.sealing, member.signing):
        raise KeyUntrusted(kind="session")


def _note(row: Session, now: datetime) -> None:
    if now - row.seen >= NOTED:
        Session.objects.filter(pk=row.pk).update(seen=now)


def _forget_shown(row: Session, now: datetime) -> None:
    if row.shown_until and row.shown_until <= now:
        Session.objects.filter(pk=row.pk).update(shown=b"", shown_until=None)


def _mark(hashed: bytes, member: bytes) -> bytes:
    """Tells a member by the digest of a token that was theirs, and nobody who the member is."""
    return sha256(bound("session mark", hashed, member)).digest()[:MARK]


def _secret(token: str) -> bytes:
    return _read(token)[:TOKEN]


def _read(token: str) -> bytes:
    try:
        return urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (Error, ValueError) as error:
        raise NotSignedIn from error


def _key(secret: bytes) -> bytes:
    return derived(secret, b"", bound("session"))


def _context(member: bytes, hashed: bytes) -> bytes:
    return bound("session keys", member, hashed)
