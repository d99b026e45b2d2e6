"""English for what the reading of the ledger found: one row a code, facts fill the gaps."""

from collections.abc import Iterable, Iterator, Mapping

from brama.ledger.signed import Signatures
from brama.ledger.verify import Verdict

FOUND = {
    "whole": "The ledger is whole: {entries} entries.",
    "changed": "Entry {entry} was changed.",
    "missing": "Entries {first} to {last} are missing.",
    "reordered": "Entry {entry} stands at {stands_at}: entries were put in another order.",
    "inserted": "Entries {first} to {last} were put in later.",
    "truncated": "The ledger ends with entry {last}, though {by} says {said}: its end was cut off.",
    "beyond_head": "Entries {first} to {last} stand behind the end of the ledger.",
    "head_missing": "Nothing says where the ledger ends.",
    "head_differs": "The head does not fit entry {entry}: one of the two was replaced.",
    "rewritten": "Entries {first} to {last}, or some of them, were rewritten: a partner countersigned others.",
    "witness_false": "A countersignature of entry {entry} was not made by partner {partner}.",
}
TO_DO = "Keep the database as it is, ask the partners for the last heads they signed, and compare with a backup."


def told(verdict: Verdict, unvouched: Iterable[str] = ()) -> Iterator[str]:
    """The verdict in a few lines. `unvouched` are the fingerprints of partners whose countersignatures do not count."""
    yield FOUND[verdict.code].format_map({**_named(verdict.facts), "entries": verdict.entries})
    if not verdict.whole:
        yield f"Entries up to {verdict.entries} follow one another."
        yield TO_DO
    for partner, seq in sorted(verdict.witnesses.items()):
        yield f"Countersigned up to entry {seq} by partner {partner}."
    for partner in unvouched:
        yield f"Partner {partner} is vouched for by fewer than two; what they countersigned does not count."
    if verdict.witnessed < verdict.entries:
        yield f"Unwitnessed: entries {verdict.witnessed + 1} to {verdict.entries}."


def signed(found: Signatures) -> Iterator[str]:
    """What was found of the signatures of members."""
    if not found.since:
        yield "No entry is signed by a member."
    elif found.faulty and not found.member:
        yield f"Entry {found.faulty} says of nobody what only a member does: a name was left away, and the signature with it."
        yield TO_DO
    elif found.faulty:
        yield f"Entry {found.faulty} stands under the name of member {found.member.hex()}, who has not signed it."
        yield TO_DO
    else:
        yield f"Members have signed what stands under their names since entry {found.since}: {found.signed} entries."


def bare_of(entry: int) -> Iterator[str]:
    """That an entry needs a signature and bears none, where one does."""
    if entry:
        yield f"Entry {entry} says what a member did, and bears no signature."
        yield TO_DO


def _named(facts: Mapping[str, object]) -> dict[str, object]:
    by = facts.get("by")
    return {**facts, "by": "its head" if by == "head" else f"partner {by}"}
