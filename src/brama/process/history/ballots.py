"""Votes that stay shut until another has voted: the first is a commitment, with what opens it sealed to whoever cast it.

Whoever votes second cannot read the first, whatever they hold; whoever voted first is bound by the digest and cannot vote otherwise once
the second is known. The second vote, and every later one, is written open: no vote that it could lean on can be read.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, NamedTuple

import orjson

from brama.box.content import padded, unpadded
from brama.box.context import bound
from brama.box.keys import open_sealed, seal, sealing_keys_from
from brama.process.history.done import Done
from brama.process.history.marks import mark, number, reason_number
from brama.vault.holder import Holder

CAST: Final = "vote"
OPENED: Final = "open_vote"


class Choice(NamedTuple):
    """What somebody votes: the outcome, the reason's code, words for the board, and why asking would endanger somebody."""

    outcome: str
    reason: str
    words: str = ""
    danger: str = ""


class Vote(NamedTuple):
    """A vote of this round. `choice` is None while it is shut; `number` opens its mark among the doings, `reason` that of its reason."""

    member: bytes
    choice: Choice | None
    number: str = ""
    reason: str = ""


def chosen(fields: Mapping[str, Any]) -> Choice:
    """A choice from the fields of a form or an entry."""
    return Choice(*(str(fields.get(name) or "") for name in Choice._fields))


def shut(case: bytes, choice: Choice, nonce: str, holder: Holder) -> dict[str, str]:
    """The entry of a first vote. All are of one length, so that a long reason is not told from a short one by more than its bucket."""
    inside = padded(orjson.dumps({**choice._asdict(), "nonce": nonce}))
    sealed = seal(sealing_keys_from(holder.sealing).public, inside, _info(case, holder.member))
    return {"commitment": _commitment(case, holder.member, choice, nonce), "sealed": sealed.hex()}


def reopened(case: bytes, entries: Sequence[Mapping[str, Any]], holder: Holder) -> dict[str, str]:
    """What this member's last shut vote says, with the nonce that proves it. Raises NotOpened."""
    mine = [each for each in entries if each["kind"] == CAST and each["author"] == holder.member and "sealed" in each]
    sealed = bytes.fromhex(mine[-1]["sealed"])
    inside: dict[str, str] = orjson.loads(unpadded(open_sealed(holder.sealing, sealed, _info(case, holder.member))))
    return inside


def counted(case: bytes, entries: Sequence[Mapping[str, Any]], voted: Mapping[bytes, Done]) -> list[Vote]:
    """One vote of each of these voters, of the last so many that were cast. One that was opened otherwise than it was cast stays shut, and
    so does one that says something else than its mark: a decision that rested on it would bear no second look.
    """
    cast = [each for each in entries if each["kind"] == CAST][-len(voted) :] if voted else []
    proofs = [each for each in entries if each["kind"] == OPENED]
    first = {each["author"]: each for each in reversed(cast) if each["author"] in voted}
    return [_vote(case, first[member], proofs, voted[member].marks) for member in voted if member in first]


def _vote(case: bytes, cast: Mapping[str, Any], proofs: Sequence[Mapping[str, Any]], marks: Sequence[str]) -> Vote:
    member, said = cast["author"], _said(case, cast, proofs)
    if said is None:
        return Vote(member, None)
    choice, nonce = chosen(said), str(said.get("nonce"))
    opening = number(nonce)
    true = not marks or mark(member, choice.outcome, opening) == marks[0]
    return Vote(member, choice, opening, reason_number(nonce)) if true else Vote(member, None)


def _said(case: bytes, cast: Mapping[str, Any], proofs: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    if "commitment" not in cast:
        return cast
    return next((each for each in proofs if _opens(case, cast, each)), None)


def _opens(case: bytes, cast: Mapping[str, Any], proof: Mapping[str, Any]) -> bool:
    return _commitment(case, cast["author"], chosen(proof), str(proof.get("nonce"))) == str(cast["commitment"])


def _commitment(case: bytes, member: bytes, choice: Choice, nonce: str) -> str:
    return sha256(bound("vote", case, member, *choice, nonce)).hexdigest()


def _info(case: bytes, member: bytes) -> bytes:
    return bound("shut vote", case, member)
