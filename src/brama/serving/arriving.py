"""A connection while its request arrives: what is there of it, when it is whole, how long it may take. No thread waits for it."""

import re
from socket import SHUT_WR
from time import monotonic
from typing import Final

from gunicorn.http import get_parser
from gunicorn.workers.gthread import TConn

from brama.pages.sizes import most

HEAD_TIME: Final = 30.0
"""Seconds until a request must have arrived, beside what its size gives it."""
SLOWEST: Final = 4096
"""Bytes a second that a body is given time for: the longest form on a poor line over Tor, twenty megabytes in an hour and a half."""
SENDING: Final = 30.0
"""Seconds in which whoever asked must take the answer."""
LINGER: Final = 5.0
_HEAD: Final = 1 << 15
_PIECE: Final = 1 << 16
_LENGTH: Final = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,15})[ \t]*\r\n", re.IGNORECASE)


class Arriving(TConn):
    """A connection of gunicorn's that reads without waiting, and is given to a thread when its request is whole."""

    until: float
    needs: int | None
    """Bytes of the request, once its head is there."""
    whole: bool
    ending: bool
    spoilt: bool
    """Whether something else came, or will, than this one request: then the connection ends with its answer."""

    def begin(self) -> None:
        """Wait for a request."""
        self.sock.setblocking(False)
        self.got = bytearray()
        self.needs, self.whole, self.spoilt, self.ending = None, False, False, False
        self.until = monotonic() + HEAD_TIME

    def end(self) -> None:
        """Say that nothing more is sent, and throw away what still comes: closed at once, the answer might not arrive. Raises OSError."""
        self.sock.setblocking(False)
        self.sock.shutdown(SHUT_WR)
        self.ending, self.until = True, monotonic() + LINGER

    def take(self) -> bool:
        """Take in what has come; False where the other side has closed. Raises OSError."""
        piece = self.sock.recv(_PIECE)
        if not self.ending:
            self.got += piece
            self._look()
        return bool(piece)

    def _look(self) -> None:
        if self.needs is None:
            self._look_at_head()
        if self.needs is not None and len(self.got) >= self.needs:
            self._complete(self.needs)

    def _look_at_head(self) -> None:
        end = self.got.find(b"\r\n\r\n", 0, _HEAD)
        if end < 0:
            if len(self.got) > _HEAD:
                self._complete(0)
            return
        head = bytes(self.got[: end + 4])
        length = int(found[1]) if (found := _LENGTH.search(head)) else 0
        if length > most(_path(head)):
            self._complete(len(head))  # the pages refuse it by what the head says
            return
        self.needs = len(head) + length
        self.until += length / SLOWEST

    def _complete(self, size: int) -> None:
        self.whole, self.spoilt = True, not len(self.got) == size == self.needs
        self.parser = get_parser(self.cfg, [bytes(self.got)], self.client)
        self.initialized = self.data_ready = True

    def init(self) -> None:
        """Called in the thread, before the answer: from here on only sending can wait."""
        self.sock.settimeout(SENDING)

    def close(self, graceful: bool = False) -> None:  # noqa: ARG002  gunicorn calls it so
        """At once: gunicorn's own graceful way waits, in the loop that serves everybody."""
        super().close()


def _path(head: bytes) -> str:
    return (*head.split(b" ", 2), b"", b"")[1].partition(b"?")[0].decode("latin-1")
