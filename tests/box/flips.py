"""Every value that differs from one in a single bit."""

from collections.abc import Callable, Iterator

from brama.box.errors import BoxRefused


def flipped(value: bytes) -> Iterator[bytes]:
    whole = int.from_bytes(value)
    return ((whole ^ 1 << bit).to_bytes(len(value)) for bit in range(8 * len(value)))


def opened_by(attempt: Callable[[bytes], object], values: Iterator[bytes]) -> list[bytes]:
    """Those that were not refused."""
    return [value for value in values if not _refused(attempt, value)]


def _refused(attempt: Callable[[bytes], object], value: bytes) -> bool:
    try:
        attempt(value)
    except BoxRefused:
        return True
    return False
