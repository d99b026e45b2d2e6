"""Which partners there are, and how far each has countersigned: as it stands in the tables; `verify` says whether it is true."""

from datetime import date
from typing import NamedTuple

from brama.box.keys import fingerprint
from brama.ledger.models import Partner, Witness


class Known(NamedTuple):
    """A partner by the fingerprint of their key, with the last entry they signed and the day; None where there is none yet."""

    key: str
    last: int | None
    day: date | None


def partners() -> list[Known]:
    """In the order in which they were registered."""
    return [_known(row) for row in Partner.objects.order_by("pk")]


def _known(row: Partner) -> Known:
    last = Witness.objects.filter(partner=row).order_by("-seq").values_list("seq", "day").first()
    return Known(fingerprint(bytes(row.public)), *(last or (None, None)))
