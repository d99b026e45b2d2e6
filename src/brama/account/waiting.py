"""What waits for a member, and since when: one row a kind, by the duties that it waits for. Counts and days, and no case."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from django.db.models import Count, Min, QuerySet

from brama.ledger.models import LedgerEntry
from brama.process import nights
from brama.process.alarms import canaries
from brama.process.alarms.notices import notices
from brama.process.board import intake
from brama.process.board.ranked import ranked
from brama.process.board.ranking import Wanted
from brama.process.models import Case
from brama.process.openings import asking, budget
from brama.process.purging import purge
from brama.process.reads.standings import WAITS_FOR
from brama.process.steps import STEPS
from brama.staff.appointing.epochs import due, due_since
from brama.staff.models import KeySignature, Member, MemberState, RecoveryShare
from brama.staff.seat import Seat
from brama.staff.vouching.current import key_of
from brama.vault.models import Epoch, EpochState


class Waiting(NamedTuple):
    """One line: what waits, how much of it, since when where that is known, and where it is done."""

    code: str
    much: int
    since: date | None
    address: str


def waiting(seat: Seat) -> list[Waiting]:
    """Everything that waits for this member, by the order of the tables; what waits not at all is left out."""
    found = [*_cases(seat), *(each for duty, ask in _ASKED if duty in seat.duties for each in ask(seat))]
    return [each for each in found if each.much]


DOORS: Final = {
    "screener": "/desk/", "verifier": "/office/", "board": "/board/", "registrar": "/roster/", "trainer": "/roster/",
}  # fmt: skip
"""Where the cases that wait for a duty are worked on."""
RECENT: Final = timedelta(days=30)
"""How long an opened canary waits for the officer on the first page; the page of alarms keeps it."""
OPENED: Final = 40
"""So many cases before the board are opened to say where a vote is missing; of more, how many there are must do."""


def _cases(seat: Seat) -> Iterator[Waiting]:
    """Cases by their step; before the board those in which this member has not voted are counted by `_votes`."""
    steps = Case.objects.values("step").annotate(count=Count("pk"), since=Min("since")).order_by()
    found = {row["step"]: row for row in steps}
    for step in STEPS:
        if step in found and WAITS_FOR[step] in seat.duties - {"board"}:
            row = found[step]
            door = DOORS[WAITS_FOR[step]]
            address = f"{door}?step={step}" if door == DOORS["screener"] else door
            yield Waiting(f"step-{step}", row["count"], row["since"], address)


def _votes(seat: Seat) -> Iterator[Waiting]:
    steps = Case.objects.filter(step="before_board").aggregate(count=Count("pk"), since=Min("since"))
    if steps["count"] > OPENED:
        yield Waiting("step-before_board", steps["count"], steps["since"], DOORS["board"])
        return
    rows = ranked(seat, Wanted())
    missing = [row.reference for row in rows if not row.mine]
    voted = [row.reference for row in rows if row.mine and row.voted > 1]
    for code, references in (("account-waits-vote", missing), ("account-waits-voted", voted)):
        yield Waiting(code, len(references), _first(Case.objects.filter(reference__in=references)), DOORS["board"])


def _first(cases: "QuerySet[Case]") -> date | None:
    """The day on which the first of these cases came to its step."""
    since: date | None = cases.aggregate(first=Min("since"))["first"]
    return since


def _intake(seat: Seat) -> Iterator[Waiting]:
    proposed = intake.waiting(intake.proposals(seat))
    if proposed and proposed.by != seat.member:
        yield Waiting("account-waits-intake", 1, _day_of([proposed.entry]), "/board/intake")


def _releases(seat: Seat) -> Iterator[Waiting]:
    asked = [request.day for some in asking.waiting(seat).values() for request in some]
    yield Waiting("account-waits-release", len(asked), min(asked, default=None), "/desk/releases/")


def _news(seat: Seat) -> Iterator[Waiting]:
    told = nights.news(seat)
    yield Waiting("account-waits-news", len(told), max((each.day for each in told), default=None), "/desk/night")


def _proposed(seat: Seat) -> Iterator[Waiting]:
    mine = Member.objects.filter(state=MemberState.PROPOSED).exclude(number=seat.member)
    members = [bytes(number) for number in mine.values_list("number", flat=True)]
    yield Waiting("account-waits-confirm", len(members), _signed("member", members), "/security/members")
    epochs = [key_of(epoch).subject for epoch in Epoch.objects.filter(state=EpochState.PROPOSED)]
    yield Waiting("account-waits-sign", len(epochs), _signed("epoch", epochs), "/security/epochs")


def _signed(kind: str, subjects: Sequence[bytes]) -> date | None:
    """The day of the first signature under one of these keys: whoever proposes signs."""
    signatures = KeySignature.objects.filter(kind=kind, subject__in=subjects)
    return _day_of(signatures.values_list("entry", flat=True))


def _day_of(entries: Iterable[int]) -> date | None:
    """The day of the first of these entries of the ledger."""
    day: date | None = LedgerEntry.objects.filter(seq__in=list(entries)).aggregate(first=Min("day"))["first"]
    return day


def _purges(seat: Seat) -> Iterator[Waiting]:
    yield Waiting("account-waits-purge", len(purge.due(seat.day)), purge.due_since(seat.day), "/security/purges")
    yield Waiting("account-waits-epoch", len(due()), due_since(), "/security/epochs")


def _alarms(seat: Seat) -> Iterator[Waiting]:
    """Openings of planted cases in the last month; and that somebody was granted more pages."""
    first = (seat.day - RECENT).isoformat()
    days = [date.fromisoformat(each.day) for each in canaries.alarms(seat) if each.day >= first]
    yield Waiting("account-waits-alarm", len(days), min(days, default=None), "/security/alarms")
    yield Waiting("account-waits-canary", canaries.damaged(seat), None, "/security/alarms")
    granted = [each.day for each in budget.granted(seat)]
    yield Waiting("account-waits-granted", len(granted), min(granted, default=None), "/security/alarms")


def _recoveries(seat: Seat) -> Iterator[Waiting]:
    begun = RecoveryShare.objects.filter(other=seat.member, begun__isnull=False).exclude(member__number=seat.member)
    facts = begun.aggregate(count=Count("member", distinct=True), since=Min("begun"))
    yield Waiting("account-waits-recovery", facts["count"], facts["since"], "/security/members")


def _notices(seat: Seat) -> Iterator[Waiting]:
    told = notices(seat)
    since = min((each.day for each in told), default=None)
    yield Waiting("account-waits-notice", len(told), since, "/security/notices")


_ASKED: Final[tuple[tuple[str, Callable[[Seat], Iterator[Waiting]]], ...]] = (
    ("screener", _releases),
    ("screener", _news),
    ("board", _votes),
    ("board", _intake),
    ("appointer", _proposed),
    ("keyholder", _recoveries),
    ("security_officer", _alarms),
    ("security_officer", _purges),
    ("welfare", _notices),
)
