"""What a vote leaves among the doings of its case: a mark that says nothing, and that a decision opens without showing the vote.

Votes are read by the board alone; who did what is read by all who have the case. So that all of these see that a decision has the votes of
two, each vote commits itself there to its outcome and to nothing else, and the decision tells the numbers that open the marks of two.

The reason has a mark of its own, in the ledger's entry of the vote, under another number: only the applicant, who reads the reason, is told
that number, of one vote by somebody else than who decided (`borne`).
"""

from hashlib import sha256

from brama.box.context import bound

_NUMBER = 16


def number(nonce: str) -> str:
    """The number that opens the mark of a vote with this nonce. From it nobody finds the nonce, which would show the words of the vote."""
    return sha256(bound("number of a vote", nonce)).digest()[:_NUMBER].hex()


def mark(member: bytes, outcome: str, opening: str) -> str:
    """What stands among the doings for a vote for this outcome that this number opens."""
    return sha256(bound("mark of a vote", member, outcome, opening)).hexdigest()


def reason_number(nonce: str) -> str:
    """The number that opens the mark of the reason. Who knows one of the two numbers finds the other as little as the nonce."""
    return sha256(bound("number of a reason", nonce)).digest()[:_NUMBER].hex()


def reason_mark(member: bytes, outcome: str, reason: str, danger: bool, opening: str) -> bytes:
    """What stands in the ledger's entry of a vote: for this outcome and reason, and whether asking would endanger somebody."""
    return sha256(bound("reason of a vote", member, outcome, reason, int(danger), opening)).digest()
