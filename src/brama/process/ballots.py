"""Votes that stay shut until another has voted: the first is a commitment, with what opens it sealed to whoever cast it.

Whoever votes second cannot read the first, whatever they hold; whoever voted first is bound by the digest and cannot vote otherwise once
the second is known. The second vote, and every later one, is written open: no vote that it could lean on can be read.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, Final, NamedTuple

import orjson

from brama.box.content import new_key, padded, unpadded
from brama.box.context import bound
from brama.box.keys import open_sealed, seal, sealing_keys_from
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
    """A vote of this round. `choice` is None while it is shut."""

    member: bytes
    choice: Choice | None


def chosen(fields: Mapping[str, Any]) -> Choice:
    """A choice from the fields of a form or an entry."""
    return Choice(*(str(fields.get(name) or "") for name in Choice._fields))


def shut(case: bytes, choice: Choice, holder: Holder) -> dict[str, str]:
    """The entry of a first vote. All are of one length, so that a long reason is not told from a short one by more than its bucket."""
    nonce = new_key()
    inside = padded(orjson.dumps({**choice._asdict(), "nonce": nonce.hex()}))
    sealed = seal(sealing_keys_from(holder.sealing).public, inside, _info(case, holder.member))
    return {"commitment": _commitment(case, holder.member, choice, nonce.hex()), "sealed": sealed.hex()}


def reopened(case: bytes, entries: Sequence[Mapping[str, Any]], holder: Holder) -> dict[str, str]:
    """What this member's last shut vote says, with the nonce that proves it. Raises NotOpened."""
    mine = [each for each in entries if each["kind"] == CAST and each["author"] == holder.member and "sealed" in each]
    sealed = bytes.fromhex(mine[-1]["sealed"])
    inside: dict[str, str] = orjson.loads(unpadded(open_sealed(holder.sealing, sealed, _info(case, holder.member))))
    return inside


def counted(case: bytes, entries: Sequence[Mapping[str, Any]], voters: Sequence[bytes]) -> list[Vote]:
    """One vote of each of these voters, of the last so many that were cast. One that was opened otherwise than it was cast stays shut."""
    cast = [each for each in entries if each["kind"] == CAST][-len(voters) :] if voters else []
    proofs = [each for each in entries if each["kind"] == OPENED]
    first = {each["author"]: each for each in reversed(cast) if each["author"] in voters}
    return [Vote(member, _choice(case, first[member], proofs)) for member in voters if member in first]


def _choice(case: bytes, cast: Mapping[str, Any], proofs: Sequence[Mapping[str, Any]]) -> Choice | None:
    if "commitment" not in cast:
        return chosen(cast)
    for proof in proofs:
        choice = chosen(proof)
        if _commitment(case, cast["author"], choice, str(proof.get("nonce"))) == cast["commitment"]:
            return choice
    return None


def _commitment(case: bytes, member: bytes, choice: Choice, nonce: str) -> str:
    return sha256(bound("vote", case, member, *choice, nonce)).hexdigest()


def _info(case: bytes, member: bytes) -> bytes:
    return bound("shut vote", case, member)
