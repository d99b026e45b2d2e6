"""Evidence: a code, its weight in bits, and the facts a sentence about it needs. No sentences here."""

from collections.abc import Mapping
from typing import NamedTuple


class Evidence(NamedTuple):
    """One comparison of one field. `weight` is the match weight log2(m/u) in bits; facts hold `ours` and `theirs` as written."""

    code: str
    weight: float
    facts: Mapping[str, object] = {}  # never written to: evidence is shared
