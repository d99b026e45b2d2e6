"""Whatever a member of the house does stands in the ledger with their signature."""

from datetime import UTC, datetime, timedelta

from brama.box.signing import signing_keys_from
from brama.ledger.models import LedgerEntry
from brama.ledger.signed import signatures
from brama.process import nights
from brama.process.board.intake import confirm, propose
from brama.process.board.ranking import Wanted
from brama.process.history.hands import NAMELESS
from brama.process.models import Doing
from brama.process.openings import asking, release
from brama.process.openings.budget import open_page
from brama.process.openings.grants import grant
from brama.process.purging.sweep import purge_one
from brama.process.seat import keys_of
from brama.vault.tables import table as tables
from tests.cast import DAY, House
from tests.process.road import further, settled, walked


def test_every_act_of_a_member_is_signed_by_them(staff: House) -> None:
    walk, seats = walked(staff, "before_board"), staff.seats
    release.release(walk.reference, asking.ask(walk.reference, "safety", seats["taras"]), seats["symon"])
    release.open_once(walk.reference, 1, seats["taras"])
    confirm(propose(3, Wanted(), seats["taras"]), seats["roman"])
    open_page(walk.reference, seats["olena"])
    grant(seats["olena"].member, 1, seats["halina"])
    for end in (lambda: nights.end(seats["olena"], bytes(32), 1), lambda: nights.stop(seats["halina"])):
        nights.begin(seats["olena"], bytes(32), datetime.now(UTC) + timedelta(hours=1))
        end()
    further(walk, "left")
    settled(staff)
    tables.settle(DAY, keys_of(seats["halina"]))
    assert len({len(content) for content in Doing.objects.values_list("content", flat=True)}) == 1, "all look alike"
    purge_one(walk.reference, DAY, seats["ivanna"].holder)
    theirs = LedgerEntry.objects.exclude(member=b"")
    assert {"admit", "open_identity", "open_page", "night_stopped", "tags_signed", "purge", "scrub"} <= {
        *theirs.values_list("act", flat=True)
    }
    public = {seat.member: signing_keys_from(seat.holder.signing).public for seat in seats.values()}
    found = signatures(lambda member, _entry: public.get(member), 1, NAMELESS)
    assert (found.faulty, found.signed) == (0, theirs.count())
