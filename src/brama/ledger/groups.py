"""Acts that may not stand next to one another: whoever reads the ledger must not see an admission turn into a call sign."""

ADMISSIONS = frozenset({"admit"})
ROSTER = frozenset({"arrive", "did_not_arrive", "call_sign", "train", "enrol", "leave"})
APART = ((ADMISSIONS, ROSTER),)
PAUSE = "pause"


def may_not_adjoin(act: str) -> frozenset[str]:
    """The acts that may stand neither before nor after this one."""
    others = (other for pair in APART for one, other in (pair, pair[::-1]) if act in one)
    return frozenset().union(*others)
