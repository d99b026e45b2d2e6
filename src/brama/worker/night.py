"""The night: a round over all cases at an hour, and whenever a register changed, while the session of a member who unlocked it lasts.

Its token is in the memory of this process and nowhere else. It stays awake by looking; whoever ends the session ends the night with it.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Final

from brama.desk.matching.rounds import Round, begun, telling
from brama.process import nights
from brama.registers.errors import RegisterRefused
from brama.registers.shelf import Serving, Shelf
from brama.staff.errors import NotSignedIn
from brama.staff.seat import Seat
from brama.staff.signing_in.sessions import LONGEST, seated, sign_out

LOOK: Final = timedelta(seconds=30)
"""How often it looks whether the hour has come, a register has changed, or somebody has ended it."""


@dataclass(frozen=True)
class Clock:
    """The time where the machine stands, and waiting for so many seconds."""

    now: Callable[[], datetime]
    wait: Callable[[float], object]


@dataclass
class Night:
    """A night under way: iterate it, once, for the rounds that were done. `opened` is how many cases it has opened."""

    token: str
    shelf: Shelf
    due: datetime
    clock: Clock
    opened: int = 0
    _seat: Seat = field(init=False, repr=False)

    def __iter__(self) -> Iterator[Round]:
        self._look()
        nights.begin(self._seat, self._seat.session, self.clock.now() + LONGEST)
        try:
            with suppress(NotSignedIn):  # the ten hours are over, or somebody has ended it
                yield from self._rounds()
        finally:
            nights.end(self._seat, self._seat.session, self.opened)
            sign_out(self.token)

    def _look(self) -> None:
        """Who has unlocked it, as of now. Raises NotSignedIn."""
        self._seat = seated(self.token, self.clock.now())

    def _rounds(self) -> Iterator[Round]:
        known = generations(self.shelf)
        while True:
            comes, serving = self.clock.now() >= self.due, generations(self.shelf)
            if comes or serving != known:
                known = serving
                self.due += timedelta(days=comes)
                yield self._round(begun(self._seat))
            self.clock.wait(LOOK.total_seconds())
            self._look()

    def _round(self, going: Round) -> Round:
        """One round, looked after as it goes: it may be ended in the middle."""
        looked = self.clock.now()
        with telling(going):
            for _ in going:
                self.opened += 1
                if self.clock.now() - looked >= LOOK:
                    looked = self.clock.now()
                    self._look()
        return going


def next_time(at: time, now: datetime) -> datetime:
    """When it is this time of day next."""
    today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)


def generations(shelf: Shelf) -> Mapping[str, Serving | None]:
    """Which generation of each register serves; None of one that cannot be read."""
    found: dict[str, Serving | None] = {}
    for name in shelf.names():
        found[name] = None
        with suppress(RegisterRefused, OSError):
            found[name] = shelf.serving(name)
    return found
