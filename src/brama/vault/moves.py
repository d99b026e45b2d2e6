"""What a step does to keys: who gains a section is given a copy or waits for one, and who loses it has none any more.

Opens nothing: the gate moves cases too. Handing on is told as an argument by whoever has keys (`handing`).
"""

from collections.abc import Callable, Collection, Iterable, Mapping

from django.db.models import QuerySet

from brama.vault.compartments import KEYS, readers
from brama.vault.models import Copy, HandOver, Item, Safe

Hand = Callable[[Item, str], bool]
"""Hands an item on to a compartment, where the keys allow it; says whether they did."""


def move(safe: Safe, step: str, hand: Hand | None) -> None:
    """Give every section of a case to who reads it at this step and take it from who does not.

    Without `hand`, as when the applicant acts, what is gained becomes due on a holder's list. What nobody on the staff can open any more
    stays closed.
    """
    found = safe.items.filter(copies__isnull=False).distinct().prefetch_related("copies__epoch")
    items = sorted(found, key=lambda each: (each.section in KEYS, each.pk))
    right = {item.pk: set(readers(item.section, step)) for item in items}
    _keep_only(safe, right, [copy for item in items for copy in item.copies.all()])
    for item in items:
        copies = list(item.copies.all())
        _gained(item, right[item.pk] - {copy.epoch.compartment for copy in copies}, hand)
        take_away(item, [copy for copy in copies if copy.epoch.compartment not in right[item.pk]])


def _keep_only(safe: Safe, right: Mapping[int, Collection[str]], copies: Iterable[Copy]) -> None:
    """Nobody waits for what is no longer theirs, and what is theirs again does not leave. All at once: few cases have any."""
    due = HandOver.objects.filter(item__safe=safe, item__in=right)
    over = [each.pk for each in due if each.compartment not in right[each.item_id]]
    back = [copy.pk for copy in copies if copy.leaving and copy.epoch.compartment in right[copy.item_id]]
    if over:
        HandOver.objects.filter(pk__in=over).delete()
    if back:
        Copy.objects.filter(pk__in=back).update(leaving=False)


def _gained(item: Item, compartments: Iterable[str], hand: Hand | None) -> None:
    for compartment in sorted(compartments):
        if hand is None or not hand(item, compartment):
            HandOver.objects.get_or_create(item=item, compartment=compartment)


def take_away(item: Item, copies: list[Copy]) -> None:
    """Delete copies; those that somebody still waits to be handed stay until that is done, and so long the keys of the case, without which
    nobody could tell where it stands."""
    if not copies:
        return
    going = Copy.objects.filter(pk__in=[copy.pk for copy in copies])
    if _waited_for(item).exists():
        going.update(leaving=True)
    else:
        going.delete()
        Item.objects.filter(pk=item.pk).update(stale=item.copies.filter(leaving=False).exists())


def _waited_for(item: Item) -> "QuerySet[HandOver]":
    due = HandOver.objects.filter(item__safe=item.safe_id)
    return due if item.section in KEYS else due.filter(item=item)
