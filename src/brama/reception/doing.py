"""Acts of the road from a page: done by whoever has signed in, and what waits for their keys done with it."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from django.db import DatabaseError

from brama.process.acts import act
from brama.process.errors import Stale
from brama.process.history.doings import stands
from brama.process.models import Case
from brama.process.reads.pressed import done_just_now
from brama.process.seat import keys_of
from brama.refusals import Refusal
from brama.staff.seat import Seat
from brama.vault.handing import settle
from brama.vault.unseal import Keys

_ROUNDS: Final = 5


def do(seat: Seat, reference: str, code: str, fields: Mapping[str, Any] | None = None, seen: int | None = None) -> Case:
    """Do an act, then hand on and re-encrypt what this member's session can; what is left waits for the next page. Pressed twice it is done
    once, and neither answer is a refusal.

    The act is done before that: whatever hinders the rest, nobody is told that it was refused.
    """
    try:
        case = act(reference, code, seat, fields or {}, seen)
    except Stale:
        done = None if seen is None else done_just_now(reference, code, seat, fields or {}, seen)
        if done is None:
            raise
        return done
    with suppress(Refusal, DatabaseError):
        _settle(keys_of(seat))
    return case


def _settle(keys: Keys) -> None:
    for _ in range(_ROUNDS):
        if not settle(keys, stands):
            break
