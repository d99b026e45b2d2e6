"""The first byte of everything that is stored, in one table, and how it is taken off again.

The byte says what follows and how it was made. It goes into the associated data as well, so that changing it opens nothing.
A new way of sealing gets a new byte; the old one is read for ever.
"""

from enum import IntEnum

from brama.box.errors import FormatUnknown


class Format(IntEnum):
    """One way of writing a value."""

    SEALED = 0x01  # HPKE to a public key
    PADDED = 0x02  # ChaCha20-Poly1305, padded to a bucket
    EXACT = 0x03  # ChaCha20-Poly1305, as long as its plaintext
    STREAM = 0x04  # segments of 64 KiB under a sealed key
    COST = 0x05  # parameters of Argon2id and their salt


def marked(form: Format, *body: bytes) -> bytes:
    return b"".join((bytes((form,)), *body))


def unmarked(value: bytes, *expected: Format) -> tuple[Format, memoryview]:
    """The format and, not copied, what follows it; raises FormatUnknown where it is none of those expected."""
    if not value or value[0] not in expected:
        raise FormatUnknown(format=value[0] if value else -1)
    return Format(value[0]), memoryview(value)[1:]
