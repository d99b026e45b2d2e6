"""Recognising who applies again: tags made when screening opens a case, compared in an unlocked session, forgotten after their period.

A purge does not take a case's tags, for that is what they are for: whoever erases after screening has opened the case is told so, and until
when (`gate.withdrawing`). Whoever erases before leaves none.
"""

from datetime import date, timedelta

from brama.process.application import born
from brama.process.models import Case
from brama.process.purging.purge import TAGS
from brama.process.writing import as_said, of_sections
from brama.screening.recognise import keys_of
from brama.vault.tables import tags
from brama.vault.tables.tags import Tag, mark_of, tag_of
from brama.vault.unseal import Keys


def remember(case: Case, trail: bytes, day: date, keys: Keys) -> None:
    """Make the tags of a case that screening has opened, or keep those that there are for longer. Inside a transaction.

    Of two at once the later one reads again what the other has written.
    """
    mark, until, said = mark_of(trail), (day + timedelta(days=TAGS)).toordinal(), _said(case, keys)
    written = False
    while not written:
        before = tags.read(keys)
        mine = {Tag(mark, until, tag_of(before.secret, each)) for each in said}
        written = tags.write(before, [*(row for row in before.rows if row.mark != mark), *mine], day, keys)


def came_before(trail: bytes, day: date, keys: Keys) -> int:
    """How many other cases, also purged ones, have a tag of this case."""
    rows, mark = tags.read(keys).rows, mark_of(trail)
    mine = {row.tag for row in rows if row.mark == mark}
    others = {row.mark for row in rows if row.mark != mark and row.tag in mine and row.until >= day.toordinal()}
    return len(others)


def _said(case: Case, keys: Keys) -> frozenset[str]:
    identity = as_said(keys.body(of_sections(case, ("identity",))[-1]))
    names = identity.get("names")
    written = [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
    birth = born(str(identity.get("birthDate", "")))
    return keys_of(written, birth) if birth else frozenset()
