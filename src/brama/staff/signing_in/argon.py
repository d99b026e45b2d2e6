"""A queue of its own for Argon2id, so that many who sign in at once neither fill the memory nor hold up the rest."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from brama.box.passphrase import Cost, stretched
from brama.staff.errors import Busy

AT_ONCE = 1  # 256 MiB each
WAITING = 8  # some six seconds for the last of them


class Queue:
    """So many at once, so many more waiting; whoever comes then is sent away. One for each process."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._turns = BoundedSemaphore(at_once)
        self._places = BoundedSemaphore(at_once + waiting)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for a turn. Raises Busy at once where the queue is full."""
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            with self._turns:
                yield
        finally:
            self._places.release()


QUEUE = Queue(AT_ONCE, WAITING)


def queued(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """64 bytes by Argon2id, when it is our turn. Raises Busy."""
    with QUEUE.turn():
        return stretched(secret, salt, cost)
