"""What waits for an unlocked member: copies to hand on, contents to encrypt anew, some at a time, whatever stops in between.

A row that says who waits for a copy, or who had one, may be anybody's who writes the database: the table of compartments is asked, at the
step to which the case was led.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from django.db import transaction
from django.db.models import Q, QuerySet

from brama.refusals import Refusal
from brama.vault.compartments import COMPARTMENTS, KEYS
from brama.vault.epochs import opened_by_nobody
from brama.vault.models import Copy, Epoch, EpochState, HandOver, Item
from brama.vault.moves import Hand, take_away
from brama.vault.renewing import Readers, Stands, readers_where, refresh
from brama.vault.seal import copied, copy_rows, place_of
from brama.vault.unseal import Keys

_TOGETHER = 100


def hand_with(keys: Keys) -> Hand:
    """Hand on what this member can open, to where somebody can open it."""

    def hand(item: Item, compartment: str) -> bool:
        held = keys.holds(item) and not opened_by_nobody((compartment,))
        if held:
            hand_over(item, compartment, keys)
        return held

    return hand


def hand_over(item: Item, compartment: str, keys: Keys) -> None:
    """Seal the share of an item, which this member can open, to a compartment; what was only kept for this goes."""
    sealed = copied(place_of(item), item.version, keys.share(item), keys.trust.epoch(compartment))
    Copy.objects.bulk_create(copy_rows([(item, sealed)]), ignore_conflicts=True)
    _waits_no_longer(item, compartment)


def settle(keys: Keys, stands: Stands, limit: int = 1000, refused: list[Refusal] | None = None) -> int:
    """Do what waits for this member: hand-overs due, then re-encryption. Returns how many were done; call until 0.

    What is refused over one item, as a forged one, stays, is told in `refused`, and keeps nothing else waiting.
    """
    told = [] if refused is None else refused
    done = _handed(keys, stands, limit, told)
    stale = Item.objects.filter(stale=True, copies__epoch__in=keys.epochs)
    return done + _refreshed(stale, keys, stands, limit - done, told)


def _handed(keys: Keys, stands: Stands, limit: int, refused: list[Refusal]) -> int:
    mine = HandOver.objects.filter(item__copies__epoch__in=keys.epochs).exclude(
        compartment__in=opened_by_nobody(COMPARTMENTS)
    )
    waiting: dict[int, list[str]] = {}
    for item, compartment in mine.order_by("pk").distinct().values_list("item", "compartment"):
        waiting.setdefault(item, []).append(compartment)

    def hand(items: list[Item]) -> int:
        right = readers_where(stands, keys)
        return sum(_hand_on(item, waiting[item.pk], keys, right) for item in items)

    return _done(list(waiting), hand, limit, refused)


def make_due(compartment: str) -> None:
    """What was sealed to an epoch of this compartment whose key nobody holds waits for whoever can open it otherwise."""
    lost = Copy.objects.filter(epoch__compartment=compartment, epoch__keys=None)
    others = (
        Item.objects.filter(copies__in=lost.filter(leaving=False)).filter(copies__epoch__keys__isnull=False).distinct()
    )
    due = [HandOver(item=item, compartment=compartment) for item in others]
    HandOver.objects.bulk_create(due, ignore_conflicts=True)
    lost.delete()


def _hand_on(item: Item, compartments: list[str], keys: Keys, right: Readers) -> int:
    """Hand on to who reads it by the table; whoever else is said to wait for it waits no longer."""
    due = _still_due(item, compartments)
    for gaining in due:
        if gaining in right(item):
            hand_over(item, gaining, keys)
        else:
            _waits_no_longer(item, gaining)
    return len(due)


def _waits_no_longer(item: Item, compartment: str) -> None:
    """What was only kept for handing on goes: the item's copies, and with the last of a case those of its keys."""
    HandOver.objects.filter(item=item, compartment=compartment).delete()
    kept = Copy.objects.filter(Q(item=item) | Q(item__safe=item.safe_id, item__section__in=KEYS), leaving=True)
    for copy in kept.select_related("item"):
        take_away(copy.item, [copy])


def _still_due(item: Item, compartments: list[str]) -> list[str]:
    """Without what somebody else has handed on since it was asked."""
    due = HandOver.objects.filter(item=item, compartment__in=compartments)
    return list(due.order_by("pk").values_list("compartment", flat=True))


def rekey(compartment: str, keys: Keys, stands: Stands, limit: int = 1000, refused: list[Refusal] | None = None) -> int:
    """Encrypt anew, for the current epoch, what a past epoch of this compartment still opens. Resumable: call until 0.

    What is refused over one item is told in `refused`.
    """
    past = Epoch.objects.filter(compartment=compartment, state=EpochState.PAST, pk__in=keys.epochs)
    told = [] if refused is None else refused
    return _refreshed(Item.objects.filter(copies__epoch__in=past), keys, stands, limit, told)


def _refreshed(waiting: QuerySet[Item], keys: Keys, stands: Stands, limit: int, refused: list[Refusal]) -> int:
    def renew(items: list[Item]) -> int:
        mine = [item for item in items if keys.holds(item)]
        refresh(mine, keys, stands)
        return len(mine)

    return _done(list(waiting.order_by("pk").distinct().values_list("pk", flat=True)), renew, limit, refused)


def _done(wanted: Sequence[int], do: Callable[[list[Item]], int], limit: int, refused: list[Refusal]) -> int:
    """How many were done, some together, until `limit` is reached; where that is refused, each of them by itself."""
    done = 0
    for some in _parts(wanted):
        if done >= limit:
            break
        try:
            with _held(some[: limit - done]) as items:
                done += do(items)
        except Refusal:
            done += sum(_alone(number, do, refused) for number in some[: limit - done])
    return done


def _alone(number: int, do: Callable[[list[Item]], int], refused: list[Refusal]) -> int:
    try:
        with _held([number]) as items:
            return do(items)
    except Refusal as refusal:
        refused.append(refusal)
        return 0


def _parts(wanted: Sequence[int]) -> Iterator[Sequence[int]]:
    """Some at a time: one that is killed loses the last few, which still wait."""
    return (wanted[at : at + _TOGETHER] for at in range(0, len(wanted), _TOGETHER))


@contextmanager
def _held(numbers: Sequence[int]) -> Iterator[list[Item]]:
    """Items that nobody else changes until what is done with them is committed."""
    with transaction.atomic():
        items = Item.objects.select_related("safe").prefetch_related("copies__epoch", "own")
        yield list(items.select_for_update(of=("self",)).filter(pk__in=numbers).order_by("pk"))
