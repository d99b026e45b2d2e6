"""Evidence: a code, its weight in bits, and the facts a sentence about it needs. No sentences here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_NO_FACTS: Mapping[str, object] = MappingProxyType({})


class Evidence(NamedTuple):
    """One comparison of one field. `weight` is the match weight log2(m/u) in bits; facts hold `ours` and `theirs` as written."""

    code: str
    weight: float
    facts: Mapping[str, object] = _NO_FACTS
