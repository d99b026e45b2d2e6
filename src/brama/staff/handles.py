"""Handles: how they may be written, the tag by which a row is found, and the sealed text that only members read."""

import json
import unicodedata

from brama.box.content import padded, unpadded
from brama.box.context import bound
from brama.box.errors import SignatureWrong
from brama.box.keys import open_sealed, seal
from brama.box.signing import sign, verify
from brama.staff.beside import keyed
from brama.staff.duties import MEMBERS
from brama.staff.errors import HandleUnusable
from brama.staff.vouching.trust import StaffTrust
from brama.vault.errors import ValueForged
from brama.vault.holder import Holder
from brama.vault.trust import TrustedEpoch

LEAST, MOST = 2, 40
SIGNER, SIGNATURE = 16, 64


def usable(handle: str) -> str:
    """The handle as it will be shown. Raises HandleUnusable."""
    written = " ".join(unicodedata.normalize("NFKC", handle).split())
    if not LEAST <= len(written) <= MOST or not written.isprintable():
        raise HandleUnusable(least=LEAST, most=MOST)
    return written


def handle_tag(handle: str) -> bytes:
    """By what a row is found: the same for every way of typing one handle, of which a terminal may make anything."""
    written = " ".join(unicodedata.normalize("NFKC", handle).casefold().split())
    return keyed("handle", written.encode("utf-8", "surrogatepass"))


def write(kind: str, subject: bytes, value: dict[str, str], author: Holder, epoch: TrustedEpoch) -> bytes:
    """A small record about a member or an organisation, signed by its author, sealed to the members."""
    body = json.dumps(value, ensure_ascii=False, sort_keys=True).encode()
    return rewrap(kind, subject, author.member + sign(author.signing, _said(kind, subject, body)) + body, epoch)


def read(kind: str, subject: bytes, opened: bytes, trust: StaffTrust) -> dict[str, str]:
    """The record of what `unwrap` gave. Raises KeyUntrusted, and ValueForged where nobody who may appoint wrote it."""
    signature, body = opened[SIGNER : SIGNER + SIGNATURE], opened[SIGNER + SIGNATURE :]
    author = trust.member(opened[:SIGNER])
    try:
        verify(author.signing, _said(kind, subject, body), signature)
    except SignatureWrong as error:
        raise ValueForged from error
    if "appointer" not in author.duties:
        raise ValueForged
    value: dict[str, str] = json.loads(body)
    return value


def unwrap(kind: str, subject: bytes, sealed: bytes, number: int, private: bytes) -> bytes:
    """The signed record, opened with the private key of the epoch of this number."""
    return unpadded(open_sealed(private, sealed, _info(kind, subject, number)))


def rewrap(kind: str, subject: bytes, record: bytes, epoch: TrustedEpoch) -> bytes:
    """The signed record sealed to another epoch; the signature stays."""
    return seal(epoch.public, padded(record), _info(kind, subject, epoch.number))


def _said(kind: str, subject: bytes, body: bytes) -> bytes:
    return bound("names", kind, subject, body)


def _info(kind: str, subject: bytes, number: int) -> bytes:
    return bound("names", kind, subject, MEMBERS, number)
