"""Unpacking what Firefox keeps of its windows: one block of LZ4 behind eight bytes of a name and four of its length."""

NAME = b"mozLz40\0"


def unpacked(data: bytes) -> bytes:
    """What such a file holds. By lz4_Block_format.md of github.com/lz4/lz4; raises IndexError where it is cut off."""
    assert data.startswith(NAME)
    out, at = bytearray(), len(NAME) + 4
    while at < len(data):
        token, at = data[at], at + 1
        length, at = _length(data, at, token >> 4)
        out += data[at : at + length]
        if (at := at + length) >= len(data):
            break
        back, at = int.from_bytes(data[at : at + 2], "little"), at + 2
        length, at = _length(data, at, token & 15)
        for _ in range(length + 4):
            out.append(out[-back])
    assert len(out) == int.from_bytes(data[8:12], "little")
    return bytes(out)


def _length(data: bytes, at: int, begun: int) -> tuple[int, int]:
    """A length of which four bits are known: with the bytes that follow while each is full; and where it ends."""
    more = begun == 15
    while more:
        begun, more, at = begun + data[at], data[at] == 255, at + 1
    return begun, at
