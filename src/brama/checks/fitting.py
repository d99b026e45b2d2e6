"""Checks that what stands beside the database is whole and belongs to it: the pepper, and the fingerprints from which trust begins."""

from collections.abc import Iterator
from pathlib import Path

from brama.checks.finding import Finding, found
from brama.staff.beside import ROOTS
from brama.staff.errors import RootsMissing, RootsOpen
from brama.staff.keyholders.keeping import pepper_key
from brama.staff.models import KeySignature, Member
from brama.staff.vouching.trust import rooted
from brama.vault import pepper
from brama.vault.errors import PepperMissing, PepperOpen


def fits(folder: Path) -> Iterator[Finding]:
    """Files that are there and are not what they should be; those that are away or open to others are told by `beside.permissions`."""
    if (folder / pepper.NAME).exists():
        yield from _pepper(folder)
    if (folder / ROOTS).exists():
        yield from _roots()


def _pepper(folder: Path) -> Iterator[Finding]:
    """Words and handles are found by it, so with another one everybody is unknown. Its digest is signed by who has split it."""
    try:
        key = pepper_key(pepper.pepper(folder))
    except PepperMissing:
        yield found("E016", file=pepper.NAME)
    except PepperOpen:
        return
    else:
        signed = KeySignature.objects.filter(kind=key.kind)
        if signed.exists() and not signed.filter(subject=key.subject, digest=key.digest).exists():
            yield found("E017", file=pepper.NAME)


def _roots() -> Iterator[Finding]:
    try:
        if Member.objects.exists() and not rooted():
            yield found("E019", file=ROOTS)
    except RootsMissing:
        yield found("E018", file=ROOTS)
    except RootsOpen:
        return
