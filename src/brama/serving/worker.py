"""The worker of both servers: one loop gathers requests as they arrive, threads answer those that are whole.

gunicorn's own worker gives a thread to whoever has sent one byte, and a few who send no second one stop the server.
"""

import errno
import logging
from functools import partial
from selectors import EVENT_READ
from time import monotonic
from typing import Any, Final, cast

from gunicorn.workers.gthread import TConn, ThreadWorker

from brama.pages.sizes import FORM
from brama.serving.arriving import Arriving

AT_ONCE: Final = 400
"""Requests that may be arriving in one process. One more, and the oldest of them makes room."""
LARGE: Final = 4 * (64 << 20)
"""Bytes of memory for what is larger than a form; a form always finds room."""
_GONE: Final = (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK)


class Gathering(ThreadWorker):
    """Threads never wait for whoever asks: not for a byte of the request, and for the answer to be taken not long."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.arriving: dict[int, Arriving] = {}

    def run(self) -> None:
        """From now on nothing is told of requests: an error of gunicorn's names the address that was asked for."""
        self.log.error_log.setLevel(logging.CRITICAL)
        super().run()

    def accept(self, listener: Any) -> None:
        """Take a connection in."""
        try:
            sock, client = listener.accept()
        except OSError as error:
            if error.errno not in _GONE:
                raise
            return
        self.nr_conns += 1
        connection = Arriving(self.cfg, sock, client, listener.getsockname())
        connection.begin()
        self._await(connection)

    def on_client_socket_readable(self, conn: TConn, client: Any) -> None:
        """The next request on a connection that was kept."""
        connection, sock = _ours(conn), client
        self.poller.unregister(sock)
        self.keepalived_conns.remove(connection)
        connection.begin()
        self._await(connection)

    def _await(self, connection: Arriving) -> None:
        if len(self.arriving) >= AT_ONCE:
            self._drop(next(iter(self.arriving.values())))
        self.arriving[id(connection)] = connection
        self.poller.register(connection.sock, EVENT_READ, partial(self._gather, connection))

    def _gather(self, connection: Arriving, _sock: Any) -> None:
        try:
            more = connection.take()
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            more = False
        if connection.whole and not connection.ending:
            self._leave(connection)
            self.enqueue_req(connection)
        elif not more or self._too_much(connection):
            self._drop(connection)

    def _too_much(self, connection: Arriving) -> bool:
        if len(connection.got) <= FORM:
            return False
        return sum(len(each.got) for each in self.arriving.values() if len(each.got) > FORM) > LARGE

    def handle(self, conn: TConn) -> bool:
        """In a thread: answer. A connection on which more came than one request is not kept."""
        return super().handle(conn) and not _ours(conn).spoilt

    def finish_request(self, conn: TConn, fs: Any) -> None:
        """In the loop again: keep the connection, close it, or let whoever still sends come to the end of it."""
        connection = _ours(conn)
        if not connection.spoilt:
            super().finish_request(connection, fs)
            return
        try:
            connection.end()
            self._await(connection)
        except OSError:  # whoever asked has gone
            self.nr_conns -= 1
            connection.close()

    def murder_pending(self) -> None:
        """Called every second: close what has taken too long, and at the end of the server what has not begun."""
        now = monotonic()
        for each in [*self.arriving.values()]:
            if each.until < now or not (self.alive or each.got):
                self._drop(each)

    def _drop(self, connection: Arriving) -> None:
        self._leave(connection)
        self.nr_conns -= 1
        connection.close()

    def _leave(self, connection: Arriving) -> None:
        del self.arriving[id(connection)]
        self.poller.unregister(connection.sock)


def _ours(conn: TConn) -> Arriving:
    """`accept` makes no others."""
    return cast("Arriving", conn)
