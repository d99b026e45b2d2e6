"""What a receipt opens: the look-up, the applicant's own keys, the answers sealed to them. Never a compartment's key.

One Argon2id run over the words gives a root of 32 bytes; everything else is expanded from it. The pepper stands outside the database,
so that a copy of the database alone cannot be searched for words.
"""

import hmac
from datetime import date
from typing import NamedTuple

from brama.box.content import derived, new_key, opened, shut, shut_exact
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.box.keys import PRIVATE, open_sealed, seal, sealing_keys_from
from brama.box.passphrase import RECEIPT as COST
from brama.box.passphrase import stretched
from brama.box.signing import signing_keys_from
from brama.vault.authors import body_of
from brama.vault.compartments import NOTICES
from brama.vault.errors import CaseShredded, NotYours, ShredKeysMissing
from brama.vault.models import Item, LookUp, Notice, Safe
from brama.vault.rows import put
from brama.vault.seal import Author, place_of
from brama.vault.shred import ShredKeys
from brama.vault.trust import Trust
from brama.vault.values import (
    RECEIPT,
    Place,
    case_number,
    content_context,
    content_key,
    own_info,
    signed,
    unpacked,
)

_REAL, DURESS, _UNKNOWN, TOLD = b"\1", b"\2", b"\0", b"\3"
_LED = 17
"""Bytes of a look-up: what kind it is, and the case."""


class ReceiptKeys(NamedTuple):
    """What seven words give. Kept while the receipt is in use, and no longer."""

    tag: bytes
    look_up: bytes
    sealing: bytes
    sealing_public: bytes
    signing: bytes
    signing_public: bytes

    def author(self) -> Author:
        """The applicant as an author."""
        return Author(RECEIPT, self.signing)


def receipt_root(canonical: bytes, pepper: bytes) -> bytes:
    """The 32 bytes from which everything comes, of the words of a receipt in their canonical bytes; one Argon2id run."""
    return stretched(canonical, derived(pepper, b"", b"brama receipt salt", 16), COST, 32)


def keys_from(root: bytes) -> ReceiptKeys:
    """The keys of a receipt again, without another run."""
    sealing = sealing_keys_from(derived(root, b"", b"brama receipt sealing", PRIVATE))
    signing = signing_keys_from(derived(root, b"", b"brama receipt signing"))
    tag, look_up = (derived(root, b"", b"brama receipt " + use) for use in (b"tag", b"look-up"))
    return ReceiptKeys(tag, look_up, sealing.private, sealing.public, signing.private, signing.public)


def enter(safe: Safe, real: ReceiptKeys, duress: ReceiptKeys, shred: bytes) -> None:
    """Write both look-up rows of a case, in an order that says nothing; without the shred key of the case they lead nowhere."""
    rows = [_row(safe, keys, kind, shred) for keys, kind in ((real, _REAL), (duress, DURESS))]
    put(sorted(rows, key=lambda row: bytes(row.tag)))


def _row(safe: Safe, keys: ReceiptKeys, kind: bytes, shred: bytes) -> LookUp:
    content = shut_exact(_look_up_key(keys, shred), kind + bytes(safe.case), _context(keys))
    return LookUp(safe=safe, tag=keys.tag, content=content)


def look_up(keys: ReceiptKeys, day: date, trust: Trust, shred: ShredKeys) -> bytes | None:
    """The case a receipt leads to, None where it leads nowhere or says duress: which of these is told to nobody but the notice."""
    row = LookUp.objects.select_related("safe").filter(tag=keys.tag).first()
    content = bytes(row.content) if row is not None else shut_exact(new_key(), bytes(_LED), _context(keys))
    try:
        leads = opened(_look_up_key(keys, _shred(row, shred)), content, _context(keys))
    except BoxRefused:
        leads = _UNKNOWN + bytes(16)
    _leave_notice(leads, day, trust)
    return leads[1:] if hmac.compare_digest(leads[:1], _REAL) else None


def _shred(row: LookUp | None, shred: ShredKeys) -> bytes:
    """Read for an unknown receipt as well, so that it takes as long; what is gone is replaced by what opens nothing."""
    try:
        return shred.key(row.safe.slot if row else 0)
    except CaseShredded:
        return new_key()
    except ShredKeysMissing:
        if row:
            raise
        return new_key()


def _look_up_key(keys: ReceiptKeys, shred: bytes) -> bytes:
    return content_key(keys.look_up, shred, _context(keys))


def _context(keys: ReceiptKeys) -> bytes:
    return bound("look-up", keys.tag)


def _leave_notice(leads: bytes, day: date, trust: Trust, content: bytes = b"") -> None:
    epoch = trust.epoch(NOTICES)
    sealed = seal(epoch.public, leads, notice_info(epoch.number, day))
    Notice.objects.create(epoch_id=epoch.row, day=day, sealed=sealed, content=content)


def tell(keys: ReceiptKeys, text: bytes, day: date, trust: Trust, shred: bytes) -> None:
    """Tell the compartment for notices something, signed by the receipt. It opens with the shred key of the case: erased with it."""
    case, share = case_number(keys.sealing_public, keys.signing_public), new_key()
    value = signed(told_place(case, day), RECEIPT, keys.signing, text)
    context = told_context(case, day)
    content = shut(content_key(share, shred, context), value.packed(), context)
    _leave_notice(TOLD + case + share, day, trust, content)


def told_place(case: bytes, day: date) -> Place:
    """Where what was told belongs."""
    return Place(case, "notice", day.toordinal())


def told_context(case: bytes, day: date) -> bytes:
    """Associated data of what was told."""
    return bound("told", *told_place(case, day))


def notice_info(number: int, day: date) -> bytes:
    """What a notice is bound to."""
    return bound("notice", number, day.isoformat())


def body(item: Item, keys: ReceiptKeys, shred: bytes, trust: Trust) -> bytes:
    """What an item says that was sealed to this receipt; its author verified. Raises NotYours, ValueForged, NotOpened."""
    own = getattr(item, "own", None)
    if own is None:
        raise NotYours
    place = place_of(item)
    share = open_sealed(keys.sealing, bytes(own.sealed), own_info(place, item.version))
    context = content_context(place, item.version)
    value = unpacked(opened(content_key(share, shred, context), bytes(item.content), context))
    return body_of(item, value, keys.signing_public, trust)
