"""Closing content with a key of its own: ChaCha20-Poly1305 (RFC 8439), padded so that its length tells little.

The nonce is random, 96 bits. With 2^32 values under one key the chance that two share a nonce is about 2^-33, and that is
the most that one key may close; a key here closes the versions of one section, a few dozen. The cipher does not commit to its
key: a writer who knows two keys can make one value that opens under both, so a context names the key's owner.
"""

from os import urandom

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from brama.box.errors import KeyUnusable, NotOpened, TooLarge
from brama.box.formats import Format, marked, unmarked

KEY = 32
NONCE = 12
TAG = 16
SMALLEST = 256
WIDEST = 1 << 16
MOST = 1 << 28  # bytes of plaintext in one value
PREFIX = 4


def new_key() -> bytes:
    return urandom(KEY)


def derived(key: bytes, salt: bytes, info: bytes, length: int = KEY) -> bytes:
    """HKDF-SHA256 (RFC 5869) of a key that is already strong; a passphrase goes through `passphrase.stretched` first."""
    return HKDF(SHA256(), length, salt, info).derive(key)


def shut(key: bytes, plaintext: bytes, context: bytes) -> bytes:
    """Padded to a bucket. Raises TooLarge above 256 MiB, KeyUnusable."""
    return _shut(Format.PADDED, key, padded(plaintext), context)


def shut_exact(key: bytes, plaintext: bytes, context: bytes) -> bytes:
    """29 bytes longer than the plaintext: for keys and others whose length everyone knows. Raises TooLarge, KeyUnusable."""
    return _shut(Format.EXACT, key, _bounded(plaintext), context)


def opened(key: bytes, box: bytes, context: bytes) -> bytes:
    """What `shut` or `shut_exact` closed. Raises NotOpened, FormatUnknown, KeyUnusable."""
    form, body = unmarked(box, Format.PADDED, Format.EXACT)
    try:
        plaintext = _cipher(key).decrypt(body[:NONCE], body[NONCE:], marked(form, context))
    except (InvalidTag, ValueError) as error:
        raise NotOpened from error
    return unpadded(plaintext) if form is Format.PADDED else plaintext


def padded(plaintext: bytes) -> bytes:
    """Length in four bytes, big-endian; the plaintext; zeros up to the bucket. Raises TooLarge."""
    length = len(_bounded(plaintext))
    zeros = bytes(bucket(PREFIX + length) - PREFIX - length)
    return b"".join((length.to_bytes(PREFIX), plaintext, zeros))


def unpadded(filled: bytes) -> bytes:
    """Raises NotOpened where `padded` would have written something else."""
    length = int.from_bytes(filled[:PREFIX])
    end = PREFIX + length
    # Counted and not compared with `padded`: a table of 5 MiB is opened with one copy less.
    if len(filled) < PREFIX or len(filled) != bucket(end) or filled.count(0, end) != len(filled) - end:
        raise NotOpened
    return filled[PREFIX:end]


def bucket(size: int) -> int:
    """The smallest bucket that holds so many bytes: powers of two from 256 to 64 KiB, then multiples of 64 KiB."""
    if size > WIDEST:
        return -(-size // WIDEST) * WIDEST
    return max(SMALLEST, 1 << (size - 1).bit_length())


def _shut(form: Format, key: bytes, plaintext: bytes, context: bytes) -> bytes:
    nonce = urandom(NONCE)
    return marked(form, nonce, _cipher(key).encrypt(nonce, plaintext, marked(form, context)))


def _bounded(plaintext: bytes) -> bytes:
    if len(plaintext) > MOST:
        raise TooLarge(size=len(plaintext), most=MOST)
    return plaintext


def _cipher(key: bytes) -> ChaCha20Poly1305:
    if len(key) != KEY:
        raise KeyUnusable
    return ChaCha20Poly1305(key)
