"""What a step does to keys: who gains a section is given a copy or waits for one, and who loses it has none any more.

Opens nothing: the gate moves cases too. Handing on is told as an argument by whoever has keys (`handing`).
"""

from collections.abc import Callable, Iterable

from brama.vault.compartments import readers
from brama.vault.models import Copy, HandOver, Item, Safe

Hand = Callable[[Item, str], bool]
"""Hands an item on to a compartment, where the keys allow it; says whether they did."""


def move(safe: Safe, step: str, hand: Hand | None) -> None:
    """Give every section of a case to who reads it at this step and take it from who does not.

    Without `hand`, as when the applicant acts, what is gained becomes due on a holder's list. What nobody on the staff can open any more
    stays closed.
    """
    for item in safe.items.filter(copies__isnull=False).distinct().prefetch_related("copies__epoch"):
        right, copies = set(readers(item.section, step)), list(item.copies.all())
        HandOver.objects.filter(item=item).exclude(compartment__in=right).delete()
        Copy.objects.filter(item=item, epoch__compartment__in=right).update(leaving=False)
        _gained(item, right - {copy.epoch.compartment for copy in copies}, hand)
        take_away(item, [copy for copy in copies if copy.epoch.compartment not in right])


def _gained(item: Item, compartments: Iterable[str], hand: Hand | None) -> None:
    for compartment in sorted(compartments):
        if hand is None or not hand(item, compartment):
            HandOver.objects.get_or_create(item=item, compartment=compartment)


def take_away(item: Item, copies: list[Copy]) -> None:
    """Delete copies; those that somebody still waits to be handed stay until that is done."""
    if not copies:
        return
    going = Copy.objects.filter(pk__in=[copy.pk for copy in copies])
    if HandOver.objects.filter(item=item).exists():
        going.update(leaving=True)
    else:
        going.delete()
        Item.objects.filter(pk=item.pk).update(stale=item.copies.filter(leaving=False).exists())
