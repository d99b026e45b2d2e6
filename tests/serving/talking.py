"""What a stranger says to a server byte by byte."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit


def connected(address: str) -> socket.socket:
    parts = urlsplit(address)
    return socket.create_connection((parts.hostname, parts.port), timeout=60)


@contextmanager
def slow(address: str, number: int, begun: bytes) -> Iterator[list[socket.socket]]:
    """So many connections that have begun to ask, and go on no further."""
    with ExitStack() as opened:
        made = [opened.enter_context(connected(address)) for _ in range(number)]
        for each in made:
            each.sendall(begun)
        yield made


def told(address: str, *said: bytes) -> bytes:
    """All that is answered until the server closes."""
    with connected(address) as stranger:
        for each in said:
            stranger.sendall(each)
        return b"".join(iter(lambda: stranger.recv(65536), b""))
