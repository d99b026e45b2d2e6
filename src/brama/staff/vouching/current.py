"""Which epoch of a compartment is sealed to now: the newest that two vouch for. What the rows say of it is compared, and not believed."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from brama.ledger.chain import DIGEST
from brama.ledger.models import LedgerEntry
from brama.staff.vouching.keys import Key, epoch_key
from brama.vault.errors import KeyUntrusted
from brama.vault.models import Epoch, EpochState

SIGNED = "epoch_signed"


def current(rows: Iterable[Epoch], stands: Callable[[Key], bool]) -> Epoch:
    """Of the epochs of a compartment that of the highest number that enough vouch for.

    Raises KeyUntrusted where a state says otherwise: a newer epoch that was set back would give what is sealed from now on to whoever kept
    the key of the older one.
    """
    ordered = sorted(rows, key=lambda row: -row.number)
    newest = next((row for row in ordered if stands(key_of(row))), None)
    if newest is None or any(row.state != _state(row, newest) for row in ordered):
        raise KeyUntrusted(kind="epoch")
    return newest


def key_of(epoch: Epoch) -> Key:
    """What the maker of an epoch and two who may appoint sign."""
    return epoch_key(epoch.compartment, epoch.number, bytes(epoch.public))


def _state(row: Epoch, newest: Epoch) -> EpochState:
    if row.number == newest.number:
        return EpochState.CURRENT
    return EpochState.PROPOSED if row.number > newest.number else EpochState.PAST


def lost(rows: Iterable[Epoch], stands: Callable[[Key], bool]) -> bool:
    """Whether of all epochs one that two have signed, as the ledger has it, is away, or its signatures are."""
    signed = {digest for digest, members in _signers().items() if len(members) > 1}
    return bool(signed - {key.digest for key in map(key_of, rows) if stands(key)})


def _signers() -> dict[bytes, set[bytes]]:
    """Who has signed which key of an epoch, by its digest."""
    found: dict[bytes, set[bytes]] = defaultdict(set)
    for member, digests in LedgerEntry.objects.filter(act=SIGNED).values_list("member", "digests"):
        found[bytes(digests)[:DIGEST]].add(bytes(member))
    return found
