"""Long content in constant memory: a random key sealed once, then segments of 64 KiB under it.

The construction is STREAM (Hoang, Reyhanitabar, Rogaway, Vizar: "Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance", CRYPTO 2015): each nonce says which segment it is and whether it is the last, so that a segment cut off,
moved, doubled or put in opens nothing. Where the pieces that come in begin and end makes no difference.
"""

from collections.abc import Iterable, Iterator
from os import urandom

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from brama.box import content, keys
from brama.box.errors import NotOpened, TooLarge
from brama.box.formats import Format, marked, unmarked

SEGMENT = 1 << 16  # bytes of plaintext in every segment but the last
TAG = 16
PREFIX = 7
SEGMENTS = 1 << 32
SEALED = keys.OVERHEAD + content.KEY
HEADER = 1 + SEALED + PREFIX


def encrypted(chunks: Iterable[bytes], public: bytes, info: bytes) -> Iterator[bytes]:
    """A header of 1,177 bytes, then the segments, each 16 bytes longer than what it holds. Raises KeyUnusable, TooLarge."""
    key, prefix = content.new_key(), urandom(PREFIX)
    yield marked(Format.STREAM, keys.seal(public, key, _info(info)), prefix)
    cipher = ChaCha20Poly1305(key)
    for number, (piece, last) in enumerate(_pieces(chunks, SEGMENT)):
        yield cipher.encrypt(_nonce(prefix, number, last), piece, None)


def decrypted(chunks: Iterable[bytes], private: bytes, info: bytes) -> Iterator[bytes]:
    """Each segment as soon as it is found genuine. Raises NotOpened, FormatUnknown, KeyUnusable, TooLarge.

    That the end is missing is known only at the end: put what comes out where nobody uses it until the iteration is over.
    """
    source = iter(chunks)
    header, rest = _header(source)
    _, body = unmarked(header, Format.STREAM)
    cipher, prefix = (
        ChaCha20Poly1305(keys.open_sealed(private, bytes(body[:SEALED]), _info(info))),
        bytes(body[SEALED:]),
    )
    for number, (piece, last) in enumerate(_pieces(_after(rest, source), SEGMENT + TAG)):
        yield _segment(cipher, _nonce(prefix, number, last), piece)


def _header(source: Iterator[bytes]) -> tuple[bytes, bytes]:
    held = bytearray()
    for chunk in source:
        held += chunk
        if len(held) >= HEADER:
            return bytes(held[:HEADER]), bytes(held[HEADER:])
    raise NotOpened


def _after(first: bytes, others: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from others


def _pieces(chunks: Iterable[bytes], size: int) -> Iterator[tuple[bytes, bool]]:
    """Pieces of exactly `size`, and whether it is the last, which may be shorter; of nothing, one empty piece."""
    held = bytearray()
    for chunk in chunks:
        left = memoryview(chunk)
        while left:
            if len(held) == size:
                yield bytes(held), False
                held.clear()
            room = size - len(held)
            held += left[:room]
            left = left[room:]
    yield bytes(held), True


def _segment(cipher: ChaCha20Poly1305, nonce: bytes, piece: bytes) -> bytes:
    try:
        return cipher.decrypt(nonce, piece, None)
    except InvalidTag as error:
        raise NotOpened from error


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    if number >= SEGMENTS:
        raise TooLarge(size=number + 1, most=SEGMENTS)
    return prefix + number.to_bytes(4) + bytes((last,))


def _info(info: bytes) -> bytes:
    return marked(Format.STREAM, info)
