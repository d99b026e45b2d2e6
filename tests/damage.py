"""What a disk that fails does, or whoever writes the database."""


def bit_flipped(value: bytes | memoryview) -> bytes:
    """The same but for its last bit: never the same by chance."""
    whole = bytes(value)
    return whole[:-1] + bytes([whole[-1] ^ 1])
