"""Many at one moment, and what came of it."""

from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connection

from brama.refusals import Refusal


def at_once(attempts: Iterable[Callable[[], object]]) -> Counter[str]:
    """Everybody begins at the same moment, each with a connection of their own. What came of it, by code: done, or what was refused.

    Anything that is no refusal, a deadlock or a busy database, fails the test.
    """
    waiting = list(attempts)
    barrier = Barrier(len(waiting))

    def attempt(run: Callable[[], object]) -> str:
        try:
            barrier.wait(30)
            run()
        except Refusal as refusal:
            return refusal.code
        finally:
            connection.close()
        return "done"

    with ThreadPoolExecutor(len(waiting)) as pool:
        return Counter(pool.map(attempt, waiting))
