"""Checks of what the database says: its settings and tables, what waits for a member, what should be gone by now."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Count, Max

from brama.checks.finding import Finding, found
from brama.ledger.models import LedgerEntry
from brama.ledger.privileges import beyond
from brama.process.openings import asking
from brama.process.purging import purge, scrub
from brama.staff.beside import signed_from
from brama.staff.models import EpochDue, Member, MemberState, PepperShare
from brama.staff.signing_in.sessions import expired
from brama.vault.models import Copy, Epoch, EpochKey, EpochState, HandOver, Item, Notice, Safe
from brama.vault.shred import KEY
from brama.vault.tables.table import gone

# What SQLite must answer (sqlite.org/pragma.html): a log beside the database, nothing lost with the power, what is deleted overwritten.
PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}
# What PostgreSQL must answer (its manual, “Write Ahead Log”): what is committed is on the disk, and a page torn by the power is mended.
SHOWN = {
    "fsync": ("on",),
    "synchronous_commit": ("on", "local", "remote_write", "remote_apply"),
    "full_page_writes": ("on",),
}


def migrations() -> Iterator[Finding]:
    """Tables of another version of Brama."""
    executor = MigrationExecutor(connection)
    graph, applied = executor.loader.graph, set(executor.loader.applied_migrations)
    if applied - graph.nodes.keys():
        yield found("E010")
    elif executor.migration_plan(graph.leaf_nodes()):
        yield found("E011")


def settings() -> Iterator[Finding]:
    """A database that would lose or keep what it must not."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name, wanted in PRAGMAS.items():
                is_now = cursor.execute(f"PRAGMA {name}").fetchone()[0]
                if is_now != wanted:
                    yield found("E012", database="SQLite", setting=name, now=is_now, wanted=wanted)
            return
        for name, allowed in SHOWN.items():
            cursor.execute(f"SHOW {name}")
            if (is_now := cursor.fetchone()[0]) not in allowed:
                yield found("E012", database="PostgreSQL", setting=name, now=is_now, wanted=allowed[0])


def role() -> Iterator[Finding]:
    """PostgreSQL, where the role that asks could rewrite the ledger."""
    if connection.vendor == "postgresql" and (rights := beyond(connection)):
        yield found("W023", rights=", ".join(rights))


def clock(today: date) -> Iterator[Finding]:
    """The ledger never ends in the future, unless the clock was wrong once or is wrong now."""
    last = LedgerEntry.objects.aggregate(last=Max("day"))["last"]
    if last is not None and last > today:
        yield found("E013", last=last.isoformat(), today=today.isoformat())


def shred_keys(size: int) -> Iterator[Finding]:
    """A file of this many bytes that is shorter than what the cases say: their keys are lost."""
    last = Safe.objects.aggregate(last=Max("slot"))["last"]
    if last is not None and (last + 1) * KEY > size:
        yield found("E014", cases=Safe.objects.filter(slot__gte=size // KEY).count())


def waiting() -> Iterator[Finding]:
    """What waits for the session of a member who holds a key."""
    due = HandOver.objects.values("compartment").annotate(sections=Count("pk")).order_by("compartment")
    for each in due:
        yield found("W010", compartment=each["compartment"], sections=each["sections"])
    if stale := Item.objects.filter(stale=True).count():
        yield found("W011", sections=stale)
    past = Copy.objects.filter(epoch__state=EpochState.PAST).values("epoch__compartment")
    for row in past.annotate(sections=Count("pk")).order_by("epoch__compartment"):
        yield found("W012", compartment=row["epoch__compartment"], sections=row["sections"])


def tables() -> Iterator[Finding]:
    """A sealed table that was taken out: the next who writes it begins with nothing, and nobody else is told."""
    for kind in gone():
        yield found("W025", kind=kind)


def signatures() -> Iterator[Finding]:
    """Signatures of members that could be taken away unseen: nothing outside the database says since when there are any."""
    if not signed_from() and LedgerEntry.objects.exclude(signature=None).exists():
        yield found("W026")


def epochs() -> Iterator[Finding]:
    """Epochs that are due, or proposed and not yet signed by two; compartments that hardly anybody can open."""
    proposed = set(Epoch.objects.filter(state=EpochState.PROPOSED).values_list("compartment", flat=True))
    for compartment in sorted(proposed):
        yield found("W013", compartment=compartment)
    for due in EpochDue.objects.exclude(compartment__in=proposed).order_by("compartment"):
        yield found("W014", compartment=due.compartment)
    for epoch in Epoch.objects.filter(state=EpochState.CURRENT).order_by("compartment"):
        holders = EpochKey.objects.filter(epoch=epoch).count()
        if holders < 2:
            yield found("W015" if holders else "W029", compartment=epoch.compartment, holders=holders)


def staff() -> Iterator[Finding]:
    """Nobody here yet, or members who wait to be confirmed."""
    if not Member.objects.filter(state=MemberState.PRESENT).exists():
        yield found("E015")
    if proposed := Member.objects.filter(state=MemberState.PROPOSED).count():
        yield found("W016", members=proposed)


def officer() -> Iterator[Finding]:
    """Members, and among them nobody who may purge and is told of alarms."""
    here = Member.objects.filter(state=MemberState.PRESENT)
    if here.exists() and not here.filter(holds__duty="security_officer").exists():
        yield found("W028")


def pepper() -> Iterator[Finding]:
    """A pepper that nobody could bring back."""
    if Member.objects.filter(state=MemberState.PRESENT).exists() and not PepperShare.objects.exists():
        yield found("W020")


def over(today: date, now: datetime) -> Iterator[Finding]:
    """What should be gone by now: sessions, cases, notices and releases of identities whose time is over."""
    if sessions := expired(now).count():
        yield found("W017", sessions=sessions)
    if cases := purge.past(today):
        yield found("W018", cases=len(cases))
    if halves := purge.begun():
        yield found("W027", cases=len(halves))
    if notices := Notice.objects.filter(day__lt=today - timedelta(days=purge.NOTICES)).count():
        yield found("W019", notices=notices)
    if releases := asking.over(today).count():
        yield found("W024", releases=releases)
    if acts := scrub.due():
        yield found("W021", acts=acts)
