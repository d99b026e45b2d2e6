"""A refusal by its name, which leaves nothing behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from brama.ledger.models import LedgerEntry
from brama.process.models import Case, Doing, Slot
from brama.refusals import Refusal
from brama.vault.models import Copy, HandOver, Item


@contextmanager
def refused(error: type[Refusal], **facts: Any) -> Iterator[None]:
    """Refused by this name with these facts, and nothing was changed by it."""
    before = _everything()
    with pytest.raises(error) as refusal:
        yield
    assert type(refusal.value) is error and refusal.value.facts == facts
    assert _everything() == before


def _everything() -> list[list[Any]]:
    models = (LedgerEntry, Case, Item, Copy, HandOver, Doing, Slot)
    return [list(model.objects.order_by("pk").values_list()) for model in models]
