"""What is shown once. Of two presses a browser shows the second answer alone: so the first keeps what it showed, for a few minutes.

It stands in the row of the session, sealed under the member's own keys and the press, a random word of the page that no row has: the
database does not open it, nor does whoever comes to have the keys of the member later.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, TypeAlias, TypeVar

from django.db.models import F

from brama.box.content import derived, opened, shut
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.refusals import Refusal
from brama.staff.models import Session
from brama.staff.seat import Seat
from brama.staff.signing_in.passphrases import joined

KEPT: Final = timedelta(minutes=5)
Shown = TypeVar("Shown")
Tell: TypeAlias = Callable[[Any], None]
"""Is told what is shown once, before it is kept for good: what it raises undoes the act."""


def nobody(_: object) -> None:
    """Whoever asks is told when the act is done."""


@dataclass(frozen=True)
class Press:
    """One press of a button: whose, its random word, and all that it asks for. Without a word nothing is kept."""

    by: Seat
    word: str
    asks: tuple[str, ...]
    tell: Tell = nobody

    def keep(self, shown: object) -> None:
        """Only what was shown last is kept. Inside the transaction of what is shown."""
        if self.word:
            sealed = shut(self._key(), json.dumps(shown).encode(), self._context())
            Session.objects.filter(token_hash=self.by.session).update(shown=sealed, shown_until=F("seen") + KEPT)
        self.tell(shown)

    def again(self) -> Any:
        """What the same press was shown before; None where it was nothing, or is over."""
        rows = Session.objects.filter(token_hash=self.by.session) if self.word else Session.objects.none()
        for sealed in rows.values_list("shown", flat=True):
            try:
                return json.loads(opened(self._key(), bytes(sealed), self._context()))
            except BoxRefused:
                return None
        return None

    def _key(self) -> bytes:
        return derived(joined(self.by.holder), self.by.session, bound("shown once", self.word))

    def _context(self) -> bytes:
        return bound("shown once", self.by.session, *self.asks)


def forget(by: Seat) -> None:
    """Whoever goes on has seen it. Looked at first: most find nothing and need no lock."""
    rows = Session.objects.filter(token_hash=by.session, shown_until__isnull=False)
    if rows.exists():
        rows.update(shown=b"", shown_until=None)


def once(press: Press, act: Callable[[], Shown], read: Callable[[Any], Shown]) -> Shown:
    """What an act shows; where it is refused because the same press has done it, what was shown then."""
    try:
        return act()
    except Refusal:
        kept = press.again()
        if kept is None:
            raise
        return read(kept)
