"""Removing a member: planted cases that only this officer watches would be watched by nobody, and nothing would say so."""

from django.db import transaction

from brama.process.alarms.canaries import watched
from brama.process.errors import WatchedAlone
from brama.process.models import Canary
from brama.staff.appointing import removing
from brama.staff.seat import Seat


def remove(by: Seat, handle: str) -> None:
    """Remove a member at once. Raises WatchedAlone too: an officer gives others what they watch by looking at alarms."""
    with transaction.atomic():
        before = watched()
        removing.remove(by, handle)
        if alone := before - watched():
            raise WatchedAlone(cases=len(alone))


def remove_with_canaries(by: Seat, handle: str) -> None:
    """Remove an officer who gives nothing on: what they alone watch is watched no more."""
    with transaction.atomic():
        before = watched()
        removing.remove(by, handle)
        Canary.objects.filter(number__in=before - watched()).delete()
